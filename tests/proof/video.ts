import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { loadAtlas } from '../../src/atlas/load-atlas.ts'
import { CROSS_FADE_S, FILM, planFilm } from '../../src/domain/video/film-plan.ts'
import { serveFolder } from '../../src/server/serve-folder.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { untilReady } from '../browser/until-ready.ts'
import { chooseFilm, makeFilm, openFilms, type FilmChoice } from './film.ts'

/** What ffprobe says of a film. */
const Probed = z.object({
	streams: z.tuple([
		z.object({
			codec_name: z.string(),
			codec_type: z.literal('video'),
			width: z.number(),
			height: z.number(),
			pix_fmt: z.string(),
			avg_frame_rate: z.string(),
			nb_read_frames: z.coerce.number(),
		}),
	]),
	format: z.object({ format_name: z.string(), duration: z.coerce.number() }),
})

/** A film that was made, and what others' programs found. */
export interface VideoProof {
	readonly film: string
	/** PNG files: the opening card, the middle of a cross-fade, the closing card. */
	readonly pictures: readonly string[]
	readonly claims: readonly { readonly claim: string; readonly isTrue: boolean }[]
}

/**
 * Makes a film of the story with the fewest steps in Chromium, and has ffprobe read it and ffmpeg decode every frame of it.
 *
 * @param application folder of the built application
 * @param folder where film and pictures go; a new one where none is named
 * @throws where ffprobe or ffmpeg are missing or cannot read the film
 */
export async function proveVideo(
	application: string,
	folder = mkdtempSync(join(tmpdir(), 'proof-')),
	look: Pick<FilmChoice, 'language' | 'theme'> = { language: 'zh', theme: 'sheet' },
): Promise<VideoProof> {
	const served = await serveFolder(application, 0)
	const browser = await launchChromium()
	try {
		const atlas = await loadAtlas(`${served.address}atlas/atlas.json`)
		const story = atlas.stories.reduce((least, one) => (one.steps.length < least.steps.length ? one : least))
		const page = await browser.newPage({ locale: 'zh-CN', reducedMotion: 'reduce' })
		await page.goto(served.address)
		await untilReady(page)
		await openFilms(page)
		await chooseFilm(page, { story: story.title.zh, pace: 'quick', ...look })
		const { path, name } = await makeFilm(page)
		const film = join(folder, name)
		cpSync(path, film)
		return { film, ...examined(film, planFilm(story.steps, 'quick')) }
	} finally {
		await browser.close()
		await served.close()
	}
}

function examined(film: string, { durationS, frameCount, scenes }: ReturnType<typeof planFilm>): Omit<VideoProof, 'film'> {
	const said = run('ffprobe', '-v', 'error', '-count_frames', '-show_streams', '-show_format', '-of', 'json', film)
	const { streams, format } = Probed.parse(JSON.parse(said))
	const [stream] = streams
	const complaints = run('ffmpeg', '-v', 'error', '-i', film, '-f', 'null', '-')
	const fadeS = (scenes[1]?.startS ?? 0) + CROSS_FADE_S / 2
	const pictures = [1, fadeS, durationS - 0.5].map((atS) => pictureAt(film, atS))
	const size = `${String(FILM.width)} × ${String(FILM.height)}`
	return {
		pictures,
		claims: [
			{
				claim: `one video stream of ${stream.codec_name} (${stream.pix_fmt}) in ${format.format_name}`,
				isTrue: /^(h264|vp9|vp8)$/.test(stream.codec_name),
			},
			{ claim: `its pictures are ${size}`, isTrue: stream.width === FILM.width && stream.height === FILM.height },
			{ claim: `${String(frameCount)} frames`, isTrue: stream.nb_read_frames === frameCount },
			{ claim: `it lasts ${String(durationS)} s`, isTrue: Math.abs(format.duration - durationS) < 0.1 },
			{ claim: 'ffmpeg decodes all of it without a complaint', isTrue: complaints === '' },
		],
	}
}

function pictureAt(film: string, atS: number): string {
	const picture = film.replace(/\.\w+$/, `-${atS.toFixed(1)}s.png`)
	run('ffmpeg', '-v', 'error', '-y', '-ss', String(atS), '-i', film, '-frames:v', '1', picture)
	return picture
}

const run = (program: 'ffprobe' | 'ffmpeg', ...words: readonly string[]): string =>
	execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64_000_000 })
