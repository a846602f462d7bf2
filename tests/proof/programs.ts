import { execFileSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { existsSync } from 'node:fs'

/** Programs of others that open what the application has made, and the Debian packages that bring them. */
const PACKAGES = {
	soffice: 'libreoffice-impress libreoffice-writer',
	pdfinfo: 'poppler-utils',
	pdftotext: 'poppler-utils',
	pdftoppm: 'poppler-utils',
	pdfimages: 'poppler-utils',
	identify: 'imagemagick',
	exiftool: 'libimage-exiftool-perl',
	'rsvg-convert': 'librsvg2-bin',
	'firefox-esr': 'firefox-esr',
	ogrinfo: 'gdal-bin',
	ogr2ogr: 'gdal-bin',
	ffprobe: 'ffmpeg',
	ffmpeg: 'ffmpeg',
} as const
export type Program = keyof typeof PACKAGES

const isThere = (program: string): boolean => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

/** The one line that installs what is missing; `null` where nothing is. */
export function howToInstall(programs: readonly Program[]): string | null {
	const missing = programs.filter((program) => !isThere(program))
	if (missing.length === 0) return null
	const packages = [...new Set(missing.flatMap((program) => PACKAGES[program].split(' ')))]
	return `Not found: ${missing.join(', ')}. Install with: apt-get install --no-install-recommends ${packages.join(' ')}`
}

/** Runs a program and gives what it says; throws, with what it complained of, where it fails. */
export const run = (program: Program, ...words: readonly string[]): string =>
	execFileSync(program, words, { encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000 })
