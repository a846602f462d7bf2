import type { Language } from '../../contracts/localized-text.ts'
import { factorAt, ICON_SCALES, LABEL_SCALES, WEIGHTS, zoomAt } from '../../symbols/weight.ts'

/**
 * Makes a still picture read at the size it is shown at: lines, discs and names as large as the map has them, the names of one language that have room, and
 * the points that the map shows.
 *
 * @param scale pixels of the page for each of the picture's
 */
export function fitPoster(picture: SVGSVGElement, scale: number, language: Language): void {
	const zoom = zoomAt(scale)
	picture.style.setProperty('--mark-scale', String(factorAt(ICON_SCALES, zoom) / scale))
	picture.style.setProperty('--name-scale', String(factorAt(LABEL_SCALES, zoom) / scale))
	for (const line of picture.querySelectorAll<SVGElement>('.line')) weigh(line, factorAt(WEIGHTS, zoom) / scale)
	const groups = [...picture.querySelectorAll<SVGGElement>('[data-names]')]
	const scales = groups.map(({ dataset }) => Number(dataset['scale']))
	const placed = Math.max(Math.min(...scales), ...scales.filter((placedAt) => placedAt <= scale))
	for (const group of groups) show(group, group.dataset['names'] === language && Number(group.dataset['scale']) === placed)
	for (const point of picture.querySelectorAll<SVGGElement>('[data-from]'))
		show(point, Number(point.dataset['from']) <= Math.max(placed, scale))
}

/** Lengths of a line that change with its weight, by the name under which the line keeps what they were at first. */
const WEIGHED = { width: 'stroke-width', dash: 'stroke-dasharray' } as const

function weigh(line: SVGElement, factor: number): void {
	for (const [name, attribute] of Object.entries(WEIGHED)) {
		const first = (line.dataset[name] ??= line.getAttribute(attribute) ?? '')
		if (first !== '')
			line.setAttribute(
				attribute,
				first
					.split(' ')
					.map((length) => Number(length) * factor)
					.join(' '),
			)
	}
}

function show(group: SVGGElement, isShown: boolean): void {
	if (isShown) group.removeAttribute('display')
	else group.setAttribute('display', 'none')
}
