import { describe, expect, test } from 'vitest'
import { lanAddress } from '../../src/server/lan-address.ts'
import { startOptions } from '../../src/server/start-options.ts'

describe('the options of npm start', () => {
	test('serve this machine alone, and no hall, unless they are given', () => {
		expect(startOptions([])).toEqual({ kiosk: false, lan: false, open: false, hall: null })
		expect(startOptions(['--kiosk'])).toEqual({ kiosk: true, lan: false, open: false, hall: null })
		expect(startOptions(['--lan', '--kiosk'])).toEqual({ kiosk: true, lan: true, open: false, hall: null })
		expect(startOptions(['--kiosk', '--open'])).toEqual({ kiosk: true, lan: false, open: true, hall: null })
	})

	test.each(['--kisok', '--kiosk=yes', '-k', 'kiosk', '--no-kiosk', ''])(
		'refuse "%s" in both languages and name what there is',
		(option) => {
			expect(() => startOptions(['--kiosk', option])).toThrow(
				`不认识选项 ${option}，可用的有 --kiosk、--lan、--open、--hall。\nUnknown option ${option}. There are --kiosk, --lan, --open, --hall.`,
			)
		},
	)

	test.each([['--hall', 'hall.json'], ['--hall=hall.json']])('name the devices of a hall by %s %s', (...hall) => {
		expect(startOptions(['--kiosk', ...hall.filter(Boolean)])).toMatchObject({ kiosk: true, hall: 'hall.json' })
	})

	test.each([[['--kiosk', '--hall']], [['--kiosk', '--hall=']], [['--hall', '--kiosk', '--kiosk']]])(
		'need a file for the devices of a hall: %j',
		(args) => {
			expect(() => startOptions(args)).toThrow(/--hall 后面要写一个文件[^\n]*\n--hall needs a file after it/)
		},
	)

	test('have no devices but for a hall', () => {
		expect(() => startOptions(['--hall', 'hall.json'])).toThrow(/--hall 要与 --kiosk 一起用[^\n]*\n--hall needs --kiosk/)
	})

	test('open no network for anything but a hall', () => {
		expect(() => startOptions(['--lan'])).toThrow(/--lan 要与 --kiosk 一起用[^\n]*\n--lan needs --kiosk/)
	})

	test('open no browser for anything but a hall', () => {
		expect(() => startOptions(['--open'])).toThrow(/--open 要与 --kiosk 一起用[^\n]*\n--open needs --kiosk/)
	})
})

describe('the address of this machine', () => {
	const own = (address: string, internal: boolean, family: 'IPv4' | 'IPv6' = 'IPv4') =>
		({ address, internal, family, netmask: '', mac: '', cidr: null, scopeid: 0 }) as never

	test('is the first that others of its network can reach', () => {
		expect(lanAddress({ lo: [own('127.0.0.1', true)], eth0: [own('fe80::1', false, 'IPv6'), own('192.168.1.20', false)] })).toBe(
			'192.168.1.20',
		)
	})

	test('is none where it is in no network', () => {
		expect(lanAddress({ lo: [own('127.0.0.1', true)] })).toBeNull()
	})
})
