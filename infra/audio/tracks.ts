import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { silentTrack } from './silent-track';

const TRACK_MINUTES = 60;
const SILENT_FILE = 'silent.mp3';

/** The coaching track of one locale, as it will be uploaded. */
export interface Track {
  readonly locale: string;
  /** The file to upload. */
  readonly file: string;
  /** Its name in the cloud, with its content's hash: a name never changes what it means, so caches may keep it for ever. */
  readonly key: string;
  /** What the file is, when no track was rendered for the locale itself. */
  readonly instead?: string;
}

/**
 * Returns the track of every locale from `folder`, where `npm run audio` leaves `<locale>.mp3`.
 * A locale without one takes that of its language's first locale, and failing that an hour of silence.
 */
export function tracksIn(folder: string, locales: readonly string[]): Track[] {
  const keys = new Map<string, string>();
  const track = (locale: string, file: string): Track => {
    const key = keys.get(file) ?? keyOf(file);
    keys.set(file, key);
    return { locale, file, key };
  };
  return locales.map((locale) => {
    const own = join(folder, `${locale}.mp3`);
    if (existsSync(own)) return track(locale, own);
    const language = locale.slice(0, 2);
    const sibling = locales.find(
      (other) => other.startsWith(language) && existsSync(join(folder, `${other}.mp3`)),
    );
    if (sibling !== undefined) {
      return { ...track(locale, join(folder, `${sibling}.mp3`)), instead: `the track of ${sibling}` };
    }
    return {
      ...track(locale, silentFile(folder)),
      instead: 'an hour of silence, with the coach in the captions',
    };
  });
}

function keyOf(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
  return `${hash}.mp3`;
}

function silentFile(folder: string): string {
  const file = join(folder, SILENT_FILE);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, silentTrack(TRACK_MINUTES));
  }
  return file;
}
