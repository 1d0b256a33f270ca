import { parseArgs } from 'node:util';
import type { Where } from '../database/database';
import { OptionError, readOptions } from '../talk/options';
import { isoIn } from '../zone';
import type { HouseOptions } from './house';

export interface StartOptions
  extends Pick<HouseOptions, 'locale' | 'device' | 'at' | 'zone' | 'voice' | 'style'> {
  readonly where: Where;
  readonly port: number;
  /** Whether what the account has is forgotten first. */
  readonly reset: boolean;
}

const DEFAULT_PORT = 4280;
const USAGE = '[--port 4280] [--reset], and what "npm run talk" accepts: ';

/** Reads the words of the command line. Throws an OptionError: one line that says what is accepted. */
export function readStartOptions(words: readonly string[]): StartOptions {
  const { tokens } = parseArgs({
    args: [...words],
    options: { port: { type: 'string' }, reset: { type: 'boolean' } },
    strict: false,
    tokens: true,
  });
  let port = DEFAULT_PORT;
  let reset = false;
  const own = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.name === 'port') {
      port = readPort(token.value);
      own.add(token.index);
      if (token.inlineValue === false) own.add(token.index + 1);
    } else if (token.name === 'reset') {
      reset = true;
      own.add(token.index);
    }
  }
  try {
    const { json, ...options } = readOptions(words.filter((_, index) => !own.has(index)));
    if (json) throw new OptionError('--json is for "npm run talk". Accepted: ');
    return { ...options, port, reset };
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    throw new OptionError(error.message.replace('Accepted: [', `Accepted: ${USAGE}[`));
  }
}

/** A household as the options that begin it anew at a moment, milliseconds since the epoch. */
export function optionWords(
  {
    zone,
    locale,
    device,
    voice,
    style,
  }: Pick<HouseOptions, 'zone' | 'locale' | 'device' | 'voice' | 'style'>,
  at: number,
): string {
  return [
    `--at ${isoIn(at, zone).slice(0, 19)}`,
    `--time-zone ${zone}`,
    ...(locale === 'en-US' ? [] : [`--locale ${locale}`]),
    ...(device === 'dot' ? [] : [`--device ${device}`]),
    ...(voice === null ? [] : [`--voice ${voice}`]),
    ...(style === 'self-check' ? ['--self-check'] : []),
  ].join(' ');
}

function readPort(text: string | undefined): number {
  const port = Number(text);
  if (text === undefined || text === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new OptionError(`--port ${text ?? ''} is no port. Accepted: a whole number from 1 to 65535`);
  return port;
}
