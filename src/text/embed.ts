const zh = {
	fullMap: '查看完整地图',
	legend: '图例',
	figures: '指标',
	card: '详情',
	step: (story: string, title: string) => `${story} · ${title}`,
	failed: '地图没有载入成功',
	failedMessage: '地图没有载入成功，图上是静态图；指标照常可取。',
	retry: '重试',
	refusals: {
		'unknown-layer': '没有这个图层。',
		'unknown-place': '没有这个地点，或它没有位置。',
		'unknown-story': '没有这个故事。',
		'unknown-step': '这个故事没有这一步。',
		'unknown-figure': '没有这个指标。',
		'out-of-reach': '位置或级别超出这张图的范围。',
		'no-map': '地图还没有画出来，没有图片可给。',
	},
}

const en: typeof zh = {
	fullMap: 'View the full map',
	legend: 'Legend',
	figures: 'Figures',
	card: 'Details',
	step: (story, title) => `${story} · ${title}`,
	failed: 'The map could not be loaded',
	failedMessage: 'The map could not be loaded; a still picture stands in its place. Figures can be had as usual.',
	retry: 'Retry',
	refusals: {
		'unknown-layer': 'There is no such layer.',
		'unknown-place': 'There is no such place, or it has no position.',
		'unknown-story': 'There is no such story.',
		'unknown-step': 'The story has no such step.',
		'unknown-figure': 'There is no such figure.',
		'out-of-reach': 'The position or the zoom is beyond this map.',
		'no-map': 'The map is not drawn yet: there is no picture to give.',
	},
}

/** Texts of the map that other pages embed, and of what it answers them. */
export const embedText = { zh, en }
