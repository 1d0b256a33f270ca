import fc from 'fast-check';
import { newPlan, type Plan } from '../../lambda/plan/plan';
import type { Walk } from '../../lambda/walk/walk';
import { addDays, instantOf, localDate, weekOf } from '../../lambda/week/calendar';
import { storyOf, type WeekStory } from '../../lambda/week/story';
import { summarise, summariseAll, summariseWeek } from '../../lambda/week/week';
import { histories } from './histories';

const planOf = (minutes: number): Plan => ({ ...newPlan('2024-01-01'), minutes });

/** Minutes of a walk, told apart from the code: what the walker would write in a diary. */
const diaryMinutes = (walk: Walk): number => Math.round(walk.walkedMs / 60_000);
const inDiary = (walks: readonly Walk[]): readonly Walk[] =>
  walks
    .filter(({ status }) => status !== 'deleted')
    .map((walk) => ({ ...walk, walkedMs: ownTime(walk, walks) }))
    .filter((walk) => diaryMinutes(walk) > 0);
const minutesOf = (diary: readonly Walk[]): number =>
  diary.reduce((sum, walk) => sum + diaryMinutes(walk), 0);

/** Of two walks at once nobody can have walked both: each stretch of time is written down for the later one. */
function ownTime(walk: Walk, walks: readonly Walk[]): number {
  if (walk.way === 'logged') return walk.walkedMs;
  const end = (one: Walk) => one.startedAt + one.walkedMs;
  const isLater = (one: Walk) =>
    one.startedAt > walk.startedAt || (one.startedAt === walk.startedAt && one.id < walk.id);
  const rivals = walks.filter(
    (one) => one.way !== 'logged' && one.status !== 'deleted' && one !== walk && isLater(one),
  );
  const edges = [walk, ...rivals].flatMap((one) => [one.startedAt, end(one)]).sort((a, b) => a - b);
  let own = 0;
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1] ?? from;
    const isWalked = from >= walk.startedAt && to <= end(walk);
    const isTaken = rivals.some((rival) => rival.startedAt <= from && end(rival) >= to);
    if (isWalked && !isTaken) own += to - from;
  }
  return own;
}

/** The walks of one week by a clock that knows no weeks: between two midnights seven dates apart. */
const between = (walks: readonly Walk[], monday: string, zone: string): readonly Walk[] => {
  const [from, to] = [instantOf(monday, '00:00', zone), instantOf(addDays(monday, 7), '00:00', zone)];
  return inDiary(walks).filter((walk) => walk.startedAt >= from && walk.startedAt < to);
};

describe('over any history, zone and change of the clock', () => {
  it('the minutes of the days add up to the week’s, and the weeks’ to all that was walked', () => {
    fc.assert(
      fc.property(histories, ({ walks, now, zone, minutes }) => {
        const thisWeek = weekOf(localDate(now, zone));
        const weeks = Array.from({ length: 13 }, (_, back) => {
          const noon = instantOf(addDays(thisWeek, 3 - 7 * back), '12:00', zone);
          return summariseWeek(walks, planOf(minutes), noon, zone, 'this_week');
        });
        for (const week of weeks) {
          expect(week.days.reduce((sum, day) => sum + day.minutes, 0)).toBe(week.minutes);
        }
        expect(weeks.reduce((sum, week) => sum + week.minutes, 0)).toBe(minutesOf(inDiary(walks)));
        expect(weeks.reduce((sum, week) => sum + week.walks, 0)).toBe(inDiary(walks).length);
        expect(summariseAll(walks, planOf(minutes), now, zone)).toMatchObject({
          minutes: minutesOf(inDiary(walks)),
          walks: inDiary(walks).length,
        });
      }),
    );
  });

  it('a week and the one before it are what lies between their midnights', () => {
    fc.assert(
      fc.property(histories, ({ walks, now, zone, minutes }) => {
        const week = summariseWeek(walks, planOf(minutes), now, zone, 'this_week');
        const last = summariseWeek(walks, planOf(minutes), now, zone, 'last_week');
        const here = between(walks, week.monday, zone);
        const before = between(walks, last.monday, zone);
        expect([week.walks, week.minutes]).toEqual([here.length, minutesOf(here)]);
        expect([last.walks, last.minutes]).toEqual([before.length, minutesOf(before)]);
        expect(week.before).toEqual({ walks: last.walks, minutes: last.minutes });
        expect(last.soFar).toEqual({ walks: week.walks, minutes: week.minutes });
        expect(week.longest?.minutes).toBe(here.length ? Math.max(...here.map(diaryMinutes)) : undefined);
        expect(week.towardsTarget).toBeLessThanOrEqual(week.walks);
      }),
    );
  });

  it('the order of the walks makes no difference to the figures', () => {
    fc.assert(
      fc.property(histories, ({ walks, now, zone, minutes }) => {
        const figures = (order: readonly Walk[]) => {
          const { longest, ...rest } = summariseWeek(order, planOf(minutes), now, zone, 'unasked');
          return { ...rest, longest: longest?.minutes };
        };
        expect(figures([...walks].reverse())).toEqual(figures(walks));
      }),
    );
  });
});

