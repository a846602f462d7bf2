import { z } from './zod.ts'
import { Identifier } from './identifier.ts'
import { Language } from './localized-text.ts'
import { between, Share, StepIndex } from './numbers.ts'
import { NonEmptyText } from './written-text.ts'
import { Theme } from './zone.ts'

/** Of this form of the messages between a stage and the window of whoever speaks. */
export const SPEAKING_VERSION = 1

/** Names one stage, for as long as it is open: two that stand in one browser do not hear each other's windows. */
export const StageId = z.string().check(z.regex(/^[0-9a-f]{16}$/, 'sixteen hexadecimal digits'))
export type StageId = z.infer<typeof StageId>

const version = z.literal(SPEAKING_VERSION)
const Milliseconds = between(0, 1e9)

/** A point of the stage: parts of its width and height, from its upper left corner. */
export const StagePoint = z.strictObject({ x: Share, y: Share })
export type StagePoint = z.infer<typeof StagePoint>

/** What the hand of whoever speaks does on the stage. */
export const Gesture = z.discriminatedUnion('type', [
	/** The laser lights a point; `null` puts it out. */
	z.strictObject({ type: z.literal('point'), at: z.nullable(StagePoint) }),
	/** The pen comes down, or goes on. */
	z.strictObject({ type: z.literal('draw'), at: StagePoint, begins: z.boolean() }),
	z.strictObject({ type: z.literal('lift') }),
	z.strictObject({ type: z.literal('erase') }),
])
export type Gesture = z.infer<typeof Gesture>

export const STAGE_TOOLS = ['none', 'laser', 'pen'] as const
export const StageTool = z.enum(STAGE_TOOLS)
export type StageTool = z.infer<typeof StageTool>

/** What the audience sees, as ids: the other window has the same atlas. */
export const StageState = z.strictObject({
	/** The version of the data: with another one, the ids might mean something else. */
	data: NonEmptyText.check(z.maxLength(64)),
	story: Identifier,
	step: StepIndex,
	isDark: z.boolean(),
	tool: StageTool,
	language: Language,
	theme: Theme,
	/** CSS pixels. */
	size: z.strictObject({ width: between(1, 32_768), height: between(1, 32_768) }),
	/** How long has been spoken when this was sent, since the start and since the step began. */
	clock: z.strictObject({ isRunning: z.boolean(), totalMs: Milliseconds, stepMs: Milliseconds }),
})
export type StageState = z.infer<typeof StageState>

/** What the stage sends. */
export const StageMessage = z.discriminatedUnion('type', [
	z.strictObject({ v: version, type: z.literal('state'), state: StageState }),
	z.strictObject({ v: version, type: z.literal('gesture'), gesture: Gesture }),
	/** The speech has ended. */
	z.strictObject({ v: version, type: z.literal('over') }),
])
export type StageMessage = z.infer<typeof StageMessage>

/** One thing that is asked of the stage. Each says what is to be, never what is to change: one that arrives twice does no harm. */
export const StageCommand = z.discriminatedUnion('do', [
	z.strictObject({ do: z.literal('step'), step: StepIndex }),
	z.strictObject({ do: z.literal('dark'), on: z.boolean() }),
	z.strictObject({ do: z.literal('tool'), tool: StageTool }),
	z.strictObject({ do: z.literal('clock'), isRunning: z.boolean() }),
	z.strictObject({ do: z.literal('clock-to-zero') }),
	z.strictObject({ do: z.literal('end') }),
])
export type StageCommand = z.infer<typeof StageCommand>

/** What the window of whoever speaks sends. */
export const SpeakerMessage = z.discriminatedUnion('type', [
	/** Asks for the state. Sent at once and then every few seconds. */
	z.strictObject({ v: version, type: z.literal('hello') }),
	z.strictObject({ v: version, type: z.literal('command'), command: StageCommand }),
	z.strictObject({ v: version, type: z.literal('gesture'), gesture: Gesture }),
])
export type SpeakerMessage = z.infer<typeof SpeakerMessage>
