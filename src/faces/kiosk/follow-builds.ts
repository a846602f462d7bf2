import { reloadPage } from './page-reload.ts'

/** Names every file of a build with its hash: another build has another one. */
const BUILD = 'assets.json'
const EVERY_MS = 60_000

/** What tells one build from another; `null` while the server is away. */
const servedBuild = (): Promise<string | null> =>
	fetch(BUILD, { method: 'HEAD', cache: 'no-store' }).then(
		({ ok, headers }) => (ok ? headers.get('ETag') : null),
		() => null,
	)

/** Opens the page anew when the kiosk's server serves another build than at first, while nobody is there. Gives back the way to stop. */
export function followBuilds(isAlone: () => boolean): () => void {
	let own: string | null = null
	const look = async () => {
		const served = await servedBuild()
		own ??= served
		if (served !== null && served !== own && isAlone()) await reloadPage()
	}
	void look()
	const timer = setInterval(() => void look(), EVERY_MS)
	return () => {
		clearInterval(timer)
	}
}
