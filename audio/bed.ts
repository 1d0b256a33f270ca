import { decode, SAMPLE_RATE } from './ffmpeg';
import { gain, loudnessOf } from './loudness';

const { cos, PI, sin } = Math;

/** Twenty below the speech: there, and out of the way. */
export const BED_LUFS = -36;

/** Length of the bed, in seconds; it is repeated without a seam. Everything in it fits a whole number of times. */
const LOOP = 120;
/** How long the noise fades into its own beginning, in seconds. */
const SEAM = 6;

/** A slow open chord: each tone swells in its own time, so that the hour never quite repeats a minute. */
const TONES: readonly { readonly hertz: number; readonly swellsEvery: number }[] = [
  { hertz: 110, swellsEvery: 40 },
  { hertz: 165, swellsEvery: 30 },
  { hertz: 220, swellsEvery: 24 },
  { hertz: 277, swellsEvery: 60 },
  { hertz: 330, swellsEvery: 20 },
];

/** The bed: filtered pink noise, like wind a long way off, under a slow chord. Two minutes, to be repeated. */
export async function makeBed(): Promise<Float32Array> {
  const wind = await makeWind();
  const chord = makeChord();
  const bed = new Float32Array(LOOP * SAMPLE_RATE);
  for (let i = 0; i < bed.length; i++) bed[i] = (wind[i] ?? 0) + (chord[i] ?? 0);
  const factor = gain(BED_LUFS - (await loudnessOf(bed)));
  for (let i = 0; i < bed.length; i++) bed[i] = (bed[i] ?? 0) * factor;
  return bed;
}

async function makeWind(): Promise<Float32Array> {
  const length = LOOP * SAMPLE_RATE;
  const seam = SEAM * SAMPLE_RATE;
  const source = `anoisesrc=color=pink:seed=20261123:amplitude=0.5:sample_rate=${SAMPLE_RATE}:duration=${LOOP + SEAM}`;
  const filters = 'highpass=f=80,lowpass=f=700,lowpass=f=900';
  const noise = await decode(['-f', 'lavfi', '-i', source, '-af', filters]);
  for (let i = 0; i < seam; i++) {
    const turn = (i / seam) * (PI / 2);
    noise[i] = (noise[i] ?? 0) * sin(turn) + (noise[length + i] ?? 0) * cos(turn);
  }
  return noise.subarray(0, length);
}

function makeChord(): Float32Array {
  const chord = new Float32Array(LOOP * SAMPLE_RATE);
  for (const [index, { hertz, swellsEvery }] of TONES.entries()) {
    const turn = (2 * PI * hertz) / SAMPLE_RATE;
    const swell = (2 * PI) / (swellsEvery * SAMPLE_RATE);
    for (let i = 0; i < chord.length; i++) {
      chord[i] = (chord[i] ?? 0) + 0.012 * sin(turn * i) * (0.6 + 0.4 * sin(swell * i + index));
    }
  }
  return chord;
}
