const zh = {
	copy: '复制全文',
	copied: '已复制',
	copyFailed: '没有复制成',
	seen: '视野内的要素',
	unplaced: '位置不详，只列名',
	empty: '视野内没有可以列出的要素。',
	note: '这段文字由同一份数据写成，随视图、图层和选择而变。',
}

const en: typeof zh = {
	copy: 'Copy it all',
	copied: 'Copied',
	copyFailed: 'Not copied',
	seen: 'Features in view',
	unplaced: 'Place unknown, listed only',
	empty: 'There is no feature in view to list.',
	note: 'Written from the same data; it follows the view, the layers and the selection.',
}

/** Texts of the map in words. */
export const wordsText = { zh, en }
