import { askFor, permissionAnswer, SCOPES } from '../alexa/permissions';
import {
  changeReminder,
  createReminder,
  deleteReminder,
  type ReminderProblem,
  type ReminderTime,
} from '../alexa/reminders';
import type { WalkerChange } from '../store/store';
import { isWhole, readDraft, type WholeDraft } from '../weekly/draft';
import { nextDue } from '../weekly/due';
import { type Known, recall } from './memory';
import { type Reply, tell, writing } from './reply';
import type { Room } from './room';
import { pick, requestedAt, type Turn } from './turn';

/** How long after the yes an answer to the permission question may still set the reminder up. */
const ANSWER_WITHIN_MS = 10 * 60_000;

/** Alexa asks for the permission in her own words; the reason comes first, and no question of ours. */
export function askedForLeave(turn: Turn, { walker }: Known, draft: WholeDraft): Reply {
  return {
    says: [turn.words.reminders.reason],
    directives: [askFor(SCOPES.reminders, tokenOf(walker.id, draft, turn.now))],
    handsOver: true,
  };
}

/** What Alexa's question about reminders came to. Given, the reminder is set up in the same turn. */
export const reminderPermissionRoom: Room = {
  name: 'reminder permission',
  hears: ({ envelope }) => permissionAnswer(envelope)?.scope === SCOPES.reminders,
  async answer(turn) {
    const { reminders } = turn.words;
    const answer = permissionAnswer(turn.envelope);
    const asked = answer && draftIn(answer.token);
    if (asked === undefined || turn.now - asked.at > ANSWER_WITHIN_MS) return tell(reminders.nothingSetUp);
    const known = await recall(turn, asked.who);
    switch (answer?.status) {
      case 'ACCEPTED':
        return setUp(turn, known, asked.draft, 'given');
      case 'DENIED':
        return writing(tell(reminders.withoutReminders), {
          walker: { walker: known.walker, change: { set: { remindersRefusedAt: turn.now } } },
        });
      default:
        return tell(reminders.nothingSetUp);
    }
  },
};

/**
 * Sets the reminder up, or changes the one there is, and says so only once it is kept here as well.
 * `leave`: Alexa's hint that there is a permission may be wrong, and then it is asked for; an answer is not.
 */
export async function setUp(
  turn: Turn,
  known: Known,
  draft: WholeDraft,
  leave: 'hinted' | 'given',
): Promise<Reply> {
  const { reminders, frame } = turn.words;
  if (!known.reachable) return tell(frame.cannotTell);
  const time: ReminderTime = { recurrence: { days: draft.days, time: draft.time }, zone: known.walker.zone };
  const made = await madeOrChanged(turn, known, draft, time);
  if (typeof made === 'string') {
    if (made === 'not allowed' && leave === 'hinted') return askedForLeave(turn, known, draft);
    return tell(made === 'not on this device' ? reminders.notOnThisDevice : reminders.notSetUp);
  }
  const { account, now, doors } = turn;
  const change = keeping(turn, known, draft, made.alertToken);
  const kept = await doors.store.saveWalker(account, known.walker, change, now).catch((problem: unknown) => {
    doors.warn(problem instanceof Error ? problem : new Error(String(problem)));
    return 'kept' as const;
  });
  if (kept === 'saved') return tell(pick(turn, reminders.done[draft.what](draft)));
  // Nobody would know of it: no list would name it, and nothing could cancel it.
  if (made.isNew) await deleteReminder(turn.services, made.alertToken);
  return tell(frame.cannotTell);
}

async function madeOrChanged(
  turn: Turn,
  { walker }: Known,
  draft: WholeDraft,
  time: ReminderTime,
): Promise<{ readonly alertToken: string; readonly isNew: boolean } | ReminderProblem> {
  const { services, locale, now, words } = turn;
  const text =
    draft.what === 'weekly' ? words.reminders.weekly({ text: 'neutral' }) : words.reminders.timeToWalk;
  const there = draft.what === 'weekly' ? walker.weekly : walker.walkReminder;
  if (there !== undefined) {
    const changed = await changeReminder(services, there.alertToken, time, { locale, text }, now);
    if (changed === 'done') return { alertToken: there.alertToken, isNew: false };
    if (changed !== 'gone') return changed;
  }
  const created = await createReminder(services, time, { locale, text }, now);
  return typeof created === 'string' ? created : { ...created, isNew: true };
}

/** What the walker's row keeps of it, and where it then stands in the due index. */
function keeping(turn: Turn, { walker }: Known, draft: WholeDraft, alertToken: string): WalkerChange {
  const { account, locale, services, doors, now } = turn;
  const agreed = { alertToken, agreedAt: requestedAt(turn), locale };
  const { days, time } = draft;
  const { zone } = walker;
  const granted = { remove: ['remindersRefusedAt'] } as const;
  if (draft.what === 'walks') return { ...granted, set: { walkReminder: { ...agreed, days, time, zone } } };
  const weekly = { ...agreed, day: days[0] ?? 7, time, zone, endpoint: services.endpoint, changedAt: now };
  const due = doors.weekly && nextDue(account, walker.id, weekly, now, doors.weekly.shards);
  return { ...granted, set: { weekly, ...(due === undefined ? {} : { due }) } };
}

/** What goes along with the permission question, and comes back with its answer: nothing personal. */
function tokenOf(who: string, { what, days, time }: WholeDraft, at: number): string {
  return `r1.${who}.${what}.${days.join('')}.${time.replace(':', '')}.${at.toString(36)}`;
}

function draftIn(token: string): { who: string; draft: WholeDraft; at: number } | undefined {
  const [, who, what, days = '', hour, minute, at] =
    /^r1\.([\w-]{1,100})\.(weekly|walks)\.([1-7]{1,7})\.(\d\d)(\d\d)\.([0-9a-z]{1,11})$/.exec(token) ?? [];
  const draft = readDraft({ what, days: [...days].map(Number), time: `${hour}:${minute}` });
  if (who === undefined || at === undefined || draft === undefined || !isWhole(draft)) return undefined;
  return { who, draft, at: Number.parseInt(at, 36) };
}
