import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin, type Rolldown } from 'vite'
import { CAPSULE_PARTS } from '../contracts/capsule.ts'

/** Nothing but what the page itself carries: it could not reach a network if there were one. */
const POLICY = [
	"default-src 'none'",
	"script-src 'unsafe-inline' data:",
	"style-src 'unsafe-inline'",
	'img-src data: blob:',
	'font-src data:',
	'connect-src data: blob:',
	'worker-src data: blob:',
	"base-uri 'none'",
	"form-action 'none'",
].join('; ')

/** Unpacks the program and runs it. What is too old for it is told so. */
const START = `
const unpacked = (id) => {
	const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0))
	return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
Promise.all([unpacked('${CAPSULE_PARTS.program}'), unpacked('${CAPSULE_PARTS.worker}')]).then(([program, worker]) => {
	globalThis.capsuleWorker = 'data:text/javascript;charset=utf-8,' + encodeURIComponent(worker)
	const script = document.createElement('script')
	script.textContent = program
	document.head.append(script)
})`

/** The worker that the page carries, in place of the address of a file. */
const carriedWorker: Plugin = {
	name: 'carried-worker',
	enforce: 'pre',
	resolveId: (id) => (id.endsWith('maplibre-gl-worker.mjs?worker&url') ? '\0carried-worker' : null),
	load: (id) => (id === '\0carried-worker' ? 'export default globalThis.capsuleWorker' : null),
}

interface Sources {
	/** Where the pages' sources are. */
	readonly root: string
	readonly svelteConfig: string
	readonly define: Readonly<Record<string, string>>
	/** The worker as the build has written it. */
	readonly worker: string
}

/** The planner's face as one page without any file beside it, with an empty place for the zone. */
export async function capsuleShell({ root, svelteConfig, define, worker }: Sources): Promise<string> {
	const built = (await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		base: './',
		define,
		plugins: [carriedWorker, svelte({ configFile: svelteConfig })],
		build: {
			write: false,
			target: 'es2022',
			cssCodeSplit: false,
			assetsInlineLimit: Infinity,
			chunkSizeWarningLimit: 4000,
			rolldownOptions: {
				input: join(root, 'faces/planner/capsule-main.ts'),
				output: { format: 'iife', codeSplitting: false },
				checks: { pluginTimings: false, emptyImportMeta: false },
			},
		},
	})) as Rolldown.RolldownOutput
	const program = built.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n')
	const styles = built.output.flatMap((file) => (file.fileName.endsWith('.css') && file.type === 'asset' ? [String(file.source)] : []))
	return page(program, styles.join('\n'), await readFile(worker, 'utf8'))
}

/** Under gzip and in base64, so that it is small and holds no tag. */
const carried = (id: string, text: string) =>
	`<script type="text/plain" id="${id}">${gzipSync(text, { level: 9 }).toString('base64')}</script>`

const page = (program: string, styles: string, worker: string) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="referrer" content="no-referrer">
<title>规划一张图</title>
<link rel="icon" href="data:,">
<style>${styles.replaceAll('</style', '<\\/style')}</style>
</head>
<body>
<div id="app"></div>
<noscript><p>本页需要 JavaScript。</p><p lang="en">This page needs JavaScript.</p></noscript>
<script type="application/json" id="${CAPSULE_PARTS.content}"></script>
${carried(CAPSULE_PARTS.worker, worker)}
${carried(CAPSULE_PARTS.program, program)}
<script>${START}</script>
</body>
</html>
`
