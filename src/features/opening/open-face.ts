import { mount, unmount, type Component } from 'svelte'
import type { Atlas } from '../../atlas/atlas.ts'
import { AtlasError } from '../../atlas/atlas-error.ts'
import { loadAtlas } from '../../atlas/load-atlas.ts'
import { readAddress } from '../../state/address-bar.svelte.ts'
import type { FaceDefaults } from '../../state/face-defaults.ts'
import { Workspace } from '../../state/workspace.svelte.ts'
import AtlasFailure from './AtlasFailure.svelte'
import { dressEarly } from './dress-early.ts'
import { logCause } from './log-cause.ts'

/** What a face needs to be opened. `Own` is what it is given beside the workspace. */
export interface Opening<Own extends object = object> {
	/** The element that the face fills. */
	readonly target: HTMLElement
	readonly face: Component<Own & { workspace: Workspace }>
	/** Left out where the face needs nothing of its own. */
	readonly props?: Own
	/** Stands while nothing is known of the zone, not even its name. */
	readonly loading: Component
	/** Left out for the first preset and the first theme that the zone names. */
	readonly defaults?: FaceDefaults
	/** Whether the address of the page says what the face opens with. */
	readonly readsAddress: boolean
	/** What of the address is read, where parts of it are another's; left out for the whole query. */
	readonly search?: string
	/** Left out for the atlas beside the page. */
	readonly read?: () => Promise<Atlas>
	/** Where nobody may be there to press the button: how long the page of a failure waits before it tries again. */
	readonly retryAfterMs?: number
}

const besidePage = () => loadAtlas(new URL('atlas/atlas.json', document.baseURI).href)

/** Opens a face on the atlas beside its page, or says why the atlas cannot be opened and offers to try again. */
export async function openFace<Own extends object = object>(opening: Opening<Own>): Promise<void> {
	const { target, face, props, loading, defaults, readsAddress, search = location.search, read = besidePage } = opening
	if (readsAddress) dressEarly(search)
	const skeleton = mount(loading, { target })
	try {
		const workspace = new Workspace(await read(), defaults)
		if (readsAddress) readAddress(workspace, search)
		target.replaceChildren()
		mount(face, { target, props: { ...(props as Own), workspace } })
	} catch (cause) {
		logCause(cause)
		showFailure(opening, cause)
	} finally {
		void unmount(skeleton)
	}
}

function showFailure<Own extends object>(opening: Opening<Own>, cause: unknown): void {
	const { target, readsAddress, retryAfterMs } = opening
	const { code, file } = cause instanceof AtlasError ? cause : { code: 'other' as const, file: '' }
	const page = mount(AtlasFailure, {
		target,
		props: {
			code,
			file: file.split('/').at(-1) ?? '',
			linked: readsAddress,
			...(retryAfterMs === undefined ? {} : { retryAfterMs }),
			onretry: () => {
				void unmount(page)
				void openFace(opening)
			},
		},
	})
}
