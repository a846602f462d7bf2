import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadAtlas } from '../../src/atlas/load-atlas.ts'
import { serveFolder } from '../../src/server/serve-folder.ts'
import { buildApplication } from '../browser/build-application.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { howToInstall } from './programs.ts'
import type { Proof } from './proof.ts'
import { capsule } from './prove-capsule.ts'
import { data } from './prove-data.ts'
import { wordDocument } from './prove-document.ts'
import { frames } from './prove-frames.ts'
import { picture } from './prove-picture.ts'
import { print } from './prove-print.ts'
import { slides } from './prove-slides.ts'
import { video } from './prove-video.ts'

/** Most make files in the built application, and have programs of others open them; `frames` looks at more screens than the tests have time for. */
const proofs: Record<string, Proof> = { slides, document: wordDocument, picture, print, capsule, video, data, frames }

const { positionals, values } = parseArgs({ allowPositionals: true, options: { dist: { type: 'string' }, keep: { type: 'string' } } })
const proof = Object.hasOwn(proofs, positionals[0] ?? '') ? proofs[positionals[0] ?? ''] : undefined
const lacking = proof && howToInstall(proof.needs)

if (!proof) {
	console.error(`Usage: npm run proof -- ${Object.keys(proofs).join('|')} [--keep FOLDER] [--dist FOLDER]`)
	process.exitCode = 2
} else if (lacking) {
	console.error(lacking)
	process.exitCode = 3
} else await prove(proof)

function holds(claim: string, isTrue: boolean): void {
	console.log(`${isTrue ? '  holds ' : '  FAILS '} ${claim}`)
	if (!isTrue) process.exitCode = 1
}

async function prove({ prove: proveAll }: Proof): Promise<void> {
	const { folder: dist, remove } = values.dist === undefined ? buildApplication() : { folder: values.dist, remove: () => {} }
	const folder = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'proof-')) : resolve(values.keep)
	mkdirSync(folder, { recursive: true })
	const served = await serveFolder(dist, 0)
	const browser = await launchChromium()
	try {
		const atlas = await loadAtlas(`${served.address}atlas/atlas.json`)
		await proveAll({ browser, address: served.address, atlas, folder, holds })
	} finally {
		await browser.close()
		await served.close()
		remove()
		if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
	}
}
