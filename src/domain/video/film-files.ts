/** A kind of film file, and how its pictures are encoded. */
export interface FilmFile {
	readonly container: 'mp4' | 'webm'
	readonly codec: 'avc' | 'vp9' | 'vp8'
	/** As WebCodecs names it, profile and level included. */
	readonly codecString: string
}

/**
 * The files a film can be, the most widely played first: H.264 in MP4, which every slide program plays, in its High, Main and Baseline
 * profile at level 4 (1920 × 1080 at up to 30 frames a second), then what browsers play.
 */
export const FILM_FILES: readonly FilmFile[] = [
	{ container: 'mp4', codec: 'avc', codecString: 'avc1.640028' },
	{ container: 'mp4', codec: 'avc', codecString: 'avc1.4d0028' },
	{ container: 'mp4', codec: 'avc', codecString: 'avc1.420028' },
	{ container: 'webm', codec: 'vp9', codecString: 'vp09.00.40.08' },
	{ container: 'webm', codec: 'vp8', codecString: 'vp8' },
]

/** What a page has for making films. */
export interface FilmMeans {
	/** Browsers keep their encoders from pages that came over the network unencrypted. */
	readonly isSecure: boolean
	readonly hasEncoder: boolean
	/** Whether the encoder takes a file's settings. */
	readonly encodes: (file: FilmFile) => Promise<boolean>
}

/** Why there can be no film. */
export type NoFilm = 'insecure' | 'no-encoder' | 'no-codec'

/** The first file that can be made, or why none can. */
export async function chooseFilmFile({ isSecure, hasEncoder, encodes }: FilmMeans): Promise<FilmFile | NoFilm> {
	if (!isSecure) return 'insecure'
	if (!hasEncoder) return 'no-encoder'
	for (const file of FILM_FILES) if (await encodes(file)) return file
	return 'no-codec'
}
