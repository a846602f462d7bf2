import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CutFont } from './cut-font.ts'
import type { CutOrder } from './cut-font-process.ts'

const PROCESS = fileURLToPath(new URL('./cut-font-process.ts', import.meta.url))

/**
 * Cuts one weight of the font as `cutFont` does, in a process of its own: packing takes seconds, in which the rest of the build goes on.
 *
 * @throws {Error} where the process ends without an answer; it says why on the error stream.
 */
export function cutFontAside(order: CutOrder): Promise<CutFont> {
	return new Promise((resolve, reject) => {
		const cutting = fork(PROCESS, { serialization: 'advanced' })
		cutting.once('message', (font) => resolve(font as CutFont))
		cutting.once('error', reject)
		cutting.once('exit', (code) => reject(new Error(`the ${order.weight} weight of the font was not cut: exit ${String(code)}`)))
		cutting.send(order)
	})
}
