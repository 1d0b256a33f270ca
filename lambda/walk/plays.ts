/**
 * Plays are numbered so that the audio token alone tells which event is late and which failure was
 * already tried again: 1, 3, 5 … are starts that the walker caused; 2, 4, 6 … are the one second try of
 * the number before.
 */

/** The first start of a walk's player. */
export const FIRST_PLAY = 1;

/** The play of the next start that the walker causes (resume, or the playback button). */
export function nextPlay(plays: number): number {
  return plays + (plays % 2 === 0 ? 1 : 2);
}

/** The play of the second try after this one failed, or undefined when this one was the second try. */
export function secondTry(plays: number): number | undefined {
  return plays % 2 === 0 ? undefined : plays + 1;
}
