import { isRecord } from '../values';
import type { Walk } from '../walk/walk';
import type { Walker } from '../walker';
import {
  type Attributes,
  type Columns,
  moment,
  readFields,
  type Some,
  whole,
  writeFields,
} from './attributes';
import { WALK_COLUMNS, WALK_REQUIRED, WALKER_COLUMNS, WALKER_REQUIRED, word } from './columns';
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
import type { WalkRef } from './store';

/** The form of the rows below. A row of a later form is left alone by this version. */
export const ROW_VERSION = 1;
export const VERSION = 'version';

/** The random mark of the last move, by which a retry of that same move is known. */
export const MOVED_BY = 'movedBy';

const DAY_MS = 86_400_000;

/** Milliseconds as the whole seconds that DynamoDB's expiry counts in. */
export function secondsOf(ms: number): number {
  return Math.floor(ms / 1000);
}

/** When a row written at `now` (milliseconds) goes, in the seconds that DynamoDB's expiry counts in. */
export function expiryOf(now: number): number {
  return secondsOf(now + KEPT_DAYS * DAY_MS);
}

/** An account as the key of its partition. Throws NotStorable when it is empty. */
export function keyOfAccount(account: string): { S: string } {
  return { S: named('account', account) };
}

/** The key of a walker's row. Throws NotStorable when account or walker is empty. */
export function keyOfWalker(account: string, walkerId: string): Attributes {
  return {
    [PARTITION_KEY]: keyOfAccount(account),
    [SORT_KEY]: { S: walkerKey(named('walker', walkerId)) },
  };
}

/** The key of a walk's row. Throws NotStorable when something in it is no walk's. */
export function keyOfWalk(account: string, walk: Pick<WalkRef, 'id' | 'startedAt'>): Attributes {
  if (!isMoment(walk.startedAt)) throw new NotStorable('startedAt', walk.startedAt, moment.expected);
  const key = walkKey({ id: named('walk', walk.id), startedAt: walk.startedAt });
  return { [PARTITION_KEY]: keyOfAccount(account), [SORT_KEY]: { S: key } };
}

function named(what: string, value: string): string {
  if (typeof value !== 'string' || value === '') throw new NotStorable(`${what} id`, value, word.expected);
  return value;
}

/** Fields as attributes. Throws NotStorable, naming the first that cannot be kept. */
export function toAttributes<T extends object>(columns: Columns<T>, fields: Some<T>): Attributes {
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
