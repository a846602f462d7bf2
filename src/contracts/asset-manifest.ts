import { z } from './zod.ts'

/** `assets.json`, written last by the build: every file of the built application with the hash of its content. It does not list itself. */
export const AssetManifest = z.strictObject({
	format: z.literal(1),
	files: z
		.array(
			z.strictObject({
				/** From the root of the application, without a slash at the start. */
				path: z.string().min(1),
				/** SHA-256, base64. */
				sha256: z.base64().length(44),
			}),
		)
		.min(1),
})
export type AssetManifest = z.infer<typeof AssetManifest>
