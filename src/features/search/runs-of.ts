/** A stretch of a text that was asked for, or was not. */
export interface TextRun {
	readonly run: string
	readonly isFound: boolean
}

/** A text in stretches: the characters at the given indices and the others, in their order. */
export function runsOf(text: string, at: readonly number[]): TextRun[] {
	const found = new Set(at)
	const runs: TextRun[] = []
	for (let index = 0; index < text.length; index++) {
		const isFound = found.has(index)
		const last = runs.at(-1)
		const run = text[index] ?? ''
		if (last?.isFound === isFound) runs[runs.length - 1] = { run: last.run + run, isFound }
		else runs.push({ run, isFound })
	}
	return runs
}
