import type { RemoteCommand, RemoteRefusal } from '../../contracts/remote.ts'
import { TEXT_SIZES, type Kiosk } from '../kiosk.svelte.ts'
import type { Workspace } from '../workspace.svelte.ts'

/** The closest that a place is shown from a remote. */
const NEAREST_ZOOM = 13
/** A flight at a walking pace. */
const FLIGHT_MS = 2600

/**
 * Does what a guide has asked for. Whoever steers, leads: any command but a change of mode puts the screen into the guide's hands first.
 *
 * @returns why it cannot be done, with nothing changed; `null` where it was.
 */
export function obey(command: RemoteCommand, kiosk: Kiosk, workspace: Workspace): RemoteRefusal | null {
	const act = actOf(command, kiosk, workspace)
	if (typeof act === 'string') return act
	if (command.do !== 'mode') kiosk.guide()
	act()
	return null
}

type Act = () => void

/** What a command comes to here, or why it comes to nothing: the zone does not have it, or the screen does not show it. */
function actOf(command: RemoteCommand, kiosk: Kiosk, workspace: Workspace): Act | RemoteRefusal {
	switch (command.do) {
		case 'mode':
			return () => kiosk.setMode(command.mode)
		case 'tell':
		case 'step':
		case 'playing':
			return tellingAct(command, kiosk, workspace)
		case 'explore':
			return () => kiosk.stopTelling()
		case 'group':
		case 'view':
			return mapAct(command, workspace)
		case 'language':
			if (!workspace.atlas.zone.languages.includes(command.language)) return 'unknown-language'
			return () => (workspace.language = command.language)
		case 'larger-text':
			return () => (kiosk.textSize = TEXT_SIZES[command.on ? 1 : 0])
		case 'dark':
			return () => (kiosk.isDark = command.on)
		case 'start-over':
			return () => kiosk.leave()
	}
}

function tellingAct(
	command: Extract<RemoteCommand, { readonly do: 'tell' | 'step' | 'playing' }>,
	kiosk: Kiosk,
	{ atlas }: Workspace,
): Act | RemoteRefusal {
	const story = command.do === 'tell' ? atlas.story(command.story) : kiosk.telling?.story
	if (!story) return command.do === 'tell' ? 'unknown-story' : 'no-story'
	if (command.do === 'playing') return () => kiosk.play(command.on ? 'play' : 'pause')
	if (command.step >= story.steps.length) return 'unknown-step'
	return command.do === 'tell' ? () => kiosk.tell(story, command.step) : () => kiosk.goToStep(command.step)
}

function mapAct(command: Extract<RemoteCommand, { readonly do: 'group' | 'view' }>, workspace: Workspace): Act | RemoteRefusal {
	const { atlas, layers } = workspace
	if (command.do === 'group') {
		const group = atlas.zone.groups.find(({ id }) => id === command.group)
		if (!group) return 'unknown-group'
		return () => {
			for (const id of group.layers) layers.setVisible(id, command.on)
		}
	}
	const { place } = command
	if (place === null) return () => workspace.goHome()
	if (!atlas.boundsOf([place])) return 'unknown-place'
	return () => workspace.flyTo([place], { maxZoom: NEAREST_ZOOM, durationMs: FLIGHT_MS })
}
