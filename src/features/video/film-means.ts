import type { FilmFile, FilmMeans } from '../../domain/video/film-files.ts'
import { FILM } from '../../domain/video/film-plan.ts'

/** Bits a second that a map with words needs to stay sharp at this size. */
export const FILM_BITRATE = 8_000_000

/** What this browser has for making films. */
export const filmMeans = (): FilmMeans => ({ isSecure: isSecureContext, hasEncoder: 'VideoEncoder' in globalThis, encodes })

async function encodes({ codecString }: FilmFile): Promise<boolean> {
	const { width, height, framesPerSecond } = FILM
	const settings = { codec: codecString, width, height, framerate: framesPerSecond, bitrate: FILM_BITRATE }
	// A browser that does not know the name of a codec may throw instead of saying no.
	return VideoEncoder.isConfigSupported(settings).then(
		({ supported }) => supported === true,
		() => false,
	)
}
