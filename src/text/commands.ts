const zh = {
	home: '地图回到全园',
	'zoom-in': '放大地图',
	'zoom-out': '缩小地图',
	'previous-view': '地图回到上一处',
	'next-view': '地图再到下一处',
	'show-figures': '打开指标',
	'show-facts': '打开公开陈述',
	'show-inspector': '打开详情',
	'show-words': '打开文字版',
	preset: (title: string) => `图层：${title}`,
	'toggle-theme': '换配色：图纸、展厅',
	'toggle-language': '换语言：中文、英文',
	'copy-link': '复制链接',
	share: '分享与导出',
	sources: '打开资料来源清单',
	help: '打开帮助',
	'clear-selection': '取消选择，关闭一层',
	speak: '开始演讲：一个故事，铺满屏幕',
}

const en: typeof zh = {
	home: 'Return the map to the whole zone',
	'zoom-in': 'Zoom the map in',
	'zoom-out': 'Zoom the map out',
	'previous-view': 'Go back to the previous view',
	'next-view': 'Go on to the next view',
	'show-figures': 'Open the figures',
	'show-facts': 'Open the facts',
	'show-inspector': 'Open the inspector',
	'show-words': 'Open the plan in words',
	preset: (title) => `Layers: ${title.toLowerCase()}`,
	'toggle-theme': 'Change theme: paper, gallery',
	'toggle-language': 'Change language: Chinese, English',
	'copy-link': 'Copy the link',
	share: 'Share and export',
	sources: 'Open the list of sources',
	help: 'Open help',
	'clear-selection': 'Clear the selection, close one level',
	speak: 'Begin to speak: a story that fills the screen',
}

/** Titles of commands, by their ids; `preset` is that of every set of layers. */
export const commandText = { zh, en }
