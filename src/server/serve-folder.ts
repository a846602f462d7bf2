import { answer } from './answer.ts'
import { readFolder } from './read-folder.ts'
import { serve, type Served } from './serve.ts'

/**
 * Serves a built application to this machine, or to others too.
 *
 * The folder is read once, at the start (a few megabytes): what happens to it later, such as a new build, neither disturbs the pages that
 * are open nor mixes two builds in one page. The new build is served from the next start on.
 *
 * @param port 0 takes any free one.
 * @param isOpen to the network that this machine is in.
 * @throws the error of `listen` (`EADDRINUSE` where the port is taken) or of the file system.
 */
export async function serveFolder(folder: string, port: number, isOpen = false): Promise<Served> {
	const files = await readFolder(folder)
	return serve((request) => answer(files, request), port, isOpen)
}
