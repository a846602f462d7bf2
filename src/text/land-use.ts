const zh = {
	residential: '城镇住宅用地',
	commercial: '商业服务业用地',
	industrial: '工业用地',
	storage: '仓储用地',
	research: '科研用地',
	education: '教育用地',
	culture: '文化用地',
	health: '医疗卫生用地',
	'park-green': '公园绿地',
	'protective-green': '防护绿地',
	water: '陆地水域',
	'transport-facilities': '交通运输用地',
	road: '城镇道路用地',
	utility: '公用设施用地',
	farmland: '耕地',
	forest: '林地',
	reserve: '留白用地',
}

const en: typeof zh = {
	residential: 'Urban housing',
	commercial: 'Commerce and services',
	industrial: 'Industry',
	storage: 'Warehousing',
	research: 'Research',
	education: 'Education',
	culture: 'Culture',
	health: 'Health care',
	'park-green': 'Park',
	'protective-green': 'Protective green',
	water: 'Inland water',
	'transport-facilities': 'Transport',
	road: 'Urban road',
	utility: 'Utilities',
	farmland: 'Farmland',
	forest: 'Forest',
	reserve: 'Reserved',
}

/** Names of the classes of land use. */
export const landUseText = { zh, en }
