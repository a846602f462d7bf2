import { z } from './zod.ts'

/** Of this form of what a capsule carries. */
export const CAPSULE_VERSION = 1

/** Bytes as text: in base64, and under gzip where that makes them fewer. */
export const PackedFile = z.strictObject({ isGzipped: z.boolean(), base64: z.base64() })
export type PackedFile = z.infer<typeof PackedFile>

/** What a capsule carries beside the program: the built zone, and where it opens. */
export const Capsule = z.strictObject({
	v: z.literal(CAPSULE_VERSION),
	/** The part of an address that says what the plan opens with: empty, or `?` and its parts. */
	start: z.string().check(z.regex(/^(\?.*)?$/)),
	/** `atlas.json`, with the chosen stories alone. */
	atlas: PackedFile,
	/** The files that it names, by their paths. */
	files: z.record(z.string(), PackedFile),
})
export type Capsule = z.infer<typeof Capsule>

/** Ids of the elements of a capsule that hold what it carries. */
export const CAPSULE_PARTS = { program: 'capsule-program', worker: 'capsule-worker', content: 'capsule-content' } as const

/** Beside the pages of the build: the program, with an empty place for what a capsule carries. */
export const CAPSULE_SHELL = 'capsule-shell.html'
