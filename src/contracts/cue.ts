import { z } from './zod.ts'
import { Identifier } from './identifier.ts'
import { NonEmptyText } from './written-text.ts'

/** Longer than any command to a lamp or a model; it fits into one datagram. */
const LONGEST = 1024

/** One command to the hall: to a device by its name, as text in UTF-8, sent as it is written with its line ending, or as bytes. */
export const Cue = z.union(
	[
		z.strictObject({ device: Identifier, text: NonEmptyText.check(z.maxLength(LONGEST)) }),
		z.strictObject({
			device: Identifier,
			/** Two digits a byte, with or without a space between bytes. */
			hex: z
				.string()
				.check(
					z.maxLength(3 * LONGEST),
					z.regex(
						/^[0-9a-fA-F]{2}(?: ?[0-9a-fA-F]{2})*$/,
						'whole bytes: two hexadecimal digits each, with or without a space between them',
					),
				),
		}),
	],
	'a command: { "device": …, "text": … }, or { "device": …, "hex": … } with two digits a byte',
)
export type Cue = z.infer<typeof Cue>
