import type { Walk } from '../../lambda/walk/walk';

/** The eight answers of a full check that finds nothing. */
export const NO: readonly string[] = Array<string>(8).fill('no');

/** A ten minute walk, from nothing. */
export const WALK: readonly string[] = ['tell steady stride to start a ten minute walk', ...NO];

/** The same by Alexa's timers. */
export const QUIET_WALK: readonly string[] = ['tell steady stride to start a quiet ten minute walk', ...NO];

/** A walk in a word: its status and the whole minutes walked. */
export function shown({ status, walkedMs }: Walk): string {
  return `${status} ${Math.round(walkedMs / 60_000)}`;
}
