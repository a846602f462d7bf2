import type { AtlasFile } from '../../contracts/atlas.ts'
import type { Computation } from '../../contracts/figure.ts'
import type { Reference } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { metres } from '../../contracts/units.ts'
import { formatDistance } from '../format/format-distance.ts'
import { quantityText } from '../format/format-quantity.ts'
import { joinWords } from './join-words.ts'
import { nameOf } from './name-of.ts'

type Named = Pick<AtlasFile, 'layers' | 'features' | 'facts' | 'readings'>

/** How a figure is computed, as a formula in words: `面积（湖面）`, `area (Lake)`. */
export function formulaWords(compute: Computation, atlas: Named, language: Language): string {
	const name = (references: Reference | readonly Reference[]) =>
		joinWords(
			[references].flat().map((reference) => nameOf(atlas, reference, language)),
			language,
		)
	const statement = (id: string) => [...atlas.facts, ...atlas.readings].find((fact) => fact.id === id)?.title[language] ?? id
	const far = (distanceM: number) => quantityText(formatDistance(metres(distanceM), language, Number.isInteger(distanceM / 1000) ? 0 : 1))
	return language === 'zh' ? inChinese(compute, { name, statement, far }) : inEnglish(compute, { name, statement, far })
}

interface Vocabulary {
	name: (references: Reference | readonly Reference[]) => string
	statement: (id: string) => string
	far: (distanceM: number) => string
}

function inChinese(compute: Computation, { name, statement, far }: Vocabulary): string {
	switch (compute.op) {
		case 'area':
			return `面积（${name(compute.of)}）`
		case 'length':
			return compute.inside === undefined ? `长度（${name(compute.of)}）` : `长度（${name(compute.of)}在${name(compute.inside)}内的部分）`
		case 'distance':
			return `直线距离（${name(compute.from)}到${name(compute.to)}）`
		case 'nearest':
			return `最短直线距离（${name(compute.from)}到各${name(compute.to)}）`
		case 'share':
			return `面积（${name(compute.of)}在${name(compute.inside)}内的部分）÷ 面积（${name(compute.of)}）`
		case 'coverage':
			return `面积（${name(compute.of)}距各${name(compute.near)} ${far(compute.withinM)}以内的部分）÷ 面积（${name(compute.of)}）`
		case 'count':
			return `个数（${name(compute.inside)}内${compute.marginM === 0 ? '' : `及界外 ${far(compute.marginM)}以内`}的${name(compute.of)}）`
		case 'ratio':
			return `${statement(compute.of)} ÷ ${statement(compute.by)}`
	}
}

function inEnglish(compute: Computation, { name, statement, far }: Vocabulary): string {
	switch (compute.op) {
		case 'area':
			return `area (${name(compute.of)})`
		case 'length':
			return compute.inside === undefined
				? `length (${name(compute.of)})`
				: `length (${name(compute.of)}, the part inside ${name(compute.inside)})`
		case 'distance':
			return `straight distance (${name(compute.from)} to ${name(compute.to)})`
		case 'nearest':
			return `shortest straight distance (${name(compute.from)} to any of: ${name(compute.to)})`
		case 'share':
			return `area (${name(compute.of)}, the part inside ${name(compute.inside)}) ÷ area (${name(compute.of)})`
		case 'coverage':
			return `area (${name(compute.of)}, the part within ${far(compute.withinM)} of: ${name(compute.near)}) ÷ area (${name(compute.of)})`
		case 'count':
			return `number (${name(compute.of)} inside ${name(compute.inside)}${compute.marginM === 0 ? '' : ` or within ${far(compute.marginM)} of it`})`
		case 'ratio':
			return `${statement(compute.of)} ÷ ${statement(compute.by)}`
	}
}
