import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A production build in a folder of its own, so that nothing stale is tested and a running `npm start` is left alone. */
export function buildApplication(): { folder: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
	// A test runner's own mode would build for development.
	const { NODE_ENV, VITEST, ...environment } = process.env
	execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', folder, '--logLevel', 'warn'], {
		env: environment,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
	})
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
