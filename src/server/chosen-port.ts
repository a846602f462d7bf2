const USUAL_PORT = 4173

/**
 * The port to serve on: the environment's `PORT`, or the usual one.
 *
 * @throws {RangeError} when it is not a port's number.
 */
export function chosenPort({ PORT }: { PORT?: string | undefined }): number {
	if (PORT === undefined || PORT === '') return USUAL_PORT
	if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) throw new RangeError(`PORT must be a whole number from 0 to 65535, not "${PORT}".`)
	return Number(PORT)
}
