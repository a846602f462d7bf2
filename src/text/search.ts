const zh = {
	title: '搜索与命令',
	ask: '找地点、指标、陈述、图层和命令',
	groups: { places: '地点', figures: '指标', facts: '公开陈述', layers: '图层', commands: '命令' },
	deeds: { places: '飞到', figures: '打开', facts: '打开', layers: '显示', commands: '执行' },
	enter: '回车',
	shown: '已显示',
	more: (count: number) => `还有 ${String(count)} 项，请写得更具体`,
	none: (query: string) => `没有叫“${query}”的地点、指标、陈述、图层或命令。`,
	found: (count: number) => `找到 ${String(count)} 项`,
	keys: [
		['↑ ↓', '选择'],
		['回车', '打开'],
		['Tab', '换组'],
	],
	hint: '中文、拼音、首字母、英文都行',
	close: '关闭搜索',
}

const en: typeof zh = {
	title: 'Search and commands',
	ask: 'Find places, figures, facts, layers and commands',
	groups: { places: 'Places', figures: 'Figures', facts: 'Facts', layers: 'Layers', commands: 'Commands' },
	deeds: { places: 'Fly there', figures: 'Open', facts: 'Open', layers: 'Show', commands: 'Run' },
	enter: 'Enter',
	shown: 'shown',
	more: (count) => `${String(count)} more: write a little more`,
	none: (query) => `No place, figure, fact, layer or command is called “${query}”.`,
	found: (count) => `${String(count)} found`,
	keys: [
		['↑ ↓', 'choose'],
		['Enter', 'open'],
		['Tab', 'next group'],
	],
	hint: 'Chinese, pinyin, initials or English',
	close: 'Close the search',
}

/** Texts of the search. */
export const searchText = { zh, en }
