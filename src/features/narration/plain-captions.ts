import type { Caption } from '../../domain/kiosk/caption-at.ts'

/** The captions of a track that the browser has read, without marks of voice or style. */
export function plainCaptions({ cues }: TextTrack): readonly Caption[] {
	return [...(cues ?? [])].flatMap((cue) =>
		cue instanceof VTTCue
			? { startTime: cue.startTime, endTime: cue.endTime, text: cue.getCueAsHTML().textContent.replaceAll('\n', ' ') }
			: [],
	)
}
