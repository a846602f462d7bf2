import { expect, test } from 'vitest'
import type { MapPlace } from '../../src/contracts/map-place.ts'
import { touchedWith, type Tool } from '../../src/state/tool.ts'

const market: MapPlace = { position: [106.28, 29.42], ref: 'markets/market-agri' }
const ground: MapPlace = { position: [106.2, 29.3], ref: null }

test('two touches set the ends of a way, and a third takes it off', () => {
	const tools: Tool[] = [{ kind: 'distance', ends: [] }]
	for (const place of [market, ground, market]) tools.push(touchedWith(tools.at(-1)!, place))
	expect(tools.slice(1)).toEqual([{ kind: 'distance', ends: [market] }, { kind: 'distance', ends: [market, ground] }, { kind: 'choose' }])
})

test.each(['choose', 'none'] as const)('a touch leaves the tool %s as it is', (kind) => {
	expect(touchedWith({ kind }, market)).toEqual({ kind })
})
