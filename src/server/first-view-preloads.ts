import type { HtmlTagDescriptor } from 'vite'

/** The first part of each weight: the characters of most texts. */
const FIRST_PART_OF_FONT = /url\('(\.\/fonts\/[\w-]+-1-[0-9a-f]{12}\.woff2)'\)/g

/**
 * Tags that ask for the zone and for the fonts of its texts together with a page's scripts. The scripts would ask for the zone only once they run,
 * and the page's style for a font only once a text stands in it, which is then laid out twice.
 *
 * @param fontStyles the style sheet of the built fonts
 */
export function firstViewPreloads(fontStyles: string): HtmlTagDescriptor[] {
	const fonts = [...fontStyles.matchAll(FIRST_PART_OF_FONT)].map(([, path = '']) => preload(path, 'font'))
	return [preload('./atlas.json', 'fetch'), ...fonts]
}

const preload = (path: string, as: 'fetch' | 'font'): HtmlTagDescriptor => ({
	tag: 'link',
	attrs: { rel: 'preload', as, href: path.replace('./', './atlas/'), crossorigin: '' },
	injectTo: 'head',
})
