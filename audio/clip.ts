import { AudioProblem, bytesOf, decode, rawInput, SAMPLE_RATE } from './ffmpeg';
import { gain, levelOf, loudnessOf } from './loudness';

/** Loudness of what the coach says, every cue alike: that of other speech on a speaker. */
export const SPEECH_LUFS = -16;

/** As close as two cues' loudness has to be; nobody hears less. */
const NEAR_ENOUGH = 0.3;
const TRIES = 6;
/** What counts as silence before and after speech, in decibels below full scale. */
const SILENCE = -50;
const WINDOW = SAMPLE_RATE / 100;

/** Speech as it came from a voice, made ready: no silence around it, evenly loud, no peak over -2 dB. */
export async function makeClip(speech: Uint8Array): Promise<Float32Array> {
  const even = 'highpass=f=70,acompressor=threshold=-22dB:ratio=3:attack=8:release=120';
  const raw = await decode(['-i', 'pipe:0', '-af', even], speech);
  const spoken = withoutSilence(raw);
  let decibels = SPEECH_LUFS - (await loudnessOf(spoken));
  for (let tries = 0; tries < TRIES; tries++) {
    const clip = await limited(spoken, decibels);
    const off = SPEECH_LUFS - (await loudnessOf(clip));
    if (Math.abs(off) <= NEAR_ENOUGH) return clip;
    decibels += off;
  }
  throw new AudioProblem(
    `A cue can't be made ${SPEECH_LUFS} LUFS loud: its peaks are too high for its loudness.`,
  );
}

async function limited(samples: Float32Array, decibels: number): Promise<Float32Array> {
  const filters = `volume=${gain(decibels)},alimiter=limit=${gain(-2)}:level=false:attack=3:release=60`;
  return decode([...rawInput('f32le'), '-af', filters], bytesOf(samples));
}

/** The part from the first sound to the last, with a hundredth of a second to spare on both sides. */
function withoutSilence(samples: Float32Array): Float32Array {
  const windows = Math.floor(samples.length / WINDOW);
  const isSound = (window: number) => levelOf(samples, window * WINDOW, (window + 1) * WINDOW) > SILENCE;
  let first = 0;
  while (first < windows && !isSound(first)) first++;
  let last = windows - 1;
  while (last > first && !isSound(last)) last--;
  if (first >= windows) throw new AudioProblem('The voice said nothing.');
  return samples.subarray(Math.max(0, first - 1) * WINDOW, (last + 2) * WINDOW);
}
