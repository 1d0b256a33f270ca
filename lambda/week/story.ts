import type { Level } from '../plan/levels';
import type { LongestWalk } from './longest';
import type { Count } from './totals';
import type { SinceStart, Summary, WeekFigures } from './week';

/**
 * A week's minutes set beside the week before. `untold` when that would be untrue or unkind: nobody walked
 * then, or this week is still open and behind.
 */
export type Against =
  | { readonly than: 'untold' }
  | { readonly than: 'same'; readonly before: Count }
  /** `minutes` is the difference, at least 1. */
  | { readonly than: 'more' | 'fewer'; readonly minutes: number; readonly before: Count };

/** What every story of a week with walks in it can say. */
interface Walked extends Count {
  readonly period: WeekFigures['period'];
  readonly over: boolean;
  readonly daysLeft: number;
  readonly target: number;
  readonly towardsTarget: number;
  /** Walks still missing to the target; 0 when it is met. */
  readonly toGo: number;
  /** Undefined only when no walk stands out: there is one walk, or all are equally long. */
  readonly longest?: LongestWalk;
  readonly against: Against;
  readonly weeksOnTarget: number;
  /** This week until now, in a story of the last one that this week has walks to add to. */
  readonly soFar?: Count;
  readonly next: Level;
  readonly zoneChanged: boolean;
}

/** What there is to say about a week, or about everything, with its figures. `speech/` has the words. */
export type WeekStory =
  /** Nobody has walked yet. */
  | { readonly situation: 'new_walker'; readonly next: Level }
  /** Asked about a week before the first walk. */
  | {
      readonly situation: 'before_first';
      readonly firstWalkOn: string;
      readonly soFar?: Count;
      readonly next: Level;
    }
  /** A week without a walk, of someone who has walked before. */
  | {
      readonly situation: 'empty';
      readonly period: WeekFigures['period'];
      readonly over: boolean;
      readonly daysLeft: number;
      readonly target: number;
      readonly before: Count;
      readonly soFar?: Count;
      readonly next: Level;
      readonly zoneChanged: boolean;
    }
  /** The week of the first walk. */
  | ({ readonly situation: 'first'; readonly firstWalkOn: string } & Walked)
  /** The first week after at least two without a walk. */
  | ({ readonly situation: 'comeback'; readonly daysAway: number } & Walked)
  /** The target is met, whether the week is over or not. */
  | ({ readonly situation: 'good' } & Walked)
  /** Not over yet and the target not met yet. */
  | ({ readonly situation: 'under_way' } & Walked)
  /** Over, walked, the target not met. */
  | ({ readonly situation: 'mixed' } & Walked)
  /** All of it. */
  | ({ readonly situation: 'since_start'; readonly firstWalkOn: string } & Omit<
      SinceStart,
      'period' | 'asOf'
    >);

type WeekSituation = Exclude<WeekStory['situation'], 'since_start'>;

/** Days without a walk after which the next one is a comeback. */
export const COMEBACK_AFTER_DAYS = 14;

/** Which story a week is: the first row that is true of its figures. */
const SITUATIONS: readonly (readonly [WeekSituation, (week: WeekFigures) => boolean])[] = [
  ['new_walker', (week) => week.newWalker],
  ['before_first', (week) => week.beforeFirst],
  ['empty', (week) => week.walks === 0],
  ['first', (week) => week.firstWeek],
  ['comeback', (week) => (week.daysAway ?? 0) >= COMEBACK_AFTER_DAYS],
  ['good', (week) => week.onTarget],
  ['under_way', (week) => !week.over],
  ['mixed', () => true],
];

/** What to say about a summary. Every figure of the story is one of the summary's or a difference of two. */
export function storyOf(summary: Summary): WeekStory {
  return summary.period === 'since_start' ? storyOfAll(summary) : storyOfWeek(summary);
}

function storyOfAll({ period, asOf: _, firstWalkOn, ...all }: SinceStart): WeekStory {
  if (firstWalkOn === undefined) return { situation: 'new_walker', next: all.next };
  return { situation: period, firstWalkOn, ...all };
}

function storyOfWeek(week: WeekFigures): WeekStory {
  const situation = SITUATIONS.find(([, isTrue]) => isTrue(week))?.[0] ?? 'mixed';
  const { period, over, daysLeft, target, before, next, zoneChanged } = week;
  const soFar = week.soFar && week.soFar.walks > 0 ? { soFar: week.soFar } : {};
  switch (situation) {
    case 'new_walker':
      return { situation, next };
    case 'before_first':
      return { situation, firstWalkOn: week.firstWalkOn ?? week.asOf, ...soFar, next };
    case 'empty':
      return { situation, period, over, daysLeft, target, before, ...soFar, next, zoneChanged };
    case 'first':
      return { situation, firstWalkOn: week.firstWalkOn ?? week.asOf, ...walked(week), ...soFar };
    case 'comeback':
      return { situation, daysAway: week.daysAway ?? 0, ...walked(week), ...soFar };
    case 'good':
    case 'under_way':
    case 'mixed':
      return { situation, ...walked(week), ...soFar };
  }
}

function walked(week: WeekFigures): Walked {
  const { period, over, daysLeft, walks, minutes, target, towardsTarget, longest } = week;
  const standsOut = longest !== undefined && longest.minutes * walks !== minutes;
  return {
    period,
    over,
    daysLeft,
    walks,
    minutes,
    target,
    towardsTarget,
    toGo: Math.max(0, target - towardsTarget),
    ...(standsOut ? { longest } : {}),
    against: against(week),
    weeksOnTarget: week.weeksOnTarget,
    next: week.next,
    zoneChanged: week.zoneChanged,
  };
}

function against({ minutes, before, over }: WeekFigures): Against {
  const more = minutes - before.minutes;
  if (before.walks === 0 || (more < 0 && !over)) return { than: 'untold' };
  if (more === 0) return { than: 'same', before };
  return { than: more > 0 ? 'more' : 'fewer', minutes: Math.abs(more), before };
}
