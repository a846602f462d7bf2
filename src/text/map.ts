const zh = {
	label: '地图：方向键平移，加减号缩放，回车查看中央的要素',
	crosshair: '地图中央',
}

const en: typeof zh = {
	label: 'Map: arrow keys pan, plus and minus zoom, Enter opens the feature in the middle',
	crosshair: 'Middle of the map',
}

/** Texts of the map itself. */
export const mapText = { zh, en }
