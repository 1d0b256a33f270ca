import type { LogEntry, State } from '../server/protocol';

/** What the page knows of its device and its household. */
export interface Known extends State {
  readonly log: readonly LogEntry[];
  readonly locales: readonly string[];
  /** `performance.now()` when the house's time was told. */
  readonly toldAt: number;
}
