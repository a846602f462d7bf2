/** A piece of SVG as data, so that marks can be composed and tested before they are text. */
export interface SvgNode {
	readonly tag: string
	readonly attributes: Readonly<Record<string, string | number | undefined>>
	readonly children?: readonly (SvgNode | string)[]
}

/** One SVG element. Attributes that are `undefined` are left out. */
export const svg = (tag: string, attributes: SvgNode['attributes'], ...children: readonly (SvgNode | string)[]): SvgNode => ({
	tag,
	attributes,
	children,
})

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Numbers with at most two decimals: finer is invisible. */
const value = (attribute: string | number) =>
	typeof attribute === 'number' ? String(Math.round(attribute * 100) / 100) : escape(attribute)

/** The text of an SVG element. */
export function svgText(node: SvgNode | string): string {
	if (typeof node === 'string') return escape(node)
	const attributes = Object.entries(node.attributes).flatMap(([name, content]) =>
		content === undefined ? [] : [` ${name}="${value(content)}"`],
	)
	return `<${node.tag}${attributes.join('')}>${(node.children ?? []).map(svgText).join('')}</${node.tag}>`
}

/** A whole SVG picture as a `data:` address for `<img>`. */
export function svgUrl(width: number, height: number, children: readonly SvgNode[]): string {
	const root = svg(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${String(width)} ${String(height)}`, fill: 'none' },
		...children,
	)
	return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(root))}`
}
