import type { Kiosk } from '../../state/kiosk.svelte.ts'

/** What a presenter's clicker and a keyboard send, while a story is told. */
const KEYS: Readonly<Record<string, 'next' | 'previous' | 'toggle' | 'leave'>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	PageUp: 'previous',
	' ': 'toggle',
	Escape: 'leave',
}

/** Turns the story that is told by keys. Gives back the way to stop. */
export function followClicker(kiosk: Kiosk): () => void {
	const listen = (event: KeyboardEvent) => {
		const meant = KEYS[event.key]
		if (!kiosk.telling || meant === undefined || event.repeat) return
		event.preventDefault()
		if (meant === 'leave') kiosk.stopTelling()
		else kiosk.play(meant === 'toggle' ? (kiosk.telling.playback.isPlaying ? 'pause' : 'play') : meant)
	}
	addEventListener('keydown', listen)
	return () => {
		removeEventListener('keydown', listen)
	}
}
