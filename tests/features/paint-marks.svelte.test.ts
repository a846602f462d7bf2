import { expect, test } from 'vitest'
import { marksOf, namesOf } from '../../src/features/map/paint-marks.ts'

/** A fitted picture: a line, a disc, the names it shows and those it does not. */
function picture(): SVGSVGElement {
	const host = document.createElement('div')
	host.innerHTML = `<svg viewBox="0 0 200 100" style="--mark-scale: 0.5">
		<path class="line"></path><g class="steady-mark"></g>
		<g data-names="zh" data-scale="0.3"><text>双福</text></g>
		<g data-names="en" data-scale="0.3" display="none"><text>Shuangfu</text></g>
	</svg>`
	const root = host.querySelector('svg')
	if (!root) throw new Error('no drawing')
	return root
}

test('the marks of a still picture are a drawing without names, at the size it is shown at', () => {
	const marks = marksOf(picture(), { width: 120, height: 60 })
	expect(marks.querySelectorAll('.line, .steady-mark')).toHaveLength(2)
	expect(marks.querySelectorAll('[data-names]')).toHaveLength(0)
	expect([marks.getAttribute('width'), marks.getAttribute('height'), marks.getAttribute('viewBox')]).toEqual(['120', '60', '0 0 200 100'])
	// A picture of its own knows nothing of the page's style sheet.
	expect(marks.querySelector('style')?.textContent).toContain('scale(var(--mark-scale))')
	expect(marks.style.getPropertyValue('--mark-scale')).toBe('0.5')
})

test('the names of a still picture are those that it shows, in the same frame', () => {
	const names = namesOf(picture())
	expect(names.textContent.trim()).toBe('双福')
	expect(names.querySelectorAll('.line, .steady-mark')).toHaveLength(0)
	expect(names.getAttribute('viewBox')).toBe('0 0 200 100')
})

test('taking marks and names out of a picture leaves it as it was', () => {
	const root = picture()
	const before = root.outerHTML
	marksOf(root, { width: 1, height: 1 })
	namesOf(root)
	expect(root.outerHTML).toBe(before)
})
