import { CAPSULE_SHELL } from '../../contracts/capsule.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import { makeCapsule } from '../../domain/capsule/make-capsule.ts'
import { saveFile } from '../../ui/save-file.ts'
import { linkOf } from '../../state/workspace-link.ts'
import { encodeLink } from '../../state/link-codec.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { readBytes } from './read-bytes.ts'

/** How far a capsule has come. */
type Making =
	| { readonly kind: 'idle' | 'failed' }
	| { readonly kind: 'making'; readonly done: number; readonly of: number }
	| { readonly kind: 'done'; readonly name: string; readonly bytes: number }

/** Makes capsules of a workspace as it stands, one at a time. */
export class CapsuleMaking {
	readonly #workspace: Workspace
	state: Making = $state.raw({ kind: 'idle' })
	/** Another object with each capsule: what was given up is not told of any more. */
	#present = {}

	constructor(workspace: Workspace) {
		this.#workspace = workspace
	}

	async make(stories: readonly Identifier[]): Promise<void> {
		const own = (this.#present = {})
		const tell = (state: Making) => {
			if (this.#present === own) this.state = state
		}
		tell({ kind: 'making', done: 0, of: 1 })
		const { atlas, defaults } = this.#workspace
		try {
			const shell = new TextDecoder().decode(await readBytes(`../${CAPSULE_SHELL}`, atlas.base))
			const html = await makeCapsule({
				shell,
				atlas: atlas.file,
				stories,
				start: encodeLink(linkOf(this.#workspace), atlas, defaults),
				read: (path) => readBytes(path, atlas.base),
				onprogress: (done, of) => {
					if (this.#present !== own) throw new DOMException('given up', 'AbortError')
					tell({ kind: 'making', done, of })
				},
			})
			const file = new Blob([html], { type: 'text/html' })
			const name = `${atlas.zone.id}-${atlas.file.dataVersion.slice(0, 8)}.html`
			if (this.#present === own) saveFile(file, name)
			tell({ kind: 'done', name, bytes: file.size })
		} catch {
			tell({ kind: 'failed' })
		}
	}

	/** Gives up what is being made. */
	cancel(): void {
		this.#present = {}
		this.state = { kind: 'idle' }
	}
}
