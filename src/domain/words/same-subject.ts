import type { Fact } from '../../contracts/fact.ts'

/** A title without the brackets at its end that tell one reading from another: `湖面面积（另一读数）` is about `湖面面积`. */
const subject = (title: string) => title.replace(/（[^（）]*）$/, '')

/** Whether two statements answer the same question, so that they may be held against each other: one subject, one unit, a common place. */
export function sameSubject(one: Fact, other: Fact): boolean {
	return (
		one.id !== other.id &&
		one.unit === other.unit &&
		subject(one.title.zh) === subject(other.title.zh) &&
		one.homes.some((home) => other.homes.includes(home))
	)
}
