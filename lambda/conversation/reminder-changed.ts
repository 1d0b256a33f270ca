import { type AlexaReminder, readReminder } from '../alexa/reminders';
import type { WalkerChange } from '../store/store';
import { isRecord } from '../values';
import type { Walker } from '../walker';
import { nextDue } from '../weekly/due';
import type { WalkReminder, WeeklyReminder } from '../weekly/reminder';
import { NOTHING } from './player-events';
import type { Room } from './room';
import type { Turn } from './turn';
import { scheduleIn, WITHOUT_WEEKLY } from './weekly-reminder';

/**
 * A reminder was changed, perhaps in the Alexa app and to another day: what is kept follows it, so that the
 * figures come before it speaks and a list of reminders is true. The event says only which one, so Alexa is asked for
 * it. Our own changes bring the event, too, and then nothing differs: nothing is ever written to the
 * reminder here, or one event would bring the next.
 */
export const reminderChangedRoom: Room = {
  name: 'reminder changed',
  hears: ({ envelope }) =>
    envelope.request.type === 'Reminders.ReminderUpdated' ||
    envelope.request.type === 'Reminders.ReminderStatusChanged',
  async answer(turn) {
    const token = tokenIn(turn);
    if (token === undefined) return NOTHING;
    const { walkers } = await turn.doors.store.readAccount(turn.account, turn.now);
    const walker = walkers.find(
      ({ weekly, walkReminder }) => weekly?.alertToken === token || walkReminder?.alertToken === token,
    );
    if (walker !== undefined) await follow(turn, walker, token);
    return NOTHING;
  },
};

async function follow(turn: Turn, walker: Walker, token: string): Promise<void> {
  const { services, doors, account } = turn;
  const read = await readReminder(services, token);
  if (typeof read === 'string' && read !== 'gone') return;
  const there = read === 'gone' ? undefined : read;
  const what = walker.weekly?.alertToken === token ? 'weekly' : 'walkReminder';
  const change = what === 'weekly' ? weeklyChange(turn, walker, there) : walksChange(walker, there);
  if (change !== undefined) await doors.store.amendWalker(account, walker, what, change);
}

/** What the row has to learn of a weekly reminder; undefined when it knows. One that is not weekly any more is left as it was. */
function weeklyChange(
  { doors, account, now }: Turn,
  { id, weekly }: Walker,
  there: AlexaReminder | undefined,
): WalkerChange | undefined {
  if (weekly === undefined || there === undefined) return weekly && WITHOUT_WEEKLY;
  const schedule = scheduleIn(there, weekly.zone);
  if (schedule === undefined || isSame(schedule, weekly)) return undefined;
  const moved: WeeklyReminder = { ...weekly, ...schedule, changedAt: now };
  const due = doors.weekly && nextDue(account, id, moved, now, doors.weekly.shards);
  return { set: { weekly: moved, ...(due === undefined ? {} : { due }) } };
}

function walksChange({ walkReminder }: Walker, there: AlexaReminder | undefined): WalkerChange | undefined {
  if (walkReminder === undefined || there === undefined) return walkReminder && { remove: ['walkReminder'] };
  if (there.time === undefined) return undefined;
  const { recurrence, zone } = there.time;
  const moved: WalkReminder = { ...walkReminder, ...recurrence, zone: zone ?? walkReminder.zone };
  return isSame(moved, walkReminder) ? undefined : { set: { walkReminder: moved } };
}

/** Whether `now` says nothing else than `before` does. */
function isSame<T extends object>(now: Partial<T>, before: T): boolean {
  return Object.entries(now).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(before[name as keyof T]),
  );
}

function tokenIn({ envelope: { request } }: Turn): string | undefined {
  const body: unknown = 'body' in request ? request.body : undefined;
  return isRecord(body) && typeof body.alertToken === 'string' ? body.alertToken : undefined;
}
