const zh = {
	label: '地图：方向键平移，加减号缩放，回车查看中央的要素',
	crosshair: '地图中央',
	gestures: { windows: '按住 Ctrl 滚动缩放', mac: '按住 ⌘ 滚动缩放', touch: '用两个手指移动地图' },
}

const en: typeof zh = {
	label: 'Map: arrow keys pan, plus and minus zoom, Enter opens the feature in the middle',
	crosshair: 'Middle of the map',
	gestures: { windows: 'Hold Ctrl and scroll to zoom', mac: 'Hold ⌘ and scroll to zoom', touch: 'Move the map with two fingers' },
}

/** Texts of the map itself. */
export const mapText = { zh, en }
