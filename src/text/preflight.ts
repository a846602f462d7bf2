const zh = {
	title: '开展前检查',
	checked: (date: string) => `检查时间：${date}`,
	print: '打印检查单',
	again: '重新检查',
	open: '打开展厅画面',
	signature: '检查人',
	verdicts: { ok: '通过', warning: '注意', red: '不通过', pending: '检查中' },
	passed: '全部通过，可以开展。',
	passedWithWarnings: (count: number) => `可以开展，有 ${String(count)} 项需要注意。`,
	failed: (count: number) => `不能开展：${String(count)} 项不通过。`,
	pending: '正在检查……',
	checks: {
		touch: '触摸',
		graphics: '图形',
		screen: '屏幕',
		scale: '面板尺寸',
		fonts: '字体',
		assets: '文件',
		storage: '存储',
		times: '无人时限',
		approval: '审图号',
		pin: '口令',
	},
	touch: {
		none: '没有触摸屏，只能用遥控或翻页器。',
		one: '只认一点触摸，不能双指缩放；画面上有放大、缩小按钮。',
		many: (points: number, tried: number) => `可同时识别 ${String(points)} 点，试得 ${String(tried)} 点。`,
	},
	graphics: {
		none: '浏览器没有 WebGL 2，只能显示静态图。请打开硬件加速或更新显卡驱动。',
		software: (name: string, textures: number) =>
			`由处理器软件绘制，画面会慢：${name}，最大纹理 ${String(textures)} 像素。请打开硬件加速。`,
		small: (name: string, textures: number) => `${name}，最大纹理只有 ${String(textures)} 像素，大屏会变模糊。`,
		good: (name: string, textures: number) => `${name}，最大纹理 ${String(textures)} 像素。`,
	},
	screen: {
		full: (size: string, ratio: number) => `${size} 像素，像素比 ${String(ratio)}，窗口已占满屏幕。`,
		partly: (size: string, ratio: number, window: string) =>
			`屏幕 ${size} 像素，像素比 ${String(ratio)}，窗口只有 ${window}。请用下面的脚本启动。`,
	},
	scale: {
		unknown: '还没有量过面板，按钮可能小于 15 毫米。请用银行卡量一次。',
		known: (pxPerMm: string, inches: string) => `每毫米 ${pxPerMm} 像素，对角线约 ${inches} 英寸；按钮不小于 15 毫米，相距不小于 3 毫米。`,
	},
	fonts: {
		good: (characters: number) => `${String(characters)} 个字都能显示。`,
		missing: (characters: string) => `这些字显示不出来：${characters}`,
	},
	assets: {
		progress: (done: number, of: number) => `已核对 ${String(done)} / ${String(of)} 个文件。`,
		good: (count: number) => `${String(count)} 个文件与构建时一致。`,
		changed: (paths: string) => `与构建时不一致或读不到：${paths}`,
		noManifest: '读不到 assets.json，无法核对文件。请重新构建或安装。',
		insecure: '经普通 http 打开时浏览器不提供加密功能，无法核对。请改用 localhost 或 https。',
	},
	storage: {
		good: (free: string) => `设置会长期保存，可用 ${free}。`,
		fleeting: (free: string) => `浏览器可能清除设置，可用 ${free}。请用固定的用户目录启动。`,
		small: (free: string) => `可用空间只有 ${free}。`,
		unknown: '浏览器不说明存储情况。请改用 localhost 或 https。',
	},
	times: (idle: number, reading: number, warn: number, hard: number) =>
		`${String(idle)} 秒无人触摸即询问（阅读时 ${String(reading)} 秒），倒数 ${String(warn)} 秒，最长 ${String(hard)} 秒后回到开头。`,
	approval: {
		missing: '没有审图号，不得公开展示。请送审后写入 zone.json。',
		given: (number: string) => `审图号 ${number}，画面左下角已标明。`,
	},
	pin: {
		missing: '还没有设口令，工作人员角打不开。请在下面设置。',
		set: '已设口令，只在本机保存其散列。',
		insecure: '经普通 http 打开时无法保存口令。请在本机用 localhost 打开，或改用 https。',
	},
	touchArea: '把所有手指放在这里试一试',
	fingers: (now: number, most: number) => `现在 ${String(now)} 点，最多 ${String(most)} 点`,
	cardTitle: '用银行卡量面板',
	card: '把银行卡贴在左上角，拖动右下角，让框与卡一样大。',
	cardWidth: '卡片框的宽度',
	saveScale: '保存这个尺寸',
	pinTitle: '工作人员口令',
	presentPin: '请先输入现在的口令',
	newPin: '输入新的六位口令',
	repeatPin: '再输入一次',
	unequalPin: '两次不一样，请重新输入',
	savedPin: '口令已保存',
	erase: '删去一位',
	filled: (digits: number) => `已输入 ${String(digits)} 位`,
	scriptTitle: '本机启动脚本',
	scriptNote: (name: string) => `存为 ${name}，开机后运行。`,
	machine: '机器',
}

