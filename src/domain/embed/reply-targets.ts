/**
 * The origins that a message from the frame is addressed to: the parent's own, where the browser tells it, else every allowed one, of which the browser
 * delivers to the right one only. Never anybody.
 */
export function replyTargets(origins: readonly string[], parentOrigin: string | null): readonly string[] {
	if (parentOrigin === null) return origins
	return origins.filter((origin) => origin === parentOrigin)
}
