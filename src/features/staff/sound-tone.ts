const PITCH_HZ = 440
const LENGTH_S = 0.3
/** Fades so fast that it does not click. */
const FADE_S = 0.03
/** Speech is about so loud beside a full tone. */
const SPEECH_LEVEL = 0.3

/** Sounds one short tone, about as loud as a recording at this volume, 0 to 1. */
export function soundTone(volume: number): void {
	const context = new AudioContext()
	const level = new GainNode(context, { gain: volume * SPEECH_LEVEL })
	const tone = new OscillatorNode(context, { frequency: PITCH_HZ })
	tone.connect(level).connect(context.destination)
	tone.onended = () => void context.close()
	tone.start()
	level.gain.setTargetAtTime(0, context.currentTime + LENGTH_S - 4 * FADE_S, FADE_S)
	tone.stop(context.currentTime + LENGTH_S)
}
