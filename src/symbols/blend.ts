const channels = (color: string) => [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))

/** A colour laid over another with an opacity from 0 to 1. Colours are `#rrggbb`. */
export function blend(under: string, over: string, opacity: number): string {
	const top = channels(over)
	const mixed = channels(under).map((channel, index) => Math.round(channel + ((top[index] ?? channel) - channel) * opacity))
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
