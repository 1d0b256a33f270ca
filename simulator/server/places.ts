import type { DeviceKind } from '../device/envelope';
import { DeviceLog } from './device-log';
import type { GivenBy, Hello, LogEntry, State } from './protocol';

/** What a page is sent. */
export interface PageListener {
  readonly hello: (hello: Hello) => void;
  readonly entry: (entry: LogEntry) => void;
  readonly state: (state: State) => void;
}

/** A device of the household, what happened at it, and the pages that show it. */
export class Place {
  readonly pages = new Set<PageListener>();
  #log = new DeviceLog();

  constructor(
    /** From 1. */
    readonly number: number,
    public kind: DeviceKind,
    public voice: string | null,
  ) {}

  /** The place in the household: the first has no name, so that its devices are those of `talk`. */
  get name(): string {
    return this.number === 1 ? '' : String(this.number);
  }

  get log(): DeviceLog {
    return this.#log;
  }

  /** Logs what somebody did here, and tells the pages. */
  give(time: number, line: string, by: GivenBy): void {
    this.#tell(this.#log.give(time, line, by));
  }

  /** Logs what happened here, and tells the pages. */
  happen(...happened: Parameters<DeviceLog['tell']>): void {
    this.#tell(this.#log.tell(...happened));
  }

  forget(): void {
    this.#log = new DeviceLog();
  }

  #tell(entry: LogEntry): void {
    for (const page of this.pages) page.entry(entry);
  }
}

/** The number of the place that a device stands at. */
export const placeOf = (deviceId: string): number => Number(/\.(\d+)$/.exec(deviceId)?.[1] ?? 1);

/** The places of a household: each is there once somebody comes to it. */
export class Places {
  readonly #places = new Map<number, Place>();

  /** What stands at a new place, and who is heard there. */
  constructor(private readonly begins: { readonly device: DeviceKind; readonly voice: string | null }) {}

  get all(): readonly Place[] {
    return [...this.#places.values()];
  }

  known(number: number): Place | undefined {
    return this.#places.get(number);
  }

  at(number: number): Place {
    const { device, voice } = this.begins;
    const place = this.#places.get(number) ?? new Place(number, device, voice);
    this.#places.set(number, place);
    return place;
  }
}
