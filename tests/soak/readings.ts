import type { CDPSession } from 'playwright-core'

/** What a page holds, after it has been swept. */
export interface Readings {
	readonly listeners: number
	readonly nodes: number
	readonly heapBytes: number
}

/** Sweeps the page's memory and counts what is left. */
export async function readings(session: CDPSession): Promise<Readings> {
	// The first sweep sets free what finalizers hold.
	await session.send('HeapProfiler.collectGarbage')
	await session.send('HeapProfiler.collectGarbage')
	const { metrics } = await session.send('Performance.getMetrics')
	const named = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN
	return { listeners: named('JSEventListeners'), nodes: named('Nodes'), heapBytes: named('JSHeapUsedSize') }
}
