import type { Fault } from '../../src/contracts/fault.ts'
import { parseReference, type Reference } from '../../src/contracts/identifier.ts'
import { LANGUAGES } from '../../src/contracts/localized-text.ts'
import type { StoryStep } from '../../src/contracts/story.ts'
import { speakingTimeS } from '../../src/domain/words/speaking-time.ts'
import { captionsFault } from './captions-fault.ts'
import { resolves } from './check-references.ts'
import { checkStoryNumbers, type Wrong } from './check-story-numbers.ts'
import { storyFile } from './read-stories.ts'
import { isNamePoint } from './shapes/writing-places.ts'
import type { LayerData, ZoneData } from './zone-data.ts'

/** Whether something of what is named can be seen: a feature with a place, or with an area that stands for it. Points that carry a name are no places. */
function isOnMap(layers: readonly LayerData[], reference: Reference): boolean {
	const { layerId, featureId } = parseReference(reference)
	const features = layers.find(({ definition }) => definition.id === layerId)?.features ?? []
	return features.some(
		(feature) =>
			(featureId === null || feature.id === featureId) &&
			!isNamePoint(feature) &&
			(feature.geometry !== null || feature.properties.shownBy !== undefined),
	)
}

function checkPlaces(references: readonly Reference[], field: 'frame' | 'highlight', layers: readonly LayerData[]): Wrong[] {
	return references.flatMap((reference, index): Wrong[] => {
		const here = `${field}.${index}`
		if (!resolves(layers, reference)) return [[here, `a layer or a feature of the zone, not "${reference}"`]]
		if (!isOnMap(layers, reference)) return [[here, `something that has a place on the map; "${reference}" has none`]]
		return references.indexOf(reference) < index ? [[here, 'each reference once']] : []
	})
}

function checkLayers({ layers: drawn, highlight }: StoryStep, layers: readonly LayerData[]): Wrong[] {
	const ids = drawn.map(({ id }) => id)
	return [
		...ids.flatMap((id, index): Wrong[] => {
			if (!layers.some(({ definition }) => definition.id === id)) return [[`layers.${index}.id`, `a layer of the zone, not "${id}"`]]
			return ids.indexOf(id) < index ? [[`layers.${index}.id`, 'each layer once']] : []
		}),
		...highlight.flatMap((reference, index): Wrong[] =>
			ids.includes(parseReference(reference).layerId) ? [] : [[`highlight.${index}`, `something of a layer that the step draws`]],
		),
	]
}

function checkNarration({ narration = {} }: StoryStep, recordings: ZoneData['recordings']): Wrong[] {
	return LANGUAGES.flatMap((language) => {
		const files = narration[language]
		if (!files) return []
		const missing = (['audio', 'captions'] as const).filter((kind) => !recordings.has(files[kind]))
		const captions = recordings.get(files.captions)
		const fault = captions ? captionsFault(captions) : null
		return [
			...missing.map((kind): Wrong => [`narration.${language}.${kind}`, `a file stories/${files[kind]}`]),
			...(fault === null ? [] : [[`narration.${language}.captions`, fault] as const]),
		]
	})
}

function checkTime({ sentence, durationS }: StoryStep): Wrong[] {
	const leastS = Math.ceil(Math.max(...LANGUAGES.map((language) => speakingTimeS(sentence[language], language))))
	return durationS < leastS ? [['durationS', `at least ${leastS} seconds: the sentence takes so long to say`]] : []
}

function checkZoom({ maxZoom = Infinity }: StoryStep, { minZoom }: ZoneData['zone']): Wrong[] {
	return maxZoom < minZoom ? [['maxZoom', `at least the zone’s minZoom, ${minZoom}`]] : []
}

function checkStep(step: StoryStep, data: ZoneData): Wrong[] {
	return [
		...checkPlaces(step.frame, 'frame', data.layers),
		...checkLayers(step, data.layers),
		...checkPlaces(step.highlight, 'highlight', data.layers),
		...checkStoryNumbers(step, data),
		...checkNarration(step, data.recordings),
		...checkTime(step),
		...checkZoom(step, data.zone),
	]
}

/** `zone.json` and the folder of stories name the same ones. */
function checkOrder({ zone, stories }: ZoneData): Fault[] {
	const known = stories.map(({ id }) => id)
	return [
		...zone.stories.flatMap((id, index) =>
			known.includes(id) ? [] : [{ file: 'zone.json', id, field: `stories.${index}`, expected: `a story with a file ${storyFile(id)}` }],
		),
		...known
			.filter((id) => !zone.stories.includes(id))
			.map((id) => ({ file: 'zone.json', id, field: 'stories', expected: `the story ${id} in its place, as ${storyFile(id)} is there` })),
	]
}

/** Every story has its place in the zone, and each of its steps shows what is on the map and numbers that are known. Ids of faults are those of steps. */
export function checkStories(data: ZoneData): Fault[] {
	const steps = data.stories.flatMap((story) => story.steps.map((step) => ({ file: storyFile(story.id), step })))
	return [
		...checkOrder(data),
		...steps.flatMap(({ file, step }) => checkStep(step, data).map(([field, expected]) => ({ file, id: step.id, field, expected }))),
	]
}
