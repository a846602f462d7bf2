const zh = {
	title: '资料来源',
	intro: '图上的每条线、每个数都出自下列资料之一。',
	kinds: { dataset: '开放数据', drawing: '为本图绘制', article: '文章', page: '网页' },
}

const en: typeof zh = {
	title: 'Sources',
	intro: 'Every line and every number on this map comes from one of these.',
	kinds: { dataset: 'Open data', drawing: 'Drawn for this map', article: 'Article', page: 'Web pages' },
}

/** Texts of the register of sources. */
export const sourcesText = { zh, en }
