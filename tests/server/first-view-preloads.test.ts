import { expect, test } from 'vitest'
import { firstViewPreloads } from '../../src/server/first-view-preloads.ts'

const face = (file: string) => `@font-face {\n\tsrc: url('./fonts/${file}') format('woff2');\n}\n`

test('the zone and the first part of each weight are asked for with the page', () => {
	const styles = [
		'noto-sans-sc-400-1-6cff6e8e9ae6.woff2',
		'noto-sans-sc-400-1-109-455274355ddc.woff2',
		'noto-sans-sc-400-2-7b7430b75180.woff2',
		'noto-sans-sc-700-1-1321390edcbd.woff2',
	]
	expect(firstViewPreloads(styles.map(face).join('')).map(({ attrs }) => [attrs?.['as'], attrs?.['href']])).toEqual([
		['fetch', './atlas/atlas.json'],
		['font', './atlas/fonts/noto-sans-sc-400-1-6cff6e8e9ae6.woff2'],
		['font', './atlas/fonts/noto-sans-sc-700-1-1321390edcbd.woff2'],
	])
})
