import { readdirSync, readFileSync } from 'node:fs'

/** A file the project's people write. */
export interface SourceFile {
	/** From the project's root: `src/domain/measure/area.ts`. */
	path: string
	text: string
}

/** Every TypeScript, Svelte, style and page source below the given folders of the project. */
export function sourceFiles(...folders: string[]): SourceFile[] {
	return folders
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
		)
		.filter((path) => /\.(ts|svelte|css|html)$/.test(path) && !path.includes('node_modules/'))
		.sort()
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
