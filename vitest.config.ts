import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [svelte()],
				test: {
					name: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/journeys/**', 'tests/**/*.svelte.test.ts'],
				},
			},
			{
				// Without the browser's build of Svelte and a document, effects never run and every test of one is falsely green.
				plugins: [svelte()],
				resolve: { conditions: ['browser'] },
				test: {
					name: 'runes',
					environment: 'happy-dom',
					include: ['tests/**/*.svelte.test.ts'],
				},
			},
			{
				test: {
					name: 'journeys',
					include: ['tests/journeys/**/*.journey.test.ts'],
					globalSetup: ['tests/journeys/global-setup.ts'],
					fileParallelism: false,
					testTimeout: 300_000,
					hookTimeout: 120_000,
					// After the others, so that their load does not slow the browser.
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
})
