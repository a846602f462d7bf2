import type { Fact } from '../../contracts/fact.ts'
import { sameSubject } from '../../domain/words/same-subject.ts'

/** Statements on the same subject together, in the order they were given; a group of several holds readings that can be compared. */
export function statementGroups(statements: readonly Fact[]): readonly (readonly Fact[])[] {
	const groups: Fact[][] = []
	for (const statement of statements) {
		const group = groups.find((members) => members.some((member) => sameSubject(member, statement)))
		if (group) group.push(statement)
		else groups.push([statement])
	}
	return groups
}
