import type { Language } from '../../contracts/localized-text.ts'

interface ViewVocabulary {
	title: (zone: string) => string
	home: (zone: string) => string
	/** The map has been sent elsewhere and is not there yet. */
	coming: string
	around: (centre: string, wide: string, high: string) => string
	none: string
	layers: (count: number, groups: string) => string
	group: (title: string, layers: string) => string
	hidden: (count: number, names: string) => string
	parts: (zone: string, names: string, basis: string) => string
	sizes: (items: string) => string
	schematic: (names: string) => string
	calibrated: (names: string) => string
	unplaced: (items: string) => string
	unplacedOf: (layer: string, names: readonly string[], standsFor: boolean) => string
	seen: (items: string) => string
	count: (layer: string, count: number, line: boolean) => string
	notSeen: (names: string) => string
	selected: (name: string, kind: string, place: string, note: string) => string
	/** What a feature is and how firmly it is placed. */
	kind: (layer: string, basis: string) => string
	from: (core: string, distance: string, direction: string) => string
	at: (core: string) => string
	noPlace: string
	origin: (core: string) => string
	head: readonly string[]
	unplacedHead: readonly string[]
	core: string
	unknown: string
	between: string
	stop: string
}

const zh: ViewVocabulary = {
	title: (zone) => `${zone} · 文字版地图`,
	home: (zone) => `当前是初始视图，${zone}全部在图内。`,
	coming: '地图还没有画出，以下先写初始视图里的内容。',
	around: (centre, wide, high) => `当前视图以 ${centre} 为中心，东西约 ${wide}，南北约 ${high}。`,
	none: '图上没有打开任何图层。',
	layers: (count, groups) => `图上打开了 ${String(count)} 个图层：${groups}。`,
	group: (title, layers) => `${title}有${layers}`,
	hidden: (count, names) => `另有 ${String(count)} 个图层未打开：${names}。`,
	parts: (zone, names, basis) => `${zone}由${names}组成（界线：${basis}）。`,
	sizes: (items) => `${items}。`,
	schematic: (names) => `以下图层是示意，只表达关系，不是测绘边界：${names}。`,
	calibrated: (names) => `以下图层按公布的大小校准画出，不能反过来验证公布的数：${names}。`,
	unplaced: (items) => `位置不详，只列名，不定点：${items}。`,
	unplacedOf: (layer, names, standsFor) =>
		`${layer} ${String(names.length)} 处（${names.join('、')}${standsFor ? '，图上以一片示意区代表' : ''}）`,
	seen: (items) => `视野内有：${items}。`,
	count: (layer, count, line) => `${layer} ${String(count)} ${line ? '条' : '处'}`,
	notSeen: (names) => `已打开但视野内没有：${names}。`,
	selected: (name, kind, place, note) => `已选中：${name}（${kind}），${place}。${note}`,
	kind: (layer, basis) => `${layer}，${basis}`,
	from: (core, distance, direction) => `在${core}${direction}方向${distance}`,
	at: (core) => `就在${core}`,
	noPlace: '位置不详',
	origin: (core) => `下表的距离是到${core}的直线距离，方向从那里看出去；线和面算到它们的代表点。`,
	head: ['图层', '名称', '距核心', '方向', '依据'],
	unplacedHead: ['图层', '名称', '图上代表它的区域', '依据'],
	core: '核心处',
	unknown: '未知',
	between: '；',
	stop: '。',
}

const en: ViewVocabulary = {
	title: (zone) => `${zone} · the map in words`,
	home: (zone) => `This is the home view: the whole of ${zone} is in it.`,
	coming: 'The map is not drawn yet; until then this tells the home view.',
	around: (centre, wide, high) => `The view is centred on ${centre}, about ${wide} from west to east and ${high} from north to south.`,
	none: 'No layer is switched on.',
	layers: (count, groups) => `${count === 1 ? '1 layer is' : `${String(count)} layers are`} switched on. ${groups}.`,
	group: (title, layers) => `${title}: ${layers}`,
	hidden: (count, names) => `${count === 1 ? '1 layer is' : `${String(count)} layers are`} switched off: ${names}.`,
	parts: (zone, names, basis) => `${zone} is made up of ${names} (their limits: ${basis}).`,
	sizes: (items) => `${items}.`,
	schematic: (names) => `These layers are indicative: they show how things relate, not surveyed limits: ${names}.`,
	calibrated: (names) => `These layers are drawn to match a published size and cannot confirm it: ${names}.`,
	unplaced: (items) => `Listed without a place, because none is known: ${items}.`,
	unplacedOf: (layer, names, standsFor) =>
		`${layer} ${String(names.length)} (${names.join(', ')}${standsFor ? '; one indicative area stands for them' : ''})`,
	seen: (items) => `In view: ${items}.`,
	count: (layer, count) => `${layer} ${String(count)}`,
	notSeen: (names) => `Switched on, but nothing of them in view: ${names}.`,
	selected: (name, kind, place, note) => `Selected: ${name} (${kind}), ${place}. ${note}`,
	kind: (layer, basis) => `${layer}, ${basis}`,
	from: (core, distance, direction) => `${distance} ${direction} of ${core}`,
	at: (core) => `at ${core}`,
	noPlace: 'place unknown',
	origin: (core) =>
		`Distances in the table are straight lines to ${core}, for lines and areas to one point on them; directions are seen from it.`,
	head: ['Layer', 'Name', 'From the core', 'Direction', 'Basis'],
	unplacedHead: ['Layer', 'Name', 'Area that stands for it', 'Basis'],
	core: 'at the core',
	unknown: 'unknown',
	between: '; ',
	stop: '.',
}

/** The vocabulary of the map in words. */
export const VIEW_WORDS: Record<Language, ViewVocabulary> = { zh, en }
