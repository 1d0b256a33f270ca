import type { LogEntry, State } from '../server/protocol';

/** What the page knows of its device and its household. */
export interface Known extends State {
  readonly log: readonly LogEntry[];
  /** What was said here before the server was ended and began again. */
  readonly earlier: readonly LogEntry[];
  /** Names the server's run. */
  readonly run: string;
  readonly locales: readonly string[];
  /** `performance.now()` when the house's time was told. */
  readonly toldAt: number;
}

export type Link = 'connecting' | 'connected' | 'lost';

/** What the page is to be drawn from. */
export interface Snapshot {
  readonly link: Link;
  readonly known: Known | null;
  /** How many acts wait for their end. */
  readonly pending: number;
  /** What the last act was refused with; null when it was not. */
  readonly complaint: string | null;
}
