import { readFileSync } from 'node:fs'
import type { z } from '../contracts/zod.ts'
import { Hall } from '../contracts/hall.ts'
import { startText, type HallExpected } from '../text/start.ts'

/**
 * Reads the devices of a hall.
 *
 * @throws {Error} in both languages, with the file, the field and what was expected there.
 */
export function readHall(file: string): Hall {
	const read = Hall.safeParse(parsed(file, textOf(file)))
	if (read.success) return read.data
	const [issue] = read.error.issues
	throw new Error(startText.hallInvalid(file, issue?.path.map(String).join('.') ?? '', expectedOf(issue)))
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8')
	} catch (error) {
		throw new Error(startText.hallUnreadable(file, (error as Error).message), { cause: error })
	}
}

function parsed(file: string, text: string): unknown {
	try {
		return JSON.parse(text)
	} catch (error) {
		throw new Error(startText.hallNotJson(file, (error as Error).message), { cause: error })
	}
}

/** A path is empty, or leads to a device, or to one of its fields. */
function expectedOf(issue: z.core.$ZodIssue | undefined): HallExpected {
	const [device, field] = issue?.path ?? []
	if (device === undefined) return 'hall'
	if (issue?.code === 'invalid_key') return 'name'
	return field === 'protocol' || field === 'host' || field === 'port' ? field : 'device'
}
