import { SvelteMap, SvelteSet } from 'svelte/reactivity'
import type { Identifier } from '../contracts/identifier.ts'
import { PRESETS, type LayerDefinition, type Preset } from '../contracts/layer.ts'

/** A layer that is drawn, and how strongly: 0 is invisible, 1 is full. */
export interface ShownLayer {
	readonly id: Identifier
	readonly opacity: number
}

/** Which layers are drawn and how strongly. The map, the legend and the address bar all read this. */
export class LayerState {
	readonly #layers: readonly LayerDefinition[]
	/** What the face opens with. */
	readonly #standard: Preset
	readonly #visible = new SvelteSet<Identifier>()
	readonly #opacity = new SvelteMap<Identifier, number>()

	/** Drawn layers, in the order of the tree. */
	readonly shown: readonly ShownLayer[] = $derived.by(() =>
		this.#layers.filter(({ id }) => this.#visible.has(id)).map(({ id }) => ({ id, opacity: this.opacity(id) })),
	)

	/** The preset that the present state equals, if any. */
	readonly preset: Preset | null = $derived.by(() => PRESETS.find((preset) => this.#equals(preset)) ?? null)

	constructor(layers: readonly LayerDefinition[], preset: Preset) {
		this.#layers = layers
		this.#standard = preset
		this.apply(preset)
	}

	isVisible(id: Identifier): boolean {
		return this.#visible.has(id)
	}

	/** 0 to 1. A layer that nobody faded has the opacity of the preset it came with. */
	opacity(id: Identifier): number {
		return this.#opacity.get(id) ?? 1
	}

	setVisible(id: Identifier, visible: boolean): void {
		if (visible) this.#visible.add(id)
		else this.#visible.delete(id)
	}

	toggle(id: Identifier): void {
		this.setVisible(id, !this.#visible.has(id))
	}

	/** Rounded to whole percent, as links and sliders write it. */
	setOpacity(id: Identifier, opacity: number): void {
		this.#opacity.set(id, Math.round(Math.min(1, Math.max(0, opacity)) * 100) / 100)
	}

	/** All, some or none of the given layers are drawn. */
	groupState(ids: readonly Identifier[]): 'all' | 'some' | 'none' {
		const drawn = ids.filter((id) => this.#visible.has(id)).length
		if (drawn === 0) return 'none'
		return drawn === ids.length ? 'all' : 'some'
	}

	/** Switches a whole group: on unless all of it was on. */
	toggleGroup(ids: readonly Identifier[]): void {
		const on = this.groupState(ids) !== 'all'
		for (const id of ids) this.setVisible(id, on)
	}

	/** Switches a whole group off, or on as the face opens with it: where that is with none, all of it. */
	toggleUsual(ids: readonly Identifier[]): void {
		const isOff = this.groupState(ids) === 'none'
		const usual = this.#layers.filter(({ id, presets }) => ids.includes(id) && presets[this.#standard].visible).map(({ id }) => id)
		const on = usual.length > 0 ? usual : ids
		for (const id of ids) this.setVisible(id, isOff && on.includes(id))
	}

	apply(preset: Preset): void {
		for (const { id, presets } of this.#layers) {
			this.setVisible(id, presets[preset].visible)
			this.setOpacity(id, presets[preset].opacity)
		}
	}

	/** Replaces the whole state: exactly the given layers are drawn, the others have the opacity that the face opens with. */
	show(shown: readonly ShownLayer[]): void {
		this.apply(this.#standard)
		for (const { id } of this.#layers) {
			const opacity = shown.find((layer) => layer.id === id)?.opacity
			this.setVisible(id, opacity !== undefined)
			if (opacity !== undefined) this.setOpacity(id, opacity)
		}
	}

	#equals(preset: Preset): boolean {
		return this.#layers.every(({ id, presets }) => {
			const { visible, opacity } = presets[preset]
			return visible === this.#visible.has(id) && (!visible || opacity === this.opacity(id))
		})
	}
}
