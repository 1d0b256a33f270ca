import { changeReminder } from '../alexa/reminders';
import { countryOf } from '../speech/languages';
import type { WalkerChange } from '../store/store';
import { isToBeRefreshed } from '../weekly/refresh';
import { type Known, knownAlready } from './memory';
import { type Reply, writing } from './reply';
import type { Turn } from './turn';
import { rewriteWeekly } from './weekly-reminder';

/**
 * Looks after the reminders of a walker who begins to talk to the skill: in another time zone they move along, and
 * the weekly one gets its figures where no message brings them. Adds to the reply what is to be kept of it.
 * Costs nothing on a turn that has nothing to look after, or that knows nothing of its walker.
 */
export async function withFreshReminders(turn: Turn, reply: Reply): Promise<Reply> {
  if (!turn.newSession || reply.silent || reply.alone) return reply;
  const known = await knownAlready(turn);
  if (!known?.reachable) return reply;
  const changes = await Promise.all([freshWeekly(turn, known), movedWalks(turn, known)]);
  return changes.reduce(
    (so, change) => (change === undefined ? so : writing(so, { walker: { walker: known.walker, change } })),
    reply,
  );
}

async function freshWeekly(turn: Turn, { walker, walks }: Known): Promise<WalkerChange | undefined> {
  const { doors, account, services, now } = turn;
  const { weekly, due, zone } = walker;
  if (weekly === undefined) return undefined;
  const scheduled = doors.weekly !== undefined;
  if (!isToBeRefreshed({ weekly, due, zone, walks, scheduled }, now)) return undefined;
  try {
    const all = await doors.store.read(account, walker.id, { walks: 'all', now });
    const what = { doors, services, account, walker, weekly, zone, now, occasion: 'session' } as const;
    const result = await rewriteWeekly({ ...what, walks: all.walks });
    return result.was === 'not reached' ? undefined : result.change;
  } catch (problem) {
    doors.warn(problem instanceof Error ? problem : new Error(String(problem)));
    return undefined;
  }
}

/** A walk reminder speaks at its time wherever the walker is. */
async function movedWalks({ services, now }: Turn, { walker }: Known): Promise<WalkerChange | undefined> {
  const { walkReminder, zone } = walker;
  if (walkReminder === undefined || walkReminder.zone === zone) return undefined;
  const { days, time, locale, alertToken } = walkReminder;
  const words = { locale, text: countryOf(locale).words.reminders.timeToWalk };
  const was = await changeReminder(services, alertToken, { recurrence: { days, time }, zone }, words, now);
  if (was === 'gone') return { remove: ['walkReminder'] };
  return was === 'done' ? { set: { walkReminder: { ...walkReminder, zone } } } : undefined;
}
