import type { Position } from '../../src/contracts/feature.ts'

/** Something that must be drawn at a position known from elsewhere. */
interface KnownPlace {
	at: Position
	/** `layer/feature`, or a layer where any of its features will do. */
	drawn: string
}

/**
 * Positions published outside this atlas: stations and bridges within 150 m, interchanges within 300 m, town seats within 600 m, ports and the
 * campus within 1 km; the enterprise where its industrial park stands for it, moved as its method says. Filled areas are asked for a seat well inside
 * them, lines for a station or an interchange that they pass.
 */
export const knownPlaces: readonly KnownPlace[] = [
	{ at: [106.287242, 29.274743], drawn: 'river/yangtze' },
	{ at: [106.321222, 29.263444], drawn: 'river/yangtze' },
	{ at: [106.14428, 29.20936], drawn: 'towns/youxi' },
	{ at: [106.32124, 29.29418], drawn: 'towns/xipeng' },
	{ at: [106.25787, 29.38433], drawn: 'park/park' },
	{ at: [106.253086, 29.345692], drawn: 'park/park' },
	{ at: [106.27014, 29.41359], drawn: 'built-up-area/built-up-shuangfu' },
	{ at: [106.23157, 29.27846], drawn: 'built-up-area/built-up-degan' },
	{ at: [106.25787, 29.38433], drawn: 'innovation-core/tuanjiehu-park' },
	{ at: [106.301, 29.409], drawn: 'campus/cqjtu-shuangfu' },
	{ at: [106.22476, 29.59491], drawn: 'science-city/bishan' },
	{ at: [106.288, 29.4295], drawn: 'markets/market-agri' },
	{ at: [106.1967, 29.262], drawn: 'enterprises/abb-jiangjin' },
	{ at: [106.253086, 29.345692], drawn: 'railways' },
	{ at: [106.288, 29.3955], drawn: 'expressways' },
	{ at: [106.2967, 29.4673], drawn: 'expressways' },
	{ at: [106.25787, 29.38433], drawn: 'metro/jiangtiao' },
	{ at: [106.433563, 29.410865], drawn: 'metro/jiangtiao' },
	{ at: [106.2967, 29.4673], drawn: 'interchanges/interchange-zouma' },
	{ at: [106.3315, 29.248], drawn: 'interchanges/interchange-g93-south' },
	{ at: [106.25787, 29.38433], drawn: 'stations/station-xiangtang' },
	{ at: [106.255896, 29.310396], drawn: 'stations/station-shengquansi' },
	{ at: [106.287242, 29.274743], drawn: 'bridges/bridge-dingshan' },
	{ at: [106.321222, 29.263444], drawn: 'bridges/bridge-outer' },
	{ at: [106.210843, 29.261206], drawn: 'ports/lanjiatuo-port' },
	{ at: [106.3881, 29.305831], drawn: 'ports/maoertuo-port' },
]
