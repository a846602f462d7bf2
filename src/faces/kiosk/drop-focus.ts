/** Takes the focus from whatever has it: a map that a visitor held keeps it longer than the visit. */
export function dropFocus(): void {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
