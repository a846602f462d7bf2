/** Offers a file to be saved, under a name. */
export function saveFile(file: Blob, name: string): void {
	const url = URL.createObjectURL(file)
	const link = Object.assign(document.createElement('a'), { href: url, download: name })
	link.click()
	// The browser has begun to read it by the next task.
	setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
