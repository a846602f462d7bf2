const zh = {
	everywhere: '任何地方',
	everywhereHint: '在输入框里打字时不起作用。',
	onMap: '地图获得焦点时',
	inLayers: '在图层里',
	key: '按键',
	action: '作用',
	or: '或',
	keyNames: {
		Escape: 'Esc',
		' ': '空格',
		Tab: 'Tab',
		Enter: '回车',
		Arrows: '方向键',
		PlusMinus: '＋ －',
		UpDown: '↑ ↓',
		LeftRight: '← →',
	},
	map: {
		pan: '移动地图',
		zoom: '缩放地图',
		open: '打开地图中央要素的详情',
	},
	layers: {
		walk: '上一项、下一项',
		fold: '收起、展开一组',
		toggle: '显示或隐藏',
		next: '到说明按钮与不透明度',
	},
	reading: '怎样读这张图',
	readingLines: [
		'公布值照抄来源，计算值由本图的几何算出，两者并列；点“算法”看球面与椭球两种结果。',
		'“校准”的面是照着公布的大小画的，不能反过来证明那个大小。',
		'“示意”的面只说明布局，没有边界意义。',
		'没有已知位置的企业与市场只列名，不编造点位。',
	],
}

const en: typeof zh = {
	everywhere: 'Everywhere',
	everywhereHint: 'Not while you are typing in a field.',
	onMap: 'While the map has the focus',
	inLayers: 'In the layers',
	key: 'Key',
	action: 'What it does',
	or: 'or',
	keyNames: {
		Escape: 'Esc',
		' ': 'Space',
		Tab: 'Tab',
		Enter: 'Enter',
		Arrows: 'Arrow keys',
		PlusMinus: '+ −',
		UpDown: '↑ ↓',
		LeftRight: '← →',
	},
	map: {
		pan: 'Move the map',
		zoom: 'Zoom the map',
		open: 'Open the feature in the middle of the map',
	},
	layers: {
		walk: 'Previous or next line',
		fold: 'Close or open a group',
		toggle: 'Show or hide',
		next: 'On to the information button and the opacity',
	},
	reading: 'How to read this map',
	readingLines: [
		'Published values are copied from their source; computed values come from the shapes on this map. "Method" shows sphere and ellipsoid side by side.',
		'An area "drawn to match" was drawn to a published size, so it cannot confirm that size.',
		'An "indicative" area explains the layout; its edge means nothing.',
		'Enterprises and markets whose place is unknown are listed by name; no point is invented for them.',
	],
}

/** Texts of the help window. */
export const helpText = { zh, en }
