import type { RemoteId, WallState } from '../../contracts/remote.ts'
import type { Kiosk } from '../kiosk.svelte.ts'
import type { Workspace } from '../workspace.svelte.ts'

/** What the wall shows, for its remotes. Reads what it depends on, so an effect runs it again. */
export function wallState(kiosk: Kiosk, workspace: Workspace, leader: RemoteId | null): WallState {
	const { atlas, layers, language } = workspace
	const { telling, scene } = kiosk
	const isAttracting = kiosk.visit.phase === 'attract' && telling === null
	const parading = isAttracting ? kiosk.paradeStory : null
	return {
		data: atlas.file.dataVersion,
		mode: kiosk.mode,
		leader,
		isAttracting,
		isDark: kiosk.isDark,
		language,
		isTextLarger: kiosk.textSize > 1,
		groups: atlas.zone.groups.filter((group) => layers.groupState(group.layers) !== 'none').map(({ id }) => id),
		telling: telling && {
			story: telling.story.id,
			step: telling.playback.step,
			isPlaying: telling.playback.isPlaying,
			isOver: telling.playback.isOver,
		},
		parade: parading && scene && { story: parading.id, step: parading.steps.indexOf(scene) },
	}
}
