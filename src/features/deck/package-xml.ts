import type { ArchiveParts } from '../../domain/archive/open-archive.ts'
import { DeckRefusal } from './deck-refusal.ts'

/** Names the parts of an Office file's markup, whatever prefixes it uses. */
export const elements = (root: Document | Element, name: string): Element[] => [...root.getElementsByTagNameNS('*', name)]

/**
 * Reads one part as XML. A part that brings rules of its own (a document type, an entity) is none of an Office file.
 *
 * @throws {DeckRefusal} `damaged`
 */
export function readXml(parts: ArchiveParts, path: string): Document {
	const bytes = parts.get(path)
	if (!bytes) throw new DeckRefusal('damaged', path)
	const text = new TextDecoder().decode(bytes)
	if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new DeckRefusal('damaged', path)
	const read = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ''), 'application/xml')
	if (elements(read, 'parsererror').length > 0) throw new DeckRefusal('damaged', path)
	return read
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A part as a file holds it. */
export function writeXml(part: Document): Uint8Array {
	const text = new XMLSerializer().serializeToString(part)
	return new TextEncoder().encode(DECLARATION + text.replace(/^<\?xml[^>]*\?>\s*/, ''))
}

/** Another part that a part names. */
export interface RelatedPart {
	readonly id: string
	/** The last word of its type: `slide`, `chart`, `notesSlide`, `package`. */
	readonly kind: string
	readonly path: string
}

/** The parts of the file that a part names; nothing outside the file. */
export function relatedParts(parts: ArchiveParts, path: string): RelatedPart[] {
	const at = path.lastIndexOf('/') + 1
	const rels = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`
	if (!parts.has(rels)) return []
	return elements(readXml(parts, rels), 'Relationship').flatMap((relation) => {
		if (relation.getAttribute('TargetMode') === 'External') return []
		const target = relation.getAttribute('Target') ?? ''
		// Paths within the file are solved as addresses are; the host is never asked for anything.
		const base = `file:///${path}`
		if (!URL.canParse(target, base)) return []
		const solved = decodeURIComponent(new URL(target, base).pathname).slice(1)
		const kind = (relation.getAttribute('Type') ?? '').split('/').at(-1) ?? ''
		return [{ id: relation.getAttribute('Id') ?? '', kind, path: solved }]
	})
}
