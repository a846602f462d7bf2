/** A text cut at the end until it fits, with an ellipsis. */
export function shortened(text: string, roomEm: number, widthEm: (text: string) => number): string {
	if (widthEm(text) <= roomEm) return text
	const characters = [...text]
	while (characters.length > 0 && widthEm(`${characters.join('')}…`) > roomEm) characters.pop()
	return characters.length === 0 ? '' : `${characters.join('').trimEnd()}…`
}
