import { expect, test } from 'vitest'
import { localVoice } from '../../../src/domain/words/local-voice.ts'

const voice = (lang: string, localService = true) => ({ lang, localService })

test('a voice of this machine reads its own language, the one of the region before another', () => {
	expect(localVoice([voice('en-US'), voice('zh-TW'), voice('zh_CN')], 'zh')).toEqual(voice('zh_CN'))
	expect(localVoice([voice('en-US'), voice('zh-TW')], 'zh')).toEqual(voice('zh-TW'))
	expect(localVoice([voice('zh-CN'), voice('en-GB')], 'en')).toEqual(voice('en-GB'))
})

test('no voice reads what it would send away, or a language it does not speak', () => {
	expect(localVoice([voice('zh-CN', false), voice('en-US')], 'zh')).toBeUndefined()
})
