/** What turns Chromium into the face of a machine: no frame, no questions, no gestures of its own. */
export const CHROMIUM_FLAGS = [
	'--kiosk',
	'--noerrdialogs',
	'--disable-session-crashed-bubble',
	'--disable-translate',
	// Meant for versions that know the one above no more. That it keeps them from asking has not been shown.
	'--disable-features=Translate',
	'--no-first-run',
	'--disable-component-update',
	'--disable-pinch',
	'--overscroll-history-navigation=0',
	'--autoplay-policy=no-user-gesture-required',
] as const
