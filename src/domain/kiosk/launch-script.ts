import { CHROMIUM_FLAGS } from './chromium-flags.ts'
import { profileFolder } from './profile-folder.ts'

/** The machine that a screen hangs on, as far as starting its browser is concerned. */
export interface LaunchedMachine {
	readonly system: 'windows' | 'unix'
	/** Address of the kiosk's page. */
	readonly address: string
	readonly widthPx: number
	readonly heightPx: number
	readonly pixelRatio: number
}

/** The flags for one machine: the window is as large as its screen, and a profile of its own keeps its settings. */
function flagsFor({ widthPx, heightPx, pixelRatio }: LaunchedMachine): string[] {
	return [...CHROMIUM_FLAGS, '--window-position=0,0', `--window-size=${widthPx},${heightPx}`, `--force-device-scale-factor=${pixelRatio}`]
}

/** A script that starts Chromium on this machine as it was when it passed: a shell script, or a batch file. */
export function launchScript(machine: LaunchedMachine): string {
	return machine.system === 'windows' ? batchFile(machine) : shellScript(machine)
}

function shellScript(machine: LaunchedMachine): string {
	const words = [
		'exec "${CHROMIUM:-chromium}"',
		...flagsFor(machine),
		`--user-data-dir="${profileFolder('unix', '$HOME')}"`,
		`'${machine.address.replaceAll("'", "'\\''")}'`,
	]
	return ['#!/bin/sh', words.join(' \\\n  '), ''].join('\n')
}

function batchFile(machine: LaunchedMachine): string {
	const words = [
		'start "" "%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe"',
		...flagsFor(machine),
		`--user-data-dir="${profileFolder('windows', '%LOCALAPPDATA%')}"`,
		`"${machine.address.replaceAll('%', '%%')}"`,
	]
	return ['@echo off', words.join(' ^\r\n  '), ''].join('\r\n')
}
