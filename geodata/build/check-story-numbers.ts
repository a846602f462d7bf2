import type { Fact } from '../../src/contracts/fact.ts'
import type { Identifier } from '../../src/contracts/identifier.ts'
import type { BarReference, NumberReference, StoryStep, TargetReference } from '../../src/contracts/story.ts'
import type { Unit } from '../../src/contracts/units.ts'
import { quotientUnit } from '../../src/domain/figures/quantities.ts'
import type { ZoneData } from './zone-data.ts'

/** A field of a step, and what was expected there. */
export type Wrong = readonly [field: string, expected: string]

/** The numbers a zone knows, by id. */
interface Numbers {
	figures: ReadonlyMap<Identifier, Unit>
	facts: ReadonlyMap<Identifier, Fact>
}

const numbersOf = ({ figures, facts, readings }: ZoneData): Numbers => ({
	figures: new Map(figures.map(({ id, unit }) => [id, unit])),
	facts: new Map([...facts, ...readings].map((fact) => [fact.id, fact])),
})

const noFact = (id: Identifier): string => `a fact of facts.json or readings.json, not "${id}"`

function checkPart({ fact: id, part }: Extract<NumberReference, { fact: Identifier }>, field: string, { facts }: Numbers): Wrong[] {
	const fact = facts.get(id)
	if (!fact) return [[`${field}.fact`, noFact(id)]]
	if (fact.value === null) return [[`${field}.fact`, `a fact with a number; "${id}" has none`]]
	if (!Array.isArray(fact.value)) return part === undefined ? [] : [[`${field}.part`, `no part: "${id}" gives one number`]]
	if (part !== undefined && part < fact.value.length) return []
	return [[`${field}.part`, `which number of "${id}" is meant, from 0 to ${fact.value.length - 1}`]]
}

function checkNumber(number: NumberReference, field: string, numbers: Numbers): Wrong[] {
	if ('fact' in number) return checkPart(number, field, numbers)
	return numbers.figures.has(number.figure) ? [] : [[`${field}.figure`, `a figure of figures.json, not "${number.figure}"`]]
}

function checkTarget({ from, to }: TargetReference, field: string, { facts }: Numbers): Wrong[] {
	const [now, target] = [facts.get(from), facts.get(to)]
	const missing = [...(now ? [] : [[`${field}.from`, noFact(from)] as const]), ...(target ? [] : [[`${field}.to`, noFact(to)] as const])]
	if (!now || !target) return missing
	const wrong: Wrong[] = []
	if (now.status !== 'actual') wrong.push([`${field}.from`, `a value of today; "${from}" is a statement of another kind: ${now.status}`])
	if (target.status !== 'target') wrong.push([`${field}.to`, `a target; "${to}" is a statement of another kind: ${target.status}`])
	if (typeof now.value !== 'number' || typeof target.value !== 'number') return [...wrong, [field, 'two facts of one number each']]
	const [unit, targetUnit] = [now.unit ?? 'count', target.unit ?? 'count']
	if (quotientUnit(unit, targetUnit) !== 'ratio') wrong.push([field, `two facts in one unit, not ${unit} and ${targetUnit}`])
	return wrong
}

const isTarget = (bar: BarReference): bar is TargetReference => 'from' in bar

const unitOf = (number: NumberReference, { figures, facts }: Numbers): string =>
	('fact' in number ? facts.get(number.fact)?.unit : figures.get(number.figure)) ?? ''

/** Bars stand side by side: all are targets, each against its own value, or all are numbers in one unit. */
function checkTogether(bars: readonly BarReference[], numbers: Numbers): Wrong[] {
	const amounts = bars.filter((bar): bar is NumberReference => !isTarget(bar))
	if (amounts.length === 0) return []
	if (amounts.length < bars.length) return [['bars', 'either numbers or targets, not both']]
	if (amounts.length === 1) return [['bars', 'at least two numbers: one alone has nothing to stand beside']]
	const units = [...new Set(amounts.map((bar) => unitOf(bar, numbers)))]
	return units.length === 1 ? [] : [['bars', `numbers in one unit, not ${units.join(' and ')}`]]
}

/** A step's numbers are there, are numbers, and can stand beside each other; a target is shown as a target, never as what is there. */
export function checkStoryNumbers({ figures, bars = [] }: StoryStep, data: ZoneData): Wrong[] {
	const numbers = numbersOf(data)
	const twice = figures.findIndex((number, index) => figures.findIndex((other) => JSON.stringify(other) === JSON.stringify(number)) < index)
	const wrong = [
		...figures.flatMap((number, index) => checkNumber(number, `figures.${index}`, numbers)),
		...(twice < 0 ? [] : [[`figures.${twice}`, 'each number once'] as const]),
		...bars.flatMap((bar, index) => {
			const field = `bars.${index}`
			return isTarget(bar) ? checkTarget(bar, field, numbers) : checkNumber(bar, field, numbers)
		}),
	]
	return wrong.length > 0 ? wrong : checkTogether(bars, numbers)
}
