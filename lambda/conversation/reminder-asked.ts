import { isGranted, isRefused, SCOPES } from '../alexa/permissions';
import type { Walker } from '../walker';
import {
  type Draft,
  draftWith,
  isWhole,
  type ReminderKind,
  type SaidWhen,
  type WholeDraft,
} from '../weekly/draft';
import { type Known, recall } from './memory';
import { askedForLeave, setUp } from './reminder-set-up';
import { ask, type Question, type Reply, tell } from './reply';
import type { Room } from './room';
import { said, type Turn } from './turn';
import { NO, YES } from './yes-and-no';

/** "Remind me every Sunday at six how I did", "remind me to walk on Monday and Friday at eight", and changes of either. */
export const reminderRoom: Room = {
  name: 'a reminder asked for',
  hears: (turn) => said(turn, 'WeeklyReminderIntent', 'WalkReminderIntent'),
  async answer(turn) {
    const known = await recall(turn);
    if (!known.reachable) return tell(turn.words.frame.cannotTell);
    const what = said(turn, 'WeeklyReminderIntent') ? 'weekly' : 'walks';
    return ask(
      reminderQuestion(turn, known.walker.id, draftWith(beginning(what, known.walker, turn), whenIn(turn))),
    );
  },
};

/** What the open question about a reminder may be answered with. */
const ANSWERS = [
  ...YES,
  ...NO,
  'UnsureIntent',
  'HoldIntent',
  'DayAndTimeIntent',
  'MinutesIntent',
  'PastIntent',
] as const;

/** The day, the time, the yes: nothing is set up before a yes to all of it. */
export const reminderAnswerRoom: Room = {
  name: 'a reminder, answered',
  hears: (turn) => turn.expecting?.kind === 'reminder' && said(turn, ...ANSWERS),
  async answer(turn) {
    if (turn.expecting?.kind !== 'reminder') return tell(turn.words.frame.sorry);
    const { who, draft } = turn.expecting;
    const when = whenIn(turn);
    if (said(turn, 'DayAndTimeIntent', 'MinutesIntent', 'PastIntent') || !saysNothing(when)) {
      return ask(reminderQuestion(turn, who, draftWith(draft, when)));
    }
    if (!said(turn, ...YES)) return tell(turn.words.reminders.nothingSetUp);
    return isWhole(draft)
      ? agreed(turn, await recall(turn, who), draft)
      : ask(reminderQuestion(turn, who, draft));
  },
};

/** What is still missing, asked for; then whether it shall be, with all of it said. */
export function reminderQuestion({ words }: Turn, who: string, draft: Draft): Question {
  const { reminders } = words;
  const expects = { kind: 'reminder', who, draft } as const;
  if (isWhole(draft)) {
    return {
      ask: reminders.confirm[draft.what](draft),
      reprompt: [reminders.confirmAgain[draft.what](draft)],
      expects,
    };
  }
  if (draft.days.length > 0) return { ask: reminders.whatTime, reprompt: [reminders.whatTimeAgain], expects };
  return draft.time === undefined
    ? { ask: reminders.whichDayAndTime[draft.what], reprompt: [reminders.whichDayAndTimeAgain], expects }
    : { ask: reminders.whichDay[draft.what], reprompt: [reminders.whichDayAgain], expects };
}

/** A yes to all of it. The permission comes last, so that one yes of the walker's is enough where it is there. */
function agreed(turn: Turn, known: Known, draft: WholeDraft): Promise<Reply> | Reply {
  if (isGranted(turn.envelope, SCOPES.reminders)) return setUp(turn, known, draft, 'hinted');
  return isRefused(known.walker.remindersRefusedAt, turn.now)
    ? tell(turn.words.reminders.refusedEarlier)
    : askedForLeave(turn, known, draft);
}

/** Who names a day or a time alone changes that one of the reminder there is. */
function beginning(what: ReminderKind, { weekly, walkReminder }: Walker, turn: Turn): Draft {
  if (saysNothing(whenIn(turn))) return { what, days: [] };
  if (what === 'weekly' && weekly) return { what, days: [weekly.day], time: weekly.time };
  return what === 'walks' && walkReminder
    ? { what, days: walkReminder.days, time: walkReminder.time }
    : { what, days: [] };
}

const DAY_SLOTS = ['Day', 'SecondDay', 'ThirdDay', 'FourthDay', 'FifthDay', 'SixthDay'] as const;
const DAY_GROUPS: Readonly<Record<string, readonly number[]>> = {
  every_day: [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  weekend: [6, 7],
};

/**
 * Days and time out of the slots; a bare number is an hour. "On Friday" and "in the morning" are heard as what they
 * would be in a check, so the words of those slots are looked at as well.
 */
function whenIn(turn: Turn): SaidWhen {
  const slots = turn.heard?.slots ?? {};
  const { dayOf, partOfDay } = turn.words.reminders;
  const named = DAY_SLOTS.flatMap((slot) => dayOf(slots[slot] ?? '') ?? []);
  const group = DAY_GROUPS[slots.Days ?? ''] ?? [];
  const hour = /^([1-9]|1\d|2[0-3])$/.exec(slots.Minutes ?? '')?.[1];
  const words = said(turn, ...HEARD_OTHERWISE) ? wordsIn(turn) : [];
  return {
    days: [...named, ...group, ...words.flatMap((word) => dayOf(word) ?? [])],
    time:
      slots.Time ??
      (hour === undefined
        ? words.map(partOfDay).find((part) => part !== undefined)
        : `${hour.padStart(2, '0')}:00`),
  };
}

const HEARD_OTHERWISE = ['PastIntent', 'HedgedYesIntent', 'HedgedNoIntent'] as const;

/** The words of all slots, as they were spoken. */
function wordsIn({ envelope: { request } }: Turn): readonly string[] {
  const slots = request.type === 'IntentRequest' ? Object.values(request.intent.slots ?? {}) : [];
  return slots.flatMap(({ value }) => (value ?? '').toLowerCase().split(/[^\p{L}]+/u));
}

function saysNothing({ days, time }: SaidWhen): boolean {
  return days.length === 0 && time === undefined;
}
