import type { Fault } from '../../src/contracts/fault.ts'
import { parseReference } from '../../src/contracts/identifier.ts'
import type { ZoneData } from './zone-data.ts'

/** The landmarks are three different features with a place of their own, to which a distance can be measured. */
export function checkLandmarks({ zone: { landmarks }, layers }: ZoneData): Fault[] {
	return landmarks.flatMap((reference, index) => {
		const fault = (expected: string): Fault => ({ file: 'zone.json', id: reference, field: `landmarks.${index}`, expected })
		const { layerId, featureId } = parseReference(reference)
		const features = layers.find(({ definition }) => definition.id === layerId)?.features
		const feature = features?.find(({ id }) => id === featureId)
		if (!feature) return [fault('one feature of the zone, as "layer/feature"')]
		if (feature.geometry === null) return [fault('a feature with a place of its own')]
		return landmarks.indexOf(reference) < index ? [fault('each landmark once')] : []
	})
}
