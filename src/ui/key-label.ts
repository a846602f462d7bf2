/** A key of a command as it is printed on a keyboard: `Shift+P` → `Shift P`, `r` → `R`. Names of single keys come from `names`. */
export function keyLabel(key: string, names: Readonly<Record<string, string>>): string {
	return key
		.split(/(?<=.)\+(?=.)/)
		.map((part) => names[part] ?? (part === 'Mod' ? 'Ctrl' : part.length === 1 ? part.toUpperCase() : part))
		.join(' ')
}
