import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '../lambda/speech/languages';

/** What `npm run audio` accepts, in one line. */
export const USAGE =
  'npm run audio -- [--engine polly|espeak] [--locale en-US] [--out build/audio] [--speech build/speech]';

export interface AudioOptions {
  readonly engine: 'polly' | 'espeak';
  readonly locale: Locale;
  /** Folder for the track. */
  readonly out: string;
  /** Folder in which speech is kept. */
  readonly speech: string;
}

/** The options, or one line that says what is wrong and what is accepted. */
export function readOptions(args: readonly string[]): AudioOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        engine: { type: 'string', default: 'polly' },
        locale: { type: 'string', default: 'en-US' },
        out: { type: 'string', default: 'build/audio' },
        speech: { type: 'string', default: 'build/speech' },
      },
    });
    const { engine, locale, out, speech } = values;
    if (engine !== 'polly' && engine !== 'espeak') return `No engine "${engine}". ${USAGE}`;
    if (!isLocale(locale)) return `No locale "${locale}". ${USAGE}`;
    if (out === '' || speech === '') return `A folder's name is missing. ${USAGE}`;
    return { engine, locale, out, speech };
  } catch (error) {
    const [said] = String((error as { readonly message?: string }).message).split(/[\n.] ?/);
    return `${said}. ${USAGE}`;
  }
}
