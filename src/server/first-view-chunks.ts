import { basename } from 'node:path'

/** What of a bundler's knowledge is asked here; Rolldown's context for naming chunks has it. */
interface ModuleGraph {
	getModuleInfo(moduleId: string): { readonly importers: readonly string[]; readonly dynamicImporters: readonly string[] } | null
}

interface ChunkGroup {
	readonly priority: number
	readonly name: (moduleId: string, graph: ModuleGraph) => string | null
}

/**
 * Groups of modules, for Rolldown's `codeSplitting`, that make each face's first view a few files: one for each set of faces that need the same. Left to
 * itself the bundler also parts the modules that a first view shares with what the face fetches later, and a first view comes in seventy files, each
 * asked for, packed and read by itself. What is only imported on demand stays as the bundler parts it.
 *
 * @param faces names of the pages, without `.html`
 */
export function firstViewChunks(faces: readonly string[]): ChunkGroup[] {
	// What is wanted most is taken first: a group also takes what its modules import, which is wanted by at least as many.
	const most = 2 * faces.length
	return Array.from({ length: most - 1 }, (_, index) => {
		const priority = most - index
		return {
			priority,
			name: (moduleId, graph) => {
				const first = facesImporting(moduleId, graph, faces, false)
				if (first.length === 0 || startsPage(moduleId, graph)) return null
				// A file that another face fetches later must hold nothing of this one's own, least of all what starts it.
				const ever = facesImporting(moduleId, graph, faces, true)
				if (first.length + ever.length !== priority) return null
				const later = ever.filter((face) => !first.includes(face))
				return ['first-view', ...first, ...(later.length > 0 ? ['then', ...later] : [])].join('-')
			},
		}
	})
}

/** What starts a page may wait for what it fetches, which then must not wait for it: it stands alone. */
const startsPage = (moduleId: string, graph: ModuleGraph): boolean =>
	moduleId.endsWith('.html') || (graph.getModuleInfo(moduleId)?.importers.some((importer) => importer.endsWith('.html')) ?? false)

/** The faces that need a module, in the order of `faces`: at once, or also on demand. */
function facesImporting(moduleId: string, graph: ModuleGraph, faces: readonly string[], onDemand: boolean): string[] {
	const reached = new Set([moduleId])
	// A set that grows while it is walked through is walked to its new end.
	for (const id of reached) {
		const found = graph.getModuleInfo(id)
		for (const importer of [...(found?.importers ?? []), ...(onDemand ? (found?.dynamicImporters ?? []) : [])]) reached.add(importer)
	}
	const pages = new Set([...reached].map((id) => basename(id)))
	return faces.filter((face) => pages.has(`${face}.html`))
}
