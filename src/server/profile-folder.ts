import type { Machine } from './find-chromium.ts'

/** The browser's profile of a wall, which keeps the machine's settings: the same that the launch script of the preflight names. */
export function profileFolder({ platform, environment: { HOME = '', LOCALAPPDATA = '' } }: Machine): string {
	return platform === 'win32' ? `${LOCALAPPDATA}\\plan-kiosk` : `${HOME}/.local/share/plan-kiosk`
}
