import { Atlas } from '../../atlas/atlas.ts'
import { AtlasError } from '../../atlas/atlas-error.ts'
import { AtlasFile } from '../../contracts/atlas.ts'
import { Capsule, CAPSULE_PARTS } from '../../contracts/capsule.ts'
import { atlasPaths, withPaths } from '../../domain/capsule/atlas-paths.ts'
import { base64Of, unpacked } from '../../domain/capsule/packed.ts'

const NAME = 'capsule'

/** What stands in the page of a capsule. */
export function readCapsule(): Capsule {
	try {
		return Capsule.parse(JSON.parse(document.getElementById(CAPSULE_PARTS.content)?.textContent ?? ''))
	} catch (cause) {
		throw AtlasError.of('invalid', NAME, cause)
	}
}

/**
 * The zone that a capsule carries. Each of its files has an address of its own (`data:`), at which it is read as any other: a page that was
 * opened from a stick can read nothing beside it.
 *
 * @throws {AtlasError} where what it carries is broken.
 */
export async function capsuleAtlas(capsule: Capsule): Promise<Atlas> {
	try {
		const file = AtlasFile.parse(JSON.parse(new TextDecoder().decode(await unpacked(capsule.atlas))))
		const addresses = new Map<string, string>()
		for (const path of atlasPaths(file)) {
			const content = capsule.files[path]
			if (!content) throw new RangeError(`no ${path}`)
			addresses.set(path, `data:${typeOf(path)};base64,${content.isGzipped ? base64Of(await unpacked(content)) : content.base64}`)
		}
		const atlas = new Atlas(
			withPaths(file, (path) => addresses.get(path) ?? path),
			location.href,
		)
		wearFonts(atlas.file.files.fonts)
		return atlas
	} catch (cause) {
		throw AtlasError.of('invalid', NAME, cause)
	}
}

const typeOf = (path: string): string =>
	({ json: 'application/json', geojson: 'application/geo+json', svg: 'image/svg+xml', woff2: 'font/woff2' })[
		path.split('.').at(-1) ?? ''
	] ?? 'application/octet-stream'

/** Gives the page the fonts that its style sheet would have named. */
function wearFonts(fonts: AtlasFile['files']['fonts']): void {
	for (const { family, weight, unicodeRange, path } of fonts)
		document.fonts.add(new FontFace(family, `url(${path})`, { weight: String(weight), unicodeRange: unicodeRange.join(), display: 'swap' }))
}
