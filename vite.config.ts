import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, defineConfig, type Plugin } from 'vite'
import packageJson from './package.json' with { type: 'json' }
import { CAPSULE_SHELL } from './src/contracts/capsule.ts'
import { ASSET_MANIFEST, assetManifest } from './src/server/asset-manifest.ts'
import { capsuleShell } from './src/server/capsule-shell.ts'
import { contentSecurityPolicy } from './src/server/content-security-policy.ts'
import { firstViewChunks } from './src/server/first-view-chunks.ts'
import { firstViewPreloads } from './src/server/first-view-preloads.ts'

const FACES = ['index', 'kiosk', 'embed']

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Only in the build: the development server's own client needs inline styles. */
const policyInEveryPage: Plugin = {
	name: 'content-security-policy',
	apply: 'build',
	transformIndexHtml: () => [
		{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
	],
}

/** One module is in one file: what slides need of fflate would come with the first view, for the little that pmtiles needs of it. */
const ownInflateForTiles: Plugin = {
	name: 'own-inflate-for-tiles',
	apply: 'build',
	enforce: 'pre',
	async resolveId(source, importer, options) {
		if (source !== 'fflate' || !importer?.includes('/pmtiles/')) return null
		const found = await this.resolve(source, importer, { ...options, skipSelf: true })
		return found && { ...found, id: `${found.id}?tiles` }
	},
}

/** Only in the build: the development server's scripts come one by one and late. */
const preloadsInEveryPage: Plugin = {
	name: 'first-view-preloads',
	apply: 'build',
	transformIndexHtml: async () => firstViewPreloads(await readFile(pathOf('public/atlas/fonts.css'), 'utf8')),
}

/** The script that other sites load: one file, under a name that stays. */
const clientForOtherSites: Plugin = {
	name: 'client-for-other-sites',
	apply: 'build',
	async generateBundle() {
		const built = await build({
			configFile: false,
			publicDir: false,
			logLevel: 'warn',
			build: {
				write: false,
				target: 'es2022',
				rolldownOptions: { input: pathOf('src/client/main.ts'), preserveEntrySignatures: 'strict' },
			},
		})
		const [script] = 'output' in built ? built.output : []
		if (!script) throw new Error('src/client/main.ts did not build to a script')
		this.emitFile({ type: 'asset', fileName: 'client.js', source: script.code })
	},
}

const define = { 'import.meta.env.PROGRAM_VERSION': JSON.stringify(packageJson.version) }

/** The program as one page, from which a browser makes capsules. */
const shellOfCapsules: Plugin = {
	name: 'capsule-shell',
	apply: 'build',
	writeBundle: {
		order: 'post',
		sequential: true,
		async handler({ dir = '' }) {
			const assets = join(dir, 'assets')
			const worker = (await readdir(assets)).find((name) => name.startsWith('maplibre-gl-worker-')) ?? ''
			const sources = { root: pathOf('src'), svelteConfig: pathOf('svelte.config.js'), define, worker: join(assets, worker) }
			await writeFile(join(dir, CAPSULE_SHELL), await capsuleShell(sources))
		},
	},
}

/** Last of all, so that every file is there to be hashed. */
const hashesOfAllFiles: Plugin = {
	name: 'asset-manifest',
	apply: 'build',
	writeBundle: {
		order: 'post',
		sequential: true,
		async handler({ dir = '' }) {
			await writeFile(join(dir, ASSET_MANIFEST), JSON.stringify(await assetManifest(dir)))
		},
	},
}

export default defineConfig({
	root: pathOf('src'),
	publicDir: pathOf('public'),
	base: './',
	plugins: [
		svelte({ configFile: pathOf('svelte.config.js') }),
		ownInflateForTiles,
		policyInEveryPage,
		preloadsInEveryPage,
		clientForOtherSites,
		shellOfCapsules,
		hashesOfAllFiles,
	],
	define,
	worker: { format: 'es' },
	build: {
		outDir: pathOf('dist'),
		emptyOutDir: true,
		target: 'es2022',
		// The policy refuses fonts and styles from `data:`.
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 1500,
		rolldownOptions: {
			input: FACES.map((face) => pathOf(`src/${face}.html`)),
			output: { codeSplitting: { groups: firstViewChunks(FACES) } },
			checks: { pluginTimings: false },
		},
	},
	server: { port: 5173 },
	preview: { port: 4173, strictPort: true },
})
