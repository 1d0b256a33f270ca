import { START_MINUTES } from './levels';

/** A walker's place in the plan. The levels and the moves between them are tables beside this file. */
export interface Plan {
  /** Minutes of a walk at this level: one of the rungs of `levels.ts`. */
  readonly minutes: number;
  /** Local date (YYYY-MM-DD) of the last move of any kind, or of the first day. */
  readonly movedOn: string;
  /**
   * When that move was made, milliseconds since the epoch: walks begun from then on are the walks since.
   * Absent while nothing has moved, when every walk is.
   */
  readonly movedAt?: number;
  /** Local date until which a "shorter" is stayed with; absent when nothing is. */
  readonly stayUntil?: string;
  /** Monday of the week whose met target the step up was last offered for. It is offered once. */
  readonly offeredFor?: string;
  /** What a week asked for before the plan last asked for more or fewer walks, oldest first. */
  readonly earlierTargets?: readonly EarlierTarget[];
}

/** A number of walks a week that the plan asked for until it moved. */
export interface EarlierTarget {
  readonly walks: number;
  /** Local date of the move that ended it: the first day it no longer held. */
  readonly until: string;
}

/** The plan of someone new, on the local date `today`. */
export function newPlan(today: string): Plan {
  return { minutes: START_MINUTES, movedOn: today };
}
