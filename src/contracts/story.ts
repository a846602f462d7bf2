import { ChipIcon } from './chip-icon.ts'
import { z } from './zod.ts'
import { Cue } from './cue.ts'
import { Identifier, Reference } from './identifier.ts'
import { between, Share, WholeNumber } from './numbers.ts'
import { oneOrMore } from './one-or-more.ts'
import { WrittenText } from './written-text.ts'

/** No digits, full-width ones neither, but for years: what is counted is set large beside the words, by the id of its number. */
const WITHOUT_NUMBERS = /^[^0-9\uff10-\uff19]*(?:(?:19|20)[0-9]{2}(?:[^0-9\uff10-\uff19]+(?:19|20)[0-9]{2})*[^0-9\uff10-\uff19]*)?$/
const Spoken = WrittenText.check(
	z.regex(WITHOUT_NUMBERS, 'no number but a year: what is counted belongs to "figures", by the id of its figure or fact'),
)

const ONE_SENTENCE = 'one sentence with its full stop at the end'

/** Words to be read and heard, in both languages. */
const Headline = z.strictObject({ zh: Spoken, en: Spoken })
const Sentence = z.strictObject({
	zh: Spoken.check(z.regex(/^[^。！？]+[。！？][”’）]?$/, ONE_SENTENCE)),
	en: Spoken.check(z.regex(/^(?:[^.!?]|[.!?](?=[^\s”’]))+[.!?][”’)]?$/, ONE_SENTENCE)),
})

const ChipText = z.strictObject({
	zh: WrittenText.check(z.maxLength(6, 'at most 6 characters: it stands on a chip')),
	en: WrittenText.check(z.maxLength(14, 'at most 14 characters: it stands on a chip')),
})

/** A number of the zone by its id: a computed figure, or a published statement. */
export const NumberReference = z.union(
	[
		z.strictObject({ figure: Identifier }),
		z.strictObject({
			fact: Identifier,
			/** Which number of a statement that gives several, counted from 0; only there. */
			part: z.optional(WholeNumber),
		}),
	],
	'a number by its id: { "figure": … } or { "fact": … }, with a "part" from 0 where the fact gives several',
)
export type NumberReference = z.infer<typeof NumberReference>

/** A present value and the target for it, as the ids of their two statements. */
export const TargetReference = z.strictObject({ from: Identifier, to: Identifier })
export type TargetReference = z.infer<typeof TargetReference>

/** What one small bar shows. The bars of a step are all numbers in one unit, or all targets. */
export const BarReference = z.union(
	[NumberReference, TargetReference],
	'a bar: a number by its id, or { "from": …, "to": … } with the facts of a value and its target',
)
export type BarReference = z.infer<typeof BarReference>

const recording = (endings: string) =>
	z
		.string()
		.check(
			z.regex(
				new RegExp(`^(?:[a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9.-]*\\.(?:${endings})$`),
				`the path of a file (${endings.replaceAll('|', ', ')})`,
			),
		)

/** A step read aloud in one language. Paths are relative to `stories/`; in the built atlas, to its folder. */
export const Narration = z.strictObject({
	audio: recording('mp3|m4a|wav'),
	/** WebVTT. */
	captions: recording('vtt'),
})
export type Narration = z.infer<typeof Narration>

/** One view of a story: what is on the map, what is lit, and what a guide says of it. */
export const StoryStep = z.strictObject({
	id: Identifier,
	title: Headline,
	/** One sentence, for somebody who listens. */
	sentence: Sentence,
	/** What whoever speaks keeps in mind and nobody else sees. */
	notes: z.optional(Headline),
	/** What stands whole in the window, whatever its proportions. The camera is computed from it. */
	frame: oneOrMore(Reference),
	/** The zoom beyond which the camera does not go, however small the frame is. */
	maxZoom: z.optional(between(0, 22)),
	/** All that is drawn, in the zone's own order. An opacity from 0 to 1; without it the layer is as strong as visitors first see it. */
	layers: oneOrMore(z.strictObject({ id: Identifier, opacity: z.optional(Share) })),
	/** What is lit. */
	highlight: z.array(Reference),
	/** Numbers set large. */
	figures: z.array(NumberReference).check(z.maxLength(2, 'at most two numbers: a third is not read')),
	/** Numbers beside each other, as small bars. */
	bars: z.optional(oneOrMore(BarReference).check(z.maxLength(5))),
	/** How long the step stands when the story plays by itself, in seconds: at least as long as the sentence takes to say. */
	durationS: between(8, 120),
	narration: z.optional(z.strictObject({ zh: z.optional(Narration), en: z.optional(Narration) })),
	/** Commands to the hall that go out as the step begins. Where its devices are stands in the configuration of the server. */
	cues: z.optional(
		oneOrMore(Cue).check(z.maxLength(4, 'at most four commands: a device that does not answer may hold each up for two seconds')),
	),
})
export type StoryStep = z.infer<typeof StoryStep>

/** `stories/<id>.story.json`: a walk over the map in some steps, told in both languages. */
export const Story = z.strictObject({
	$schema: z.optional(z.string()),
	id: Identifier,
	title: Headline,
	/** A word or two, for a chip. */
	shortTitle: ChipText,
	icon: ChipIcon,
	steps: oneOrMore(StoryStep).check(z.maxLength(12)),
})
export type Story = z.infer<typeof Story>
