import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
	preprocess: vitePreprocess(),
	vitePlugin: { dynamicCompileOptions: ({ filename }) => (filename.includes('node_modules') ? undefined : { runes: true }) },
}
