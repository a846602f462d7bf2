/** Chaikin's corner cutting: each pass replaces a corner by two points a quarter of the way along its sides. Both ends of the line are kept. */
export function cutCorners(line, passes) {
	if (passes === 0 || line.length < 3) return line
	const cut = line.slice(1).flatMap((end, i) => {
		const start = line[i]
		return [0.25, 0.75].map((t) => [start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t])
	})
	return cutCorners([line[0], ...cut.slice(1, -1), line.at(-1)], passes - 1)
}
