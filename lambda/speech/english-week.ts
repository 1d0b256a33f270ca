import type { Against, WeekStory } from '../week/story';
import { type Day, monthAndDay, onDay, weekdayName } from './english-days';
import { capital, minutes, walks, words } from './english-numbers';
import type { WeekWords } from './sentences';

type Walked = Extract<WeekStory, { against: Against }>;

/** "Next week asks for three walks of ten minutes." */
const asksFor = ({ next }: { next: { minutes: number; walks: number } }): string =>
  `${walks(next.walks)} of ${minutes(next.minutes)}`;

/** "Two walks and twenty minutes" */
const figures = (story: { walks: number; minutes: number }): string =>
  capital(`${walks(story.walks)} and ${minutes(story.minutes)}`);

const when = ({ period }: { period: 'this_week' | 'last_week' }): string =>
  period === 'this_week' ? 'this week' : 'last week';

/** What a story of a week with walks adds to its figures, at most one sentence. */
function extra(story: Walked, today: string): string[] {
  if (story.zoneChanged) return ['You changed time zone, so the days are counted by the new one.'];
  if (story.weeksOnTarget > 1) return [`That's ${words(story.weeksOnTarget)} weeks in a row on target.`];
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

/** What is left, or what comes next. */
function onward(story: Walked): string {
  if (story.period === 'last_week') {
    const soFar = story.soFar ? `This week you have ${walks(story.soFar.walks)} so far. ` : '';
    return `${soFar}This week asks for ${asksFor(story)}.`;
  }
  if (story.over) return `Next week asks for ${asksFor(story)}.`;
  if (story.toGo === 0) return `Next week asks for ${asksFor(story)}.`;
  const left =
    story.daysLeft === 0
      ? 'today is still there'
      : `there ${story.daysLeft === 1 ? 'is a day' : `are ${words(story.daysLeft)} days`} left`;
  return `${capital(walks(story.toGo))} to go for your goal of ${words(story.target)}, and ${left}.`;
}

function storyInWords(story: WeekStory, today: string): readonly string[] {
  switch (story.situation) {
    case 'new_walker':
      return [
        "You haven't walked with me yet, so there's nothing to tell so far.",
        `Your plan begins with ${asksFor(story)} a week.`,
      ];
    case 'before_first':
      return [
        `Your first walk with me was ${onDay({ date: story.firstWalkOn, today })}, after that week.`,
        ...(story.soFar ? [`This week you have ${walks(story.soFar.walks)} so far.`] : []),
      ];
    case 'empty': {
      const open = !story.over;
      return [
        open
          ? 'No walks yet this week, and that happens.'
          : `There were no walks ${when(story)}, and that happens.`,
        open
          ? `A short one would be a fine start, and your plan has ${minutes(story.next.minutes)}.`
          : `${story.period === 'last_week' ? 'This' : 'Next'} week is a fresh start, with ${asksFor(story)}.`,
      ];
    }
    case 'first': {
      const begun = `${figures(story)}, in your first week.`;
      if (story.toGo === 0)
        return [begun, `That's your goal of ${words(story.target)} reached, well done.`, onward(story)];
      if (!story.over) return [begun, onward(story)];
      return [
        begun,
        `${capital(words(story.toGo))} more and you'd have hit your goal of ${words(story.target)}.`,
        onward(story),
      ];
    }
    case 'comeback':
      return [`Good to have you back, with ${figures(story).toLowerCase()} ${when(story)}.`, onward(story)];
    case 'good':
      return [
        `${figures(story)} ${when(story)}, right on your goal of ${words(story.target)}.`,
        ...extra(story, today),
        onward(story),
      ];
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
          : `Your plan now has ${asksFor(story)} a week.`,
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
  barLabel: (date, n) => `${weekdayName(date)}, ${minutes(n)}`,
  cardOf: (count) => `${capital(walks(count.walks))}, ${minutes(count.minutes)}.`,
};
