import { FIRST_PLAY } from '../../lambda/walk/plays';
import type { WalkToken } from '../../lambda/walk/token';
import type { Walk } from '../../lambda/walk/walk';

export const MINUTE = 60_000;
export const NINE = Date.UTC(2026, 10, 23, 14);

/** A ten-minute walk with the coach, started at nine, four minutes of it walked. */
export function aWalk(changes: Partial<Walk> = {}): Walk {
  return {
    id: 'household-a1b2c3',
    walkerId: 'household',
    startedAt: NINE,
    plannedMinutes: 10,
    walkedMs: 4 * MINUTE,
    status: 'active',
    way: 'audio',
    plays: FIRST_PLAY,
    changedAt: NINE + 4 * MINUTE,
    ...changes,
  };
}

/** The audio token of a walk. */
export function tokenOf(walk: Walk, plays = walk.plays): WalkToken {
  const { id, walkerId, startedAt, plannedMinutes } = walk;
  return { id, walkerId, startedAt, plannedMinutes, way: 'audio', plays };
}

/** Where the track of a ten-minute walk stands after so many minutes of it. */
export function track(minutes: number): number {
  return (50 + minutes) * MINUTE;
}
