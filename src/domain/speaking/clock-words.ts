/** A length of time as a clock shows it: `6:05`, `1:06:05`. Seconds that have not passed whole are not counted. */
export function clockWords(ms: number): string {
	const seconds = Math.floor(ms / 1000)
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
	const two = (number: number) => String(number).padStart(2, '0')
	return hours > 0 ? `${String(hours)}:${two(minutes)}:${two(seconds % 60)}` : `${String(minutes)}:${two(seconds % 60)}`
}
