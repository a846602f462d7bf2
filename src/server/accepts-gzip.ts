/** Whether a client takes gzip: its `Accept-Encoding` names it, or `*`, with a weight above 0 (RFC 9110, 12.5.3). */
export function acceptsGzip(header = ''): boolean {
	const weights = new Map(
		header
			.toLowerCase()
			.split(',')
			.map((part) => part.split(';').map((word) => word.trim()))
			.map(([coding = '', weight = 'q=1']) => [coding, Number(weight.replace(/^q=/, ''))]),
	)
	return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0
}
