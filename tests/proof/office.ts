import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from './programs.ts'

/** A file as LibreOffice lays it out. */
export interface LaidOut {
	readonly pages: number
	/** All of its text without spaces and ends of lines, which are the layout's. */
	readonly text: string
	/** Width of its pictures in pixels, by page, from 1. */
	readonly pictures: ReadonlyMap<number, number>
}

/** Letters alone: where lines break says nothing about what was written, and fonts that stand in may have no long dash. */
export const letters = (text: string): string => text.replace(/[\s—]+/g, '')

/** Has LibreOffice lay a file out as PDF, and poppler read that; pictures of its pages are left beside it. `filter` sets LibreOffice's export. */
export function layOut(file: string, filter = 'pdf'): LaidOut {
	const folder = dirname(file)
	const profile = pathToFileURL(join(folder, 'libreoffice')).href
	run('soffice', '--headless', `-env:UserInstallation=${profile}`, '--convert-to', filter, '--outdir', folder, file)
	const pdf = join(folder, basename(file).replace(/\.\w+$/, '.pdf'))
	run('pdftoppm', '-r', '80', '-png', pdf, pdf.replace(/\.pdf$/, ''))
	const pictures = new Map<number, number>()
	for (const line of run('pdfimages', '-list', pdf).split('\n').slice(2)) {
		const [page, , , width] = line.trim().split(/\s+/)
		pictures.set(Number(page), Math.max(pictures.get(Number(page)) ?? 0, Number(width)))
	}
	return {
		pages: Number(/^Pages:\s+(\d+)$/m.exec(run('pdfinfo', pdf))?.[1]),
		// In the order of the file, so that the lines of one cell stay together.
		text: letters(run('pdftotext', '-raw', pdf, '-')),
		pictures,
	}
}
