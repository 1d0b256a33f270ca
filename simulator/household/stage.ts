import { readFile } from 'node:fs/promises';
import { DEVICE_KINDS } from '../device/envelope';
import { FAULTS } from '../services/database-door';
import { SERVICES } from '../services/server';
import { isZone } from '../zone';
import type { Question } from './account';
import type { PermissionAnswer } from './events';
import type { Household } from './household';
import { readWait } from './wait';

/** A stage direction: what it does, and what to say to somebody who wrote it wrongly. */
interface Direction {
  readonly accepts: string;
  /** False when the words after the direction are none that it accepts. */
  readonly act: (household: Household, words: string) => boolean | Promise<boolean>;
}

/** A direction that was understood and cannot be followed. */
class Refusal extends Error {}

/** Reads the name of a voice: a word, or `nobody`, which is null. */
export function readVoice(words: string): string | null | undefined {
  if (words === 'nobody') return null;
  return /^\p{L}[\p{L}\d-]{0,30}$/u.test(words) ? words : undefined;
}

const QUESTIONS: readonly Question[] = ['timers', 'reminders', 'task'];

const answering = (verb: string, answer: PermissionAnswer): Direction => ({
  accepts: `/${verb} timers, /${verb} reminders or /${verb} task`,
  act: (household, words) => {
    const question = QUESTIONS.find((one) => one === words);
    if (question === undefined) return false;
    household.account.answerNext(question, answer);
    return true;
  },
});

const bare = (name: string, act: (household: Household) => void | Promise<void>): Direction => ({
  accepts: `/${name}`,
  act: async (household, words) => {
    if (words !== '') return false;
    await act(household);
    return true;
  },
});

const BREAKABLE = ['database', ...SERVICES] as const;

async function readEnvelope(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal(`The file ${file} cannot be read.`);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal(`The file ${file} is not JSON.`);
  }
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  wait: {
    accepts: '/wait with a time such as 90s, 15m, 2h, 3d or 1w, at most two years',
    act: async (household, words) => {
      const ms = readWait(words);
      if (ms === undefined) return false;
      await household.wait(ms);
      return true;
    },
  },
  allow: answering('allow', 'ACCEPTED'),
  refuse: answering('refuse', 'DENIED'),
  ignore: answering('ignore', 'NOT_ANSWERED'),
  voice: {
    accepts: '/voice with a name such as one or two, or /voice nobody',
    act: (household, words) => {
      const voice = readVoice(words);
      if (voice === undefined) return false;
      household.account.setVoice(voice);
      return true;
    },
  },
  device: {
    accepts: DEVICE_KINDS.map((kind) => `/device ${kind}`).join(', '),
    act: (household, words) => {
      const kind = DEVICE_KINDS.find((one) => one === words);
      if (kind === undefined) return false;
      household.setDevice(kind);
      return true;
    },
  },
  locale: {
    accepts: '/locale with a locale such as en-US or en-GB',
    act: (household, words) => {
      if (!/^[a-z]{2}-[A-Z]{2}$/.test(words)) return false;
      try {
        household.setLocale(words);
      } catch (error) {
        throw new Refusal(error instanceof Error ? error.message : String(error));
      }
      return true;
    },
  },
  'time-zone': {
    accepts: '/time-zone with an IANA zone such as Europe/London',
    act: (household, words) => {
      if (words === '' || !isZone(words)) return false;
      household.setZone(words);
      return true;
    },
  },
  break: {
    accepts: `/break with one of ${BREAKABLE.join(', ')}, and slow, denied or down (which is meant without it)`,
    act: async (household, words) => {
      const [name, how = 'down', ...rest] = words.split(/\s+/);
      const service = BREAKABLE.find((one) => one === name);
      const fault = FAULTS.find((one) => one === how);
      if (service === undefined || fault === undefined || rest.length > 0) return false;
      await household.break(service, fault);
      return true;
    },
  },
  mend: {
    accepts: `/mend, or /mend with one of ${BREAKABLE.join(', ')}`,
    act: async (household, words) => {
      if (words === '') {
        await household.mendAll();
        return true;
      }
      const service = BREAKABLE.find((one) => one === words);
      if (service === undefined) return false;
      await household.break(service, null);
      return true;
    },
  },
  twice: bare('twice', (household) => household.twice()),
  lose: bare('lose', (household) => household.lose()),
  disable: bare('disable', (household) => household.disable()),
  enable: bare('enable', (household) => household.enable()),
  'other-media': bare('other-media', (household) => household.otherMedia()),
  json: {
    accepts: '/json with the path of a file that holds a request envelope',
    act: async (household, words) => {
      if (words === '') return false;
      await household.sendRaw(await readEnvelope(words));
      return true;
    },
  },
};

/** The names of all stage directions. */
export const DIRECTION_NAMES: readonly string[] = Object.keys(DIRECTIONS).map((name) => `/${name}`);

async function follow(household: Household, line: string): Promise<string | null> {
  const [, name = '', words = ''] = /^\/(\S*)\s*(.*)$/s.exec(line.trim()) ?? [];
  const direction = Object.hasOwn(DIRECTIONS, name) ? DIRECTIONS[name] : undefined;
  if (direction === undefined)
    return `There is no stage direction "/${name}". Accepted: ${DIRECTION_NAMES.join(', ')}.`;
  try {
    const followed = await direction.act(household, words.trim());
    return followed ? null : `"${line.trim()}" cannot be followed. Accepted: ${direction.accepts}.`;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/**
 * Follows one line that directs the stage. Null when it was followed; else one line that says what is
 * accepted, which the household's listener hears as a note, too.
 */
export async function directStage(household: Household, line: string): Promise<string | null> {
  const complaint = await follow(household, line);
  if (complaint !== null) household.note(complaint);
  return complaint;
}

/** Plays one line: a stage direction when it begins with `/`, else what a person says. */
export async function playLine(household: Household, line: string): Promise<string | null> {
  if (line.startsWith('/')) return directStage(household, line);
  await household.say(line);
  return null;
}
