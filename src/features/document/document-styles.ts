import { LineRuleType, type IStylesOptions } from 'docx'

export const INK = '1F2933'
export const QUIET = '4A5560'
export const PLAN = 'B13A27'
export const RULE = 'D9D3C4'
const ACCENT = '0B6670'

/** Half points: 7.5 pt. */
export const SMALL = 15

/** The font of the product; where a machine has none, what Chinese Windows has stands in. */
const FONT = 'Noto Sans SC'
const STAND_IN = 'Microsoft YaHei'

/** Word looks into this table for what to use instead of a font that is not there. */
export const FONT_TABLE = [
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
	'<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
	`<w:font w:name="${FONT}"><w:altName w:val="${STAND_IN}"/><w:charset w:val="86"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`,
	'</w:fonts>',
].join('')

/** Styles under Word's own names, so that contents and outline find them; `language` is that of the text, for hyphens and spelling. */
export function documentStyles(language: string): IStylesOptions {
	const font = { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT }
	const heading = (size: number, before: number) => ({
		run: { font, size, bold: true, color: INK },
		paragraph: { keepNext: true, spacing: { before, after: 100 } },
	})
	const inTable = { basedOn: 'Normal', paragraph: { spacing: { before: 0, after: 0, line: 260, lineRule: LineRuleType.AUTO } } }
	return {
		default: {
			document: {
				run: { font, size: 21, color: INK, language: { value: language, eastAsia: 'zh-CN' } },
				paragraph: { spacing: { after: 100, line: 290, lineRule: LineRuleType.AUTO } },
			},
			title: { run: { font, size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 60 } } },
			heading1: heading(30, 320),
			heading2: heading(24, 200),
			caption: { run: { font, size: 17, color: QUIET }, paragraph: { spacing: { before: 40, after: 80 } } },
			hyperlink: { run: { color: ACCENT, underline: { type: 'single' } } },
		},
		paragraphStyles: [
			{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', quickFormat: true, run: { size: 26, color: QUIET } },
			{ id: 'TableHead', name: 'Table Head', ...inTable, run: { size: 17, bold: true, color: QUIET } },
			{ id: 'TableText', name: 'Table Text', ...inTable, run: { size: 18 } },
			{ id: 'TableSmall', name: 'Table Small', ...inTable, run: { size: SMALL, color: QUIET } },
			{
				id: 'SourceLine',
				name: 'Source Line',
				basedOn: 'Normal',
				run: { size: 18 },
				paragraph: { indent: { left: 340, hanging: 340 }, spacing: { after: 60 } },
			},
		],
	}
}
