const zh = {
	title: '分享与导出',
	ways: '分享的方式',
	tabs: {
		link: '链接',
		speaking: '演讲',
		embed: '嵌入网页',
		picture: '图片',
		capsule: '胶囊',
		deck: '幻灯片',
		export: '数据',
		document: '文档',
		video: '视频',
	},
	linkIntro: '打开链接的人看到同样的图层、位置与选择。手机扫码也一样。',
	link: '链接',
	copyLink: '复制链接',
	copied: '已复制',
	copyFailed: '未能复制',
	linkCode: '当前视图的二维码',
	linkTooLong: '链接太长，放不进二维码。请复制链接。',
	withScenario: '带上正在画的方案',
	scenarioInLink: '方案写在链接里，不经过服务器。',
	scenarioTooLong: '这个方案太大，放不进链接（至多 8 KB）。请在方案面板里存为文件。',
}

const en: typeof zh = {
	title: 'Share and export',
	ways: 'Ways to share',
	tabs: {
		link: 'Link',
		speaking: 'Speak',
		embed: 'Embed',
		picture: 'Picture',
		capsule: 'USB file',
		deck: 'Slides',
		export: 'Data',
		document: 'Document',
		video: 'Video',
	},
	linkIntro: 'Whoever opens the link sees these layers, this view and this selection. A phone can read the code.',
	link: 'Link',
	copyLink: 'Copy the link',
	copied: 'Copied',
	copyFailed: 'Not copied',
	linkCode: 'QR code of the present view',
	linkTooLong: 'The link is too long for a code. Please copy it.',
	withScenario: 'With the scenario that is drawn on',
	scenarioInLink: 'The scenario is written into the link; no server sees it.',
	scenarioTooLong: 'This scenario is too large for a link (8 KB at most). Save it as a file in its panel.',
}

/** Texts of the window that shares and exports, and of the plain link. */
export const shareText = { zh, en }
