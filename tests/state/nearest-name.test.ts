import { expect, test } from 'vitest'
import { nearestName } from '../../src/state/nearest-name.ts'

const names = ['built-up-area', 'metro', 'stations', 'park', 'en', 'zh']

test.each([
	['built-up-aera', 'built-up-area'], // one swap of neighbours
	['metr', 'metro'], // one letter lost
	['Stations', 'stations'], // capitals are no slip
	[' park ', 'park'],
	['parks', 'park'],
	['builtuparea', 'built-up-area'], // two hyphens lost: 2 slips of 11 letters
])('“%s” was meant to be “%s”', (word, meant) => {
	expect(nearestName(word, names)).toBe(meant)
})

test.each(['', 'motorway', 'fr', 'x'.repeat(65), '长江'])('“%s” is like none of them', (word) => {
	expect(nearestName(word, names)).toBeNull()
})

test('of two alike the nearer is named', () => {
	expect(nearestName('market-agri', ['market-agra', 'market-agri-mid'])).toBe('market-agra')
})
