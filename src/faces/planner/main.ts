import '../../ui/tokens.css'
import '../../ui/base.css'
import { openFace } from '../../features/opening/open-face.ts'
import AtlasLoading from './AtlasLoading.svelte'
import PlannerFace from './PlannerFace.svelte'
import { SHARE_TABS } from './share-tabs.ts'
import { stageOf } from './speaker-address.ts'

/** The same page is the plan, and the window of whoever speaks before it. */
const stage = stageOf(location.search)
const target = document.getElementById('app')
if (target) {
	if (stage === null) void openFace({ target, face: PlannerFace, props: { ways: SHARE_TABS }, loading: AtlasLoading, readsAddress: true })
	else {
		const { default: face } = await import('./SpeakerFace.svelte')
		void openFace({ target, face, props: { stage }, loading: AtlasLoading, readsAddress: false })
	}
}
