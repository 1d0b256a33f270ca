import type { Plan } from '../plan/plan';
import type { Walk } from '../walk/walk';
import { localDate } from '../week/calendar';
import { storyOf, type WeekStory } from '../week/story';
import { summariseWeek } from '../week/week';
import { AT_MOST_AHEAD } from './due';
import { speaksAfter, type WeeklySchedule } from './schedule';

/** What the reminder says next. `speech/` has the words. */
export type ReminderText =
  /** True by itself, whenever it is heard and however long nothing changes it. */
  | { readonly text: 'neutral' }
  /** The figures of the week, put in shortly before it speaks on the local date `on`. */
  | { readonly text: 'figures'; readonly on: string; readonly story: WeekStory }
  /** The figures as they were on a local date, which the words name: true however late they are heard. */
  | { readonly text: 'as_of'; readonly on: string; readonly story: WeekStory };

/** What lets the text be written: a message of the scheduled job, or the walker talking to the skill. */
export type Occasion = 'message' | 'session';

/**
 * The text the reminder should have, decided by the clock and not by what the message was meant for: so a
 * message that comes twice, late, early or in the wrong order leaves the right text. `scheduled` says
 * whether the scheduled job can send messages at all: where it can't, a session leaves figures with a date.
 */
export function reminderText(
  schedule: WeeklySchedule,
  walks: readonly Walk[],
  plan: Plan,
  now: number,
  occasion: Occasion,
  scheduled: boolean,
): ReminderText {
  const speaksAt = speaksAfter(schedule, now);
  const story = (at: number, which: 'unasked' | 'this_week'): WeekStory =>
    storyOf(summariseWeek(walks, plan, at, schedule.zone, which));
  if (speaksAt - now <= AT_MOST_AHEAD)
    return { text: 'figures', on: localDate(speaksAt, schedule.zone), story: story(speaksAt, 'unasked') };
  if (occasion === 'session' && !scheduled) {
    return { text: 'as_of', on: localDate(now, schedule.zone), story: story(now, 'this_week') };
  }
  return { text: 'neutral' };
}
