import { z } from './zod.ts'
import { Identifier, Reference } from './identifier.ts'
import { Language } from './localized-text.ts'
import { StepIndex } from './numbers.ts'
import { NonEmptyText } from './written-text.ts'

/**
 * How the screen in the hall is led. `auto`: it plays the stories one after the other until somebody touches it. `manual`: it waits for a visitor.
 * `guided`: a guide leads it from a remote, and touches do nothing.
 */
export const KIOSK_MODES = ['auto', 'manual', 'guided'] as const
export const KioskMode = z.enum(KIOSK_MODES)
export type KioskMode = z.infer<typeof KioskMode>

/** Of this form of the messages. Ends that speak different ones do not understand each other, and say so. */
export const REMOTE_VERSION = 1

/** The longest message that either end takes, in characters. The longest that it sends is a tenth of it. */
export const LONGEST_REMOTE_MESSAGE = 4096

const version = z.literal(REMOTE_VERSION)

/** Names a window that is a remote, for as long as it is open. */
export const RemoteId = z.string().check(z.regex(/^[0-9a-f]{16}$/, 'sixteen hexadecimal digits'))
export type RemoteId = z.infer<typeof RemoteId>

/** One thing that a guide does. Each says what is to be, never what is to change: one that arrives twice does no harm. */
export const RemoteCommand = z.discriminatedUnion('do', [
	z.strictObject({ do: z.literal('mode'), mode: KioskMode }),
	z.strictObject({ do: z.literal('tell'), story: Identifier, step: StepIndex }),
	z.strictObject({ do: z.literal('step'), step: StepIndex }),
	z.strictObject({ do: z.literal('playing'), on: z.boolean() }),
	/** Back from the story to the map. */
	z.strictObject({ do: z.literal('explore') }),
	z.strictObject({ do: z.literal('group'), group: Identifier, on: z.boolean() }),
	/** Shows one place; `null` is the whole zone. */
	z.strictObject({ do: z.literal('view'), place: z.nullable(Reference) }),
	z.strictObject({ do: z.literal('language'), language: Language }),
	z.strictObject({ do: z.literal('larger-text'), on: z.boolean() }),
	z.strictObject({ do: z.literal('dark'), on: z.boolean() }),
	z.strictObject({ do: z.literal('start-over') }),
])
export type RemoteCommand = z.infer<typeof RemoteCommand>

/** What a remote sends to the wall. */
export const RemoteMessage = z.discriminatedUnion('type', [
	/** Sent at once and then every few seconds: it asks for the wall's state and says that the remote is still there. */
	z.strictObject({ v: version, type: z.literal('hello'), from: RemoteId }),
	/** Makes this remote the one that leads, where another one does. */
	z.strictObject({ v: version, type: z.literal('take'), from: RemoteId }),
	/** The remote is being closed. */
	z.strictObject({ v: version, type: z.literal('bye'), from: RemoteId }),
	z.strictObject({ v: version, type: z.literal('command'), from: RemoteId, command: RemoteCommand }),
])
export type RemoteMessage = z.infer<typeof RemoteMessage>

/** What the wall shows, as ids: a remote has the same atlas. */
export const WallState = z.strictObject({
	/** The version of the data: with another one, the ids might mean something else. */
	data: NonEmptyText.check(z.maxLength(64)),
	mode: KioskMode,
	/** The remote that leads; `null` while there is none. */
	leader: z.nullable(RemoteId),
	/** Nobody is there, and the screen shows one figure after the other. */
	isAttracting: z.boolean(),
	isDark: z.boolean(),
	language: Language,
	isTextLarger: z.boolean(),
	/** The groups of which something is drawn. */
	groups: z.array(Identifier).check(z.maxLength(24)),
	telling: z.nullable(z.strictObject({ story: Identifier, step: StepIndex, isPlaying: z.boolean(), isOver: z.boolean() })),
	/** The step that is on the screen while nobody is there. */
	parade: z.nullable(z.strictObject({ story: Identifier, step: StepIndex })),
})
export type WallState = z.infer<typeof WallState>

/** Why the wall, or the server between, does not do what a message says. The words stand in `text`. */
export const REMOTE_REFUSALS = [
	'not-understood',
	'too-long',
	'other-version',
	'not-leader',
	'unknown-story',
	'unknown-step',
	'unknown-group',
	'unknown-place',
	'unknown-language',
	'no-story',
] as const
export const RemoteRefusal = z.enum(REMOTE_REFUSALS)
export type RemoteRefusal = z.infer<typeof RemoteRefusal>

/** What the wall sends to every remote. */
export const WallMessage = z.discriminatedUnion('type', [
	z.strictObject({ v: version, type: z.literal('state'), state: WallState }),
	/** `to` is left out where it is not known who sent what was refused. */
	z.strictObject({ v: version, type: z.literal('refused'), to: z.optional(RemoteId), reason: RemoteRefusal }),
])
export type WallMessage = z.infer<typeof WallMessage>
