import webvtt from 'webvtt-parser'

/** What is wrong with captions in WebVTT: the first fault and its line, or that nothing is said; `null` where nothing is. */
export function captionsFault(data: Uint8Array): string | null {
	const { cues, errors } = new webvtt.WebVTTParser().parse(new TextDecoder().decode(data), 'metadata')
	const [first] = errors
	if (first) return `captions in WebVTT; line ${first.line}: ${first.message}`
	return cues.length === 0 ? 'captions in WebVTT with at least one cue; there is none' : null
}
