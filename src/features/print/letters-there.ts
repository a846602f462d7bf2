import type { PrintItem } from '../../domain/print/print-item.ts'

/** Sees to it that every letter of a sheet is there: the fonts of the page come in pieces, each when it is first needed. */
export async function lettersThere(items: readonly PrintItem[]): Promise<void> {
	const weights = [true, false].map((bold) => ({
		font: `${bold ? '700' : '400'} 16px 'Noto Sans SC'`,
		text: items
			.flatMap((item) =>
				item.kind === 'text'
					? [(item.bold ?? false) === bold ? item.text : '', bold ? '' : (item.behind?.text ?? '')]
					: item.kind === 'label' && bold
						? item.lines
						: [],
			)
			.join(''),
	}))
	await Promise.all(weights.filter(({ text }) => text !== '').map(({ font, text }) => document.fonts.load(font, text)))
}
