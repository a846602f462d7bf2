import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** A machine at work on other things takes ten times as long; a test that never ends is found all the same. */
const PATIENCE_MS = 60_000

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [svelte()],
				test: {
					name: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/journeys/**', 'tests/**/*.svelte.test.ts'],
					testTimeout: PATIENCE_MS,
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
					testTimeout: PATIENCE_MS,
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
