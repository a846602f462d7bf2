/** A font file as it is delivered. */
export interface FontFace {
	family: string
	weight: number
	/** Beside the style sheet. */
	path: string
	unicodeRange: readonly string[]
}

const rule = ({ family, weight, path, unicodeRange }: FontFace): string => `@font-face {
	font-family: '${family}';
	font-weight: ${weight};
	font-display: swap;
	src: url('./${path}') format('woff2');
	unicode-range: ${unicodeRange.join(', ')};
}
`

/** The style sheet that makes the page, not only the map, use the delivered fonts. Text shows in a fallback until they are there. */
export const fontCss = (faces: readonly FontFace[]): string => faces.map(rule).join('')
