/** The checker of the W3C for WebVTT, which comes without types. */
declare module 'webvtt-parser' {
	interface Parser {
		parse(
			text: string,
			mode: 'metadata' | 'chapters',
		): {
			readonly cues: readonly { readonly startTime: number; readonly endTime: number; readonly text: string }[]
			readonly errors: readonly { readonly message: string; readonly line: number; readonly col?: number }[]
		}
	}
	const webvtt: { readonly WebVTTParser: new () => Parser }
	export default webvtt
}
