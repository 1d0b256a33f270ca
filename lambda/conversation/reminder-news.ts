import { isRecord } from '../values';
import { NOTHING } from './player-events';
import type { Reply } from './reply';
import type { Room } from './room';
import type { Turn } from './turn';
import { rewriteWeekly, WITHOUT_WEEKLY } from './weekly-reminder';

/** The weekly reminder could not be given its words. It speaks those it has. */
export class NotRewritten extends Error {
  override readonly name = 'NotRewritten';

  constructor(problem: string) {
    super(
      `A weekly reminder was not given its words: ${problem}. The next message, or its walker, sees to it.`,
    );
  }
}

/** How long after a first try the second comes, where Alexa had too much to do, milliseconds. */
const AGAIN_AFTER_MS = 400;

/**
 * The scheduled job's message. It may come twice, late, in the wrong order or for a reminder that is no more: what
 * is done depends on the clock and on what is kept, never on what the message was sent for. Nobody is listening.
 */
export const messageRoom: Room = {
  name: 'message of the weekly job',
  hears: ({ envelope }) => envelope.request.type === 'Messaging.MessageReceived',
  async answer(turn) {
    const { request } = turn.envelope;
    const message: unknown = 'message' in request ? request.message : undefined;
    const who = isRecord(message) ? message.walker : undefined;
    return typeof who === 'string' && who !== '' ? rewritten(turn, who) : NOTHING;
  },
};

async function rewritten(turn: Turn, who: string): Promise<Reply> {
  const { doors, account, now, services } = turn;
  const { walker, walks } = await doors.store.read(account, who, { walks: 'all', now });
  if (walker?.weekly === undefined) return NOTHING;
  const what = {
    ...{ doors, services, account, walker, walks, now },
    ...{ weekly: walker.weekly, zone: walker.zone, occasion: 'message' as const },
  };
  let result = await rewriteWeekly(what);
  if (result.was === 'not reached' && result.problem === 'throttled') {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    result = await rewriteWeekly(what);
  }
  switch (result.was) {
    case 'not reached':
      doors.warn(new NotRewritten(result.problem));
      doors.count?.('WeeksFailed');
      return NOTHING;
    case 'gone':
      await doors.store.amendWalker(account, walker, 'weekly', WITHOUT_WEEKLY);
      return NOTHING;
    case 'rewritten':
      if (result.text.text === 'figures') doors.count?.('WeeksDelivered');
      if (result.change.set) await doors.store.amendWalker(account, walker, 'weekly', result.change);
      return NOTHING;
  }
}

/** A reminder of ours was deleted, in the Alexa app or by voice without us: it is forgotten here too. */
export const reminderDeletedRoom: Room = {
  name: 'reminder deleted',
  hears: ({ envelope }) => envelope.request.type === 'Reminders.ReminderDeleted',
  async answer(turn) {
    const tokens = deletedIn(turn);
    if (tokens.length === 0) return NOTHING;
    const { doors, account, now } = turn;
    const { walkers } = await doors.store.readAccount(account, now);
    const isGone = (one: { readonly alertToken: string } | undefined): boolean =>
      one !== undefined && tokens.includes(one.alertToken);
    await Promise.all(
      walkers.flatMap((walker) => [
        isGone(walker.weekly) && doors.store.amendWalker(account, walker, 'weekly', WITHOUT_WEEKLY),
        isGone(walker.walkReminder) &&
          doors.store.amendWalker(account, walker, 'walkReminder', { remove: ['walkReminder'] }),
      ]),
    );
    return NOTHING;
  },
};

function deletedIn({ envelope: { request } }: Turn): readonly string[] {
  const body: unknown = 'body' in request ? request.body : undefined;
  const tokens = isRecord(body) ? (body.alertTokens ?? [body.alertToken]) : [];
  return Array.isArray(tokens) ? tokens.filter((token) => typeof token === 'string') : [];
}
