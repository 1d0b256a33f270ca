import type { NowPlaying } from '../../server/protocol';
import type { Known } from '../known';
import { houseTime } from '../use';

/** Where a walk is: milliseconds walked and left, and the part of it that is behind. */
export interface Progress {
  readonly walkedMs: number;
  readonly leftMs: number;
  readonly part: number;
}

/** The player's place by the household's clock; it was told when the household's time was. */
export function progressOf(playing: NowPlaying, known: Known): Progress {
  const gone = playing.activity === 'PLAYING' ? houseTime(known) - known.house.now : 0;
  const walkedMs = Math.min(playing.plannedMs, playing.walkMs + gone);
  return {
    walkedMs,
    leftMs: playing.plannedMs - walkedMs,
    part: playing.plannedMs > 0 ? walkedMs / playing.plannedMs : 1,
  };
}

/** Whether there is a walk to be shown: one that plays or could play on. */
export const isUnderWay = (playing: NowPlaying | null): playing is NowPlaying =>
  playing !== null && playing.activity !== 'FINISHED';
