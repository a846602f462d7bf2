import { describe, expect, test } from 'vitest'
import { chooseFilmFile, type FilmFile } from '../../../src/domain/video/film-files.ts'

const choose = (encodes: (file: FilmFile) => boolean, means: { isSecure?: boolean; hasEncoder?: boolean } = {}) =>
	chooseFilmFile({ isSecure: true, hasEncoder: true, ...means, encodes: (file) => Promise.resolve(encodes(file)) })

describe('the file of a film', () => {
	test('is MP4 with H.264 wherever the browser encodes that, even in a lower profile', async () => {
		expect(await choose(() => true)).toEqual({ container: 'mp4', codec: 'avc', codecString: 'avc1.640028' })
		expect(await choose(({ codecString }) => codecString === 'avc1.420028' || codecString === 'vp8')).toMatchObject({ container: 'mp4' })
	})

	test('is WebM where it does not, with VP9 before VP8', async () => {
		expect(await choose(({ container }) => container === 'webm')).toMatchObject({ container: 'webm', codec: 'vp9' })
		expect(await choose(({ codec }) => codec === 'vp8')).toMatchObject({ container: 'webm', codec: 'vp8' })
	})

	test('is none, for a reason: no codec, no encoder, or a page that came unencrypted, which has no encoder either', async () => {
		expect(await choose(() => false)).toBe('no-codec')
		expect(await choose(() => true, { hasEncoder: false })).toBe('no-encoder')
		expect(await choose(() => true, { hasEncoder: false, isSecure: false })).toBe('insecure')
	})
})
