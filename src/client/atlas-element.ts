import { AtlasClient, type EventPayload, type Result } from './atlas-client.ts'

/** Attributes that the address of the map is made of, in its order. */
const PARTS = ['lang', 'theme', 'layers', 'sel', 'story', 'layout', 'toolbar', 'panels', 'legend'] as const
const EVENTS = ['ready', 'change', 'select', 'error'] as const

/**
 * `<jiangjin-atlas layers="park;metro" view="11/29.33/106.24" lang="zh">`: the map in a frame, with its messages as methods and events.
 *
 * `layers`, `view` and `sel` of a map that stands are changed by messages; any other attribute loads it anew. `src` is the address of `embed.html`
 * where it does not lie beside this script.
 */
export class AtlasElement extends HTMLElement {
	static readonly observedAttributes = ['src', 'view', 'title', ...PARTS]
	#client: AtlasClient | null = null
	#frame: HTMLIFrameElement | null = null

	connectedCallback(): void {
		this.#open()
	}

	disconnectedCallback(): void {
		this.#close()
	}

	attributeChangedCallback(name: string, before: string | null, value: string | null): void {
		if (!this.#client || !this.#frame || before === value) return
		if (name === 'title') this.#frame.title = this.#frameTitle
		else if (name === 'sel' || name === 'view' || (name === 'layers' && value !== null))
			void this.#follow(name, value).catch(this.#complain)
		else this.#open()
	}

	get layers(): string | null {
		return this.getAttribute('layers')
	}
	set layers(value: string | null) {
		this.#write('layers', value)
	}

	get view(): string | null {
		return this.getAttribute('view')
	}
	set view(value: string | null) {
		this.#write('view', value)
	}

	/** The feature whose card is open. */
	get selection(): string | null {
		return this.getAttribute('sel')
	}
	set selection(value: string | null) {
		this.#write('sel', value)
	}

	setView(...asked: Parameters<AtlasClient['setView']>): ReturnType<AtlasClient['setView']> {
		return this.#connected.setView(...asked)
	}

	setLayers(...asked: Parameters<AtlasClient['setLayers']>): ReturnType<AtlasClient['setLayers']> {
		return this.#connected.setLayers(...asked)
	}

	select(...asked: Parameters<AtlasClient['select']>): ReturnType<AtlasClient['select']> {
		return this.#connected.select(...asked)
	}

	goStory(...asked: Parameters<AtlasClient['goStory']>): ReturnType<AtlasClient['goStory']> {
		return this.#connected.goStory(...asked)
	}

	getFigures(...asked: Parameters<AtlasClient['getFigures']>): ReturnType<AtlasClient['getFigures']> {
		return this.#connected.getFigures(...asked)
	}

	export(): Promise<Result<'export'>> {
		return this.#connected.export()
	}

	async #follow(name: 'layers' | 'sel' | 'view', value: string | null): Promise<void> {
		if (name === 'sel') await this.select(value)
		else if (name === 'view') await this.setView(value === null ? { home: true } : view(value))
		else await this.setLayers((value ?? '').split(';').filter(Boolean).map(layer))
	}

	get #connected(): AtlasClient {
		if (!this.#client) throw new Error('the element is not part of a page')
		return this.#client
	}

	get #frameTitle(): string {
		return this.getAttribute('title') ?? 'Map'
	}

	readonly #complain = (cause: unknown): void => {
		this.dispatchEvent(new CustomEvent('error', { detail: cause }))
	}

	#write(name: string, value: string | null): void {
		if (value === null) this.removeAttribute(name)
		else this.setAttribute(name, value)
	}

	#open(): void {
		this.#close()
		const address = new URL(this.getAttribute('src') ?? 'embed.html', this.hasAttribute('src') ? document.baseURI : import.meta.url)
		const parts = PARTS.flatMap((part) => (this.hasAttribute(part) ? [[part, this.getAttribute(part) ?? '']] : []))
		address.search = new URLSearchParams([
			...parts,
			...(this.view === null ? [] : [['map', this.view]]),
			['origins', location.origin],
		]).toString()
		const frame = Object.assign(document.createElement('iframe'), {
			title: this.#frameTitle,
			allow: 'fullscreen',
			src: address.href,
		})
		frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox')
		const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
		const sheet = new CSSStyleSheet()
		sheet.replaceSync(':host{display:block;height:450px}:host([hidden]){display:none}iframe{width:100%;height:100%;border:0}')
		root.adoptedStyleSheets = [sheet]
		root.replaceChildren(frame)
		const client = new AtlasClient(frame)
		for (const type of EVENTS)
			client.addEventListener(type, (event) =>
				this.dispatchEvent(new CustomEvent(type, { detail: (event as CustomEvent<EventPayload<typeof type>>).detail })),
			)
		this.#client = client
		this.#frame = frame
	}

	#close(): void {
		this.#client?.close()
		this.#frame?.remove()
		this.#client = this.#frame = null
	}
}

/** As links write it: `metro:0.6`. */
function layer(word: string): { id: string; opacity?: number } {
	const [id = '', opacity] = word.split(':')
	return opacity === undefined ? { id } : { id, opacity: finite(opacity) }
}

/** As links write it: `zoom/lat/lng`. */
function view(word: string): { center: [number, number]; zoom: number } {
	const [zoom = '', lat = '', lng = ''] = word.split('/')
	return { center: [finite(lng), finite(lat)], zoom: finite(zoom) }
}

function finite(word: string): number {
	const value = Number(word)
	if (word.trim() === '' || !Number.isFinite(value)) throw new RangeError(`"${word}" is not a number`)
	return value
}
