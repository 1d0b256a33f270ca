/** When the reminders of the benchmark speak: Sundays at six in New York. */
export const SCHEDULE = { day: 7, time: '18:00', zone: 'America/New_York' } as const;
/** Somewhere in the week whose messages are sent, and in another, on which a run is warmed up. */
export const IN_THE_WEEK = Date.UTC(2026, 10, 25);
export const WEEK_BEFORE = Date.UTC(2026, 10, 18);

export type Order =
  | { readonly order: 'walkers'; readonly group: string; readonly count: number; readonly week: number }
  | { readonly order: 'report'; readonly group: string }
  | { readonly order: 'end' };

/** What Skill Messaging has seen of the accounts of a group. */
export interface Report {
  readonly messages: number;
  /** Messages beyond the first for one task of one walker. */
  readonly repeated: number;
  /** The most messages in any second that began with one of them. */
  readonly busiestSecond: number;
}

export interface Opened {
  readonly database: string;
  readonly alexa: string;
}
