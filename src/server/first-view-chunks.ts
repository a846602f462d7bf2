import { basename } from 'node:path'

/** What of a bundler's knowledge is asked here; Rolldown's context for naming chunks has it. */
interface ModuleGraph {
	getModuleInfo(moduleId: string): { readonly importers: readonly string[] } | null
}

interface ChunkGroup {
	readonly priority: number
	readonly name: (moduleId: string, graph: ModuleGraph) => string | null
}

/**
 * Groups of modules, for Rolldown's `codeSplitting`, that make each face's first view a few files: one that all faces share, one for each pair
 * that shares more, one of its own. Left to itself the bundler also parts the modules that a first view shares with what is fetched later, and a
 * first view comes in seventy files, each asked for, packed and read by itself. What is only imported on demand stays as the bundler parts it.
 *
 * @param faces names of the pages, without `.html`
 */
export function firstViewChunks(faces: readonly string[]): ChunkGroup[] {
	// What most faces share is taken first: a group also takes what its modules import, and that is shared by at least as many.
	return faces.map((_, index) => {
		const count = faces.length - index
		return {
			priority: count,
			name: (moduleId, graph) => {
				const found = facesImporting(moduleId, graph, faces)
				return found.length === count ? `first-view-${found.join('-')}` : null
			},
		}
	})
}

/** The faces whose first view needs a module, in the order of `faces`; none for one that is only imported on demand. */
function facesImporting(moduleId: string, graph: ModuleGraph, faces: readonly string[]): string[] {
	const reached = new Set([moduleId])
	// A set that grows while it is walked through is walked to its new end.
	for (const id of reached) for (const importer of graph.getModuleInfo(id)?.importers ?? []) reached.add(importer)
	const pages = new Set([...reached].map((id) => basename(id)))
	return faces.filter((face) => pages.has(`${face}.html`))
}
