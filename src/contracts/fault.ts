import type { z } from './zod.ts'

/** One thing wrong with an input: where it is and what was expected there. */
export interface Fault {
	file: string
	/** Id of the feature, fact, figure or layer; empty where the whole file is meant. */
	id: string
	/** Path inside it, such as `geometry.coordinates.0`. */
	field: string
	expected: string
}

/** A fault as one line: file, id, field, what was expected. */
export function faultLine({ file, id, field, expected }: Fault): string {
	return [file, id, field].filter(Boolean).join(' · ') + ': ' + expected
}

/** The issues of a failed parse as faults. `idOf` finds the id of the thing an issue's path leads into. */
export function faultsOf(error: z.core.$ZodError, file: string, idOf: (path: readonly PropertyKey[]) => string = () => ''): Fault[] {
	return error.issues.map((issue) => ({ file, id: idOf(issue.path), field: issue.path.map(String).join('.'), expected: issue.message }))
}
