/** The address of a file in the folder of this page, whatever the page's own query is. */
export function besidePage(path: string): string {
	const { origin, pathname } = location
	return new URL(path, origin + pathname).href
}
