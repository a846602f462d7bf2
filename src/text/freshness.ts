const size = (bytes: number): string => (bytes / 1e6).toFixed(1)

const zh = {
	title: '核对旧幻灯片',
	intro:
		'放入以前在这里做的 PowerPoint 文件，逐个数字与现在的数据核对，过时的一一列出，并可保存改好的一份：版式不动，只换数字。文件不离开本机。',
	drop: '把 .pptx 文件拖到这里',
	choose: '选择文件',
	checking: (name: string) => `正在核对“${name}”`,
	current: (name: string) => `“${name}”里的数字都是最新的。`,
	found: (name: string, count: number) => `“${name}”里有 ${String(count)} 个数字过时。`,
	olderVersion: (name: string) => `“${name}”里的数字都没有变；备注里的数据版本是旧的。`,
	head: ['页', '指标', '幻灯片上', '现在', '出处'],
	gone: '本图已没有这一项，保持原样',
	rest: (name: string) => `“${name}”里认得出来的数字都是最新的。`,
	unread: (count: number) => `有 ${String(count)} 行或图表改动过，认不出来，没有核对，保持原样。`,
	map: '地图是图片，不会重画；图层有变时请重新制作。',
	save: '保存改好的幻灯片',
	saved: '已保存',
	refusals: {
		'too-large': (name: string, bytes: number) =>
			`“${name}”太大（${size(bytes)} MB），没有打开：文件最多 50 MB，解开最多 200 MB、2000 个部分。`,
		'not-zip': (name: string) => `“${name}”不是 PowerPoint 文件（.pptx），没有打开。`,
		truncated: (name: string) => `“${name}”不完整，可能没有下载完或拷贝完。`,
		damaged: (name: string) => `“${name}”已损坏或有密码，读不出来。`,
		'not-pptx': (name: string) => `“${name}”不是 PowerPoint 演示文稿（.pptx）。`,
		'not-ours': (name: string) => `“${name}”不是在这里做的，里面没有可以核对的数字。`,
		'other-zone': (name: string) => `“${name}”是用另一个地区的图做的，不能用这里的数据核对。`,
		unreadable: (name: string) => `没有读到“${name}”，请再选一次。`,
	},
}

const en: typeof zh = {
	title: 'Check an old deck',
	intro:
		'Put in a PowerPoint file that was made here before: every number is held against the present data, those out of date are listed, and a corrected copy can be saved, with the layout as it was and only the numbers changed. The file does not leave this machine.',
	drop: 'Drop a .pptx file here',
	choose: 'Choose a file',
	checking: (name) => `Checking “${name}”`,
	current: (name) => `All numbers in “${name}” are up to date.`,
	found: (name, count) =>
		count === 1 ? `One number in “${name}” is out of date.` : `${String(count)} numbers in “${name}” are out of date.`,
	olderVersion: (name) => `No number in “${name}” has changed; its notes name an older version of the data.`,
	head: ['Slide', 'Figure', 'In the deck', 'Now', 'From'],
	gone: 'no longer in this atlas; left as it is',
	rest: (name) => `All numbers that were recognised in “${name}” are up to date.`,
	unread: (count) => `Rows or charts that were changed, not recognised and left as they are: ${String(count)}.`,
	map: 'The map is a picture and is not drawn again: where layers have changed, please make the slides anew.',
	save: 'Save the corrected deck',
	saved: 'Saved',
	refusals: {
		'too-large': (name, bytes) =>
			`“${name}” is too large (${size(bytes)} MB) and was not opened: at most 50 MB, and 200 MB in 2000 parts when unpacked.`,
		'not-zip': (name) => `“${name}” is no PowerPoint file (.pptx) and was not opened.`,
		truncated: (name) => `“${name}” is not whole: it may not have been downloaded or copied to its end.`,
		damaged: (name) => `“${name}” is damaged or locked by a password and cannot be read.`,
		'not-pptx': (name) => `“${name}” is no PowerPoint presentation (.pptx).`,
		'not-ours': (name) => `“${name}” was not made here: it has no numbers that could be checked.`,
		'other-zone': (name) => `“${name}” was made from the map of another zone and cannot be checked against this one.`,
		unreadable: (name) => `“${name}” could not be read: please choose it again.`,
	},
}

/** Texts of the check of old decks. */
export const freshnessText = { zh, en }
