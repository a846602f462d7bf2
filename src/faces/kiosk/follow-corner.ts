/** How long a finger has to rest in the corner. */
const PRESS_MS = 3000
/** Edge of the corner as a part of the screen's shorter side: a thumb finds it, and nobody rests there by chance. */
const CORNER_SHARE = 0.1

const isInCorner = ({ clientX, clientY }: PointerEvent): boolean => {
	const edge = CORNER_SHARE * Math.min(innerWidth, innerHeight)
	return clientX >= innerWidth - edge && clientY <= edge
}

/**
 * Tells when one finger has rested for three seconds in the upper right corner. It only listens: nothing is drawn there, and every touch goes where it goes
 * without it. Gives back the way to stop.
 */
export function followCorner(onpress: () => void): () => void {
	const stop = new AbortController()
	const options = { capture: true, signal: stop.signal }
	let timer: ReturnType<typeof setTimeout> | undefined
	let finger: number | null = null
	const leave = () => {
		clearTimeout(timer)
		finger = null
	}
	addEventListener(
		'pointerdown',
		(event) => {
			const isAlone = finger === null
			leave()
			if (!isAlone || !isInCorner(event)) return
			finger = event.pointerId
			timer = setTimeout(() => {
				leave()
				onpress()
			}, PRESS_MS)
		},
		options,
	)
	const moved = (event: PointerEvent) => {
		if (event.pointerId === finger && !isInCorner(event)) leave()
	}
	const lifted = ({ pointerId }: PointerEvent) => {
		if (pointerId === finger) leave()
	}
	addEventListener('pointermove', moved, options)
	addEventListener('pointerup', lifted, options)
	addEventListener('pointercancel', lifted, options)
	return () => {
		leave()
		stop.abort()
	}
}
