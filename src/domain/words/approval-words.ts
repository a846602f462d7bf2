import type { Language } from '../../contracts/localized-text.ts'
import type { Zone } from '../../contracts/zone.ts'

const NUMBER: Record<Language, string> = { zh: '审图号：', en: 'Map approval number: ' }

/** What every screen and every quotation says of the map's review: its number, or the zone's notice while it has none. Without a full stop. */
export function approvalWords(
	{ approvalNumber, approvalNotice }: Pick<Zone, 'approvalNumber' | 'approvalNotice'>,
	language: Language,
): string {
	return approvalNumber === null ? approvalNotice[language] : NUMBER[language] + approvalNumber
}
