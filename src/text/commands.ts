const zh = {
	home: '地图回到全园',
	'show-figures': '打开指标',
	'show-facts': '打开公开陈述',
	'show-inspector': '打开详情',
	'show-words': '打开文字版',
	'preset-planner': '图层：规划师',
	'preset-visitor': '图层：参观者',
	'preset-speaker': '图层：汇报',
	'toggle-theme': '换配色：图纸、展厅',
	'toggle-language': '换语言：中文、英文',
	'copy-link': '复制链接',
	help: '打开帮助',
	'clear-selection': '取消选择，关闭一层',
}

const en: typeof zh = {
	home: 'Return the map to the whole zone',
	'show-figures': 'Open the figures',
	'show-facts': 'Open the facts',
	'show-inspector': 'Open the inspector',
	'show-words': 'Open the plan in words',
	'preset-planner': 'Layers: planner',
	'preset-visitor': 'Layers: visitor',
	'preset-speaker': 'Layers: speaker',
	'toggle-theme': 'Change theme: paper, gallery',
	'toggle-language': 'Change language: Chinese, English',
	'copy-link': 'Copy the link',
	help: 'Open help',
	'clear-selection': 'Clear the selection, close one level',
}

/** Titles of commands, by their ids. */
export const commandText = { zh, en }
