import { untrack } from 'svelte'
import { EMBED_VERSION, type EmbedEvent, type EmbedRequest } from '../../contracts/embed-messages.ts'
import { MessageGate } from '../../domain/embed/message-gate.ts'
import { replyTargets } from '../../domain/embed/reply-targets.ts'
import { answerRequest, type Answer } from '../../state/embed/answer-request.ts'
import { embedState } from '../../state/embed/embed-state.ts'
import { throttled } from '../../state/embed/throttled.ts'
import { embedText } from '../../text/embed.ts'
import type { EmbedTalk } from './embed-talk.ts'
import { mapPicture } from './map-picture.ts'

/** At most four a second. */
const CHANGE_EVERY_MS = 250

/** Opens the way between the page that holds the frame and the map. Gives back the way to close it. */
export function openBridge(talk: EmbedTalk): () => void {
	const { origins, workspace, embed } = talk
	const gate = new MessageGate(origins, () => performance.now())
	const targets = replyTargets(origins, parentOrigin())
	const say = (event: EmbedEvent) => {
		post(event, targets)
	}

	const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
		const request = gate.admit({ origin, isFromParent: source === window.parent, data })
		if (request) void answer(request, talk).then((message) => post(message, [origin]))
		// For whoever looks after the page, and for tests.
		else document.documentElement.dataset['droppedMessages'] = JSON.stringify(gate.dropped)
	}
	addEventListener('message', hear)
	const stop = $effect.root(() => {
		tellStatus(talk, say)
		tellChanges(talk, say)
		$effect(() => {
			const { selection } = workspace
			const feature = selection === null ? undefined : workspace.atlas.feature(selection)
			if (selection !== null || untrack(() => embedState(workspace, embed).status) === 'ready')
				say({ v: EMBED_VERSION, type: 'select', payload: { ref: selection, name: feature?.name ?? null } })
		})
	})
	return () => {
		removeEventListener('message', hear)
		stop()
	}
}

/** Chromium and WebKit tell it; elsewhere the browser delivers to the allowed origins alone. */
function parentOrigin(): string | null {
	const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList }
	return ancestorOrigins?.[0] ?? null
}

function post(message: unknown, targets: readonly string[]): void {
	for (const origin of targets) window.parent.postMessage(message, origin)
}

function tellStatus({ workspace, embed }: EmbedTalk, say: (event: EmbedEvent) => void): void {
	$effect(() => {
		const { mapStatus } = workspace
		if (mapStatus === 'ready')
			say({
				v: EMBED_VERSION,
				type: 'ready',
				payload: untrack(() => embedState(workspace, embed)),
			})
		if (mapStatus === 'failed') {
			const message = { zh: embedText.zh.failedMessage, en: embedText.en.failedMessage }
			say({ v: EMBED_VERSION, type: 'error', payload: { code: 'map-failed', message } })
		}
	})
}

function tellChanges({ workspace, embed }: EmbedTalk, say: (event: EmbedEvent) => void): void {
	let told = ''
	const tell = throttled(CHANGE_EVERY_MS, () => {
		const payload = embedState(workspace, embed)
		const present = JSON.stringify(payload)
		if (present !== told) say({ v: EMBED_VERSION, type: 'change', payload })
		told = present
	})
	$effect(() => {
		// What a map shows before it stands is what it was asked for.
		if (embedState(workspace, embed).status !== 'loading') tell.soon()
	})
	$effect(() => () => {
		tell.stop()
	})
}

async function answer(request: EmbedRequest, { workspace, embed, session }: EmbedTalk): Promise<unknown> {
	const outcome: Answer = request.type === 'export' ? await picture(session, workspace) : answerRequest(request, workspace, embed)
	const { id, type } = request
	if ('result' in outcome) return { v: EMBED_VERSION, type, id, payload: outcome.result }
	const message = { zh: embedText.zh.refusals[outcome.refusal], en: embedText.en.refusals[outcome.refusal] }
	return { v: EMBED_VERSION, type: 'error', id, payload: { code: outcome.refusal, message } }
}

async function picture(session: EmbedTalk['session'], workspace: EmbedTalk['workspace']): Promise<Answer> {
	const made = session.map && workspace.mapStatus === 'ready' ? await mapPicture(session.map, workspace) : null
	return made ? { result: made } : { refusal: 'no-map' }
}
