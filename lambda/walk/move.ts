import type { Walk, WalkStatus } from './walk';

/** What a walk's row is found by, and made of when its first write never arrived: all of it is in the audio token. */
export type WalkRef = Pick<Walk, 'id' | 'walkerId' | 'startedAt' | 'plannedMinutes' | 'way'>;

/**
 * One step in a walk's life, so small that a database can take it as one conditional update without a
 * read: it applies as a whole, or not at all.
 */
export interface Move {
  /** Applies only to a walk in one of these. */
  readonly from: readonly WalkStatus[];
  /** The new status; absent keeps the one it has, and only minutes are reported. */
  readonly to?: WalkStatus;
  /** Milliseconds walked, as reported. What is kept is the most that was ever reported. */
  readonly walkedMs?: number;
  /** `walkedMs` is the walker's own word, and stands in place of everything that was reported before. */
  readonly instead?: true;
  /** The play it belongs to, kept as the newest. Does not apply to a walk that has a newer one. */
  readonly plays?: number;
  /** Applies only if `plays` is newer than what the walk has. */
  readonly newPlay?: true;
  /** Applies only if nothing changed the walk after this moment (`changedAt` is not later). */
  readonly unchangedSince?: number;
  /** When it happened, milliseconds since the epoch; absent keeps the walk's `changedAt`. */
  readonly changedAt?: number;
  /** Whether a walk that is not there is made from its reference, with status `to` (or `active`). */
  readonly createIfMissing: boolean;
}

/**
 * What a move makes of a walk (undefined: it is not there), or undefined when the move does not apply.
 * The same as a store does with a conditional update.
 */
export function applyMove(walk: Walk | undefined, ref: WalkRef, move: Move): Walk | undefined {
  if (walk === undefined) return move.createIfMissing ? made(ref, move) : undefined;
  if (!applies(walk, move)) return undefined;
  return {
    ...walk,
    status: move.to ?? walk.status,
    walkedMs:
      move.instead && move.walkedMs !== undefined
        ? move.walkedMs
        : Math.max(walk.walkedMs, move.walkedMs ?? 0),
    plays: Math.max(walk.plays, move.plays ?? 0),
    changedAt: move.changedAt ?? walk.changedAt,
  };
}

/**
 * The first of the moves that applies decides, as a door to the store does that tries them in turn.
 * Returns undefined when none does: what happened is late, repeated, or changes nothing.
 */
export function applyFirst(walk: Walk | undefined, ref: WalkRef, moves: readonly Move[]): Walk | undefined {
  for (const move of moves) {
    const moved = applyMove(walk, ref, move);
    if (moved !== undefined) return moved;
  }
  return undefined;
}

function applies(walk: Walk, move: Move): boolean {
  if (!move.from.includes(walk.status)) return false;
  if (move.plays !== undefined && walk.plays > move.plays) return false;
  if (move.newPlay === true && walk.plays >= (move.plays ?? 0)) return false;
  return move.unchangedSince === undefined || walk.changedAt <= move.unchangedSince;
}

function made(ref: WalkRef, move: Move): Walk {
  const { id, walkerId, startedAt, plannedMinutes, way } = ref;
  return {
    ...{ id, walkerId, startedAt, plannedMinutes, way },
    status: move.to ?? 'active',
    walkedMs: move.walkedMs ?? 0,
    plays: move.plays ?? 0,
    changedAt: move.changedAt ?? startedAt,
  };
}
