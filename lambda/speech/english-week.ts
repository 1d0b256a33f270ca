import type { Against, WeekStory } from '../week/story';
import { type Day, monthAndDay, onDay, weekdayName } from './english-days';
import { capital, minutes, walks, words } from './english-numbers';
import type { WeekWords } from './sentences';

type Walked = Extract<WeekStory, { against: Against }>;

/** "three walks of ten minutes" */
const goal = ({ next }: { next: { minutes: number; walks: number } }): string =>
  `${walks(next.walks)} of ${minutes(next.minutes)}`;

/** "Two walks and twenty minutes" */
const figures = (story: { walks: number; minutes: number }): string =>
  capital(`${walks(story.walks)} and ${minutes(story.minutes)}`);

const when = ({ period }: { period: 'this_week' | 'last_week' }): string =>
  period === 'this_week' ? 'this week' : 'last week';

const NEW_ZONE = "You changed time zone, so I've counted your days by the new one.";

/** What a story of a week with walks adds to its figures, at most one sentence. */
function extra(story: Walked, today: string): string[] {
  if (story.zoneChanged) return [NEW_ZONE];
  if (story.weeksOnTarget > 1) return [`That's ${words(story.weeksOnTarget)} weeks in a row on your goal.`];
  const { against } = story;
  if (against.than === 'more') return [`That's ${minutes(against.minutes)} more than the week before.`];
  if (against.than === 'same') return ['Just as much as the week before.'];
  if (story.longest)
    return [
      `Your longest was ${minutes(story.longest.minutes)}, ${onDay({ date: story.longest.on, today })}.`,
    ];
  if (against.than === 'fewer') return [`The week before you had ${minutes(against.before.minutes)}.`];
  return [];
}

/** "right on your goal of three", "and past your goal of three" */
const reached = ({ target, towardsTarget }: Walked): string =>
  `${towardsTarget > target ? 'past' : 'right on'} your goal of ${words(target)}`;

/** What is left, or what comes next: one sentence. */
function onward(story: Walked): string {
  if (story.period === 'last_week') return thisWeek(story);
  if (story.over || story.toGo === 0) return `Next week's goal is ${goal(story)}.`;
  return `${capital(walks(story.toGo))} to go for your goal of ${words(story.target)}, and ${left(story)}.`;
}

function left({ daysLeft }: Walked): string {
  if (daysLeft === 0) return "there's still today";
  return daysLeft === 1 ? "there's a day left" : `there are ${words(daysLeft)} days left`;
}

/** After a story of last week: what this one has so far, and what it is for. */
function thisWeek({ soFar, next }: Pick<Walked, 'soFar' | 'next'>): string {
  return soFar === undefined
    ? `This week's goal is ${goal({ next })}.`
    : `So far this week you have ${walks(soFar.walks)}, and the goal is ${goal({ next })}.`;
}

/** A week without a walk: said as it is, and what could come next. */
function empty(story: Extract<WeekStory, { situation: 'empty' }>): string[] {
  const zone = story.zoneChanged ? [NEW_ZONE] : [];
  if (!story.over) {
    const short = `A short one would be a fine start, and your plan has ${minutes(story.next.minutes)}.`;
    return ["No walks yet this week, and it isn't over.", ...zone, short];
  }
  const next =
    story.period === 'this_week'
      ? `Next week is a fresh start, with ${goal(story)}.`
      : story.soFar
        ? thisWeek(story)
        : `This week is a fresh start, with ${goal(story)}.`;
  return [`No walks ${when(story)}, and that's all right.`, ...zone, next];
}

/** The week of the first walk. */
function first(story: Extract<WeekStory, { situation: 'first' }>): string[] {
  const begun = `${figures(story)}, in your first week.`;
  if (story.zoneChanged) return [begun, NEW_ZONE, onward(story)];
  if (story.toGo === 0) return [begun, "That's your first goal reached, well done.", onward(story)];
  if (!story.over) return [begun, onward(story)];
  const short =
    story.toGo === 1
      ? `One more and you'd have hit your goal of ${words(story.target)}.`
      : "That's a good start.";
  return [begun, short, onward(story)];
}

function storyInWords(story: WeekStory, today: string): readonly string[] {
  switch (story.situation) {
    case 'new_walker':
      return [
        "You haven't walked with me yet, so there's nothing to tell so far.",
        `Your plan begins with ${goal(story)} a week.`,
      ];
    case 'before_first':
      return [
        `You hadn't started yet that week. Your first walk was ${onDay({ date: story.firstWalkOn, today })}.`,
        ...(story.soFar ? [`This week you have ${walks(story.soFar.walks)} so far.`] : []),
      ];
    case 'empty':
      return empty(story);
    case 'first':
      return first(story);
    case 'comeback':
      return [
        `Good to have you back, with ${figures(story).toLowerCase()} ${when(story)}.`,
        ...(story.zoneChanged ? [NEW_ZONE] : []),
        onward(story),
      ];
    case 'good':
      return [`${figures(story)} ${when(story)}, ${reached(story)}.`, ...extra(story, today), onward(story)];
    case 'under_way':
      return [`${figures(story)} so far ${when(story)}.`, ...extra(story, today), onward(story)];
    case 'mixed':
      return [
        `${figures(story)} ${when(story)}, and every one counts.`,
        ...extra(story, today),
        onward(story),
      ];
    case 'since_start':
      return [
        `${figures(story)} since you began on ${monthAndDay(story.firstWalkOn)}.`,
        ...(story.longest ? [`Your longest walk was ${minutes(story.longest.minutes)}.`] : []),
        story.weeksMet > 0
          ? `You met your goal in ${story.weeksMet === 1 ? 'one week' : `${words(story.weeksMet)} weeks`}.`
          : `Your plan now has ${goal(story)} a week.`,
      ];
  }
}

/** The week in English: two or three sentences, true for every situation, and never a scolding one. */
export const englishWeek: WeekWords = {
  story: storyInWords,
  longest: (n, day: Day) => `Your longest walk was ${minutes(n)}, ${onDay(day)}.`,
  noLongest: "You haven't walked with me yet. Your first one will be your longest.",
  cardTitle: 'Your walks',
  screenTitle: (count) => `${capital(walks(count.walks))}, ${minutes(count.minutes)}`,
  barName: (date) => weekdayName(date).slice(0, 3),
  barLabel: (date, n) => `${weekdayName(date)}, ${n === 0 ? 'no walk' : minutes(n)}`,
  lineLabel: (n) => `Your plan, ${minutes(n)}`,
  cardOf: (count) => `${capital(walks(count.walks))}, ${minutes(count.minutes)}.`,
};
