import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRACK_MINUTES } from '../lambda/walk/clock';
import { type CueLanguage, trackCues } from '../lambda/walk/cues';
import { makeBed } from './bed';
import { makeClip } from './clip';
import { AudioProblem, encode, SAMPLE_RATE } from './ffmpeg';
import { type Clip, mix } from './mix';
import type { Voice } from './voices/voice';

/** Constant: every 24 ms of the track are one frame of 144 bytes, so that a byte offset is a time. */
export const BYTES_A_SECOND = 6000;

/** Samples by which an encoder and a decoder of MP3 are late together; left out at the front, so that none are. */
const CODEC_DELAY = 1105;
/** Samples in a frame: the encoder ends with one more, to flush itself. */
const FRAME = 576;

/** What was rendered, beside the track as JSON. Times in milliseconds of the file. */
export interface Manifest {
  readonly locale: string;
  readonly voice: string;
  /** Where in the whole track the file begins: 0, except for a part that was made to be tested. */
  readonly beginsMs: number;
  readonly durationMs: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly cues: readonly { readonly atMs: number; readonly lastsMs: number; readonly says: string }[];
}

export interface TrackOrder {
  readonly locale: string;
  readonly language: CueLanguage;
  readonly voice: Voice;
  /** Folder for `<locale>.mp3` and `<locale>.json`. */
  readonly out: string;
  /** Only the last minutes of the track, for a quick test. */
  readonly lastMinutes?: number;
}

/**
 * Renders the coaching track of a locale. A track that is there is replaced when the new one is whole.
 * Throws `AudioProblem` with one line that says what can be done.
 */
export async function renderTrack(order: TrackOrder): Promise<Manifest> {
  const { locale, language, voice, out, lastMinutes = TRACK_MINUTES } = order;
  const beginsMs = (TRACK_MINUTES - lastMinutes) * 60_000;
  const durationMs = lastMinutes * 60_000;
  const cues = trackCues(language).filter(({ trackMs }) => trackMs >= beginsMs);
  mkdirSync(out, { recursive: true });
  const clips: Clip[] = [];
  for (const { trackMs, says } of cues) {
    const samples = await makeClip(await voice.speak(says));
    clips.push({ at: Math.round(((trackMs - beginsMs) * SAMPLE_RATE) / 1000), samples });
  }
  const spoken = cues.map(({ trackMs, says }, index) => ({
    atMs: trackMs - beginsMs,
    lastsMs: Math.round(((clips[index]?.samples.length ?? 0) * 1000) / SAMPLE_RATE),
    says,
  }));
  mustFit(spoken, durationMs);

  const file = join(out, `${locale}.mp3`);
  const unfinished = join(out, `${locale}.${process.pid}.unfinished.mp3`);
  const length = (durationMs / 1000) * SAMPLE_RATE;
  await encode([...MP3, unfinished], mix(await makeBed(), clips, CODEC_DELAY, length - FRAME));
  const bytes = readFileSync(unfinished);
  const manifest: Manifest = {
    locale,
    voice: voice.id,
    beginsMs,
    durationMs,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    cues: spoken,
  };
  renameSync(unfinished, file);
  writeFileSync(join(out, `${locale}.json`), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** 48 kbit/s, no tags, and no frame that borrows bytes of an earlier one: a player may begin at any. */
// biome-ignore format: options and their values
const MP3 = [
  '-c:a', 'libmp3lame', '-b:a', '48k', '-reservoir', '0', '-write_xing', '0', '-id3v2_version', '0',
  '-map_metadata', '-1', '-flags', '+bitexact', '-f', 'mp3',
];

/** No cue runs into the next minute, where a walk may start, nor the close over the end. */
function mustFit(cues: Manifest['cues'], durationMs: number): void {
  for (const { atMs, lastsMs, says } of cues) {
    const room = Math.min(durationMs, Math.ceil(atMs / 60_000) * 60_000) - atMs;
    if (lastsMs > room) {
      throw new AudioProblem(`"${says}" takes ${lastsMs} ms and has ${room}: shorten it in the cue sheet.`);
    }
  }
}
