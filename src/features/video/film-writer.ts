import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, Quality, WebMOutputFormat } from 'mediabunny'
import type { FilmFile } from '../../domain/video/film-files.ts'
import { FILM, frameTimeS } from '../../domain/video/film-plan.ts'
import { FILM_BITRATE } from './film-means.ts'

/** What a film says of itself. */
export interface FilmNotes {
	readonly title: string
	readonly comment: string
}

/** A film file that is being written, frame by frame. Loaded only when a film is made: it brings the muxer. */
export class FilmWriter {
	readonly #target = new BufferTarget()
	readonly #output: Output
	readonly #source: CanvasSource

	constructor(canvas: HTMLCanvasElement, { container, codec, codecString }: FilmFile, notes: FilmNotes) {
		const format = container === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat()
		this.#output = new Output({ format, target: this.#target })
		this.#source = new CanvasSource(canvas, {
			codec,
			fullCodecString: codecString,
			quality: new Quality({ bitrate: FILM_BITRATE }),
			keyFrameInterval: 2,
			latencyMode: 'quality',
		})
		this.#output.addVideoTrack(this.#source, { frameRate: FILM.framesPerSecond })
		this.#output.setMetadataTags(notes)
	}

	async start(): Promise<void> {
		await this.#output.start()
	}

	/** Takes what the canvas shows as a frame. Done when the encoder can take the next one. */
	async add(frame: number): Promise<void> {
		await this.#source.add(frameTimeS(frame), frameTimeS(1))
	}

	/** The finished file. */
	async finish(): Promise<Blob> {
		await this.#output.finalize()
		const { buffer } = this.#target
		if (!buffer) throw new Error('the film has no bytes')
		return new Blob([buffer], { type: this.#output.format.mimeType })
	}

	/** Frees encoder and bytes, at any time; a finished file stays. */
	async discard(): Promise<void> {
		if (this.#output.state !== 'finalized') await this.#output.cancel()
	}
}
