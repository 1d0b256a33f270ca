import {
  type AlexaReminder,
  changeReminder,
  type ReminderProblem,
  type ReminderTime,
  readReminder,
  rewordReminder,
} from '../alexa/reminders';
import type { AlexaServices } from '../alexa/service';
import type { Doors } from '../doors';
import { countryOf } from '../speech/languages';
import type { WalkerChange } from '../store/store';
import type { Walk } from '../walk/walk';
import type { Walker } from '../walker';
import { nextDue } from '../weekly/due';
import type { WeeklyReminder } from '../weekly/reminder';
import { type Occasion, type ReminderText, reminderText } from '../weekly/reminder-text';
import { recurrenceOf, type WeeklySchedule } from '../weekly/schedule';

/** Whose reminder is written anew, and with what. */
export interface Rewriting {
  readonly doors: Doors;
  readonly services: AlexaServices;
  readonly account: string;
  readonly walker: Walker;
  readonly weekly: WeeklyReminder;
  /** All of the walker's that are kept. */
  readonly walks: readonly Walk[];
  /** The zone the walker is in now. */
  readonly zone: string;
  readonly occasion: Occasion;
  readonly now: number;
}

/** What came of it: the text the reminder has now, and what of it the walker's row has to keep. */
export type Rewritten =
  | { readonly was: 'rewritten'; readonly text: ReminderText; readonly change: WalkerChange }
  /** The walker has deleted it: it is not made again, and forgotten here as well. */
  | { readonly was: 'gone'; readonly change: WalkerChange }
  | { readonly was: 'not reached'; readonly problem: ReminderProblem };

/** What a row forgets with its weekly reminder. */
export const WITHOUT_WEEKLY: WalkerChange = { remove: ['weekly', 'due'] };

/**
 * Gives the weekly reminder the text it should have now. It is read first: what the walker has changed in the Alexa
 * app is kept, and from then on counts here too. Another time zone moves it to the same time there.
 * Twice or late, the clock alone decides what it says. Never throws.
 */
export async function rewriteWeekly(what: Rewriting): Promise<Rewritten> {
  const { services, weekly, zone, now } = what;
  const read = await readReminder(services, weekly.alertToken);
  if (typeof read === 'string')
    return read === 'gone' ? { was: 'gone', change: WITHOUT_WEEKLY } : unreached(read);
  const there = scheduleIn(read, weekly.zone);
  const schedule = there && { ...there, zone: zone === weekly.zone ? there.zone : zone };
  const text: ReminderText =
    schedule === undefined
      ? { text: 'neutral' }
      : reminderText(
          schedule,
          what.walks,
          what.walker.plan,
          now,
          what.occasion,
          what.doors.weekly !== undefined,
        );
  const put = await putText(what, read, schedule, text);
  if (put === 'gone') return { was: 'gone', change: WITHOUT_WEEKLY };
  if (put !== 'done') return unreached(put);
  return { was: 'rewritten', text, change: changeFor(what, schedule, text) };
}

function unreached(problem: ReminderProblem): Rewritten {
  return { was: 'not reached', problem };
}

/** When the reminder really speaks; undefined when it is not once a week any more. */
export function scheduleIn({ time }: AlexaReminder, zone: string): WeeklySchedule | undefined {
  const [day, ...more] = time?.recurrence.days ?? [];
  if (time === undefined || day === undefined || more.length > 0) return undefined;
  return { day, time: time.recurrence.time, zone: time.zone ?? zone };
}

function putText(
  { services, weekly, now }: Rewriting,
  read: AlexaReminder,
  schedule: WeeklySchedule | undefined,
  text: ReminderText,
): Promise<'done' | ReminderProblem> {
  const { locale, alertToken } = weekly;
  const words = { locale, text: countryOf(locale).words.reminders.weekly(text) };
  if (schedule === undefined || schedule.zone === (read.time?.zone ?? weekly.zone)) {
    return rewordReminder(services, alertToken, read, words, now);
  }
  const time: ReminderTime = { recurrence: recurrenceOf(schedule), zone: schedule.zone };
  return changeReminder(services, alertToken, time, words, now);
}

/** What the row has to learn: a day, time or zone that is another now, and when figures were last put in. */
function changeFor(
  { doors, account, walker, weekly, occasion, now }: Rewriting,
  schedule: WeeklySchedule | undefined,
  { text }: ReminderText,
): WalkerChange {
  const moved =
    schedule !== undefined &&
    (schedule.day !== weekly.day || schedule.time !== weekly.time || schedule.zone !== weekly.zone);
  const withFigures = occasion === 'session' && text !== 'neutral';
  const kept: WeeklyReminder = {
    ...weekly,
    ...(moved ? { ...schedule, changedAt: now } : {}),
    ...(withFigures ? { figuresAt: now } : {}),
  };
  const due = doors.weekly && nextDue(account, walker.id, kept, now, doors.weekly.shards);
  const isDueElsewhere = occasion === 'session' ? due !== walker.due : moved;
  return {
    ...(moved || withFigures || isDueElsewhere
      ? { set: { weekly: kept, ...(due !== undefined && isDueElsewhere ? { due } : {}) } }
      : {}),
  };
}
