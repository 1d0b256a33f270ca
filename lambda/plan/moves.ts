import type { Walk } from '../walk/walk';
import { addDays, daysBetween, localDate } from '../week/calendar';
import { countedWalks } from '../week/counting';
import { DAYS_BETWEEN_STEPS, isDue, type Waiting, waitingFor } from './due';
import { isLongest, isShortest, type Level, levelAt, levelFrom, START_MINUTES } from './levels';
import type { Plan } from './plan';
import { earlierTargets } from './targets';

/** What can happen to a plan. `returned` is asked at every launch; `choose` names the minutes asked for. */
export type Happening =
  | { readonly what: 'longer' | 'same' | 'shorter' | 'held' | 'restart' | 'returned' }
  | { readonly what: 'choose'; readonly minutes: number };

/** Why the plan is where it is now. `speech/` has the words the walker hears for each `why`. */
export type Reason =
  | { readonly why: 'longer' | 'shorter' | 'restarted'; readonly from: Level; readonly to: Level }
  /** `asked`: the minutes that were named; `to` is the step of them, or the one below. */
  | { readonly why: 'chosen'; readonly from: Level; readonly to: Level; readonly asked: number }
  | { readonly why: 'not_yet'; readonly level: Level; readonly waiting: Waiting }
  | {
      readonly why: 'same' | 'longest_already' | 'shortest_already' | 'held' | 'not_away';
      readonly level: Level;
    }
  | {
      readonly why: 'eased' | 'started_again';
      readonly from: Level;
      readonly to: Level;
      /** Days since the last walk. */
      readonly daysAway: number;
    };

/** The plan after a happening, the very same object when nothing about it changed. */
export interface Moved {
  readonly plan: Plan;
  readonly reason: Reason;
}

/** Away this long, the plan comes back two levels down … */
export const EASE_AFTER_DAYS = 14;
/** … and this long, at the start. */
export const START_AGAIN_AFTER_DAYS = 28;

/** Everything a row of the table may look at. */
interface Situation {
  readonly plan: Plan;
  readonly today: string;
  readonly now: number;
  readonly asked: number;
  readonly waiting: Waiting;
  readonly away: Away;
}

interface Away {
  readonly days: number;
  /** An absence counts once: not again after the plan has moved since the day it fell due. */
  readonly ease: boolean;
  readonly startAgain: boolean;
}

interface Move {
  readonly what: Happening['what'];
  readonly if: (situation: Situation) => boolean;
  /** The minutes the plan moves to; its own minutes when it stays. */
  readonly to: (situation: Situation) => number;
  /** Nothing gets longer for a week from now. */
  readonly stay?: true;
  readonly why: Reason['why'];
}

const always = (): boolean => true;
const here = ({ plan }: Situation): number => plan.minutes;
const up = ({ plan }: Situation): number => levelFrom(plan.minutes, 1).minutes;
const down = ({ plan }: Situation): number => levelFrom(plan.minutes, -1).minutes;
const downTwo = ({ plan }: Situation): number => levelFrom(plan.minutes, -2).minutes;
const start = (): number => START_MINUTES;
/** Starting again after a time away never makes walks longer than they were. */
const startAtMost = ({ plan }: Situation): number => Math.min(START_MINUTES, plan.minutes);
const asked = (situation: Situation): number => levelAt(situation.asked).minutes;
const wantsLess = (situation: Situation): boolean => asked(situation) < situation.plan.minutes;
const wantsMore = (situation: Situation): boolean => asked(situation) > situation.plan.minutes;
const longest = ({ plan }: Situation): boolean => isLongest(plan.minutes);
const shortest = ({ plan }: Situation): boolean => isShortest(plan.minutes);
const due = ({ waiting }: Situation): boolean => isDue(waiting);

/**
 * What happened, which move, and why: the first row whose condition holds. A choice of more minutes goes one
 * level up like any other "longer", a choice of fewer goes all the way down at once.
 */
