import { describe, expect, test } from 'vitest'
import type { z } from '../../src/contracts/zod.ts'

/** Properties that replace those of a sample; `undefined` removes one. */
export type Changes = Record<string, unknown>

/** Paths of the issues found after changing some properties of a sample. */
export function issuesOf(schema: z.ZodMiniType, sample: object, changes: Changes): string[] {
	const changed = Object.fromEntries(Object.entries({ ...sample, ...changes }).filter(([, value]) => value !== undefined))
	return schema.safeParse(changed).error?.issues.map(({ path }) => path.join('.')) ?? []
}

/** Tests of a contract: what its sample may have, and what it may not, each with the path of the issue. */
export function contract(
	name: string,
	schema: z.ZodMiniType,
	sample: object,
	table: { accepts: Changes[]; refuses: [Changes, string][] },
): void {
	describe(`a ${name}`, () => {
		test('is accepted in its simplest form', () => {
			expect(issuesOf(schema, sample, {})).toEqual([])
		})
		test.each(table.accepts.map((changes) => [JSON.stringify(changes), changes] as const))('may have %s', (_, changes) => {
			expect(issuesOf(schema, sample, changes)).toEqual([])
		})
		test.each(table.refuses.map(([changes, path]) => [JSON.stringify(changes), path, changes] as const))(
			'may not have %s: %s',
			(_, path, changes) => {
				expect(issuesOf(schema, sample, changes)).toContain(path)
			},
		)
		test('has no property that is not known', () => {
			expect(issuesOf(schema, sample, { colour: 'red' })).toEqual([''])
		})
		test.each(Object.keys(sample))('is not whole without %s', (key) => {
			expect(issuesOf(schema, sample, { [key]: undefined })).toContain(key)
		})
	})
}
