/** Words that stand under a recording from one second to another. */
export interface Caption {
	readonly startTime: number
	readonly endTime: number
	readonly text: string
}

/** What is being said at a time, in seconds from the beginning; empty in the silences. Of captions that overlap all stand, in their order. */
export function captionAt(captions: readonly Caption[], atS: number): string {
	return captions
		.filter(({ startTime, endTime }) => startTime <= atS && atS < endTime)
		.map(({ text }) => text)
		.join(' ')
}
