const zh = {
	intro:
		'把一段讲解做成影片：每一步的地图缓缓移动，讲解词、数字与出处写在画面上，步与步之间淡入淡出。没有声音，可以插进幻灯片，也可以单独播放。',
	story: '讲解',
	language: '语言',
	languages: { zh: '中文', en: '英文' },
	theme: '配色',
	themes: { sheet: '图纸', gallery: '展厅' },
	pace: '快慢',
	paces: { normal: '正常（照讲解的时间）', quick: '快（每步 4 秒）' },
	checking: '正在查看浏览器能做哪种影片……',
	files: {
		avc: 'MP4（H.264），各种幻灯片程序都能播放',
		vp9: 'WebM（VP9）：这个浏览器不能编码 MP4。浏览器与 LibreOffice 能播放，PowerPoint 未必能；要 MP4，请换一个浏览器',
		vp8: 'WebM（VP8）：这个浏览器不能编码 MP4。浏览器与 LibreOffice 能播放，PowerPoint 未必能；要 MP4，请换一个浏览器',
	},
	willBe: (length: string) => `1920 × 1080，每秒 25 幅，片长约 ${length}`,
	lacks: {
		insecure: '做不了影片：本页经未加密的网络打开，浏览器不让这样的页面使用影片编码器。请在装有本程序的电脑上打开本页，或改用 https 地址。',
		'no-encoder': '做不了影片：这个浏览器没有影片编码器（WebCodecs）。请换用新版的 Chrome、Edge 或 Firefox。',
		'no-codec': '做不了影片：这个浏览器的编码器不支持 1920 × 1080 的 H.264、VP9、VP8。请换用新版的 Chrome 或 Edge。',
		instead: '也可以改用“幻灯片”或“图片”。',
	},
	stop: '。',
	make: '制作影片',
	cancel: '取消',
	progress: (scene: number, scenes: number, frame: number, frames: number) =>
		`第 ${String(scene)} / ${String(scenes)} 段 · 画面 ${String(frame)} / ${String(frames)}`,
	keepOpen: '制作时请让本页留在前面：浏览器不给看不见的页面画地图。',
	made: (length: string, megabytes: string) => `影片已保存：片长 ${length}，${megabytes} MB`,
	failed: '影片没有做成。请重新载入页面再试，或改用“幻灯片”。',
	sources: '资料来源',
	dataVersion: '数据版本',
	madeOn: '制作日期',
}

const en: typeof zh = {
	intro:
		'Makes a film of a story: the map of each step drifts slowly, with its words, numbers and sources beside it, and one step fades into the next. It has no sound; put it into slides, or play it by itself.',
	story: 'Story',
	language: 'Language',
	languages: { zh: 'Chinese', en: 'English' },
	theme: 'Colours',
	themes: { sheet: 'Paper', gallery: 'Gallery' },
	pace: 'Pace',
	paces: { normal: 'Normal (as it is told)', quick: 'Quick (4 s a step)' },
	checking: 'Looking which film this browser can make …',
	files: {
		avc: 'MP4 (H.264), which every slide program plays',
		vp9: 'WebM (VP9): this browser cannot encode MP4. Browsers and LibreOffice play it, PowerPoint may not; for MP4 use another browser',
		vp8: 'WebM (VP8): this browser cannot encode MP4. Browsers and LibreOffice play it, PowerPoint may not; for MP4 use another browser',
	},
	willBe: (length) => `1920 × 1080, 25 pictures a second, about ${length} long`,
	lacks: {
		insecure:
			'No film can be made: this page came over an unencrypted network, and browsers keep their video encoder from such pages. Open it on the computer that runs the program, or at an https address.',
		'no-encoder':
			'No film can be made: this browser has no video encoder (WebCodecs). Please use a recent version of Chrome, Edge or Firefox.',
		'no-codec':
			'No film can be made: the encoder of this browser takes neither H.264 nor VP9 nor VP8 at 1920 × 1080. Please use a recent version of Chrome or Edge.',
		instead: 'Or take slides or a picture instead.',
	},
	stop: '.',
	make: 'Make the film',
	cancel: 'Cancel',
	progress: (scene, scenes, frame, frames) => `Scene ${String(scene)} of ${String(scenes)} · picture ${String(frame)} of ${String(frames)}`,
	keepOpen: 'Please keep this page in front meanwhile: browsers draw no map in a page that nobody sees.',
	made: (length, megabytes) => `Film saved: ${length} long, ${megabytes} MB`,
	failed: 'The film could not be made. Please reload the page and try again, or take slides instead.',
	sources: 'Sources',
	dataVersion: 'Data version',
	madeOn: 'Made on',
}

/** Texts of films of stories and of the panel that makes them. */
export const videoText = { zh, en }
