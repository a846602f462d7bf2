/** What stands in the code that a page embeds the map with. */
export interface EmbedFrame {
	/** What the map is called, for people who cannot see it. */
	readonly title: string
	readonly address: string
	/** In pixels; `null` for the full width of the page. */
	readonly width: number | null
	readonly height: number
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replace(/[&"<>]/g, (character) => ENTITIES[character] ?? '')

/** The HTML that puts the map into another page, to be copied. Nothing in it can end an attribute early. */
export function embedCode({ title, address, width, height }: EmbedFrame): string {
	const attributes = [
		`title="${escaped(title)}"`,
		`src="${escaped(address)}"`,
		`width="${width === null ? '100%' : String(width)}" height="${String(height)}" loading="lazy" allow="fullscreen" style="border:0"`,
	]
	return `<iframe ${attributes.join('\n  ')}></iframe>`
}
