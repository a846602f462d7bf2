/** The choice after the present one, going round; `null` where there is no other. */
export function nextChoice<Choice>(choices: readonly Choice[], present: Choice): Choice | null {
	const next = choices[(choices.indexOf(present) + 1) % choices.length]
	return next === undefined || next === present ? null : next
}
