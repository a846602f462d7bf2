/** Something that is done again and again, but not too often. */
export interface Throttled {
	/** Has it done as soon as it may be: at once, or when the time since the last one is over. */
	soon(): void
	stop(): void
}

/** Does something at most once in a while, and always once more after the last call. */
export function throttled(everyMs: number, act: () => void): Throttled {
	let timer: ReturnType<typeof setTimeout> | undefined
	let isAsked = false
	function run(): void {
		isAsked = false
		timer = setTimeout(() => {
			timer = undefined
			if (isAsked) run()
		}, everyMs)
		act()
	}
	return {
		soon: () => {
			if (timer === undefined) run()
			else isAsked = true
		},
		stop: () => {
			clearTimeout(timer)
		},
	}
}
