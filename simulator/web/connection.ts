import type { Act, Done, Exchange, Hello, LogEntry, Row, State, Suggestions, Told } from '../server/protocol';
import type { Known, Snapshot } from './known';
import { listenTo } from './live';
import { choosePlace } from './place';

/** The page's line to its server. */
export interface Connection {
  readonly snapshot: () => Snapshot;
  /** Calls back after every change; the returned function ends that. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Calls back with every log entry as it happens. Entries of the past are not told. */
  readonly onEntry: (listen: (entry: LogEntry) => void) => () => void;
  /**
   * Does something at this page's device. Never rejects: what went wrong is the snapshot's complaint. False when
   * the server was not reached, so that nothing was done.
   */
  readonly act: (act: Act) => Promise<boolean>;
  /** Somebody has read the complaint. */
  readonly dismiss: () => void;
  readonly rows: () => Promise<readonly Row[]>;
  readonly exchange: (id: number) => Promise<Exchange>;
  readonly suggestions: () => Promise<Suggestions>;
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(path);
  const body = await response.json();
  if (!response.ok) throw new Error(body.error ?? response.statusText);
  return body;
}

/** Sends an act; null when nobody answers. */
async function send(place: number, act: Act): Promise<Done | null> {
  try {
    const response = await fetch('/api/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ place, act }),
    });
    const body: Done & { error?: string } = await response.json();
    // What is wrong with a line stands in the conversation already.
    if (response.ok) return act.type === 'say' ? { ...body, complaint: null } : body;
    return { complaint: body.error ?? response.statusText, told: 0 };
  } catch {
    return null;
  }
}

/** What is known after a hello. A server that began again knows nothing of what was said before. */
function knownFrom(hello: Hello, before: Known | null): Known {
  const goesOn = before === null || before.run === hello.run;
  const earlier = goesOn ? (before?.earlier ?? []) : [...before.earlier, ...before.log];
  // Whoever begins the household again wants nothing of the one before.
  const isForgotten = goesOn && hello.log.length === 0;
  return { ...hello, earlier: isForgotten ? [] : earlier, toldAt: performance.now() };
}

/** Connects to the server that this page came from, as one device of the household. */
export function connect(): Connection {
  let snapshot: Snapshot = { link: 'connecting', known: null, pending: 0, complaint: null };
  const listeners = new Set<() => void>();
  const entryListeners = new Set<(entry: LogEntry) => void>();
  const change = (change: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...change };
    for (const changed of listeners) changed();
  };
  const know = (more: Partial<Known>) => {
    if (snapshot.known !== null) change({ link: 'connected', known: { ...snapshot.known, ...more } });
  };
  /** What comes of an act comes on another line than the answer to it; nothing more is to be waited for when that breaks. */
  const untilKnown = (told: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        const { known, link } = snapshot;
        if (link === 'connected' && known !== null && known.house.told < told) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });
  const knowState = (state: State) => know({ ...state, toldAt: performance.now() });
  const hear = (told: Told) => {
    if ('hello' in told) {
      change({ link: 'connected', known: knownFrom(told.hello, snapshot.known), complaint: null });
    } else if ('state' in told) {
      knowState(told.state);
    } else {
      know({ log: [...(snapshot.known?.log ?? []), told.entry] });
      for (const listen of entryListeners) listen(told.entry);
    }
  };
  const placed = choosePlace();
  void placed.then((place) => listenTo(place, hear, () => change({ link: 'lost', complaint: null })));

  return {
    snapshot: () => snapshot,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    onEntry: (listen) => {
      entryListeners.add(listen);
      return () => entryListeners.delete(listen);
    },
    act: async (act) => {
      change({ pending: snapshot.pending + 1, complaint: null });
      const done = await send(await placed, act);
      if (done === null) change({ link: 'lost' });
      await untilKnown(done?.told ?? 0);
      change({ pending: snapshot.pending - 1, complaint: done?.complaint ?? null });
      return done !== null;
    },
    dismiss: () => change({ complaint: null }),
    rows: () => read('/api/rows'),
    exchange: async (id) => read(`/api/exchange?place=${await placed}&id=${id}`),
    suggestions: () => read('/api/suggestions'),
  };
}
