import type { EmbedTalk } from './embed-talk.ts'

/** Lets the page that holds the frame talk to the map, if its address names any page that may. What reads messages is fetched only then. Gives back the way to stop. */
export function talkWithParent(talk: EmbedTalk): () => void {
	let isOver = false
	let stop = () => {}
	if (talk.origins.length > 0 && window.parent !== window)
		void import('./message-bridge.svelte.ts').then(({ openBridge }) => {
			if (!isOver) stop = openBridge(talk)
		})
	return () => {
		isOver = true
		stop()
	}
}
