const zh = {
	title: (count: number) => (count === 1 ? '链接里有一项没认出，已忽略' : `链接里有 ${String(count)} 项没认出，已忽略`),
	reasons: {
		'unknown-part': (part: string) => `${part}：没有这个参数。`,
		'unknown-layer': (part: string, value: string) => `${part} 里的 ${value}：没有这个图层。`,
		'unknown-feature': (part: string, value: string) => `${part} 里的 ${value}：没有这个地点。`,
		'bad-value': (part: string, value: string) => `${part} 里的 ${value}：不是可用的值。`,
		repeated: (part: string, value: string) => `${part} 里的 ${value}：重复，只用了第一个。`,
		'flat-map': (part: string, value: string) => `${part} 里的方位与俯角 ${value}：这张图总是北在上、垂直往下看，没有用上。`,
	},
	emptyValue: '空值',
	meant: (suggestion: string) => `是不是 ${suggestion}？`,
	rest: '其余照常打开。',
}

const en: typeof zh = {
	title: (count) =>
		count === 1
			? 'One part of the link was not understood and was ignored'
			: `${String(count)} parts of the link were not understood and were ignored`,
	reasons: {
		'unknown-part': (part) => `"${part}" is not a part of a link.`,
		'unknown-layer': (part, value) => `${part} has no "${value}".`,
		'unknown-feature': (part, value) => `${part}: there is no place "${value}".`,
		'bad-value': (part, value) => `${part}: "${value}" is not a value it can take.`,
		repeated: (part, value) => `${part}: "${value}" is a repeat; the first one was used.`,
		'flat-map': (part, value) => `${part}: the bearing and pitch "${value}" were not used; this map looks straight down with north up.`,
	},
	emptyValue: 'empty',
	meant: (suggestion) => `Did you mean "${suggestion}"?`,
	rest: 'The rest opened.',
}

/** Texts of the message about parts of a link that were ignored. */
export const linkText = { zh, en }
