import type { WalkStatus } from './walk';

/**
 * What an event makes of a walk: a status; `ended` (completed if the planned time was walked, else
 * stopped early); or `same` (the minutes it reports are kept, and nothing else changes).
 * A status that a row does not name means: late or repeated, ignored.
 */
export type Outcome = WalkStatus | 'ended' | 'same';

/** Which minutes an event reports. */
type Reports = 'so far' | 'the whole walk' | 'what was played' | 'what the walker says' | 'nothing';

/** One event: what it reports, and what it makes of a walk in each status. */
export interface Row {
  readonly reports: Reports;
  readonly becomes: Readonly<Partial<Record<WalkStatus, Outcome>>>;
}

/** A walk's life, to be read aloud: "pause" reports the minutes so far; an active walk becomes paused. */
export const LIFE = {
  // The walker says it, or presses a button.
  pause: { reports: 'so far', becomes: { active: 'paused', paused: 'same', stopped: 'same' } },
  resume: { reports: 'so far', becomes: { paused: 'active', active: 'active' } },
  stop: { reports: 'so far', becomes: { active: 'ended', paused: 'ended', stopped: 'same' } },
  hold: { reports: 'so far', becomes: { active: 'ended', paused: 'ended', stopped: 'same' } },
  back: { reports: 'so far', becomes: { active: 'ended', paused: 'ended', unconfirmed: 'ended' } },
  replaced: { reports: 'so far', becomes: { active: 'ended', paused: 'ended', stopped: 'same' } },
  // "Did you finish?" The walker's word stands in place of the player's, also of what came in while it was asked.
  yes: { reports: 'the whole walk', becomes: { unconfirmed: 'ended', stopped: 'ended', failed: 'ended' } },
  about: {
    reports: 'what the walker says',
    becomes: { unconfirmed: 'ended', stopped: 'ended', failed: 'ended' },
  },
  no: { reports: 'what the walker says', becomes: { unconfirmed: 'stopped' } },
  delete: {
    reports: 'nothing',
    becomes: {
      active: 'deleted',
      paused: 'deleted',
      completed: 'deleted',
      stopped: 'deleted',
      failed: 'deleted',
      unconfirmed: 'deleted',
    },
  },
  // The end timer of a quiet walk rang, and the walker went on with the skill.
  timerEnded: { reports: 'so far', becomes: { active: 'ended', unconfirmed: 'ended' } },
  // Time passed.
  overdue: { reports: 'nothing', becomes: { active: 'unconfirmed' } },
  pauseRanOut: { reports: 'nothing', becomes: { paused: 'stopped' } },
  // The player reports. A new start also shows that an earlier pause or failure is over.
  started: {
    reports: 'what was played',
    becomes: { active: 'active', paused: 'active', failed: 'active' },
  },
  nearlyFinished: {
    reports: 'what was played',
    becomes: {
      active: 'active',
      paused: 'same',
      completed: 'same',
      stopped: 'same',
      failed: 'same',
      unconfirmed: 'same',
    },
  },
  finished: {
    reports: 'the whole walk',
    becomes: {
      active: 'ended',
      paused: 'ended',
      completed: 'same',
      stopped: 'ended',
      failed: 'ended',
      unconfirmed: 'ended',
    },
  },
  stopped: {
    reports: 'what was played',
    becomes: {
      active: 'paused',
      unconfirmed: 'stopped',
      paused: 'same',
      completed: 'same',
      stopped: 'same',
      failed: 'same',
    },
  },
  failedOnce: {
    reports: 'what was played',
    becomes: {
      active: 'active',
      unconfirmed: 'failed',
      paused: 'same',
      completed: 'same',
      stopped: 'same',
      failed: 'same',
    },
  },
  failedTwice: {
    reports: 'what was played',
    becomes: {
      active: 'failed',
      unconfirmed: 'failed',
      paused: 'same',
      completed: 'same',
      stopped: 'same',
      failed: 'same',
    },
  },
} as const satisfies Record<string, Row>;

/** What a person, a timer or the clock does to a walk that was read in this turn. */
export type WalkEvent =
  | {
      readonly type:
        | 'pause'
        | 'resume'
        | 'stop'
        | 'hold'
        | 'back'
        | 'replaced'
        | 'yes'
        | 'no'
        | 'delete'
        | 'timerEnded'
        | 'overdue'
        | 'pauseRanOut';
    }
  | { readonly type: 'about'; readonly minutes: number };

/** What the player reports of a walk of which only the token is known. Offsets are of the track. */
export type PlayerEvent =
  | { readonly type: 'started' | 'nearlyFinished' | 'stopped'; readonly trackMs: number }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly error: string; readonly trackMs?: number };

/** Playback buttons, and what they mean for a walk; a walk has no next and no previous. */
export const PLAYBACK_BUTTONS = {
  'PlaybackController.PlayCommandIssued': 'resume',
  'PlaybackController.PauseCommandIssued': 'pause',
  'PlaybackController.NextCommandIssued': undefined,
  'PlaybackController.PreviousCommandIssued': undefined,
} as const;
