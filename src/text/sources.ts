const zh = {
	title: '资料来源',
	intro: '图上的每条线、每个数都出自下列资料之一。',
	undated: '未印日期',
	licence: '许可',
	datum: '原坐标系',
	confidence: { high: '把握高', medium: '把握中等', low: '把握较低' },
	kinds: { dataset: '开放数据', drawing: '为本图绘制', article: '报纸专版', page: '网页' },
}

const en: typeof zh = {
	title: 'Sources',
	intro: 'Every line and every number on this map comes from one of these.',
	undated: 'no date printed',
	licence: 'licence',
	datum: 'original datum',
	confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
	kinds: { dataset: 'Open data', drawing: 'Drawn for this map', article: 'Newspaper page', page: 'Web pages' },
}

/** Texts of the register of sources. */
export const sourcesText = { zh, en }
