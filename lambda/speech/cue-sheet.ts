/**
 * Minutes to go at which the coach speaks: two to four apart, all the way down from an hour. Chosen so that
 * few lengths people ask for begin on one, and so that ten minutes hear three of them and the close.
 */
export const CUE_MINUTES = [57, 54, 51, 47, 44, 41, 37, 34, 31, 28, 24, 21, 17, 13, 11, 8, 5, 2] as const;

export type CueMinute = (typeof CUE_MINUTES)[number];

/** One language's words for a walk: a countdown and some coaching at every place, and a close. */
export interface CueSheet {
  /** "Eight minutes to go." */
  readonly toGo: (minutesLeft: number) => string;
  readonly coaching: Readonly<Record<CueMinute, string>>;
  readonly close: string;
}
