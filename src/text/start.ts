/** What `npm start` says to whoever set up the machine: every line in both languages. */
export const startText = {
	unknownOption: (option: string, known: readonly string[]) =>
		`不认识选项 ${option}，可用的有 ${known.join('、')}。\nUnknown option ${option}. There are ${known.join(', ')}.`,
	lanAlone: '--lan 要与 --kiosk 一起用：它让平板能连上这台机器。\n--lan needs --kiosk: it lets a tablet reach this machine.',
	ready: (address: string) => `The atlas is at ${address} (Ctrl+C ends it)`,
	wall: (address: string) => `大屏 / The wall: ${address}kiosk.html?room`,
	tablet: (address: string) => `平板 / The tablet: ${address}`,
	noNetwork: '这台机器没有接入网络，平板连不上。\nThis machine is in no network: no tablet can reach it.',
}