const MOVES: readonly Move[] = [
  { what: 'longer', if: longest, to: here, why: 'longest_already' },
  { what: 'longer', if: due, to: up, why: 'longer' },
  { what: 'longer', if: always, to: here, why: 'not_yet' },
  { what: 'same', if: always, to: here, why: 'same' },
  { what: 'shorter', if: shortest, to: here, stay: true, why: 'shortest_already' },
  { what: 'shorter', if: always, to: down, stay: true, why: 'shorter' },
  { what: 'choose', if: wantsLess, to: asked, stay: true, why: 'chosen' },
  { what: 'choose', if: (s) => wantsMore(s) && due(s), to: up, why: 'longer' },
  { what: 'choose', if: wantsMore, to: here, why: 'not_yet' },
  { what: 'choose', if: always, to: here, why: 'same' },
  { what: 'returned', if: ({ away }) => away.startAgain, to: startAtMost, why: 'started_again' },
  { what: 'returned', if: ({ away }) => away.ease, to: downTwo, why: 'eased' },
  { what: 'returned', if: always, to: here, why: 'not_away' },
  { what: 'restart', if: always, to: start, why: 'restarted' },
  { what: 'held', if: always, to: here, why: 'held' },
];

/** Reasons that are a move even when the minutes stay what they were: the week and the walks count from now. */
const MOVED: ReadonlySet<Reason['why']> = new Set(['restarted', 'eased', 'started_again']);

/**
 * The plan after `happening`, and why. `walks` are the walker's own, in any order, far enough back to reach
 * the plan's last move and the last walk. Throws a RangeError for a zone or date that is none.
 */
export function move(
  plan: Plan,
  happening: Happening,
  walks: readonly Walk[],
  now: number,
  zone: string,
): Moved {
  const situation: Situation = {
    plan,
    now,
    today: localDate(now, zone),
    asked: happening.what === 'choose' ? happening.minutes : plan.minutes,
    waiting: waitingFor(plan, walks, now, zone),
    away: awayFrom(plan, walks, now, zone),
  };
  const row = MOVES.find((candidate) => candidate.what === happening.what && candidate.if(situation));
  if (!row) throw new RangeError(`The plan has no move for "${happening.what}".`);
  return { plan: after(situation, row), reason: reasonFor(situation, row) };
}

function after(situation: Situation, row: Move): Plan {
  const { plan, today, now } = situation;
  const minutes = row.to(situation);
  const stay = row.stay ? { stayUntil: addDays(today, DAYS_BETWEEN_STEPS) } : {};
  if (minutes === plan.minutes && !MOVED.has(row.why)) return row.stay ? { ...plan, ...stay } : plan;
  const { stayUntil: _over, ...kept } = plan;
  const targets = earlierTargets(plan, minutes, today);
  return {
    ...kept,
    minutes,
    movedOn: today,
    movedAt: now,
    ...stay,
    ...(targets.length > 0 ? { earlierTargets: targets } : {}),
  };
}

function reasonFor(situation: Situation, row: Move): Reason {
  const level = levelAt(situation.plan.minutes);
  const to = levelAt(row.to(situation));
  switch (row.why) {
    case 'longer':
    case 'shorter':
    case 'restarted':
      return { why: row.why, from: level, to };
    case 'chosen':
      return { why: row.why, from: level, to, asked: situation.asked };
    case 'eased':
    case 'started_again':
      return { why: row.why, from: level, to, daysAway: situation.away.days };
    case 'not_yet':
      return { why: row.why, level, waiting: situation.waiting };
    case 'same':
    case 'longest_already':
    case 'shortest_already':
    case 'held':
    case 'not_away':
      return { why: row.why, level };
  }
}

function awayFrom(plan: Plan, walks: readonly Walk[], now: number, zone: string): Away {
  const last = countedWalks(walks, zone).at(-1);
  if (!last) return { days: 0, ease: false, startAgain: false };
  const days = daysBetween(last.date, localDate(now, zone));
  const fell = (after: number): boolean => days >= after && plan.movedOn < addDays(last.date, after);
  return { days, ease: fell(EASE_AFTER_DAYS), startAgain: fell(START_AGAIN_AFTER_DAYS) };
}
