import { SAMPLE_RATE } from './ffmpeg';

const { max, min, round } = Math;

/** Something said, and the sample of the track at which it begins. */
export interface Clip {
  readonly at: number;
  readonly samples: Float32Array;
}

const FULL_SCALE = 32_767;
const PIECE = 10 * SAMPLE_RATE;
/** The bed fades out after the close, in the last moment. */
const FADE = 0.4 * SAMPLE_RATE;

/** The bed, repeated, with the clips on it: samples `from` up to `to` of the track, a few seconds at a time. */
export function* mix(
  bed: Float32Array,
  clips: readonly Clip[],
  from: number,
  to: number,
): Generator<Int16Array> {
  for (let start = from; start < to; start += PIECE) {
    const end = min(to, start + PIECE);
    const piece = new Float32Array(end - start);
    for (let i = start; i < end; i++) piece[i - start] = (bed[i % bed.length] ?? 0) * FULL_SCALE;
    for (let i = max(start, to - FADE); i < end; i++)
      piece[i - start] = (piece[i - start] ?? 0) * ((to - i) / FADE);
    for (const { at, samples } of clips) {
      const last = min(end, at + samples.length);
      for (let i = max(start, at); i < last; i++) {
        const sum = (piece[i - start] ?? 0) + (samples[i - at] ?? 0) * FULL_SCALE;
        piece[i - start] = max(-FULL_SCALE, min(FULL_SCALE, sum));
      }
    }
    const whole = new Int16Array(piece.length);
    for (let i = 0; i < piece.length; i++) whole[i] = round(piece[i] ?? 0);
    yield whole;
  }
}
