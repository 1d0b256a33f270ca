/**
 * The names and keys of the one table, for the store, the simulator and the stack alike; no AWS in here.
 *
 * Everything of an account is one partition: `pk` is Alexa's user id, `sk` is `walker#<walkerId>` or
 * `walk#<ISO start>#<walkId>`. Read backwards, the walkers come first and then the walks, newest first.
 */
export const PARTITION_KEY = 'pk';
export const SORT_KEY = 'sk';

/** The attribute by which DynamoDB deletes rows by itself, in seconds since the epoch. */
export const EXPIRES_AT = 'expiresAt';

/** The index of the rows that the weekly job has to do with, by the attribute of a walker's row that says when. */
export const DUE_INDEX = 'due';
export const DUE = 'due';

/** The attribute of a walker's row with its weekly reminder: all that the job needs to know. */
export const WEEKLY = 'weekly';

/** Rows go after this many days without a write (product.md, section 6). */
export const KEPT_DAYS = 400;

/** What every sort key of a walker or a walk begins with; later kinds of row stay out of a turn's read. */
export const ROWS_OF_A_TURN = 'walk';

const WALKER = 'walker#';
const WALK = 'walk#';

/** The last moment that still sorts as text: the end of the year 9999. */
const LAST_MOMENT = Date.UTC(10_000, 0) - 1;

/** What a sort key says about its row. */
export type RowKey =
  | { readonly kind: 'walker'; readonly id: string }
  | { readonly kind: 'walk'; readonly id: string; readonly startedAt: number };

/** Whether a number is a moment that a key can carry, so that text order is time order. */
export function isMoment(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LAST_MOMENT;
}

/** The sort key of a walker's row. */
export function walkerKey(walkerId: string): string {
  return `${WALKER}${walkerId}`;
}

/** The sort key of a walk's row. `startedAt` must be a moment (milliseconds since the epoch). */
export function walkKey(walk: { readonly id: string; readonly startedAt: number }): string {
  return `${WALK}${new Date(walk.startedAt).toISOString()}#${walk.id}`;
}

/** What a sort key names, or undefined when it is not one of ours. */
export function parseKey(key: string): RowKey | undefined {
  if (key.startsWith(WALKER)) {
    const id = key.slice(WALKER.length);
    return id === '' ? undefined : { kind: 'walker', id };
  }
  const [, start, id] = /^walk#([^#]+)#(.+)$/s.exec(key) ?? [];
  if (start === undefined || id === undefined) return undefined;
  const startedAt = Date.parse(start);
  // Only the exact form that walkKey writes: any other would be a second key of the same walk.
  return isMoment(startedAt) && walkKey({ id, startedAt }) === key
    ? { kind: 'walk', id, startedAt }
    : undefined;
}
