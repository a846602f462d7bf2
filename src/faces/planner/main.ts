import '../../ui/tokens.css'
import '../../ui/base.css'
import { openFace } from '../../features/opening/open-face.ts'
import AtlasLoading from './AtlasLoading.svelte'
import PlannerFace from './PlannerFace.svelte'

const target = document.getElementById('app')
if (target) void openFace({ target, face: PlannerFace, loading: AtlasLoading, readsAddress: true })
