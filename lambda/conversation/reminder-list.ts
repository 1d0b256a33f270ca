import { deleteReminder, readReminder } from '../alexa/reminders';
import type { WalkerChange } from '../store/store';
import type { Walker } from '../walker';
import type { ReminderKind, WholeDraft } from '../weekly/draft';
import { aside } from './aside';
import { type Known, recall } from './memory';
import { ask, type Question, type Reply, tell, writing } from './reply';
import type { Room } from './room';
import { said, type Turn } from './turn';
import { WITHOUT_WEEKLY } from './weekly-reminder';
import { NO, YES } from './yes-and-no';

const KINDS: readonly ReminderKind[] = ['weekly', 'walks'];

/** What a row forgets with each reminder. */
const WITHOUT: Readonly<Record<ReminderKind, WalkerChange>> = {
  weekly: WITHOUT_WEEKLY,
  walks: { remove: ['walkReminder'] },
};

/** "What reminders do I have?" What was deleted in the Alexa app meanwhile is not named, and forgotten. */
export const listRemindersRoom: Room = {
  name: 'list reminders',
  hears: (turn) => said(turn, 'ListRemindersIntent'),
  async answer(turn) {
    const known = await recall(turn);
    const { walker } = known;
    const { frame, reminders } = turn.words;
    if (!known.reachable) return aside(turn, known, tell(frame.cannotTell));
    const gone = await goneOf(turn, walker);
    const left = KINDS.flatMap((what) => (gone.includes(what) ? [] : (draftOf(walker, what) ?? [])));
    const says = left.map((draft) => reminders.tells[draft.what](draft));
    const told = tell(...(says.length === 0 ? [reminders.none] : says));
    return forgetting(aside(turn, known, told), walker, gone);
  },
};

/** "Cancel my weekly reminder", "cancel my walk reminders", and which of the two where it was not said. */
export const cancelRemindersRoom: Room = {
  name: 'cancel reminders',
  hears: (turn) => said(turn, 'CancelRemindersIntent'),
  async answer(turn) {
    const who = turn.expecting?.kind === 'cancel_reminders' ? turn.expecting.who : turn.walkerId;
    const known = await recall(turn, who);
    if (!known.reachable) return tell(turn.words.frame.cannotTell);
    const there = KINDS.filter((what) => draftOf(known.walker, what) !== undefined);
    const asked = turn.heard?.slots.ReminderKind;
    const meant = asked === 'weekly' || asked === 'walks' ? there.filter((what) => what === asked) : there;
    if (meant.length === 0) return tell(turn.words.reminders.nothingToCancel);
    if (meant.length > 1 && asked !== 'all') return ask(cancelQuestion(turn, who));
    return cancelled(turn, known, meant);
  },
};

/** A yes or no to which of them: yes is both, no is neither. */
export const cancelAnswerRoom: Room = {
  name: 'cancel reminders, answered',
  hears: (turn) => turn.expecting?.kind === 'cancel_reminders' && said(turn, ...YES, ...NO, 'UnsureIntent'),
  async answer(turn) {
    if (turn.expecting?.kind !== 'cancel_reminders') return tell(turn.words.frame.sorry);
    if (!said(turn, ...YES)) return tell(turn.words.log.kept);
    const known = await recall(turn, turn.expecting.who);
    return cancelled(
      turn,
      known,
      KINDS.filter((what) => draftOf(known.walker, what) !== undefined),
    );
  },
};

/** "Shall I cancel the weekly one, the walk reminders, or both?" */
export function cancelQuestion({ words }: Turn, who: string): Question {
  const { whichToCancel, whichToCancelAgain } = words.reminders;
  return { ask: whichToCancel, reprompt: [whichToCancelAgain], expects: { kind: 'cancel_reminders', who } };
}

/** Deletes them at Alexa first: a reminder is forgotten here only once it cannot speak any more. */
async function cancelled(turn: Turn, { walker }: Known, kinds: readonly ReminderKind[]): Promise<Reply> {
  const { reminders } = turn.words;
  const results = await Promise.all(
    kinds.map(async (what) => ({ what, was: await deleteReminder(turn.services, tokenOf(walker, what)) })),
  );
  const done = results.flatMap(({ what, was }) => (was === 'done' ? [what] : []));
  if (done.length < kinds.length) {
    const forbidden = results.some(({ was }) => was === 'not allowed');
    return forgetting(tell(forbidden ? reminders.cancelInTheApp : reminders.notCancelled), walker, done);
  }
  const [what] = done;
  const says = reminders.cancelled[done.length > 1 || what === undefined ? 'all' : what];
  return forgetting(tell(says), walker, done);
}

async function goneOf(turn: Turn, walker: Walker): Promise<readonly ReminderKind[]> {
  const there = KINDS.filter((what) => draftOf(walker, what) !== undefined);
  const read = await Promise.all(
    there.map(async (what) => ({ what, was: await readReminder(turn.services, tokenOf(walker, what)) })),
  );
  return read.flatMap(({ what, was }) => (was === 'gone' ? [what] : []));
}

function forgetting(reply: Reply, walker: Walker, kinds: readonly ReminderKind[]): Reply {
  return kinds.reduce((so, what) => writing(so, { walker: { walker, change: WITHOUT[what] } }), reply);
}

function tokenOf({ weekly, walkReminder }: Walker, what: ReminderKind): string {
  return (what === 'weekly' ? weekly : walkReminder)?.alertToken ?? '';
}

function draftOf({ weekly, walkReminder }: Walker, what: ReminderKind): WholeDraft | undefined {
  if (what === 'weekly') return weekly && { what, days: [weekly.day], time: weekly.time };
  return walkReminder && { what, days: walkReminder.days, time: walkReminder.time };
}
