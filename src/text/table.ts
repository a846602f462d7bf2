const zh = {
	title: '属性表',
	layer: '图层',
	open: (count: number) => `属性表 · ${String(count)} 项`,
	close: '关闭属性表',
	search: '筛选这张表',
	count: (shown: number, all: number) => (shown === all ? `${String(all)} 项` : `${String(shown)} 项，共 ${String(all)} 项`),
	none: '没有一项符合。换一个词，或清空筛选。',
	columns: {
		name: '名称',
		kind: '类别',
		areaM2: '面积（椭球）',
		lengthM: '长度（椭球）',
		basis: '依据',
		accuracyM: '位置精度',
		note: '说明',
	},
	about: '约',
	hint: '↑ ↓ 选行，Enter 打开并前往',
}

const en: typeof zh = {
	title: 'Table of features',
	layer: 'Layer',
	open: (count) => `Table · ${String(count)}`,
	close: 'Close the table',
	search: 'Filter this table',
	count: (shown, all) => (shown === all ? String(all) : `${String(shown)} of ${String(all)}`),
	none: 'Nothing fits. Try another word, or clear the filter.',
	columns: {
		name: 'Name',
		kind: 'Kind',
		areaM2: 'Area (ellipsoid)',
		lengthM: 'Length (ellipsoid)',
		basis: 'Basis',
		accuracyM: 'Accuracy',
		note: 'Note',
	},
	about: 'about',
	hint: '↑ ↓ choose a row, Enter opens it and goes there',
}

/** Words of the table of a layer's features. */
export const tableText = { zh, en }
