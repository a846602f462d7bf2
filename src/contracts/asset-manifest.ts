import { z } from './zod.ts'
import { oneOrMore } from './one-or-more.ts'
import { NonEmptyText } from './written-text.ts'

/** `assets.json`, written last by the build: every file of the built application with the hash of its content. It does not list itself. */
export const AssetManifest = z.strictObject({
	format: z.literal(1),
	files: oneOrMore(
		z.strictObject({
			/** From the root of the application, without a slash at the start. */
			path: NonEmptyText,
			/** SHA-256, base64. */
			sha256: z.base64().check(z.length(44)),
		}),
	),
})
export type AssetManifest = z.infer<typeof AssetManifest>
