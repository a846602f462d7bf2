import type { z } from '../../src/contracts/zod.ts'

type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

const bare = (message: string): string => message.replace(/^(?:Invalid input|Too small|Too big): /, '')

/**
 * Words for what a schema expected, where zod's own say too little: unions, missing and unknown properties, swapped coordinates.
 *
 * `undefined` leaves an issue its own message.
 */
export function expectedText(issue: RawIssue): string | undefined {
	if (issue.code === 'unrecognized_keys') return `no property ${issue.keys.map((key) => `"${key}"`).join(', ')}`
	if (issue.code === 'invalid_union' && issue.errors.length > 0) {
		return issue.errors.map((branch) => bare(branch[0]?.message ?? '')).join(', or ')
	}
	if (issue.code === 'invalid_type' && issue.input === undefined) return `${issue.expected}; it is missing`
	const isLatitude = issue.path?.includes('coordinates') && issue.path.at(-1) === 1
	if (isLatitude && (issue.code === 'too_big' || issue.code === 'too_small')) return 'a latitude from -90 to 90; longitude comes first'
	return undefined
}
