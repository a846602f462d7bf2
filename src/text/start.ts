/** What `npm start` says to whoever set up the machine: every line in both languages. */
export const startText = {
	unknownOption: (option: string, known: readonly string[]) =>
		`不认识选项 ${option}，可用的有 ${known.join('、')}。\nUnknown option ${option}. There are ${known.join(', ')}.`,
	lanAlone: '--lan 要与 --kiosk 一起用：它让平板能连上这台机器。\n--lan needs --kiosk: it lets a tablet reach this machine.',
	openAlone: '--open 要与 --kiosk 一起用：它在这台机器上打开大屏。\n--open needs --kiosk: it opens the wall on this machine.',
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
