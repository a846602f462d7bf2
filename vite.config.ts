import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'
import packageJson from './package.json' with { type: 'json' }
import { ASSET_MANIFEST, assetManifest } from './src/server/asset-manifest.ts'
import { contentSecurityPolicy } from './src/server/content-security-policy.ts'

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Only in the build: the development server's own client needs inline styles. */
const policyInEveryPage: Plugin = {
	name: 'content-security-policy',
	apply: 'build',
	transformIndexHtml: () => [
		{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
	],
}

/** Last of all, so that every file is there to be hashed. */
const hashesOfAllFiles: Plugin = {
	name: 'asset-manifest',
	apply: 'build',
	writeBundle: {
		order: 'post',
		async handler({ dir = '' }) {
			await writeFile(join(dir, ASSET_MANIFEST), JSON.stringify(await assetManifest(dir)))
		},
	},
}

export default defineConfig({
	root: pathOf('src'),
	publicDir: pathOf('public'),
	base: './',
	plugins: [svelte({ configFile: pathOf('svelte.config.js') }), policyInEveryPage, hashesOfAllFiles],
	define: { 'import.meta.env.PROGRAM_VERSION': JSON.stringify(packageJson.version) },
	worker: { format: 'es' },
	build: {
		outDir: pathOf('dist'),
		emptyOutDir: true,
		target: 'es2022',
		// The policy refuses fonts and styles from `data:`.
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 1500,
		rolldownOptions: { input: [pathOf('src/index.html'), pathOf('src/kiosk.html')], checks: { pluginTimings: false } },
	},
	server: { port: 5173 },
	preview: { port: 4173, strictPort: true },
})
