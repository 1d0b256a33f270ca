import type { Walker } from '../walker';
import { moment } from './attributes';
import { WALK_COLUMNS, WALK_REQUIRED, WALKER_COLUMNS, WALKER_REQUIRED, type WalkFields } from './columns';
import { NotStorable } from './errors';
import { EXPIRES_AT } from './keys';
import { MOVED_BY, rowMarks, secondsOf, toAttributes, walkerRow } from './rows';
import type { AbsentFields, WalkerChange, WalkerFields, WalkMove, WalkRef } from './store';
import { Update } from './update';

/**
 * A walk's move as one conditional update. `mark` is random, new for each move and the same in its
 * retries: a retry whose first try went through finds its mark, and so does not take itself for late.
 */
export function moveUpdate(ref: WalkRef, move: WalkMove, mark: string) {
  const { to, walkedMs, instead, plays, timers, way, changedAt, createIfMissing } = move;
  const replaces = instead === true && walkedMs !== undefined;
  const update = new Update();

  update.set({
    ...toAttributes<WalkFields>(WALK_COLUMNS, {
      status: to,
      plays,
      changedAt,
      way,
      timers: timers ?? undefined,
      walkedMs: replaces ? walkedMs : undefined,
    }),
    [MOVED_BY]: { S: mark },
  });
  if (timers === null) update.remove('timers');
  if (!replaces && (walkedMs !== undefined || createIfMissing)) {
    update.add(toAttributes<WalkFields>(WALK_COLUMNS, { walkedMs: walkedMs ?? 0 }));
  }
  const applies = `${whereItApplies(update, move)} OR ${update.name(MOVED_BY)} = ${update.value({ S: mark })}`;
  if (!createIfMissing) return update.under(applies);

  const whole: WalkFields = {
    ...{ walkerId: ref.walkerId, plannedMinutes: ref.plannedMinutes, way: ref.way },
    ...{ status: 'active', plays: 0, walkedMs: 0, changedAt: ref.startedAt },
  };
  const rest = without(whole, { walkedMs, ...move, status: to });
  update.setIfAbsent({
    ...rowMarks(changedAt ?? ref.startedAt),
    ...toAttributes<WalkFields>(WALK_COLUMNS, { ...rest, walkedMs: undefined }),
  });
  return update.under(`${update.missing()} OR ${applies}`);
}

function whereItApplies(update: Update, { from, plays, newPlay, unchangedSince }: WalkMove): string {
  const where = [update.sound(WALK_COLUMNS, WALK_REQUIRED)];
  const statuses = from.map((status) => update.value({ S: status }));
  where.push(
    statuses.length === 0 ? update.missing() : `${update.name('status')} IN (${statuses.join(', ')})`,
  );
  if (plays !== undefined || newPlay) {
    where.push(`${update.name('plays')} ${newPlay ? '<' : '<='} ${update.value({ N: String(plays ?? 0) })}`);
  }
  if (unchangedSince !== undefined) {
    if (moment.write(unchangedSince) === undefined) {
      throw new NotStorable('unchangedSince', unchangedSince, moment.expected);
    }
    where.push(`${update.name('changedAt')} <= ${update.value({ N: String(Math.round(unchangedSince)) })}`);
  }
  return where.join(' AND ');
}

/**
 * A change of a walker's row as one conditional update: what the change names is set or removed, what a
 * row cannot do without is filled in from `walker` where the row lacks it. A field that is both set and
 * removed is removed.
 */
export function walkerUpdate(walker: Walker, change: WalkerChange, now: number) {
  const { fields, removed } = changed(change);
  const update = new Update();
  update.set({ ...rowMarks(now), ...toAttributes<WalkerFields>(WALKER_COLUMNS, fields) });
  const required = Object.fromEntries(WALKER_REQUIRED.map((field) => [field, walker[field]]));
  update.setIfAbsent(toAttributes<WalkerFields>(WALKER_COLUMNS, without(required, fields)));
  update.remove(...removed);
  const alive = `${update.name(EXPIRES_AT)} > ${update.value({ N: String(secondsOf(now)) })}`;
  return update.under(`${update.missing()} OR ${update.sound(WALKER_COLUMNS, WALKER_REQUIRED)} AND ${alive}`);
}

/**
 * A change of a walker's row while the field `because` is what `walker` has there; undefined when `walker` has
 * nothing there. Of an object with an alert token that token is compared: dynalite compares no objects.
 */
export function walkerAmendment(walker: Walker, because: AbsentFields<WalkerFields>, change: WalkerChange) {
  const { fields, removed } = changed(change);
  const update = new Update().set(toAttributes<WalkerFields>(WALKER_COLUMNS, fields)).remove(...removed);
  const known = toAttributes<WalkerFields>(WALKER_COLUMNS, { [because]: walker[because] })[because];
  const token = known !== undefined && 'M' in known ? known.M.alertToken : undefined;
  const place = token ? `${update.name(because)}.${update.name('alertToken')}` : update.name(because);
  const value = token ?? known;
  return value && update.under(`${place} = ${update.value(value)}`);
}

/**
 * A walker's whole row in place of one that has expired and that DynamoDB has not deleted yet (it takes up
 * to two days): nothing of the old one may come back.
 */
export function walkerReplacement(account: string, walker: Walker, change: WalkerChange, now: number) {
  const { fields, removed } = changed(change);
  const update = new Update();
  const expired = `${update.name(EXPIRES_AT)} <= ${update.value({ N: String(secondsOf(now)) })}`;
  const gone = Object.fromEntries(removed.map((field) => [field, undefined]));
  return {
    Item: walkerRow(account, { ...walker, ...fields, ...gone }, now),
    ...update.only(`${update.sound(WALKER_COLUMNS, WALKER_REQUIRED)} AND ${expired}`),
  };
}

function changed({ set = {}, remove = [] }: WalkerChange) {
  const fields: Partial<WalkerFields> = Object.fromEntries(
    Object.entries(set).filter(([field]) => !remove.some((removed) => removed === field)),
  );
  return { fields, removed: [...new Set(remove)] };
}

/** The fields of `all` for which `some` has no value. */
function without<T extends object>(all: T, some: object): Partial<T> {
  const given = new Map<string, unknown>(Object.entries(some));
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => given.get(field) === undefined),
  ) as Partial<T>;
}
