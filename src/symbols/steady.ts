import { svg, type SvgNode } from './svg.ts'
import { factorAt, ICON_SCALES, LABEL_SCALES, WEIGHTS, zoomAt } from './weight.ts'

/**
 * A drawing of the plan with the sizes that it has when it is shown so many times as large as it is drawn: discs, names and lines are then as large as the
 * map has them.
 */
export function asShown(nodes: readonly SvgNode[], scale: number): readonly SvgNode[] {
	const zoom = zoomAt(scale)
	const line = factorAt(WEIGHTS, zoom) / scale
	const steady: Readonly<Record<string, number>> = {
		'steady-mark': factorAt(ICON_SCALES, zoom) / scale,
		'steady-name': factorAt(LABEL_SCALES, zoom) / scale,
	}
	const shown = (node: SvgNode | string): SvgNode | string => {
		if (typeof node === 'string') return node
		const { class: name = '', 'data-from': _, ...attributes } = node.attributes
		const children = (node.children ?? []).map(shown)
		const factor = steady[name]
		if (factor !== undefined)
			return svg('g', { transform: `scale(${factor.toFixed(4)})` }, ...onHalo(svg(node.tag, attributes, ...children)))
		return svg(node.tag, name === 'line' ? weighed(attributes, line) : attributes, ...children)
	}
	return nodes.map((node) => shown(node) as SvgNode)
}

/** A name over its halo: not every program paints the stroke of letters below them. */
function onHalo(node: SvgNode): readonly SvgNode[] {
	const { stroke, 'stroke-width': width, fill, ...attributes } = node.attributes
	if (node.tag !== 'text' || stroke === undefined) return [node]
	const children = node.children ?? []
	return [
		svg('text', { ...attributes, fill: stroke, stroke, 'stroke-width': width, 'aria-hidden': 'true' }, ...children),
		svg('text', { ...attributes, fill }, ...children),
	]
}

function weighed(attributes: SvgNode['attributes'], factor: number): SvgNode['attributes'] {
	const dash = attributes['stroke-dasharray']
	return {
		...attributes,
		'stroke-width': (Number(attributes['stroke-width'] ?? 1) * factor).toFixed(3),
		'stroke-dasharray':
			dash === undefined
				? undefined
				: String(dash)
						.split(' ')
						.map((length) => (Number(length) * factor).toFixed(3))
						.join(' '),
	}
}
