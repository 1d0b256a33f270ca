import { join } from 'node:path';
import { locales } from '../lambda/speech/languages';
import { AudioProblem, whatIsMissing } from './ffmpeg';
import { type AudioOptions, readOptions } from './options';
import { renderTrack } from './track';
import { espeakVoice } from './voices/espeak';
import { keptSpeech } from './voices/kept-speech';
import { pollyVoice } from './voices/polly';

/** `npm run audio`: renders a locale's coaching track. Code 0; 2 for a bad option; 1 for anything else. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return complain(options, 2);
  const missing = whatIsMissing(['ffmpeg', ...(options.engine === 'espeak' ? ['espeak-ng'] : [])]);
  if (missing !== undefined) return complain(missing, 1);
  try {
    await render(options);
    return 0;
  } catch (error) {
    if (error instanceof AudioProblem) return complain(error.message, 1);
    // The disk is full, the folder can't be written: the system's own message names the place.
    if (error instanceof Error && 'syscall' in error) return complain(error.message, 1);
    throw error;
  }
}

async function render({ engine, locale, out, speech }: AudioOptions): Promise<void> {
  const started = performance.now();
  const voice = keptSpeech(engine === 'espeak' ? espeakVoice(locale) : pollyVoice(locale), speech);
  const { language } = locales[locale].words;
  const track = await renderTrack({ locale, language, voice, out });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = (track.bytes / 1e6).toFixed(1);
  console.log(
    `${join(out, `${locale}.mp3`)}: ${track.durationMs / 60_000} minutes, ${track.cues.length} cues by ${track.voice}, ${megabytes} MB, in ${seconds} s.`,
  );
}

function complain(line: string, code: number): number {
  console.error(line);
  return code;
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