describe('a story never has a figure that the walks don’t have', () => {
  const periods = fc.constantFrom('this_week', 'last_week', 'since_start', 'unasked' as const);

  it('every minute and every count of it is found in the diary', () => {
    fc.assert(
      fc.property(histories, periods, ({ walks, now, zone, minutes }, which) => {
        const plan = planOf(minutes);
        const story = storyOf(summarise(walks, plan, now, zone, which));
        const thisWeek = weekOf(localDate(now, zone));
        const isLast = 'period' in story ? story.period === 'last_week' : which === 'last_week';
        const monday = isLast ? addDays(thisWeek, -7) : thisWeek;
        const told = story.situation === 'since_start' ? inDiary(walks) : between(walks, monday, zone);
        const before = between(walks, addDays(monday, -7), zone);
        expectFigures(story, told, before, between(walks, thisWeek, zone));
      }),
      { numRuns: 500 },
    );
  });

  function expectFigures(
    story: WeekStory,
    told: readonly Walk[],
    before: readonly Walk[],
    current: readonly Walk[],
  ): void {
    const count = (walks: readonly Walk[]) => ({ walks: walks.length, minutes: minutesOf(walks) });
    if ('soFar' in story) expect(story.soFar).toEqual(count(current));
    switch (story.situation) {
      case 'new_walker':
      case 'before_first':
        expect(told).toEqual([]);
        return;
      case 'empty':
        expect(told).toEqual([]);
        expect(story.before).toEqual(count(before));
        return;
      case 'since_start':
        expect(story).toMatchObject(count(told));
        expect(story.weeksMet).toBeLessThanOrEqual(story.weeks);
        return;
      case 'first':
      case 'comeback':
      case 'good':
      case 'under_way':
      case 'mixed': {
        expect(story).toMatchObject(count(told));
        const towards = told.filter((walk) => walk.walkedMs * 2 >= walk.plannedMinutes * 60_000).length;
        expect(story.towardsTarget).toBe(towards);
        expect(story.toGo).toBe(Math.max(0, story.target - towards));
        if (story.longest) expect(story.longest.minutes).toBe(Math.max(...told.map(diaryMinutes)));
        const more = minutesOf(told) - minutesOf(before);
        switch (story.against.than) {
          case 'more':
            expect(story.against).toMatchObject({ minutes: more, before: count(before) });
            return;
          case 'fewer':
            expect(story.over).toBe(true);
            expect(story.against).toMatchObject({ minutes: -more, before: count(before) });
            return;
          case 'same':
            expect(more).toBe(0);
            return;
          case 'untold':
            expect(before.length === 0 || !story.over).toBe(true);
            return;
        }
      }
    }
  }
});
