import type { Act, Exchange, Hello, LogEntry, Row, State, Suggestions } from '../server/protocol';
import type { Known, Snapshot } from './known';
import { choosePlace } from './place';

/** The page's line to its server. */
export interface Connection {
  readonly snapshot: () => Snapshot;
  /** Calls back after every change; the returned function ends that. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Calls back with every log entry as it happens. Entries of the past are not told. */
  readonly onEntry: (listen: (entry: LogEntry) => void) => () => void;
  /** Does something at this page's device. Never rejects: what went wrong is the snapshot's complaint. */
  readonly act: (act: Act) => Promise<void>;
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
    if (snapshot.known !== null) change({ known: { ...snapshot.known, ...more } });
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
  const placed = choosePlace();

  void placed.then((place) => {
    const live = new EventSource(`/api/live?place=${place}`);
    const on = <T>(event: string, act: (data: T) => void) =>
      live.addEventListener(event, ({ data }) => act(JSON.parse(data)));
    on<Hello>('hello', (hello) =>
      change({ link: 'connected', known: { ...hello, toldAt: performance.now() } }),
    );
    on<State>('state', (state) => know({ ...state, toldAt: performance.now() }));
    on<LogEntry>('entry', (entry) => {
      know({ log: [...(snapshot.known?.log ?? []), entry] });
      for (const listen of entryListeners) listen(entry);
    });
    live.addEventListener('error', () => change({ link: 'lost' }));
  });

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
      let complaint: string | null;
      let told = 0;
      try {
        const response = await fetch('/api/act', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ place: await placed, act }),
        });
        const body = await response.json();
        complaint = response.ok ? body.complaint : (body.error ?? response.statusText);
        told = response.ok ? body.told : 0;
      } catch {
        complaint = 'The server does not answer. Is "npm start" still running?';
      }
      await untilKnown(told);
      change({ pending: snapshot.pending - 1, complaint });
    },
    rows: () => read('/api/rows'),
    exchange: async (id) => read(`/api/exchange?place=${await placed}&id=${id}`),
    suggestions: () => read('/api/suggestions'),
  };
}
