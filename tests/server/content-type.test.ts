import { expect, test } from 'vitest'
import { contentType } from '../../src/server/content-type.ts'

test.each([
	['/index.html', 'text/html; charset=utf-8'],
	['/assets/worker.mjs', 'text/javascript; charset=utf-8'],
	['/atlas/fonts.css', 'text/css; charset=utf-8'],
	['/tour/zh.vtt', 'text/vtt; charset=utf-8'],
	['/kiosk.webmanifest', 'application/manifest+json'],
	['/atlas/fonts/noto.woff2', 'font/woff2'],
	['/favicon.svg', 'image/svg+xml'],
	['/favicon.ico', 'image/vnd.microsoft.icon'],
	['/cover.PNG', 'image/png'],
	['/tour/zh.mp3', 'audio/mpeg'],
	['/tour/zh.wav', 'audio/wav'],
	['/tour/zh.m4a', 'audio/mp4'],
	['/LICENSE', 'application/octet-stream'],
	['/assets/map.js.map', 'application/octet-stream'],
])('%s is %s', (path, type) => {
	expect(contentType(path)).toBe(type)
})
