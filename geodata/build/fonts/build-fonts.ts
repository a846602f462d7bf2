import type { AtlasFile } from '../../../src/contracts/atlas.ts'
import { hashedFile, type OutputFile } from '../output-file.ts'
import type { ZoneData } from '../zone-data.ts'
import { fontCss } from './font-css.ts'
import { fontTiers } from './font-tiers.ts'
import { WEIGHTS } from './original-fonts.ts'
import type { SourceText } from './source-texts.ts'
import { cutFontAside } from './cut-font-aside.ts'

/** The fonts as delivered. */
export interface BuiltFonts {
	/** Font files and the style sheet that names them. */
	files: OutputFile[]
	/** What `atlas.json` says of them. */
	entries: AtlasFile['files']['fonts']
	/** Characters shown somewhere that the font has no glyph for. */
	missing: string[]
}

/** The name of the style sheet never changes, so that a page can link it; it must not be cached without asking. */
const STYLE_SHEET = 'fonts.css'

/** Cuts the fonts to what the zone and the program say and writes the style sheet beside them. */
export async function buildFonts(data: ZoneData, program: readonly SourceText[]): Promise<BuiltFonts> {
	const fonts = await Promise.all(WEIGHTS.map((weight) => cutFontAside({ tiers: fontTiers(data, program, weight), weight })))
	const faces = fonts
		.flatMap((font) => font.files)
		.map(({ name, data: bytes, ...face }) => ({
			...face,
			file: hashedFile(`fonts/${name}.woff2`, bytes),
		}))
	const entries = faces.map(({ file, ...face }) => ({ path: file.path, bytes: file.data.length, ...face }))
	const styleSheet = { path: STYLE_SHEET, data: Buffer.from(fontCss(entries)) }
	return { files: [...faces.map(({ file }) => file), styleSheet], entries, missing: [...new Set(fonts.flatMap((font) => font.missing))] }
}
