import { z } from './zod.ts'

/** A stable, kebab-case name: the same in data, link, test and file name; never reused for something else. */
export const Identifier = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an identifier in kebab-case, such as "old-harbour"'))
export type Identifier = z.infer<typeof Identifier>

/** A layer (`harbours`) or one feature of it (`harbours/old-harbour`). */
export const Reference = z
	.string()
	.check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/, 'a layer id or "layer/feature"'))
export type Reference = z.infer<typeof Reference>

/** Splits a reference into its layer and, where it names one, its feature. */
export function parseReference(reference: Reference): { layerId: Identifier; featureId: Identifier | null } {
	const [layerId = reference, featureId = null] = reference.split('/')
	return { layerId, featureId }
}
