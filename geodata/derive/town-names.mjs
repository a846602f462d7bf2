/**
 * The towns to show. `geonames` is the record whose position is taken; names are given as they are used today and may differ from the record's.
 * `rank` ranks a name behind the others of its kind.
 */
export const TOWNS = [
	{ id: 'shuangfu', geonames: '8421327', zh: '双福', en: 'Shuangfu', kind: 'seat', full: '双福街道', accuracyM: 600 },
	{ id: 'degan', geonames: '1813032', zh: '德感', en: 'Degan', kind: 'seat', full: '德感街道', accuracyM: 300 },
	{ id: 'jijiang', geonames: '1805798', zh: '几江', en: 'Jijiang', kind: 'seat', full: '几江街道', accuracyM: 300 },
	{ id: 'zhiping', geonames: '8421919', zh: '支坪', en: 'Zhiping', kind: 'town', accuracyM: 600 },
	{ id: 'luohuang', geonames: '1801926', zh: '珞璜', en: 'Luohuang', kind: 'town', full: '珞璜镇', accuracyM: 900 },
	{ id: 'baisha', geonames: '1817441', zh: '白沙', en: 'Baisha', kind: 'town', full: '白沙镇', accuracyM: 600 },
	{ id: 'youxi', geonames: '1786145', zh: '油溪', en: 'Youxi', kind: 'town', full: '油溪镇', accuracyM: 600 },
	{ id: 'longhua', geonames: '1802523', zh: '龙华', en: 'Longhua', kind: 'town', full: '龙华镇', accuracyM: 600 },
	{ id: 'xianfeng', geonames: '1790615', zh: '先锋', en: 'Xianfeng', kind: 'town', full: '先锋镇', accuracyM: 600 },
	{ id: 'xipeng', geonames: '1914251', zh: '西彭', en: 'Xipeng', kind: 'town', full: '西彭镇', accuracyM: 400 },
	{ id: 'taojia', geonames: '1904120', zh: '陶家', en: 'Taojia', kind: 'town', full: '陶家镇', accuracyM: 700 },
	{ id: 'zouma', geonames: '1914257', zh: '走马', en: 'Zouma', kind: 'town', full: '走马镇', accuracyM: 700 },
	{ id: 'shiban', geonames: '1904115', zh: '石板', en: 'Shiban', kind: 'town', full: '石板镇', accuracyM: 1000, rank: 8 },
	{ id: 'tiaodeng', geonames: '1904116', zh: '跳磴', en: 'Tiaodeng', kind: 'town', full: '跳磴镇', accuracyM: 1000, rank: 8 },
	{ id: 'qinggang', geonames: '8420195', zh: '青杠', en: 'Qinggang', kind: 'other-seat', full: '青杠街道', accuracyM: 1000, rank: 8 },
	{ id: 'dingjia', geonames: '1812792', zh: '丁家', en: 'Dingjia', kind: 'town', accuracyM: 1000, rank: 8 },
	{ id: 'zhengxing', geonames: '1784669', zh: '正兴', en: 'Zhengxing', kind: 'town', full: '正兴镇', accuracyM: 1000, rank: 8 },
	{ id: 'jianlong', geonames: '8420197', zh: '健龙', en: 'Jianlong', kind: 'town', accuracyM: 1000, rank: 8 },
	{ id: 'sanhe', geonames: '8420196', zh: '三合', en: 'Sanhe', kind: 'town', full: '三合镇', accuracyM: 1000, rank: 8 },
	{ id: 'guangpu', geonames: '1904121', zh: '广普', en: 'Guangpu', kind: 'town', full: '广普镇', accuracyM: 1000, rank: 8 },
	{ id: 'wutan', geonames: '1904163', zh: '吴滩', en: 'Wutan', kind: 'town', full: '吴滩镇', accuracyM: 1000, rank: 8 },
	{ id: 'shimen', geonames: '1795140', zh: '石门', en: 'Shimen', kind: 'town', full: '石门镇', accuracyM: 1000, rank: 8 },
	{ id: 'lishi', geonames: '1803257', zh: '李市', en: 'Lishi', kind: 'town', full: '李市镇', accuracyM: 1000, rank: 8 },
	{ id: 'yongchuan', geonames: '1786378', zh: '永川', en: 'Yongchuan', kind: 'other-seat', full: '永川区', accuracyM: 1500, rank: 8 },
	{ id: 'dadukou', geonames: '1814460', zh: '大渡口', en: 'Dadukou', kind: 'other-seat', full: '大渡口区', accuracyM: 1000, rank: 8 },
]

/** Not in GeoNames: where the name is written, chosen by eye; it marks no place and has no dot. */
export const DRAWN_TOWNS = [
	{ id: 'dingshan', zh: '鼎山', en: 'Dingshan', kind: 'name', full: '鼎山街道', at: [106.266, 29.279], accuracyM: null },
]
