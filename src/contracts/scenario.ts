import { DRAWN_KINDS } from './drawn-kind.ts'
import { Position } from './feature.ts'
import { Identifier, Reference } from './identifier.ts'
import { LAND_USES } from './land-use.ts'
import { Count, NonNegativeNumber } from './numbers.ts'
import { z } from './zod.ts'

/** Letters of a name, and of a note, at most. */
export const MOST_NAME = 60
export const MOST_NOTE = 1000

const Name = z.string().check(z.maxLength(MOST_NAME))
const Kind = z.enum(DRAWN_KINDS)

/** A corner as it was set: where, how fine the screen was, and what it was drawn to. */
const Corner = z.strictObject({
	position: Position,
	pixelM: NonNegativeNumber,
	snap: z.nullable(
		z.strictObject({
			position: Position,
			on: z.enum(['vertex', 'edge']),
			ref: z.nullable(Reference),
			accuracyM: z.nullable(NonNegativeNumber),
		}),
	),
})
const Corners = z.array(Corner).check(z.maxLength(20_000))

const Shape = z.strictObject({
	id: Count,
	kind: Kind,
	corners: Corners,
	name: Name,
	note: z.string().check(z.maxLength(MOST_NOTE)),
	landUse: z.nullable(z.enum(LAND_USES)),
})

/** An idea that somebody sketched: shapes, and what was being drawn when it was kept. */
export const Scenario = z.strictObject({
	id: z.uuid(),
	/** Counts up from 1: what it is called until somebody names it. */
	number: Count,
	name: Name,
	book: z.strictObject({
		draft: z.strictObject({ kind: Kind, corners: Corners }),
		editing: z.nullable(Count),
		kept: z.array(Shape).check(z.maxLength(2000)),
		nextId: Count,
	}),
})
export type Scenario = z.infer<typeof Scenario>

/** A scenario as a file of its own. */
export const ScenarioFile = z.strictObject({
	type: z.literal('atlas-scenario'),
	version: z.literal(1),
	/** The zone that it was sketched on, and the version of its data. */
	zone: Identifier,
	dataVersion: z.string(),
	scenario: Scenario,
})
export type ScenarioFile = z.infer<typeof ScenarioFile>
