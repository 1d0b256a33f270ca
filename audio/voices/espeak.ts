import { AudioProblem, run } from '../ffmpeg';
import type { Voice } from './voice';

/** Debian's espeak-ng: free, offline, the same everywhere, and sounding like a machine. For tests and first tries. */
const VOICES: Readonly<Record<string, string>> = {
  'en-US': 'en-us',
  'en-CA': 'en-us',
  'en-GB': 'en-gb',
  'en-AU': 'en-gb',
  'en-IN': 'en-gb',
  'es-US': 'es-419',
};
/** Words a minute: unhurried. */
const SPEED = 150;

/** The offline voice of a locale. */
export function espeakVoice(locale: string): Voice {
  const voice = VOICES[locale];
  if (voice === undefined) throw new AudioProblem(`espeak-ng has no voice chosen for ${locale}.`);
  return {
    id: `espeak-ng ${voice} ${SPEED}`,
    async speak(text) {
      const { out } = await run(
        'espeak-ng',
        ['-v', voice, '-s', `${SPEED}`, '--stdin', '--stdout'],
        Buffer.from(text),
      );
      return out;
    },
  };
}
