import { parseArgs } from 'node:util';
import { parseWhere, type Where } from '../database/database';
import { defaultFolder } from '../database/folder';
import { DEVICE_KINDS } from '../device/envelope';
import { type DeskOptions, earsFor } from '../household/desk';
import { readVoice } from '../household/stage';
import { ModelError } from '../model';
import { isZone, momentOf, readLocalTime } from '../zone';

export interface TalkOptions extends DeskOptions {
  readonly json: boolean;
  readonly where: Where;
}

export const USAGE =
  '[--json] [--locale en-US] [--device dot|show|no-audio] [--at 2026-11-23T09:00] [--time-zone America/New_York] ' +
  '[--database memory|FOLDER|http://HOST:PORT] [--voice NAME] [--self-check]';

/** An option that cannot be used. The message is one line that says what is accepted. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

const OPTIONS = {
  json: { type: 'boolean' },
  locale: { type: 'string' },
  device: { type: 'string' },
  at: { type: 'string' },
  'time-zone': { type: 'string' },
  database: { type: 'string' },
  voice: { type: 'string' },
  'self-check': { type: 'boolean' },
} as const;

function valuesOf(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : '';
    throw new OptionError(`${reason}. Accepted: ${USAGE}`);
  }
}

function readZone(name: string | undefined): string {
  const zone = name ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isZone(zone))
    throw new OptionError(
      `--time-zone ${zone} is not known. Accepted: an IANA zone such as America/New_York`,
    );
  return zone;
}

function readAt(text: string, zone: string): number {
  const local = readLocalTime(text);
  if (local !== undefined) return momentOf(local, zone);
  const withOffset = /^(.+T.+?)(Z|[+-]\d{2}:\d{2})$/.exec(text);
  const moment =
    withOffset !== null && readLocalTime(withOffset[1] ?? '') !== undefined ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment))
    throw new OptionError(`--at ${text} is no time. Accepted: a local time such as 2026-11-23T09:00`);
  return moment;
}

function readLocale(locale: string): string {
  try {
    earsFor(locale);
    return locale;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    // A model that is broken is so for every locale of its language: no other one would help.
    const isUnknown = error.message.startsWith('locale ');
    const accepted = isUnknown ? '. Accepted: a locale such as en-US' : '';
    throw new OptionError(`--locale ${locale} cannot be used: ${error.message}${accepted}`);
  }
}

/** Reads the words of the command line. Throws an OptionError. */
export function readOptions(words: readonly string[]): TalkOptions {
  const values = valuesOf(words);
  const device = DEVICE_KINDS.find((kind) => kind === (values.device ?? 'dot'));
  if (device === undefined)
    throw new OptionError(`--device ${values.device} is not known. Accepted: ${DEVICE_KINDS.join(', ')}`);
  const voice = readVoice(values.voice ?? 'nobody');
  if (voice === undefined)
    throw new OptionError(`--voice ${values.voice} is no name. Accepted: a word such as one, or nobody`);
  if (values.database === '')
    throw new OptionError('--database is empty. Accepted: memory, a folder or http://HOST:PORT');
  const zone = readZone(values['time-zone']);
  return {
    json: values.json ?? false,
    locale: readLocale(values.locale ?? 'en-US'),
    device,
    at: values.at === undefined ? null : readAt(values.at, zone),
    zone,
    where: parseWhere(values.database ?? defaultFolder()),
    voice,
    style: values['self-check'] ? 'self-check' : 'questions',
  };
}
