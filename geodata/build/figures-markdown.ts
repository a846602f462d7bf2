import type { FigureDefinition, FigureResult } from '../../src/contracts/figure.ts'
import type { Language, LocalizedText } from '../../src/contracts/localized-text.ts'
import { formatAccuracy } from '../../src/domain/format/format-accuracy.ts'
import { formatDecimal } from '../../src/domain/format/format-decimal.ts'
import { formatDifference } from '../../src/domain/format/format-difference.ts'
import { formatQuantity, quantityText } from '../../src/domain/format/format-quantity.ts'
import { statementQuantities } from '../../src/domain/format/statement-quantities.ts'
import { basisWord } from '../../src/domain/words/basis-word.ts'
import { figureVerdict } from '../../src/domain/words/figure-verdict.ts'
import { formulaWords } from '../../src/domain/words/formula-words.ts'
import { computeFigures } from './figures.ts'
import type { ZoneData } from './zone-data.ts'

type Named = Parameters<typeof formulaWords>[1]

interface Entry {
	definition: FigureDefinition
	result: FigureResult
}

const BREAK = '<br>'

const both = (text: (language: Language) => string): string => [...new Set([text('zh'), text('en')])].filter(Boolean).join(BREAK)
const bothOf = (text: LocalizedText | undefined): string => (text ? both((language) => text[language]) : '')

/** What the formulas name: layers, features and statements. */
const namesOf = ({ layers, facts, readings }: ZoneData): Named => ({
	layers: layers.map(({ definition }) => definition),
	features: layers.flatMap(({ definition, features }) =>
		features.map(({ id, properties: { nameZh, nameEn } }) => ({ ref: `${definition.id}/${id}`, name: { zh: nameZh, en: nameEn } })),
	) as Named['features'],
	facts,
	readings,
})

/** Three decimals, so that sphere and ellipsoid can be told apart; a count has none. */
const exact = (value: number | null, op: FigureDefinition['compute']['op']): string =>
	value === null ? '–' : formatDecimal(value, 'zh', op === 'count' ? 0 : 3)

function published(
	{ result: { published, differencePct, tolerancePct } }: Entry,
	{ facts, readings }: Named,
): [value: string, difference: string] {
	const fact = [...facts, ...readings].find(({ id }) => id === published?.factId)
	if (!fact || differencePct === null || tolerancePct === null) return ['–', '–']
	const value = both((language) => statementQuantities(fact, language).map(quantityText).join(', '))
	return [value, `${formatDifference(differencePct, 'en', 2)}${BREAK}± ${formatDecimal(tolerancePct, 'en')} %`]
}

/** Ids of the sources, and how exactly the worst of the shapes is placed; a ratio rests on numbers and has no place. */
function grounds({ turf, sources, accuracyM }: FigureResult): string {
	const accuracy = turf === null ? '' : both((language) => formatAccuracy(accuracyM, language))
	return [sources.map((id) => `\`${id}\``).join(' '), accuracy].filter(Boolean).join(BREAK)
}

function row(entry: Entry, names: Named): string {
	const { definition, result } = entry
	const { digits, approximate, unit, note, compute } = definition
	const shown = both((language) => quantityText(formatQuantity(result.value, unit, language, { digits, approximate })))
	const verdict = both((language) => {
		const [basis, { text }] = [basisWord(result.basis, language), figureVerdict(result, language)]
		return text.includes(basis) ? text : `${basis} · ${text}`
	})
	const remarks = [bothOf(result.reason), bothOf(note)].filter(Boolean).join(BREAK)
	return [
		`**${definition.title.zh}**${BREAK}${definition.title.en}${BREAK}\`${definition.id}\``,
		both((language) => formulaWords(compute, names, language)),
		shown,
		exact(result.turf, compute.op),
		exact(result.ellipsoid, compute.op),
		...published(entry, names),
		verdict,
		grounds(result),
		remarks,
	]
		.map((cell) => cell.replaceAll('|', '\\|'))
		.join(' | ')
}

const INTRODUCTION = [
	'# 指标 · Figures',
	'由 `geodata/figures.json` 生成，请勿手改；`npm run docs` 更新本页。',
	'Made from `geodata/figures.json`; do not edit. `npm run docs` brings it up to date.',
	'“球面”由 Turf 在半径 6 371 008.8 米的球上计算，“椭球”在 CGCS2000 椭球上按测地线计算，二者同一单位；差值以球面值对公布值计。“校准”与“示意”的图形即使相符，也不算验证。',
	'“Sphere” is Turf’s value on a sphere of 6 371 008.8 m, “ellipsoid” the geodesic one on CGCS2000, both in the same unit; differences hold the sphere’s value against the published one. Agreement of a shape that was drawn to match, or only to explain, confirms nothing.',
	'比值（如人口密度）由两个公布的数相除，是推算：没有量测图形，所以没有球面值、椭球值和位置精度。其余各项的把握与精度取所依图形中最差的一个；来源是 `geodata/sources.json` 中的编号，公布值的在前。',
	'A ratio, such as the population density, divides one published number by another and is derived: nothing is measured, so there is no value on the sphere or the ellipsoid, and no accuracy of position. Of every other figure basis and accuracy are the worst of the shapes it rests on; sources are ids of `geodata/sources.json`, those of the published number first.',
]

const HEAD = [
	'指标 Figure',
	'算法 Formula',
	'图上 On the map',
	'球面 Sphere',
	'椭球 Ellipsoid',
	'公布 Published',
	'差 Difference',
	'状态 Status',
	'来源与精度 Sources, accuracy',
	'说明 Notes',
]

/** `docs/figures.md`: every figure of a zone with its formula, values, published counterpart and what their agreement means, by theme. */
export function figuresMarkdown(zone: ZoneData): string {
	const names = namesOf(zone)
	const results = computeFigures(zone)
	const entries = zone.figures.flatMap((definition, index): Entry[] => {
		const result = results[index]
		return result ? [{ definition, result }] : []
	})
	const sections = zone.zone.themesOfFigures.flatMap(({ id, title }) => {
		const rows = entries.filter(({ definition }) => definition.theme === id).map((entry) => row(entry, names))
		if (rows.length === 0) return []
		const lines = [HEAD.join(' | '), HEAD.map(() => '---').join(' | '), ...rows].map((line) => `| ${line} |`)
		return [`## ${title.zh} · ${title.en}`, lines.join('\n')]
	})
	return [...INTRODUCTION, ...sections].join('\n\n') + '\n'
}
