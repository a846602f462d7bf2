import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultsOf, type Fault } from '../../src/contracts/fault.ts'
import type { z } from '../../src/contracts/zod.ts'
import { expectedText } from './read-expected.ts'
import { findRepeatedKey } from './read-repeated-key.ts'
import { findSyntaxFault } from './read-syntax.ts'
import type { TextPlace } from './text-place.ts'

/**
 * The value a JSON file holds, or `undefined` with a fault added where it is missing or is not JSON. A byte order mark is allowed.
 *
 * An object that gives a property twice is a fault too, but its value is returned, so that other faults are found with it.
 */
export function readJson(folder: string, file: string, faults: Fault[]): unknown {
	let text: string
	try {
		text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')
	} catch {
		faults.push({ file, id: '', field: '', expected: 'a readable file' })
		return undefined
	}
	const addFault = ({ line, column }: TextPlace, expected: string) =>
		faults.push({ file, id: '', field: `line ${line}, column ${column}`, expected })
	const fault = findSyntaxFault(text)
	if (fault) addFault(fault, fault.expected)
	if (fault) return undefined
	const repeated = findRepeatedKey(text)
	if (repeated) addFault(repeated, `each property of an object once, not "${repeated.key}" again`)
	return JSON.parse(text)
}

function property(value: unknown, key: PropertyKey | undefined): unknown {
	return typeof value === 'object' && value !== null && key !== undefined ? (value as Record<PropertyKey, unknown>)[key] : undefined
}

/** The `id` a value bears, or an empty string. */
export function idOf(value: unknown): string {
	const id = property(value, 'id')
	return typeof id === 'string' ? id : ''
}

/** A file's pointer to its schema serves its editor; nothing else sees it. */
function withoutPointer<T>(value: T): T {
	if (typeof value !== 'object' || value === null || !('$schema' in value)) return value
	const { $schema: _, ...rest } = value
	return rest as T
}

/**
 * A value that has passed its schema, or `null` with its faults added.
 *
 * A fault inside an entry of a list (`facts.3.statement.en`) bears the entry's id and the path within the entry.
 */
export function parseAs<T>(schema: z.ZodMiniType<T>, value: unknown, file: string, faults: Fault[]): T | null {
	const result = schema.safeParse(value, { error: expectedText })
	if (result.success) return withoutPointer(result.data)
	const own = idOf(value)
	const entryOf = (path: readonly PropertyKey[]): string => idOf(property(property(value, path[0]), path[1]))
	for (const fault of faultsOf(result.error, file, entryOf)) {
		faults.push(fault.id ? { ...fault, field: fault.field.split('.').slice(2).join('.') } : { ...fault, id: own })
	}
	return null
}
