/**
 * The districts to keep, in the order in which they are taken: where two drawings of one border differ, the district that stands first
 * keeps its own and the later one gives way. `member` marks the five districts of the Science City. `nameAt` is where the name is written,
 * `[lng, lat]` in WGS 84: chosen by eye so that the names round the park can be read with it.
 */
export const DISTRICTS = [
	{ code: '500116', id: 'jiangjin', zh: '江津区', en: 'Jiangjin', member: true, nameAt: [106.262, 29.223] },
	{ code: '500107', id: 'jiulongpo', zh: '九龙坡区', en: 'Jiulongpo', member: true, nameAt: [106.335, 29.345] },
	{ code: '500120', id: 'bishan', zh: '璧山区', en: 'Bishan', member: true, nameAt: [106.185, 29.405] },
	{ code: '500106', id: 'shapingba', zh: '沙坪坝区', en: 'Shapingba', member: true, nameAt: [106.375, 29.66] },
	{ code: '500109', id: 'beibei', zh: '北碚区', en: 'Beibei', member: true, nameAt: [106.56, 29.85] },
	{ code: '500104', id: 'dadukou', zh: '大渡口区', en: 'Dadukou', member: false, nameAt: [106.462, 29.43] },
	{ code: '500113', id: 'banan', zh: '巴南区', en: 'Banan', member: false, nameAt: [106.66, 29.33] },
	{ code: '500118', id: 'yongchuan', zh: '永川区', en: 'Yongchuan', member: false, nameAt: [105.95, 29.385] },
	{ code: '500103', id: 'yuzhong', zh: '渝中区', en: 'Yuzhong', member: false, nameAt: [106.536, 29.5535] },
	{ code: '500108', id: 'nanan', zh: '南岸区', en: "Nan'an", member: false, nameAt: [106.645, 29.53] },
	{ code: '500105', id: 'jiangbei', zh: '江北区', en: 'Jiangbei', member: false, nameAt: [106.685, 29.61] },
	{ code: '500112', id: 'yubei', zh: '渝北区', en: 'Yubei', member: false, nameAt: [106.64, 29.78] },
	{ code: '500117', id: 'hechuan', zh: '合川区', en: 'Hechuan', member: false, nameAt: [106.285, 29.9] },
	{ code: '500151', id: 'tongliang', zh: '铜梁区', en: 'Tongliang', member: false, nameAt: [106.06, 29.8] },
	{ code: '500111', id: 'dazu', zh: '大足区', en: 'Dazu', member: false, nameAt: [105.9, 29.66] },
	{ code: '500110', id: 'qijiang', zh: '綦江区', en: 'Qijiang', member: false, nameAt: [106.63, 28.99] },
]
