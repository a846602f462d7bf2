import type { Computation } from '../../contracts/figure.ts'
import type { Language } from '../../contracts/localized-text.ts'

const AREA = {
	zh: '球面值由 Turf 计算；椭球值是 CGCS2000 椭球上测地线多边形的面积，为法定口径。',
	en: 'The sphere is measured by Turf. The ellipsoid is the area of the geodesic polygon on CGCS2000, the legal method.',
}
const LENGTH = {
	zh: '球面值由 Turf 按大圆累加；椭球值是 CGCS2000 椭球上的测地线长度。',
	en: 'The sphere is measured by Turf along great circles. The ellipsoid is the geodesic length on CGCS2000.',
}
const WORDS: Record<Computation['op'], Record<Language, string>> = {
	area: AREA,
	share: AREA,
	coverage: AREA,
	length: LENGTH,
	distance: LENGTH,
	nearest: LENGTH,
	count: { zh: '逐个判断位置是否在范围内，再计数。', en: 'Each place is tested for lying inside, then counted.' },
	ratio: { zh: '两个公布值相除，没有量测。', en: 'Two published numbers divided; nothing is measured.' },
}

/** What was measured and on which surface, in one sentence. */
export function methodWords(op: Computation['op'], language: Language): string {
	return WORDS[op][language]
}
