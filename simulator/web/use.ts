import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Connection } from './connection';
import type { Known, Snapshot } from './known';

/** What the connection knows, drawn again whenever that changes. */
export function useSnapshot(connection: Connection): Snapshot {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    draw(0);
    return connection.subscribe(() => draw(0));
  }, [connection]);
  return connection.snapshot();
}

/** The household's time now, by what was told last. */
export function houseTime({ house, toldAt }: Known): number {
  return house.now + (performance.now() - toldAt) * house.pace;
}

/** The household's time, drawn again `perSecond` times while it goes. */
export function useHouseTime(known: Known, perSecond: number): number {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const { pace } = known.house;
  useEffect(() => {
    if (pace === 0) return;
    const timer = setInterval(() => draw(0), 1000 / perSecond);
    return () => clearInterval(timer);
  }, [pace, perSecond]);
  return houseTime(known);
}

/** A yes or no that this browser remembers. */
export function useKept(name: string, otherwise: boolean): [boolean, (value: boolean) => void] {
  const key = `steady-stride-${name}`;
  const [value, setValue] = useState(() => {
    const kept = localStorage.getItem(key);
    return kept === null ? otherwise : kept === 'yes';
  });
  return [
    value,
    (next) => {
      localStorage.setItem(key, next ? 'yes' : 'no');
      setValue(next);
    },
  ];
}

/** Whether a media query holds, and again whenever that changes. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const listen = () => setMatches(list.matches);
    listen();
    list.addEventListener('change', listen);
    return () => list.removeEventListener('change', listen);
  }, [query]);
  return matches;
}
