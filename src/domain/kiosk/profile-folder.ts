/** The browser's profile of a wall, which keeps the machine's settings, in the folder where the system keeps what belongs to one account. */
export const profileFolder = (system: 'windows' | 'unix', accountFolder: string): string =>
	system === 'windows' ? `${accountFolder}\\plan-kiosk` : `${accountFolder}/.local/share/plan-kiosk`
