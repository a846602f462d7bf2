import { expect, expectTypeOf, test } from 'vitest'
import type * as declared from '../../public/client.d.ts'
import type { AtlasClient, EventPayload, Result } from '../../src/client/atlas-client.ts'
import type { AtlasElement } from '../../src/client/atlas-element.ts'
import { type EmbedState, EmbedEvent, type ViewRequest } from '../../src/contracts/embed-messages.ts'
import type { FigureResult } from '../../src/contracts/figure.ts'

/** Methods that both the client and the element have. */
type Method = 'setView' | 'setLayers' | 'select' | 'goStory' | 'getFigures' | 'export'

// What types say is checked by `npm run types`; a test only runs.
test('other sites are told the types that the messages have', () => {
	expectTypeOf<EmbedState>().toEqualTypeOf<declared.AtlasState>()
	expectTypeOf<ViewRequest>().toEqualTypeOf<declared.View>()
	expectTypeOf<FigureResult>().toExtend<declared.AtlasFigure>()
	expectTypeOf<declared.AtlasFigure>().toExtend<Result<'getFigures'>['figures'][number]>()
	expectTypeOf<Result<'export'>>().toEqualTypeOf<declared.AtlasPicture>()
	expectTypeOf<EventPayload<'ready'>>().toEqualTypeOf<declared.AtlasEventDetails['ready']>()
	expectTypeOf<EventPayload<'change'>>().toEqualTypeOf<declared.AtlasEventDetails['change']>()
	expectTypeOf<EventPayload<'select'>>().toExtend<declared.AtlasEventDetails['select']>()
	expectTypeOf<EventPayload<'error'>>().toExtend<declared.AtlasEventDetails['error']>()
	expectTypeOf<Parameters<AtlasClient[Method]>>().toEqualTypeOf<Parameters<declared.AtlasClient[Method]>>()
	expectTypeOf<Parameters<AtlasElement[Method]>>().toEqualTypeOf<Parameters<declared.AtlasElement[Method]>>()
	expectTypeOf<ConstructorParameters<typeof AtlasClient>>().toEqualTypeOf<[frame: HTMLIFrameElement]>()
})

test('other sites are told of every event', () => {
	const events: Record<keyof declared.AtlasEventDetails, true> = { ready: true, change: true, select: true, error: true }
	expect(EmbedEvent.def.options.flatMap(({ shape }) => shape.type.def.values).sort()).toEqual(Object.keys(events).sort())
})
