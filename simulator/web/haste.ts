import { createContext } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Known, Snapshot } from './known';

/** Nobody has read a new question sooner; a second click of a double click has come by then. */
const READING_MS = 400;

/** Whether what is touched now was meant for what stood there a moment ago. */
export const TooSoon = createContext(false);

/** Names what a touch would answer. */
function questionIn({ log, device }: Known): string {
  const said = log.findLast(
    ({ kind, ...entry }) =>
      kind === 'event' && 'event' in entry && entry.event.event === 'turn' && entry.event.says !== null,
  );
  if (said === undefined) return '';
  return [said.id, JSON.stringify(device.asked), device.nowPlaying?.activity].join(' ');
}

/** Whether an answer is under way, or the question that it led to is too new for anybody to have read it. */
export function useTooSoon({ known, pending }: Snapshot): boolean {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const question = known === null ? '' : questionIn(known);
  const asked = useRef({ question, at: Number.NEGATIVE_INFINITY });
  if (asked.current.question !== question) asked.current = { question, at: performance.now() };
  const leftMs = asked.current.at + READING_MS - performance.now();
  useEffect(() => {
    if (leftMs <= 0) return;
    // A timer may come a little early.
    const timer = setTimeout(() => draw(0), leftMs + 5);
    return () => clearTimeout(timer);
  }, [question]);
  return pending > 0 || leftMs > 0;
}
