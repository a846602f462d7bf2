import type { AtlasFile } from '../../contracts/atlas.ts'

/** Paths of the files that an atlas is read from, each once: all but what pictures alone are drawn from. */
export function atlasPaths({ files: { archive, plan, features, posters, fonts } }: AtlasFile): readonly string[] {
	return [...new Set([archive, plan, features, posters.sheet, posters.gallery, ...fonts].map(({ path }) => path))]
}

/** The atlas with another address for each of those files. */
export function withPaths(atlas: AtlasFile, addressOf: (path: string) => string): AtlasFile {
	const moved = <File extends { readonly path: string }>(file: File): File => ({ ...file, path: addressOf(file.path) })
	const { archive, plan, features, posters, fonts } = atlas.files
	return {
		...atlas,
		files: {
			...atlas.files,
			archive: moved(archive),
			plan: moved(plan),
			features: moved(features),
			posters: { sheet: moved(posters.sheet), gallery: moved(posters.gallery) },
			fonts: fonts.map(moved),
		},
	}
}
