import type { WeekStory } from '../week/story';
import type { WholeDraft } from '../weekly/draft';
import type { ReminderText } from '../weekly/reminder-text';
import { monthAndDay, weekdayName } from './english-days';
import { capital, minutes, walks } from './english-numbers';
import { dayOf, everyDays, partOfDayNamed, timeInWords } from './english-times';
import { englishWeek } from './english-week';
import type { ReminderWords } from './sentences';

/** "every Sunday at six in the evening" */
const when = ({ days, time }: Pick<WholeDraft, 'days' | 'time'>): string =>
  `${everyDays(days)} at ${timeInWords(time)}`;

/** "Sunday, November 29" */
const dated = (date: string): string => `${weekdayName(date)}, ${monthAndDay(date)}`;

const MORE = 'For more, say, Alexa, ask Steady Stride how my week went.';
const NEUTRAL = 'Your walking week is ready. To hear it, say, Alexa, ask Steady Stride how my week went.';

/**
 * Heard in a room, by whoever is there: minutes and counts alone. Figures carry their date, so that they stay
 * true should nothing ever put other words in their place.
 */
function weekly(text: ReminderText): string {
  switch (text.text) {
    case 'neutral':
      return NEUTRAL;
    case 'figures':
      return figures(englishWeek.story(text.story, text.on), text.on);
    case 'as_of':
      return asOf(text.story, text.on);
  }
}

/** "As of November 29, two walks and twenty minutes this week, …" */
function figures([opening = '', ...more]: readonly string[], on: string): string {
  const first = `${opening.charAt(0).toLowerCase()}${opening.slice(1)}`;
  return [`As of ${monthAndDay(on)}, ${first}`, ...more].join(' ');
}

/** Nothing in it looks ahead: days may pass before it is heard. */
function asOf(story: WeekStory, on: string): string {
  if (!('period' in story) || story.situation === 'empty') return NEUTRAL;
  return `As of ${dated(on)}, your week had ${walks(story.walks)} and ${minutes(story.minutes)}. ${MORE}`;
}

/** Reminders in English: what is asked and said about them, and what they speak. */
export const englishReminders: ReminderWords = {
  whichDayAndTime: {
    weekly: 'On which day of the week, and at what time?',
    walks: 'On which days, and at what time?',
  },
  whichDayAndTimeAgain: 'Sunday at six in the evening, for example. Which day and time?',
  whichDay: { weekly: 'On which day of the week?', walks: 'On which days of the week?' },
  whichDayAgain: 'Sunday, for example, or every day. Which day?',
  whatTime: 'At what time?',
  whatTimeAgain: 'Six in the evening, for example. At what time?',
  confirm: {
    weekly: (draft) =>
      `${capital(when(draft))} I'll tell you how your walking week went. Shall I set that up?`,
    walks: (draft) => `${capital(when(draft))} I'll remind you to walk. Shall I set that up?`,
  },
  confirmAgain: {
    weekly: (draft) => `Your walking week, ${when(draft)}. Shall I set up that reminder?`,
    walks: (draft) => `Time to walk, ${when(draft)}. Shall I set up that reminder?`,
  },
  reason: 'To speak up then, I need your permission to set reminders.',
  done: {
    weekly: (draft) => [
      `Done. ${capital(when(draft))} you'll hear how your week went.`,
      `All set. You'll hear how your week went ${when(draft)}.`,
    ],
    walks: (draft) => [
      `Done. I'll remind you to walk ${when(draft)}.`,
      `All set. ${capital(when(draft))} I'll remind you to walk.`,
    ],
  },
  nothingSetUp: 'Okay, nothing was set up.',
  withoutReminders: 'Okay, no reminders then. You can ask me how your week went at any time.',
  refusedEarlier:
    'You said no to reminders earlier. If you have changed your mind, allow them for Steady Stride in the Alexa app.',
  notOnThisDevice: "This device can't keep reminders. Please ask me again on another one.",
  notSetUp: "I can't set reminders just now, so nothing was set up. Please ask again in a moment.",
  tells: {
    weekly: (draft) => `You'll hear how your week went ${when(draft)}.`,
    walks: (draft) => `I'll remind you to walk ${when(draft)}.`,
  },
  none: 'You have no reminders with me. For one, say, Alexa, ask Steady Stride to remind me every week how I did.',
  cancelled: {
    weekly: 'Your weekly reminder is cancelled.',
    walks: 'Your walk reminders are cancelled.',
    all: 'Your reminders are cancelled.',
  },
  nothingToCancel: 'You have no such reminder, so there is nothing to cancel.',
  notCancelled:
    "I can't reach your reminders just now, so nothing was changed. Please try again in a moment.",
  cancelInTheApp: "I'm not allowed to change reminders any more. You can delete them in the Alexa app.",
  whichToCancel: 'Shall I cancel the weekly one, the walk reminders, or both?',
  whichToCancelAgain: 'Say, the weekly one, the walk reminders, or both. Which one?',
  dayOf,
  partOfDay: partOfDayNamed,
  weekly,
  timeToWalk: "It's time for your walk. To set off with me, say, Alexa, open Steady Stride.",
};
