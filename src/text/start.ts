/** What a part of the list of the hall's devices has to be. */
const HALL_EXPECTED = {
	hall: { zh: '按名称列出的设备', en: 'devices by their names' },
	name: { zh: '小写字母、数字和连字符组成的名称，如 floor-lights', en: 'a name in kebab-case, such as floor-lights' },
	device: { zh: ' protocol、host、port 三项，不多不少', en: 'protocol, host and port, and nothing else' },
	protocol: { zh: ' "udp" 或 "tcp"', en: '"udp" or "tcp"' },
	host: { zh: ' IP 地址或主机名', en: 'an IP address or the name of a host' },
	port: { zh: ' 1 到 65535 的整数', en: 'a whole number from 1 to 65535' },
} as const
export type HallExpected = keyof typeof HALL_EXPECTED

/** What `npm start` says to whoever set up the machine: every line in both languages. */
export const startText = {
	unknownOption: (option: string, known: readonly string[]) =>
		`不认识选项 ${option}，可用的有 ${known.join('、')}。\nUnknown option ${option}. There are ${known.join(', ')}.`,
	lanAlone: '--lan 要与 --kiosk 一起用：它让平板能连上这台机器。\n--lan needs --kiosk: it lets a tablet reach this machine.',
	openAlone: '--open 要与 --kiosk 一起用：它在这台机器上打开大屏。\n--open needs --kiosk: it opens the wall on this machine.',
	hallAlone: '--hall 要与 --kiosk 一起用：它列出展厅的设备。\n--hall needs --kiosk: it lists the devices of the hall.',
	hallWithoutFile: '--hall 后面要写一个文件，例如 --hall hall.json。\n--hall needs a file after it, for example: --hall hall.json',
	hallUnreadable: (file: string, cause: string) =>
		`展厅设备表 ${file} 读不到：${cause}\nThe hall's devices in ${file} cannot be read: ${cause}`,
	hallNotJson: (file: string, cause: string) =>
		`展厅设备表 ${file} 不是 JSON：${cause}\nThe hall's devices in ${file} are not JSON: ${cause}`,
	hallInvalid: (file: string, field: string, expected: HallExpected) =>
		`展厅设备表 ${file}${field && ` · ${field}`}：应为${HALL_EXPECTED[expected].zh}。\nThe hall's devices in ${file}${field && ` · ${field}`}: expected ${HALL_EXPECTED[expected].en}.`,
	unknownDevice: (file: string, device: string, step: string) =>
		`展厅设备表 ${file} 里没有“${device}”，讲解步骤 ${step} 的 cues 要用它。\nThe hall's devices in ${file} lack "${device}", to which the cues of ${step} go.`,
	deviceSilent: (device: string, address: string, cause: string) =>
		`展厅设备 ${device}（${address}）收不到指令：${cause}。恢复之前不再提示。\nThe hall's device ${device} (${address}) cannot be sent a command: ${cause}. This is said once until it can.`,
	noBrowser: (named: string | null) =>
		named === null
			? '没有找到 Chromium 或 Chrome：请先安装（Debian、Ubuntu：sudo apt-get install chromium），或用环境变量 CHROMIUM_PATH 指明它在哪里。\nNo Chromium or Chrome found: install one (Debian and Ubuntu: sudo apt-get install chromium), or say in CHROMIUM_PATH where it is.'
			: `CHROMIUM_PATH 指的 ${named} 不存在。\nCHROMIUM_PATH names ${named}, which does not exist.`,
	browserFailed: (path: string, cause: string) => `浏览器 ${path} 打不开：${cause}\nThe browser ${path} could not be opened: ${cause}`,
	browserEnded: '浏览器已关闭，地图仍在提供。\nThe browser has ended; the atlas is still served.',
	ready: (address: string) => `The atlas is at ${address} (Ctrl+C ends it)`,
	wall: (address: string) => `大屏 / The wall: ${address}`,
	tablet: (address: string) => `平板 / The tablet: ${address}`,
	noNetwork: '这台机器没有接入网络，平板连不上。\nThis machine is in no network: no tablet can reach it.',
}
