import { profileFolder } from '../domain/kiosk/profile-folder.ts'
import type { Machine } from './find-chromium.ts'

/** Where the wall of this machine and account has its profile. */
export const ownProfile = ({ platform, environment: { HOME = '', LOCALAPPDATA = '' } }: Machine): string =>
	platform === 'win32' ? profileFolder('windows', LOCALAPPDATA) : profileFolder('unix', HOME)
