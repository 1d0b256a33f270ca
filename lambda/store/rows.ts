import type { EarlierTarget, Plan } from '../plan/plan';
import { isRecord } from '../values';
import type { Walk, WalkStatus, WalkTimers, WalkWay } from '../walk/walk';
import type { Walker } from '../walker';
import {
  type Attributes,
  type Columns,
  list,
  longestMs,
  map,
  moment,
  oneOf,
  readFields,
  text,
  whole,
  writeFields,
} from './attributes';
import { NotStorable, RowUnreadable } from './errors';
import {
  EXPIRES_AT,
  isMoment,
  KEPT_DAYS,
  PARTITION_KEY,
  parseKey,
  SORT_KEY,
  walkerKey,
  walkKey,
} from './keys';
import type { WalkerFields, WalkRef } from './store';

/** The form of the rows below. A row of a later form is left alone by this version. */
export const ROW_VERSION = 1;
export const VERSION = 'version';

/** The random mark of the last move, by which a retry of that same move is known. */
export const MOVED_BY = 'movedBy';

const DAY_MS = 86_400_000;

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

const word = text('text that is not empty', (value) => value !== '');
const localDate = text('a date such as 2026-11-23', isLocalDate);
const zone = text('a time zone such as America/New_York', isZone);
const count = whole(0, 1_000_000_000);
const minutes = whole(1, 60);

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
  plan: map<Plan>(PLAN_COLUMNS, ['minutes', 'movedOn']),
  askedAfterWalk: word,
  timersRefusedAt: moment,
  remindersRefusedAt: moment,
  timersForbidden: map<NonNullable<Walker['timersForbidden']>>({ device: word, at: moment }, [
    'device',
    'at',
  ]),
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

/** When a row written at `now` (milliseconds) goes, in the seconds that DynamoDB's expiry counts in. */
export function expiryOf(now: number): number {
  return Math.floor((now + KEPT_DAYS * DAY_MS) / 1000);
}

/** The key of a walker's row. Throws NotStorable when account or walker is empty. */
export function keyOfWalker(account: string, walkerId: string): Attributes {
  return {
    [PARTITION_KEY]: { S: named('account', account) },
    [SORT_KEY]: { S: walkerKey(named('walker', walkerId)) },
  };
}

/** The key of a walk's row. Throws NotStorable when something in it is no walk's. */
export function keyOfWalk(account: string, walk: Pick<WalkRef, 'id' | 'startedAt'>): Attributes {
  if (!isMoment(walk.startedAt)) throw new NotStorable('startedAt', walk.startedAt, moment.expected);
  const key = walkKey({ id: named('walk', walk.id), startedAt: walk.startedAt });
  return { [PARTITION_KEY]: { S: named('account', account) }, [SORT_KEY]: { S: key } };
}

function named(what: string, value: string): string {
  if (typeof value !== 'string' || value === '') throw new NotStorable(`${what} id`, value, word.expected);
  return value;
}

/** Fields as attributes. Throws NotStorable, naming the first that cannot be kept. */
export function toAttributes<T extends object>(columns: Columns<T>, fields: Partial<T>): Attributes {
  const written = writeFields(columns, fields);
  if ('attributes' in written) return written.attributes;
  throw new NotStorable(written.unfit, fields[written.unfit], columns[written.unfit].expected);
}

/** What every row of ours carries beside its fields. */
export function rowMarks(now: number): Attributes {
  return { [VERSION]: { N: String(ROW_VERSION) }, [EXPIRES_AT]: { N: String(expiryOf(now)) } };
}

/** A whole walker's row. */
export function walkerRow(account: string, walker: Walker, now: number): Attributes {
  const { id, ...fields } = walker;
  return { ...keyOfWalker(account, id), ...rowMarks(now), ...toAttributes(WALKER_COLUMNS, fields) };
}

/** A whole walk's row. */
export function walkRow(account: string, walk: Walk, now: number): Attributes {
  const { id, startedAt, ...fields } = walk;
  return {
    ...keyOfWalk(account, { id, startedAt }),
    ...rowMarks(now),
    ...toAttributes(WALK_COLUMNS, fields),
  };
}

/** What a row turned out to be. */
export type Row =
  | { readonly kind: 'walker'; readonly walker: Walker }
  | { readonly kind: 'walk'; readonly walk: Walk }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unreadable'; readonly error: RowUnreadable };

/** Reads a row, whatever is in it; `now` in milliseconds. Never throws. */
export function readRow(row: unknown, now: number): Row {
  const attributes = isRecord(row) ? row : {};
  const name = sortKeyOf(row);
  const unreadable = (problem: string): Row => ({
    kind: 'unreadable',
    error: new RowUnreadable(name ?? '(without a key)', problem),
  });
  const key = name === undefined ? undefined : parseKey(name);
  if (key === undefined) return unreadable('its key is neither that of a walker nor that of a walk');

  const expiresAt = seconds.read(attributes[EXPIRES_AT]);
  if (expiresAt !== undefined && expiresAt * 1000 <= now) return { kind: 'expired' };
  const version = seconds.read(attributes[VERSION]);
  if (version !== ROW_VERSION) {
    return unreadable(`its version is ${version ?? 'missing'}, this skill reads version ${ROW_VERSION}`);
  }

  if (key.kind === 'walker') {
    const found = readFields(WALKER_COLUMNS, WALKER_REQUIRED, attributes);
    if ('problem' in found) return unreadable(found.problem);
    return { kind: 'walker', walker: { id: key.id, ...found.fields } };
  }
  const found = readFields(WALK_COLUMNS, WALK_REQUIRED, attributes);
  if ('problem' in found) return unreadable(found.problem);
  return { kind: 'walk', walk: { id: key.id, startedAt: key.startedAt, ...found.fields } };
}

const seconds = whole(0, Number.MAX_SAFE_INTEGER);

/** A row's sort key, if it has one. */
export function sortKeyOf(row: unknown): string | undefined {
  return isRecord(row) ? word.read(row[SORT_KEY]) : undefined;
}

/** Whether a row belongs to a walker, so far as it says; one that says nothing is looked at by everybody. */
export function isRowOf(row: unknown, walkerId: string): boolean {
  const name = sortKeyOf(row);
  const key = name === undefined ? undefined : parseKey(name);
  if (key?.kind === 'walker') return key.id === walkerId;
  const owner = isRecord(row) ? word.read(row.walkerId) : undefined;
  return owner === undefined || owner === walkerId;
}
