import { join } from 'node:path';
import { createSkill } from '../../lambda/skill';
import { isLocale, locales } from '../../lambda/speech/languages';
import { createDynamoClient } from '../../lambda/store/client';
import { createDynamoStore } from '../../lambda/store/dynamo';
import { createDueStore } from '../../lambda/store/dynamo-due';
import { Clock } from '../clock';
import { REGION } from '../database/table';
import { type DeviceKind, SKILL_ID } from '../device/envelope';
import type { Ears } from '../device/speaker';
import {
  createLineReader,
  createRecogniser,
  type Grammar,
  grammarFor,
  type InteractionModel,
  loadModel,
  ModelError,
  modelFileOf,
} from '../model';
import { ART_FILE } from '../services/audio-files';
import { openDatabaseDoor } from '../services/database-door';
import type { StageListener } from './events';
import { Household, type HouseholdOptions } from './household';
import { DESK_SHARDS, weeklyCloud } from './weekly-cloud';

/** What a household on the desk begins with. */
export interface DeskOptions {
  readonly locale: string;
  readonly device: DeviceKind;
  /** Where a virtual clock starts, milliseconds since the epoch; null for the real one. */
  readonly at: number | null;
  /** IANA zone. */
  readonly zone: string;
  /** Whose voice is recognised; null for nobody's. */
  readonly voice: string | null;
  /** How the check is put. */
  readonly style: 'questions' | 'self-check';
}

/** What is around the desk. */
export interface DeskSurroundings {
  /** Address of the DynamoDB that holds the skill's table. */
  readonly database: string;
  readonly userId: string;
  readonly listener: StageListener;
  /** Told what went wrong in the skill without anybody hearing it. */
  readonly warn: (problem: Error) => void;
  /** In place of the clock that the options name. */
  readonly clock?: Clock;
  readonly questionsWait?: HouseholdOptions['questionsWait'];
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly onTimePasses?: HouseholdOptions['onTimePasses'];
  /** How long the weekly job waits for Alexa's services, milliseconds; absent: a second. */
  readonly weeklyServiceMs?: number;
}

/** The account of `talk` and of the page: the same, so that the folder's walker is found again. */
export const DESK_ACCOUNT = 'amzn1.ask.account.DESK';

export interface Desk {
  readonly household: Household;
  readonly close: () => Promise<void>;
}

/** Where `npm run audio` puts the rendered track. */
export const AUDIO_FOLDER = join(__dirname, '..', '..', 'build', 'audio');

/** How a language is heard, and what it is heard by. */
export interface LanguageEars extends Ears {
  readonly model: InteractionModel;
  readonly grammar: Grammar;
}

/** By the model's file: the locales of a language share one, and to read it takes a second. */
const ears = new Map<string, LanguageEars>();

/** How a locale's language is heard. Throws a ModelError for one that the skill doesn't ship in, or has no model for. */
export function earsFor(locale: string): LanguageEars {
  if (!isLocale(locale)) {
    const shipped = Object.keys(locales).join(', ');
    throw new ModelError(`locale ${locale}`, [`Steady Stride does not ship in it; it ships in ${shipped}`]);
  }
  const [file, grammar] = [modelFileOf(locale), grammarFor(locale)];
  const known = ears.get(file);
  if (known !== undefined) return known;
  const model = loadModel(file, grammar);
  const made = {
    model,
    grammar,
    readLine: createLineReader(model, grammar),
    recogniser: createRecogniser(model, { grammar, skillId: SKILL_ID }),
  };
  ears.set(file, made);
  return made;
}

/** Numbers from 0 up to 1 that are the same in every run, after mulberry32 by Tommy Ettinger (public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts the real skill on the desk: a household around it, and its database behind a door that can be broken. */
export async function openDesk(options: DeskOptions, around: DeskSurroundings): Promise<Desk> {
  // Bytes that are encrypted for the database's own name cannot go through a door of another.
  const door = around.database.startsWith('http:') ? await openDatabaseDoor(around.database) : null;
  const client = createDynamoClient({ region: REGION, endpoint: door?.endpoint ?? around.database });
  const { warn } = around;
  const store = createDynamoStore({ client, warn });
  const clock = around.clock ?? (options.at === null ? Clock.real() : Clock.virtual(options.at));
  const runWeekly = weeklyCloud({
    clock,
    store: createDueStore({ client, warn }),
    endpoint: () => household.endpoint,
    hasReminders: () => household.alerts.reminders.length > 0,
    isReachable: () => household.faultOf('database') === null,
    warn,
    serviceMs: around.weeklyServiceMs,
  });
  const household = await Household.open({
    clock,
    zone: options.zone,
    locale: options.locale,
    device: options.device,
    voice: options.voice,
    userId: around.userId,
    ears: earsFor,
    skill: ({ now, watch, audioUrl }) =>
      createSkill({
        store,
        now,
        random: around.random,
        trackUrl: (locale) => audioUrl(`${locale}.mp3`),
        artUrl: audioUrl(ART_FILE),
        skillId: SKILL_ID,
        style: options.style,
        weekly: { shards: DESK_SHARDS },
        warn,
        watch,
      }),
    listener: around.listener,
    audioFolder: AUDIO_FOLDER,
    ...(door && { database: door }),
    ...(around.questionsWait && { questionsWait: true }),
    onTimePasses: async (from, to) => {
      await runWeekly(from, to);
      await around.onTimePasses?.(from, to);
    },
  });
  return {
    household,
    close: async () => {
      await household.close();
      client.destroy();
      await door?.close();
    },
  };
}
