import type { Walk } from '../walk/walk';
import { type CountedWalk, countedWalks } from './counting';

/** The longest walk: its whole minutes and the local date it began on. */
export interface LongestWalk {
  readonly minutes: number;
  readonly on: string;
}

/** The longest of all walks that count, the newest of equals; undefined when none counts. */
export function longestWalk(walks: readonly Walk[], zone: string): LongestWalk | undefined {
  return longestOf(countedWalks(walks, zone));
}

/** The same for walks already counted. */
export function longestOf(counted: readonly CountedWalk[]): LongestWalk | undefined {
  const longest = counted.reduce<CountedWalk | undefined>(
    (best, walk) => (best && best.minutes > walk.minutes ? best : walk),
    undefined,
  );
  return longest && { minutes: longest.minutes, on: longest.date };
}
