import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '../../src/contracts/zod.ts'
import { CROSS_FADE_S, FILM, planFilm } from '../../src/domain/video/film-plan.ts'
import { untilReady } from '../browser/until-ready.ts'
import { chooseFilm, makeFilm, openFilms } from './film.ts'
import { run } from './programs.ts'
import type { Proof, ProofInput } from './proof.ts'

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

/** Makes a film of the story with the fewest steps, and has ffprobe read it and ffmpeg decode every frame of it. */
async function prove({ browser, address, atlas, folder, holds }: ProofInput): Promise<void> {
	const story = atlas.stories.reduce((least, one) => (one.steps.length < least.steps.length ? one : least))
	const page = await browser.newPage({ locale: 'zh-CN', reducedMotion: 'reduce' })
	await page.goto(address)
	await untilReady(page)
	await openFilms(page)
	await chooseFilm(page, { story: story.title.zh, pace: 'quick', language: 'zh', theme: 'sheet' })
	const { path, name } = await makeFilm(page)
	const film = join(folder, name)
	cpSync(path, film)
	await page.close()
	const { durationS, frameCount, scenes } = planFilm(story.steps, 'quick')
	const said = run('ffprobe', '-v', 'error', '-count_frames', '-show_streams', '-show_format', '-of', 'json', film)
	const { streams, format } = Probed.parse(JSON.parse(said))
	const [stream] = streams
	holds(
		`${name}: one video stream of ${stream.codec_name} (${stream.pix_fmt}) in ${format.format_name}`,
		/^(h264|vp9|vp8)$/.test(stream.codec_name),
	)
	holds(
		`${name}: its pictures are ${String(FILM.width)} × ${String(FILM.height)}`,
		stream.width === FILM.width && stream.height === FILM.height,
	)
	holds(`${name}: ${String(frameCount)} frames`, stream.nb_read_frames === frameCount)
	holds(`${name}: it lasts ${String(durationS)} s`, Math.abs(format.duration - durationS) < 0.1)
	holds(
		`${name}: ffmpeg decodes all of it without a complaint`,
		run('ffmpeg', '-v', 'error', '-xerror', '-i', film, '-f', 'null', '-') === '',
	)
	// The opening card, the middle of a cross-fade, the closing card: to be looked at.
	const fadeS = (scenes[1]?.startS ?? 0) + CROSS_FADE_S / 2
	for (const atS of [1, fadeS, durationS - 0.5])
		run('ffmpeg', '-v', 'error', '-y', '-ss', String(atS), '-i', film, '-frames:v', '1', film.replace(/\.\w+$/, `-${atS.toFixed(1)}s.png`))
}

export const video: Proof = { needs: ['ffprobe', 'ffmpeg'], prove }
