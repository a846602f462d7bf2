const zh = {
	title: '配对讲解平板',
	how: '用平板扫码，或打开下面的网址，输入六位数字。',
	noNetwork: '这台机器只对自己开放，平板连不上。请以 --kiosk --lan 重新启动；在本机的另一个窗口里可以输入这个码。',
	notServed:
		'本页不是由大屏服务打开的。请以 npm start -- --kiosk --lan 启动，并打开它给出的网址。本机另开一个窗口（kiosk.html?role=remote）也能遥控。',
	noServer: '大屏服务没有应答，正在重连。',
	connected: '已有一台平板在带领这块屏。换一台，会让它断开。',
	over: '配对码已失效。',
	qr: '用平板扫这个码，打开讲解遥控',
	noQr: '二维码没有画出来，请输入网址',
	code: '配对码',
	validFor: (seconds: number) => `${String(seconds)} 秒内有效`,
	renew: '换一个码',
	replace: '断开，换一台',
	enter: '输入大屏上的六位数字',
	enterHelp: '请工作人员在大屏上打开“配对讲解平板”。',
	connect: '连接',
	trying: '正在连接',
	triesLeft: (count: number) => `还可以试 ${String(count)} 次。`,
	refused: {
		'wrong-code': '数字不对。',
		expired: '这个码已过期，请在大屏上换一个。',
		'too-many-tries': '错的次数太多，这个码已失效。请在大屏上换一个。',
		'no-code': '大屏上没有在配对。请先在大屏上打开配对码。',
		taken: '已有一台平板在带领大屏。要换成这台，请在大屏上换一个码。',
		unpaired: '这台平板的配对已结束。请输入大屏上的新码。',
	},
}

const en: typeof zh = {
	title: "Pair a guide's tablet",
	how: 'Scan this with the tablet, or open the address below and type the six digits.',
	noNetwork:
		'This machine is open to itself only; no tablet can reach it. Please start it with --kiosk --lan. A second window here can use this code.',
	notServed:
		"This page was not opened by the kiosk's server. Please start npm start -- --kiosk --lan and open the address it gives. A second window on this machine (kiosk.html?role=remote) can steer too.",
	noServer: "The kiosk's server does not answer; trying again.",
	connected: 'A tablet is leading this screen. Another one would disconnect it.',
	over: 'The code is no longer valid.',
	qr: "Scan this with a tablet to open the guide's remote",
	noQr: 'The QR code could not be drawn; please type the address',
	code: 'Pairing code',
	validFor: (seconds: number) => `Valid for ${String(seconds)} s`,
	renew: 'New code',
	replace: 'Disconnect and pair another',
	enter: 'Type the six digits on the wall',
	enterHelp: "Ask the staff to open “Pair a guide's tablet” on the wall.",
	connect: 'Connect',
	trying: 'Connecting',
	triesLeft: (count: number) => `${String(count)} more tries.`,
	refused: {
		'wrong-code': 'These are not the digits.',
		expired: 'This code has expired; please get a new one on the wall.',
		'too-many-tries': 'Too many wrong codes: this one is void. Please get a new one on the wall.',
		'no-code': 'The wall is not pairing. Please open a code on the wall first.',
		taken: 'A tablet is leading the wall. To change to this one, get a new code on the wall.',
		unpaired: 'The pairing of this tablet has ended. Please type the new code on the wall.',
	},
}

/** What is said while a tablet is paired with the wall, on both. */
export const pairingText = { zh, en }
