import type { Palette } from './palette.ts'
import { svg, type SvgNode } from './svg.ts'

/** A square tile that repeats without a seam. */
export interface Pattern {
	readonly name: string
	readonly sizePx: number
	readonly drawing: readonly SvgNode[]
}

/** Lines rising at 45°, `sizePx / √2` apart; the corners complete the neighbours' lines. */
function hatch(name: string, sizePx: number, stroke: { color: string; width: number; opacity: number }): Pattern {
	const s = sizePx
	const d = `M0 ${String(s)}L${String(s)} 0M${String(-s / 2)} ${String(s / 2)}L${String(s / 2)} ${String(-s / 2)}M${String(s / 2)} ${String(s * 1.5)}L${String(s * 1.5)} ${String(s / 2)}`
	return {
		name,
		sizePx,
		drawing: [svg('path', { d, stroke: stroke.color, 'stroke-width': stroke.width, 'stroke-opacity': stroke.opacity })],
	}
}

/** Pitch of the built-up area's grid. Turned by atan(1/7) ≈ 8°, it repeats every √50 pitches. */
const GRID_PITCH = 9.05

/** A faint grid, turned so that no one takes it for streets. */
function grid(color: string): Pattern {
	const sizePx = Math.round(GRID_PITCH * Math.sqrt(50))
	const unit = sizePx / 50
	const lines: string[] = []
	for (let i = -8; i <= 8; i++) {
		lines.push(`M${String(-unit * i - 70 * unit)} ${String(7 * unit * i - 10 * unit)}l${String(140 * unit)} ${String(20 * unit)}`)
		lines.push(`M${String(7 * unit * i + 10 * unit)} ${String(unit * i - 70 * unit)}l${String(-20 * unit)} ${String(140 * unit)}`)
	}
	return { name: 'grid', sizePx, drawing: [svg('path', { d: lines.join(''), stroke: color, 'stroke-width': 0.9, 'stroke-opacity': 0.5 })] }
}

/** Every pattern of a theme. */
export function patterns({ colors, builtTexture }: Palette): readonly Pattern[] {
	return [
		grid(builtTexture),
		hatch('hatch-wing', 11, { color: colors.wing.line, width: 2.2, opacity: 0.5 }),
		hatch('hatch-innovation', 10, { color: colors.innovation.line, width: 2.2, opacity: 0.62 }),
		hatch('hatch-core', 8, { color: colors.core.line, width: 1.6, opacity: 0.6 }),
		hatch('hatch-unknown', 8, { color: colors.unknown.line, width: 1.2, opacity: 0.45 }),
	]
}
