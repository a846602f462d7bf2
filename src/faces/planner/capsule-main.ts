import '../../ui/tokens.css'
import '../../ui/base.css'
import { capsuleAtlas, readCapsule } from '../../features/opening/capsule-atlas.ts'
import { openFace } from '../../features/opening/open-face.ts'
import AtlasLoading from './AtlasLoading.svelte'
import PlannerFace from './PlannerFace.svelte'
import type { ShareTab } from './share-tabs.ts'

/** What needs a server, or a network, is not offered where there is none. */
const WAYS: readonly ShareTab[] = [{ id: 'speaking', body: () => import('../../features/speaking/SpeakPanel.svelte') }]

const target = document.getElementById('app')
if (target) {
	const capsule = readCapsule()
	void openFace({
		target,
		face: PlannerFace,
		props: { ways: WAYS },
		loading: AtlasLoading,
		readsAddress: true,
		search: location.search === '' ? capsule.start : location.search,
		read: () => capsuleAtlas(capsule),
	})
}
