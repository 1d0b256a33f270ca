import type { About, StageEvent } from '../household/events';
import type { Exchange, GivenBy, LogEntry } from './protocol';

/** Long enough for any conversation that somebody reads again. */
const ENTRIES = 4000;
/** Envelopes are large; those of the latest turns are what a developer looks at. */
const EXCHANGES = 1000;

type NewEntry = LogEntry extends infer E ? (E extends LogEntry ? Omit<E, 'id'> : never) : never;

/** What happened at one device, in order. It forgets its oldest entries, and envelopes before turns. */
export class DeviceLog {
  readonly #exchanges = new Map<number, Exchange>();
  #entries: LogEntry[] = [];
  #nextId = 1;

  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  /** The envelopes of a turn; undefined when they are forgotten. */
  exchange(id: number): Exchange | undefined {
    return this.#exchanges.get(id);
  }

  /** Logs what somebody did. */
  give(time: number, line: string, by: GivenBy): LogEntry {
    return this.#add({ kind: 'given', time, line, by });
  }

  /** Logs what the simulator told; `byTime` when no act at this device is the cause. */
  tell(event: StageEvent, { time, walkMs, ended, exchange }: About, byTime: boolean): LogEntry {
    const { tookMs, sample, request, response } = exchange ?? {};
    const entry = this.#add({
      kind: 'event',
      time,
      event,
      ...(byTime && { byTime }),
      ...(walkMs !== undefined && { walkMs }),
      ...(ended !== undefined && { ended }),
      ...(tookMs !== undefined && { tookMs }),
      ...(sample !== undefined && { sample }),
    });
    if (exchange !== undefined) {
      this.#exchanges.set(entry.id, { request, response });
      const [oldest] = this.#exchanges.keys();
      if (this.#exchanges.size > EXCHANGES && oldest !== undefined) this.#exchanges.delete(oldest);
    }
    return entry;
  }

  #add(entry: NewEntry): LogEntry {
    const added = { ...entry, id: this.#nextId };
    this.#nextId += 1;
    this.#entries.push(added);
    if (this.#entries.length > ENTRIES) this.#entries = this.#entries.slice(-ENTRIES);
    return added;
  }
}
