/** A walker's place in the plan. The levels and the moves between them are tables beside this file. */
export interface Plan {
  /** Minutes of a walk at this level: one of the rungs of `levels.ts`. */
  readonly minutes: number;
  /** Local date (YYYY-MM-DD) of the last move of any kind, or of the first day. */
  readonly movedOn: string;
  /** Local date until which a "shorter" is stayed with; absent when nothing is. */
  readonly stayUntil?: string;
}
