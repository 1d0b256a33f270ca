import { isOverdue, isPausedTooLong } from './clock';
import type { WalkEvent } from './life';
import { applyFirst, type Move } from './move';
import { walkMoves } from './moves';
import type { Walk } from './walk';

/** A walk that time has moved, and the moves that say so to the store (to be tried in turn). */
export interface Settlement {
  readonly walk: Walk;
  readonly moves: readonly Move[];
}

/** A walker's walks as they stand now. */
export interface Settled {
  /** Newest first, with what time did to them already in them. */
  readonly walks: readonly Walk[];
  /** What is still to be written. May be left to a later turn: the same comes out of it. */
  readonly settlements: readonly Settlement[];
  /** The walk that is going on or paused, if any. There is never more than one. */
  readonly open: Walk | undefined;
  /** The newest walk that nobody ended: the one to ask about. */
  readonly unconfirmed: Walk | undefined;
}

/**
 * Settles one walker's walks, given newest first: overdue ones become unconfirmed, a pause of 60 minutes
 * ends a walk, and of several open ones (two devices at once) only the newest stays open.
 */
export function settle(walks: readonly Walk[], now: number): Settled {
  const settlements: Settlement[] = [];
  let open: Walk | undefined;
  const settled = walks.map((walk) => {
    const event = eventOfTime(walk, now, open !== undefined);
    if (event === undefined) {
      if (walk.status === 'active' || walk.status === 'paused') open = walk;
      return walk;
    }
    const moves = walkMoves(event, walk, now);
    settlements.push({ walk, moves });
    return applyFirst(walk, walk, moves) ?? walk;
  });
  const unconfirmed = settled.find(({ status }) => status === 'unconfirmed');
  return { walks: settled, settlements, open, unconfirmed };
}

function eventOfTime(walk: Walk, now: number, newerIsOpen: boolean): WalkEvent | undefined {
  if (isOverdue(walk, now)) return { type: 'overdue' };
  if (isPausedTooLong(walk, now)) return { type: 'pauseRanOut' };
  const isOpen = walk.status === 'active' || walk.status === 'paused';
  return isOpen && newerIsOpen ? { type: 'replaced' } : undefined;
}
