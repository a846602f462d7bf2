import { expect, test } from 'vitest'
import { acceptsGzip } from '../../src/server/accepts-gzip.ts'

test.each(['gzip', 'gzip, deflate, br, zstd', 'br;q=1.0, GZIP;q=0.5', '*', 'br, *;q=0.1'])(
	'a client that says "%s" takes gzip',
	(header) => {
		expect(acceptsGzip(header)).toBe(true)
	},
)

test.each([undefined, '', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.000, br', '*;q=0', 'gzip;q=0, *', 'gzip;q=much'])(
	'a client that says "%s" does not',
	(header) => {
		expect(acceptsGzip(header)).toBe(false)
	},
)
