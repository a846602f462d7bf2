/** `[left, top, right, bottom]` in pixels. */
export type Rectangle = readonly [number, number, number, number]

const meet = (a: Rectangle, b: Rectangle) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** The room on a picture: what is taken stays taken. */
export class Room {
	readonly #box: Rectangle
	readonly #taken: Rectangle[]

	constructor(box: Rectangle, taken: readonly Rectangle[]) {
		this.#box = box
		this.#taken = [...taken]
	}

	/** Takes all the rectangles, or none of them where one is not free or not within the picture. */
	take(rectangles: readonly Rectangle[]): boolean {
		const [left, top, right, bottom] = this.#box
		const isFree = rectangles.every(
			(one) => one[0] >= left && one[1] >= top && one[2] <= right && one[3] <= bottom && !this.#taken.some((other) => meet(one, other)),
		)
		if (isFree) this.#taken.push(...rectangles)
		return isFree
	}
}
