import type { WalkToken } from './token';
import type { Walk } from './walk';

/** Length of the coaching track of every locale. */
export const TRACK_MINUTES = 60;
const MINUTE = 60_000;

/** A pause as long as this ends the walk, and a check as old as this starts no other (product.md, "Gate"). */
export const PAUSE_LIMIT_MS = 60 * MINUTE;

/** A walk this close to its planned time was walked whole: clocks, timers and networks are never quite together. */
export const WHOLE_WITHIN_MS = 10_000;

/** How long after its planned end a walk may still be reported before it counts as unconfirmed. */
const GRACE_MS = { audio: 5 * MINUTE, timers: 10 * MINUTE, untimed: 5 * MINUTE } as const;

/** What the player says it is playing, and where: offsets are of the track, not of the walk. */
export interface Heard {
  readonly token: WalkToken;
  readonly trackMs: number;
}

/** Where in the track a walk of so many minutes starts, so that every length ends with the track's own close. */
export function trackOffsetMs(plannedMinutes: number): number {
  return (TRACK_MINUTES - plannedMinutes) * MINUTE;
}

/** Where in the track a walk goes on that has come so far. */
export function trackPlaceMs(walk: Pick<Walk, 'plannedMinutes' | 'walkedMs'>): number {
  return trackOffsetMs(walk.plannedMinutes) + Math.min(walk.walkedMs, plannedMs(walk));
}

/** Planned time in milliseconds. */
export function plannedMs(walk: Pick<Walk, 'plannedMinutes'>): number {
  return walk.plannedMinutes * MINUTE;
}

/** Milliseconds of a walk that were really played when the track stands at `trackMs`; never more than the time that passed. */
export function playedMs(
  walk: Pick<Walk, 'plannedMinutes' | 'startedAt'>,
  trackMs: number,
  now: number,
): number {
  return passed(walk, Math.min(trackMs - trackOffsetMs(walk.plannedMinutes), plannedMs(walk)), now);
}

/** So many milliseconds, or as many as have passed since the walk started. */
export function passed(walk: Pick<Walk, 'startedAt'>, ms: number, now: number): number {
  return Math.round(Math.max(0, Math.min(ms, now - walk.startedAt)));
}

/**
 * Milliseconds walked by now. With a player: what it says it played, or what was last reported when it
 * says nothing of this walk. Without one: the clock since it last got going, less the pauses, at most the
 * planned time (timers) or twice that (untimed).
 */
export function walkedSoFar(walk: Walk, now: number, heard?: Heard): number {
  switch (walk.way) {
    case 'audio':
      if (heard?.token.id !== walk.id) return walk.walkedMs;
      return Math.max(walk.walkedMs, playedMs(walk, heard.trackMs, now));
    case 'timers':
    case 'untimed': {
      if (walk.status !== 'active' && walk.status !== 'unconfirmed') return walk.walkedMs;
      const most = walk.way === 'timers' ? plannedMs(walk) : 2 * plannedMs(walk);
      const going = walk.walkedMs + Math.max(0, now - walk.changedAt);
      return Math.max(walk.walkedMs, passed(walk, Math.min(going, most), now));
    }
    case 'logged':
      return walk.walkedMs;
  }
}

/** What a walk that ends with so many milliseconds has become: its planned time was walked, or not. */
export function endedWith(walk: Pick<Walk, 'plannedMinutes'>, walkedMs: number): 'completed' | 'stopped' {
  return walkedMs >= plannedMs(walk) - WHOLE_WITHIN_MS ? 'completed' : 'stopped';
}

/** True when a walk should have ended by itself, grace included, and nobody has said that it did. */
export function isOverdue(walk: Walk, now: number): boolean {
  if (walk.status !== 'active' || walk.way === 'logged') return false;
  const most = walk.way === 'untimed' ? 2 * plannedMs(walk) : plannedMs(walk);
  return now > walk.changedAt + Math.max(0, most - walk.walkedMs) + GRACE_MS[walk.way];
}

/** True when a walk has been paused for 60 minutes. */
export function isPausedTooLong(walk: Walk, now: number): boolean {
  return walk.status === 'paused' && now - walk.changedAt >= PAUSE_LIMIT_MS;
}
