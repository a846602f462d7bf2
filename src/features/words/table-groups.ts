/** Rows that begin with the same cell, together, without that cell; in their order. */
export function tableGroups(
	rows: readonly (readonly string[])[],
): readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[] {
	const groups: { title: string; rows: (readonly string[])[] }[] = []
	for (const [title = '', ...cells] of rows) {
		const last = groups.at(-1)
		if (last?.title === title) last.rows.push(cells)
		else groups.push({ title, rows: [cells] })
	}
	return groups
}
