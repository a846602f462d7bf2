import type { Attachment } from 'svelte/attachments'
import type { Gesture, StagePoint, StageTool } from '../../contracts/speaking.ts'

/** Turns what a pointer does over a picture of the stage into gestures of the tool that is in the hand. */
export function hand(tool: () => StageTool, act: (gesture: Gesture) => void): Attachment<HTMLElement> {
	return (element) => {
		let isDown = false
		const pointOf = ({ clientX, clientY }: PointerEvent): StagePoint => {
			const { left, top, width, height } = element.getBoundingClientRect()
			const share = (part: number, whole: number) => Math.min(1, Math.max(0, part / whole))
			return { x: share(clientX - left, width), y: share(clientY - top, height) }
		}
		const lift = () => {
			if (isDown) act({ type: 'lift' })
			isDown = false
		}
		const deeds = {
			pointerdown: (event: PointerEvent) => {
				if (tool() !== 'pen' || event.button !== 0) return
				isDown = true
				element.setPointerCapture(event.pointerId)
				act({ type: 'draw', at: pointOf(event), begins: true })
			},
			pointermove: (event: PointerEvent) => {
				if (tool() === 'laser') act({ type: 'point', at: pointOf(event) })
				else if (isDown) act({ type: 'draw', at: pointOf(event), begins: false })
			},
			pointerup: lift,
			pointercancel: lift,
			pointerleave: () => {
				if (tool() === 'laser') act({ type: 'point', at: null })
			},
		}
		for (const [type, listen] of Object.entries(deeds)) element.addEventListener(type as keyof typeof deeds, listen)
		return () => {
			for (const [type, listen] of Object.entries(deeds)) element.removeEventListener(type as keyof typeof deeds, listen)
		}
	}
}
