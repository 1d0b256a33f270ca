import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Known } from '../known';

/** How close to its end somebody reads who wants to see what comes. */
const NEAR_END_PX = 120;

/** Keeps a list at its end while somebody reads there, and whenever they have just said something. */
export interface End {
  readonly list: RefObject<HTMLDivElement | null>;
  /** Whether something was said below what somebody has scrolled up to. */
  readonly isBehind: boolean;
  readonly goThere: () => void;
}

/** The end of the conversation. `holds` keeps the list where it is: its beginning is to be read first. */
export function useEnd({ log, device, run }: Known, holds: boolean): End {
  const list = useRef<HTMLDivElement>(null);
  const isThere = useRef(true);
  const seen = useRef(0);
  const held = useRef(holds);
  held.current = holds;
  const [isBehind, setBehind] = useState(false);
  const newest = log.at(-1)?.id ?? 0;

  const goThere = () => {
    const element = list.current;
    if (element === null) return;
    element.scrollTop = element.scrollHeight;
    // The browser tells of this only with the next picture, when the reply may have come already.
    isThere.current = true;
    setBehind(false);
  };

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = () => {
      isThere.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
      if (isThere.current) setBehind(false);
    };
    const keep = new ResizeObserver(() => {
      if (isThere.current && !held.current) element.scrollTop = element.scrollHeight;
    });
    keep.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      keep.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  useLayoutEffect(() => {
    const news = log.filter(({ id }) => newest < seen.current || id > seen.current);
    seen.current = newest;
    if (holds) return;
    if (isThere.current || news.some(({ kind }) => kind === 'given')) goThere();
    else if (news.length > 0 || device.asked !== null) setBehind(true);
  }, [newest, device.asked, run]);

  return { list, isBehind, goThere };
}
