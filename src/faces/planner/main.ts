import '../../ui/tokens.css'
import '../../ui/base.css'
import { mount, unmount } from 'svelte'
import { AtlasError } from '../../atlas/atlas-error.ts'
import { loadAtlas } from '../../atlas/load-atlas.ts'
import { readAddress } from '../../state/address-bar.svelte.ts'
import { Workspace } from '../../state/workspace.svelte.ts'
import AtlasFailure from './AtlasFailure.svelte'
import AtlasLoading from './AtlasLoading.svelte'
import { dressEarly } from './early-dress.ts'
import { logCause } from './log-cause.ts'
import PlannerFace from './PlannerFace.svelte'

const ATLAS_URL = new URL('atlas/atlas.json', document.baseURI).href

/** Opens the atlas in `target`, or says why it cannot be opened and offers to try again. */
async function openAtlas(target: HTMLElement): Promise<void> {
	const loading = mount(AtlasLoading, { target })
	try {
		const workspace = new Workspace(await loadAtlas(ATLAS_URL))
		readAddress(workspace, location.search)
		target.replaceChildren()
		mount(PlannerFace, { target, props: { workspace } })
	} catch (cause) {
		logCause(cause)
		showFailure(target, cause)
	} finally {
		void unmount(loading)
	}
}

function showFailure(target: HTMLElement, cause: unknown): void {
	const { code, file } = cause instanceof AtlasError ? cause : { code: 'other' as const, file: '' }
	const page = mount(AtlasFailure, {
		target,
		props: {
			code,
			file: file.split('/').at(-1) ?? '',
			onretry: () => {
				void unmount(page)
				void openAtlas(target)
			},
		},
	})
}

dressEarly(location.search)
const target = document.getElementById('app')
if (target) void openAtlas(target)
