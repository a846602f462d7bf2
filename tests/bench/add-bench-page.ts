import { join } from 'node:path'
import { build } from 'vite'

/** Builds one of the bench's own pages (a folder beside this file) for production, into a folder of the built application. */
export async function addBenchPage(source: string, applicationFolder: string, name: string): Promise<string> {
	const outDir = join(applicationFolder, name)
	await build({
		configFile: false,
		root: join(import.meta.dirname, source),
		base: './',
		logLevel: 'warn',
		worker: { format: 'es' },
		build: {
			outDir,
			emptyOutDir: true,
			target: 'es2022',
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 1500,
			rolldownOptions: { checks: { pluginTimings: false } },
		},
	})
	return outDir
}