const en: typeof zh = {
	title: 'Check before opening',
	checked: (date: string) => `Checked: ${date}`,
	print: 'Print the sheet',
	again: 'Check again',
	open: 'Open the kiosk',
	signature: 'Checked by',
	verdicts: { ok: 'passed', warning: 'attention', red: 'failed', pending: 'checking' },
	passed: 'Everything passed: it may open.',
	passedWithWarnings: (count: number) => `It may open; points to attend to: ${String(count)}.`,
	failed: (count: number) => `It may not open; points that failed: ${String(count)}.`,
	pending: 'Checking …',
	checks: {
		touch: 'Touch',
		graphics: 'Graphics',
		screen: 'Screen',
		scale: 'Size of the panel',
		fonts: 'Fonts',
		assets: 'Files',
		storage: 'Storage',
		times: 'Idle times',
		approval: 'Map approval',
		pin: 'PIN',
	},
	touch: {
		none: 'No touch screen: it can be led by a remote or a clicker only.',
		one: 'One touch at a time: no pinching; the screen has buttons to zoom.',
		many: (points: number, tried: number) => `Up to ${String(points)} touches at once; tried: ${String(tried)}.`,
	},
	graphics: {
		none: 'The browser has no WebGL 2 and can only show the still picture. Turn on hardware acceleration or update the driver.',
		software: (name: string, textures: number) =>
			`Drawn by the processor, which is slow: ${name}, textures up to ${String(textures)} px. Turn on hardware acceleration.`,
		small: (name: string, textures: number) => `${name}; textures of ${String(textures)} px at most will blur a large screen.`,
		good: (name: string, textures: number) => `${name}, textures up to ${String(textures)} px.`,
	},
	screen: {
		full: (size: string, ratio: number) => `${size} px, pixel ratio ${String(ratio)}; the window fills the screen.`,
		partly: (size: string, ratio: number, window: string) =>
			`The screen has ${size} px at pixel ratio ${String(ratio)}, the window only ${window}. Start it with the script below.`,
	},
	scale: {
		unknown: 'The panel has not been measured: buttons may be smaller than 15 mm. Measure it with a bank card.',
		known: (pxPerMm: string, inches: string) =>
			`${pxPerMm} px to a millimetre, about ${inches} inches; buttons have at least 15 mm and stand 3 mm apart.`,
	},
	fonts: {
		good: (characters: number) => `All ${String(characters)} characters can be drawn.`,
		missing: (characters: string) => `These characters cannot be drawn: ${characters}`,
	},
	assets: {
		progress: (done: number, of: number) => `${String(done)} of ${String(of)} files compared.`,
		good: (count: number) => `${String(count)} files are what was built.`,
		changed: (paths: string) => `Changed since the build, or unreadable: ${paths}`,
		noManifest: 'assets.json cannot be read, so no file can be compared. Build or install it again.',
		insecure: 'Over plain http the browser offers no encryption, so no file can be compared. Use localhost or https.',
	},
	storage: {
		good: (free: string) => `Settings are kept for good; free: ${free}.`,
		fleeting: (free: string) => `The browser may delete the settings; free: ${free}. Start it with a profile folder of its own.`,
		small: (free: string) => `Only ${free} are free.`,
		unknown: 'The browser does not tell about its storage. Use localhost or https.',
	},
	times: (idle: number, reading: number, warn: number, hard: number) =>
		`It asks after ${String(idle)} s without a touch (${String(reading)} s while reading), counts down ${String(warn)} s, and starts over after ${String(hard)} s at the latest.`,
	approval: {
		missing: 'No approval number: not for public display. Have the map reviewed and write the number into zone.json.',
		given: (number: string) => `Approval number ${number}, shown at the lower left.`,
	},
	pin: {
		missing: 'No PIN yet, so the staff corner stays shut. Set one below.',
		set: 'A PIN is set; only its hash is kept, on this machine.',
		insecure: 'Over plain http no PIN can be kept. Open the page on this machine by localhost, or use https.',
	},
	touchArea: 'Put all your fingers here',
	fingers: (now: number, most: number) => `${String(now)} touching now, at most ${String(most)}`,
	cardTitle: 'Measure the panel with a bank card',
	card: 'Hold a bank card against the upper left corner and drag the lower right one until the outline is as large as the card.',
	cardWidth: 'Width of the outline',
	saveScale: 'Keep this size',
	pinTitle: 'PIN of the staff',
	presentPin: 'First enter the present PIN',
	newPin: 'Enter a new six-digit PIN',
	repeatPin: 'Enter it once more',
	unequalPin: 'The two differ; please enter it anew',
	savedPin: 'The PIN is kept',
	erase: 'Delete a digit',
	filled: (digits: number) => `${String(digits)} digits entered`,
	scriptTitle: 'Script that starts this machine',
	scriptNote: (name: string) => `Save it as ${name} and run it after the machine has started.`,
	machine: 'Machine',
}

/** What the check before opening says. */
export const preflightText = { zh, en }

/** Those words in either language. */
export type PreflightText = typeof zh
