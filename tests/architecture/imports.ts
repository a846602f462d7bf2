import { posix } from 'node:path'
import type { SourceFile } from './source-files.ts'

export interface Import {
	from: string
	/** A file of the project, from its root, or the name of a package as written. */
	to: string
	/** Gone after compilation: `import type`. */
	typeOnly: boolean
}

const STATEMENT = /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

/** What a TypeScript or Svelte file imports, exports from elsewhere or loads later. */
export function importsOf({ path, text }: SourceFile): Import[] {
	return [...text.matchAll(STATEMENT)].map(([statement, fixed, late]) => {
		const specifier = (fixed ?? late ?? '').replace(/\?.*$/, '')
		return {
			from: path,
			to: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier,
			typeOnly: /^\s*(?:import|export)\s+type\s/.test(statement),
		}
	})
}
