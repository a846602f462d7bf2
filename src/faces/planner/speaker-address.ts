import { StageId } from '../../contracts/speaking.ts'

/** The channel on which a stage and the window beside it hear each other. */
export const speakingChannel = (stage: StageId): string => `jiangjin-atlas-speaking-${stage}`

/** The window of whoever speaks: this page in another role. */
export const speakerAddress = (stage: StageId): string => `?role=speaker&stage=${stage}`

/** The stage that an address belongs to; `null` where it is not that of a speaker's window. */
export function stageOf(search: string): StageId | null {
	const asked = new URLSearchParams(search)
	const stage = StageId.safeParse(asked.get('stage'))
	return asked.get('role') === 'speaker' && stage.success ? stage.data : null
}
