import { AudioProblem, bytesOf, rawInput, run } from './ffmpeg';

/** Integrated loudness (EBU R 128), in LUFS, of samples from -1 to 1. Mono counts as one channel. */
export async function loudnessOf(samples: Float32Array): Promise<number> {
  const { log } = await run(
    'ffmpeg',
    ['-hide_banner', '-nostats', ...rawInput('f32le'), '-af', 'ebur128', '-f', 'null', '-'],
    bytesOf(samples),
  );
  // The last "I:" is the one of the summary; those before are on the way to it.
  const measured = [...log.matchAll(/^\s+I:\s+(-?[\d.]+|-inf) LUFS/gm)].at(-1)?.[1];
  if (measured === undefined)
    throw new AudioProblem('ffmpeg said nothing about loudness; is its ebur128 filter there?');
  return measured === '-inf' ? Number.NEGATIVE_INFINITY : Number(measured);
}

/** The factor that changes loudness by so many decibels. */
export function gain(decibels: number): number {
  return 10 ** (decibels / 20);
}

/** Level in decibels below full scale of a stretch of samples. */
export function levelOf(samples: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const sample = samples[i] ?? 0;
    sum += sample * sample;
  }
  return 10 * Math.log10(sum / Math.max(1, to - from) + 1e-12);
}
