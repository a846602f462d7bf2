import { AtlasFile } from '../../src/contracts/atlas.ts'
import type { Identifier } from '../../src/contracts/identifier.ts'
import { featuresFile } from './features-file.ts'
import { computeFigures } from './figures.ts'
import { buildFonts, type BuiltFonts } from './fonts/build-fonts.ts'
import type { SourceText } from './fonts/source-texts.ts'
import { contentHash, type OutputFile } from './output-file.ts'
import { planFile } from './plan-file.ts'
import { drawnFile } from './drawn-file.ts'
import { drawPosters } from './posters/draw-posters.ts'
import { drawZone } from './shapes/draw-zone.ts'
import { storyFiles } from './story-files.ts'
import { summariseFeatures } from './summaries/summarise-features.ts'
import { buildArchive } from './tiles/build-archive.ts'
import type { ZoneData } from './zone-data.ts'

/** Everything the build writes, and what it says about it. */
export interface BuiltAtlas {
	files: OutputFile[]
	/** Bytes of archive or plan by layer. */
	bytes: ReadonlyMap<Identifier, number>
	fonts: BuiltFonts
}

const entry = ({ path, data }: OutputFile): { path: string; bytes: number } => ({ path, bytes: data.length })

/** What is in the atlas besides the zone as it was read. */
type Made = Pick<AtlasFile, 'figures' | 'stories' | 'files'>

function describe(data: ZoneData, made: Made): OutputFile {
	const atlas = AtlasFile.parse({
		format: 1,
		dataVersion: contentHash(JSON.stringify({ ...data, stories: made.stories })),
		zone: data.zone,
		sources: data.sources,
		facts: data.facts,
		readings: data.readings,
		layers: data.layers.map(({ definition }) => definition),
		features: summariseFeatures(data.layers),
		figureDefinitions: data.figures,
		...made,
	})
	return { path: 'atlas.json', data: Buffer.from(JSON.stringify(atlas)) }
}

/**
 * Builds a zone that has passed its checks: shapes, tiles, fonts, posters and the file that describes them. Writes nothing.
 *
 * The same zone and the same program give the same bytes.
 *
 * @param program the texts of the program, whose characters the fonts must hold
 * @throws {FigureError} where a figure cannot be computed
 * @throws {ZodError} where the result breaks its contract
 */
export async function assembleAtlas(data: ZoneData, program: readonly SourceText[]): Promise<BuiltAtlas> {
	const cutting = buildFonts(data, program)
	const drawn = drawZone(data)
	const archive = buildArchive(data, drawn.layers)
	const plan = planFile(data, drawn)
	const features = featuresFile(data)
	const vectors = drawnFile(drawn)
	const { sheet, gallery } = drawPosters(data, drawn)
	const figures = computeFigures(data)
	const told = storyFiles(data)
	const fonts = await cutting
	const files = {
		archive: entry(archive.file),
		plan: entry(plan.file),
		features: entry(features),
		drawn: entry(vectors),
		posters: { sheet: entry(sheet), gallery: entry(gallery) },
		fonts: fonts.entries,
	}
	const atlas = describe(data, { figures, stories: told.stories, files })
	return {
		files: [atlas, archive.file, plan.file, features, vectors, sheet, gallery, ...told.files, ...fonts.files],
		bytes: new Map([...archive.bytes, ...plan.bytes]),
		fonts,
	}
}
