/** Between one map and the next: MapLibre stumbles over layers that come and go faster than their tiles. */
const PACE_MS = 600

/** Shows what it is given: the first at once, and of what follows quickly only where somebody arrives, not every map on the way. */
export function leafed<Shown>(show: (shown: Shown) => void): { to(shown: Shown): void; stop(): void } {
	let waiting: readonly [Shown] | null = null
	let timer: ReturnType<typeof setTimeout> | undefined
	const rest = () => {
		timer = undefined
		const next = waiting
		waiting = null
		if (next) to(next[0])
	}
	const to = (shown: Shown) => {
		if (timer === undefined) {
			show(shown)
			timer = setTimeout(rest, PACE_MS)
		} else waiting = [shown]
	}
	return {
		to,
		stop: () => {
			clearTimeout(timer)
		},
	}
}
