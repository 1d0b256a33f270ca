import type { EarlierTarget, Plan } from '../plan/plan';
import type { Walk, WalkStatus, WalkTimers, WalkWay } from '../walk/walk';
import type { Walker } from '../walker';
import { isDuePartition } from '../weekly/due';
import type { WalkReminder, WeeklyReminder } from '../weekly/reminder';
import { type Columns, list, longestMs, map, moment, oneOf, text, whole } from './attributes';
import type { WalkerFields } from './store';

const STATUSES: Record<WalkStatus, true> = {
  active: true,
  paused: true,
  completed: true,
  stopped: true,
  failed: true,
  unconfirmed: true,
  deleted: true,
};
const WAYS: Record<WalkWay, true> = { audio: true, timers: true, untimed: true, logged: true };
const words = <T extends string>(of: Record<T, true>) => Object.keys(of) as T[];

const knownZones = new Set<string>();

/** Whether a zone is one that Intl can count days in: a wrong one would fail in the middle of a turn. */
function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
  knownZones.add(zone);
  return true;
}

function isLocalDate(date: string): boolean {
  const midnight = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
}

/** Text that says something: an id. */
export const word = text('text that is not empty', (value) => value !== '');
const localDate = text('a date such as 2026-11-23', isLocalDate);
const zone = text('a time zone such as America/New_York', isZone);
const count = whole(0, 1_000_000_000);
const minutes = whole(1, 60);

const time = text('a local time such as 18:00', (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value));
const weekday = whole(1, 7);

/** How a weekly reminder is kept: also what the due index shows of a row. */
export const WEEKLY_COLUMN = map<WeeklyReminder>(
  {
    alertToken: word,
    agreedAt: moment,
    locale: word,
    day: weekday,
    time,
    zone,
    endpoint: word,
    changedAt: moment,
    figuresAt: moment,
  },
  ['alertToken', 'agreedAt', 'locale', 'day', 'time', 'zone', 'endpoint', 'changedAt'],
);

const PLAN_COLUMNS: Columns<Plan> = {
  minutes,
  movedOn: localDate,
  movedAt: moment,
  stayUntil: localDate,
  offeredFor: localDate,
  earlierTargets: list(map<EarlierTarget>({ walks: count, until: localDate }, ['walks', 'until'])),
};

/** How a walker's fields are kept. The names are the attributes' names. */
export const WALKER_COLUMNS: Columns<WalkerFields> = {
  visits: count,
  disclaimerVersion: count,
  lastClearCheckOn: localDate,
  zone,
  zoneChangedAt: moment,
  plan: map<Plan>(PLAN_COLUMNS, ['minutes', 'movedOn']),
  askedAfterWalk: word,
  timersRefusedAt: moment,
  remindersRefusedAt: moment,
  timersForbidden: map<NonNullable<Walker['timersForbidden']>>({ device: word, at: moment }, [
    'device',
    'at',
  ]),
  weekly: WEEKLY_COLUMN,
  walkReminder: map<WalkReminder>(
    { alertToken: word, agreedAt: moment, locale: word, days: list(weekday), time, zone },
    ['alertToken', 'agreedAt', 'locale', 'days', 'time', 'zone'],
  ),
  due: text('a partition of the due index', isDuePartition),
};
export const WALKER_REQUIRED = ['visits', 'disclaimerVersion', 'zone', 'plan'] as const;

/** A walk's id and start are in its key; these are the rest. */
export type WalkFields = Omit<Walk, 'id' | 'startedAt'>;

/** How a walk's fields are kept. The names are the attributes' names. */
export const WALK_COLUMNS: Columns<WalkFields> = {
  walkerId: word,
  plannedMinutes: minutes,
  walkedMs: longestMs,
  status: oneOf(words(STATUSES)),
  way: oneOf(words(WAYS)),
  plays: count,
  changedAt: moment,
  checkedAt: moment,
  timers: map<WalkTimers>({ halfway: word, end: word }, []),
};
export const WALK_REQUIRED = [
  'walkerId',
  'plannedMinutes',
  'walkedMs',
  'status',
  'way',
  'plays',
  'changedAt',
] as const;
