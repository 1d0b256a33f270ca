import { withoutOverlap } from '../walk/overlap';
import type { Walk } from '../walk/walk';
import { localDate, weekOf } from './calendar';

/** A walk as the week and the plan see it. */
export interface CountedWalk {
  readonly walk: Walk;
  /** Local date on which it started. A walk over midnight belongs whole to the day it began. */
  readonly date: string;
  /** Monday of its week. */
  readonly monday: string;
  /** Whole minutes really walked, at least 1. */
  readonly minutes: number;
  /** At least half of the planned minutes were walked. */
  readonly towardsTarget: boolean;
  /** Its whole planned time was walked, or the walker logged it. */
  readonly completed: boolean;
}

/**
 * The walks that count, oldest first. This is the one place that says which do:
 * every walk that was not taken back and of which at least a minute was walked, however it ended or if it
 * has not ended yet. Stopped, failed, unconfirmed, paused and active walks bring the minutes reported so far.
 * The time of two walks at once counts once, for the later one.
 */
export function countedWalks(walks: readonly Walk[], zone: string): readonly CountedWalk[] {
  return withoutOverlap(walks)
    .filter((walk) => walk.status !== 'deleted' && walkedMinutes(walk) >= 1)
    .map((walk) => counted(walk, zone))
    .sort((a, b) => a.walk.startedAt - b.walk.startedAt);
}

/**
 * Whole minutes of a walk: its milliseconds rounded to the nearest minute, half a minute up. Rounding is
 * done once, a walk at a time, and everything else is a sum of these: so days add up to weeks and weeks to all.
 */
export function walkedMinutes(walk: Walk): number {
  return Math.max(0, Math.round(walk.walkedMs / 60_000));
}

function counted(walk: Walk, zone: string): CountedWalk {
  const date = localDate(walk.startedAt, zone);
  return {
    walk,
    date,
    monday: weekOf(date),
    minutes: walkedMinutes(walk),
    towardsTarget: walk.walkedMs * 2 >= walk.plannedMinutes * 60_000,
    completed: walk.status === 'completed',
  };
}
