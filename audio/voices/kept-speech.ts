import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Voice } from './voice';

/** The same voice, whose every sentence is kept in a folder by what it is: nothing is spoken, or paid for, twice. */
export function keptSpeech(voice: Voice, folder: string): Voice {
  return {
    id: voice.id,
    async speak(text) {
      const name = createHash('sha256').update(`${voice.id}\n${text}`).digest('hex');
      const file = join(folder, name);
      const kept = read(file);
      if (kept !== undefined) return kept;
      const speech = await voice.speak(text);
      mkdirSync(folder, { recursive: true });
      // Whole or not at all: a run that is interrupted leaves no half sentence behind.
      writeFileSync(`${file}.${process.pid}`, speech);
      renameSync(`${file}.${process.pid}`, file);
      return speech;
    },
  };
}

function read(file: string): Uint8Array | undefined {
  try {
    const kept = readFileSync(file);
    return kept.length > 0 ? kept : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
