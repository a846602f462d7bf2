import type { TestProject } from 'vitest/node'
import { buildApplication } from '../browser/build-application.ts'

declare module 'vitest' {
	export interface ProvidedContext {
		/** Folder of the built application. */
		applicationFolder: string
	}
}

/** Builds the application once for all journeys of a run. */
export default function setup(project: TestProject): () => void {
	const { folder, remove } = buildApplication()
	project.provide('applicationFolder', folder)
	return remove
}
