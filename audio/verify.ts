import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPEECH_LUFS } from './clip';
import { decode, run, SAMPLE_RATE } from './ffmpeg';
import { levelOf, loudnessOf } from './loudness';
import { BYTES_A_SECOND, type Manifest } from './track';

/** What was measured of a track, and what is wrong with it, in sentences; none when nothing is. */
export interface Report {
  readonly problems: readonly string[];
  readonly format: string;
  readonly seconds: number;
  /** How far each cue's first sound is from its place, milliseconds. */
  readonly offMs: readonly number[];
  readonly speechLufs: readonly number[];
  readonly bedLufs: number;
}

/** A cue may begin so far from its place (milliseconds), and be so much louder or softer than the others (LU). */
const PLACE_WITHIN_MS = 250;
const LOUD_WITHIN = 1.5;
const BED_BELOW = 18;
/** Speech is over this level and the bed under it; nothing anywhere is as low as silence (decibels below full scale). */
const SPEECH_OVER = -29;
const SILENCE = -75;
/** Speech that starts again sooner than this, in hundredths of a second, is still the same cue. */
const PAUSE = 150;
const WINDOW = SAMPLE_RATE / 100;

/** Measures a rendered track against its manifest: format, length, places, loudness. The file as it is, nothing assumed. */
export async function verifyTrack(folder: string, locale: string): Promise<Report> {
  const file = join(folder, `${locale}.mp3`);
  const manifest = JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as Manifest;
  const problems: string[] = [];
  const must = (holds: boolean, otherwise: string) => void (holds || problems.push(otherwise));

  const bytes = readFileSync(file);
  must(
    createHash('sha256').update(bytes).digest('hex') === manifest.sha256,
    'The file is not the one of its manifest.',
  );
  const { format, seconds } = await probe(file);
  must(format === 'mp3 24000 Hz mono 48000 bit/s', `The format is ${format}.`);
  must(
    bytes.length === (manifest.durationMs / 1000) * BYTES_A_SECOND,
    `It has ${bytes.length} bytes: a byte offset is not a time.`,
  );
  must(
    Math.abs(seconds * 1000 - manifest.durationMs) < 1,
    `It lasts ${seconds} s and not ${manifest.durationMs / 1000}.`,
  );

  const samples = await decode(['-i', file]);
  const levels = windowLevels(samples);
  const onsets = onsetsIn(levels);
  must(
    onsets.length === manifest.cues.length,
    `Speech begins ${onsets.length} times, for ${manifest.cues.length} cues.`,
  );
  const offMs = manifest.cues.map(({ atMs, says }) => {
    const off = Math.min(...onsets.map((onset) => Math.abs(onset - atMs)));
    must(off <= PLACE_WITHIN_MS, `"${says}" begins ${off} ms from its place.`);
    return off;
  });
  const speechLufs: number[] = [];
  for (const { atMs, lastsMs, says } of manifest.cues) {
    const loudness = await loudnessOf(samples.subarray(sampleAt(atMs), sampleAt(atMs + lastsMs)));
    must(Math.abs(loudness - SPEECH_LUFS) <= LOUD_WITHIN, `"${says}" is ${loudness} LUFS loud.`);
    speechLufs.push(loudness);
  }
  const bedLufs = await loudnessOf(betweenCues(samples, manifest));
  must(bedLufs <= SPEECH_LUFS - BED_BELOW, `The bed is ${bedLufs} LUFS loud.`);
  const quietest = quietestSecond(levels);
  must(quietest > SILENCE, `There is silence in it (${quietest.toFixed(1)} dB).`);
  return { problems, format, seconds, offMs, speechLufs, bedLufs };
}

async function probe(file: string): Promise<{ readonly format: string; readonly seconds: number }> {
  const entries = 'stream=codec_name,sample_rate,channels,bit_rate:format=duration';
  const { out } = await run('ffprobe', ['-v', 'error', '-show_entries', entries, '-of', 'json', file]);
  const { streams, format } = JSON.parse(out.toString()) as {
    streams: { codec_name: string; sample_rate: string; channels: number; bit_rate: string }[];
    format: { duration: string };
  };
  const [stream] = streams;
  const channels = stream?.channels === 1 ? 'mono' : `${stream?.channels} channels`;
  return {
    format: `${stream?.codec_name} ${stream?.sample_rate} Hz ${channels} ${stream?.bit_rate} bit/s`,
    seconds: Number(format.duration),
  };
}

function sampleAt(ms: number): number {
  return Math.round((ms * SAMPLE_RATE) / 1000);
}

/** The level of each hundredth of a second. */
function windowLevels(samples: Float32Array): Float32Array {
  const levels = new Float32Array(Math.floor(samples.length / WINDOW));
  for (let i = 0; i < levels.length; i++) levels[i] = levelOf(samples, i * WINDOW, (i + 1) * WINDOW);
  return levels;
}

/** Milliseconds at which somebody begins to speak. */
function onsetsIn(levels: Float32Array): number[] {
  const onsets: number[] = [];
  let lastLoud = Number.NEGATIVE_INFINITY;
  levels.forEach((level, index) => {
    if (level < SPEECH_OVER) return;
    if (index - lastLoud > PAUSE) onsets.push(index * 10);
    lastLoud = index;
  });
  return onsets;
}

function betweenCues(samples: Float32Array, { cues, durationMs }: Manifest): Float32Array {
  const bed = samples.slice(0, sampleAt(durationMs));
  // Cut out by closing the gap, so that what is measured is bed and nothing else.
  let length = 0;
  let from = 0;
  for (const { atMs, lastsMs } of cues) {
    const to = sampleAt(atMs - 300);
    if (to > from) {
      bed.copyWithin(length, from, to);
      length += to - from;
    }
    from = sampleAt(atMs + lastsMs + 300);
  }
  return bed.subarray(0, length);
}

/** Level of the quietest second, the last one excepted, in which the bed fades out. */
function quietestSecond(levels: Float32Array): number {
  let quietest = 0;
  for (let second = 0; second < levels.length / 100 - 1; second++) {
    const part = levels.subarray(second * 100, second * 100 + 100);
    quietest = Math.min(quietest, Math.max(...part));
  }
  return quietest;
}
