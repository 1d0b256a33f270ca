/** One rung of the plan: how long a walk is, and how many walks a week asks for. */
export interface Level {
  readonly minutes: number;
  readonly walks: number;
}

/**
 * The plan's levels, shortest first. From ten minutes up a step is at most a fifth; the ceiling of thirty
 * minutes on five days is the article's and the WalkBack trial's (Lancet 2024;404:134-144).
 */
export const LEVELS: readonly Level[] = [
  { minutes: 5, walks: 3 },
  { minutes: 8, walks: 3 },
  { minutes: 10, walks: 3 },
  { minutes: 12, walks: 3 },
  { minutes: 14, walks: 4 },
  { minutes: 16, walks: 4 },
  { minutes: 19, walks: 4 },
  { minutes: 22, walks: 5 },
  { minutes: 26, walks: 5 },
  { minutes: 30, walks: 5 },
];

/** Minutes of the level every plan starts at, unless the walker chooses fewer. */
export const START_MINUTES = 10;

/** The level of a plan of `minutes`: the longest that is not longer, and the shortest one below that. */
export function levelAt(minutes: number): Level {
  return rung(indexOf(minutes));
}

/** The level `steps` above that of `minutes` (below when negative); the ends of the ladder hold. */
export function levelFrom(minutes: number, steps: number): Level {
  return rung(indexOf(minutes) + steps);
}

/** True at the shortest level. */
export function isShortest(minutes: number): boolean {
  return indexOf(minutes) === 0;
}

/** True at the longest level. */
export function isLongest(minutes: number): boolean {
  return indexOf(minutes) === LEVELS.length - 1;
}

/** Asked-for minutes above this many times the plan's are mentioned once (product.md, section 2). */
const MUCH_LONGER = 2;

/** True for a walk that is more than twice the plan's. */
export function isMuchLonger(minutes: number, plan: { readonly minutes: number }): boolean {
  return minutes > MUCH_LONGER * plan.minutes;
}

function indexOf(minutes: number): number {
  return Math.max(
    0,
    LEVELS.findLastIndex((level) => level.minutes <= minutes),
  );
}

function rung(index: number): Level {
  const level = LEVELS[Math.min(Math.max(index, 0), LEVELS.length - 1)];
  if (!level) throw new RangeError(`No level ${index}.`);
  return level;
}
