/** Side of the screen, the shorter one, for which the sizes of the interface are given. */
const NOMINAL_PX = 1080
/** How much larger the map is drawn than on a desk, on a screen of the nominal size: it is read from two metres away. */
const FROM_AFAR = 1.5
/** More device pixels for each of the map's own sharpen nothing that an eye two metres away sees. */
const SHARPEST = 3

/** How much a map is enlarged as a whole, names, lines and discs alike, to be read from afar. Follows the window. */
export class MapMagnifier {
	/** Of the sides of the window. */
	shorterPx = $state(Math.min(innerWidth, innerHeight))
	readonly factor = $derived(Math.max(1, (FROM_AFAR * this.shorterPx) / NOMINAL_PX))
	readonly pixelRatio = $derived(Math.min(SHARPEST, devicePixelRatio * this.factor))

	constructor() {
		$effect(() => {
			const measure = () => (this.shorterPx = Math.min(innerWidth, innerHeight))
			addEventListener('resize', measure)
			return () => {
				removeEventListener('resize', measure)
			}
		})
	}
}
