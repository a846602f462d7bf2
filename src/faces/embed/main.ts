import '../../ui/tokens.css'
import '../../ui/base.css'
import './embed-face.css'
import { openFace } from '../../features/opening/open-face.ts'
import { readEmbedLink } from '../../state/embed/embed-link.ts'
import EmbedFace from './EmbedFace.svelte'
import EmbedLoading from './EmbedLoading.svelte'

const target = document.getElementById('app')
if (target) {
	const link = readEmbedLink(location.search)
	void openFace({ target, face: EmbedFace, props: { link }, loading: EmbedLoading, readsAddress: true, search: link.search })
}
