import { describe, expect, test } from 'vitest'
import { launchScript } from '../../../src/domain/kiosk/launch-script.ts'

const machine = { address: 'http://localhost:4173/kiosk.html', widthPx: 1920, heightPx: 1080, pixelRatio: 2 }

describe('the script that starts a machine’s browser', () => {
	test('opens one window as large as the screen, at its pixel ratio, with no frame and no gestures', () => {
		const script = launchScript({ ...machine, system: 'unix' })
		expect(script.split(' \\\n  ')).toEqual([
			'#!/bin/sh\nexec "${CHROMIUM:-chromium}"',
			'--kiosk',
			'--noerrdialogs',
			'--disable-session-crashed-bubble',
			'--disable-translate',
			'--disable-features=Translate',
			'--no-first-run',
			'--disable-component-update',
			'--disable-pinch',
			'--overscroll-history-navigation=0',
			'--autoplay-policy=no-user-gesture-required',
			'--window-position=0,0',
			'--window-size=1920,1080',
			'--force-device-scale-factor=2',
			'--user-data-dir="$HOME/.local/share/plan-kiosk"',
			"'http://localhost:4173/kiosk.html'\n",
		])
	})

	test('is a batch file with its own line ends on Windows', () => {
		const script = launchScript({ ...machine, system: 'windows' })
		expect(script.startsWith('@echo off\r\nstart "" "%ProgramFiles%')).toBe(true)
		expect(script.split(' ^\r\n  ').slice(1)).toEqual(
			expect.arrayContaining(['--window-size=1920,1080', '--user-data-dir="%LOCALAPPDATA%\\plan-kiosk"']),
		)
	})

	test('cannot be broken out of by an address', () => {
		expect(launchScript({ ...machine, system: 'unix', address: "http://localhost/it's.html" })).toContain(
			"'http://localhost/it'\\''s.html'",
		)
		expect(launchScript({ ...machine, system: 'windows', address: 'http://localhost/a%20b.html' })).toContain(
			'"http://localhost/a%%20b.html"',
		)
	})
})
