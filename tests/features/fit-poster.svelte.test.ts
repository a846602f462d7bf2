import { expect, test } from 'vitest'
import { fitPoster } from '../../src/features/map/fit-poster.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** A picture with names in two languages at two scales, and a point that waits for the larger one. */
function picture(): SVGSVGElement {
	const root = document.createElementNS(SVG, 'svg')
	for (const scale of ['0.3', '0.6'])
		for (const names of ['zh', 'en']) {
			const group = document.createElementNS(SVG, 'g')
			Object.assign(group.dataset, { names, scale })
			root.append(group)
		}
	const point = document.createElementNS(SVG, 'g')
	point.dataset['from'] = '0.6'
	root.append(point)
	return root
}

const shown = (root: SVGSVGElement) =>
	[...root.querySelectorAll<SVGGElement>('g:not([display])')].map(({ dataset: { names, scale, from } }) =>
		names === undefined ? `from ${from}` : `${names} ${scale}`,
	)

test('a still picture shows the names of one language that its size has room for', () => {
	const root = picture()
	fitPoster(root, 0.62, 'zh')
	expect(shown(root)).toEqual(['zh 0.6', 'from 0.6'])
	fitPoster(root, 0.59, 'en')
	expect(shown(root)).toEqual(['en 0.3'])
	fitPoster(root, 0.1, 'en')
	expect(shown(root)).toEqual(['en 0.3'])
})

test('discs and names are as large on a small picture as the map has them', () => {
	const root = picture()
	// Half of 34 px per kilometre is zoom 10.2: names 0.92 + 0.08 · 1.2 / 2 = 0.968, discs 0.82 + 0.18 · 0.2 / 1.2 = 0.85.
	fitPoster(root, 0.5, 'zh')
	expect(Number(root.style.getPropertyValue('--name-scale'))).toBeCloseTo(0.968 / 0.5, 9)
	expect(Number(root.style.getPropertyValue('--mark-scale'))).toBeCloseTo(0.85 / 0.5, 9)
})

test('lines are as strong on a small picture as on the map, however often it changes its size', () => {
	const root = picture()
	const line = document.createElementNS(SVG, 'path')
	line.setAttribute('class', 'line')
	line.setAttribute('stroke-width', '2')
	line.setAttribute('stroke-dasharray', '7.00 5.00')
	root.append(line)
	fitPoster(root, 0.3, 'zh')
	// A quarter of 34 px per kilometre is zoom 9.2: 0.57 + 0.2 · 0.09 = 0.588 of the nominal weight, on a picture that is drawn four times as large.
	fitPoster(root, 0.25, 'zh')
	expect(Number(line.getAttribute('stroke-width'))).toBeCloseTo(2 * 0.588 * 4, 6)
	const dash = line.getAttribute('stroke-dasharray')!.split(' ').map(Number)
	expect(dash[0]! / 7).toBeCloseTo(0.588 * 4, 6)
	expect(dash[1]! / 5).toBeCloseTo(0.588 * 4, 6)
})
