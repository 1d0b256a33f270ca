import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Act } from '../../server/protocol';
import type { Known } from '../known';
import { useEnd } from './end';
import { Entry } from './entry';
import { Question } from './question';
import { Welcome } from './welcome';

/** How many entries are drawn; older ones wait behind a button, so that a long conversation stays quick. */
const DRAWN = 80;
const BeganAgain = () => (
  <p class="note note-stage">
    The server began again. Walks are kept; timers, reminders and open questions are gone.
  </p>
);

/** The conversation with the device, as bubbles, newest last. */
export function Conversation({
  known,
  act,
  tell,
}: {
  known: Known;
  act: (act: Act) => void;
  /** Has lines said one after another. */
  tell: (lines: readonly string[]) => void;
}) {
  const { log, earlier, device } = known;
  const [drawn, setDrawn] = useState(DRAWN);
  const isNew = earlier.length === 0 && !log.some((entry) => entry.kind === 'event' || entry.by !== 'stage');
  const { list, isBehind, goThere } = useEnd(known, isNew);
  const all = [
    ...earlier.map((entry) => ({ entry, key: `earlier ${entry.id}` })),
    ...log.map((entry) => ({ entry, key: entry.id })),
  ];
  const shown = all.slice(-drawn);
  const hidden = all.length - shown.length;
  const below = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element !== null && below.current !== null) element.scrollTop = element.scrollHeight - below.current;
    below.current = null;
  }, [drawn]);
  const showEarlier = () => {
    const element = list.current;
    // What is read stays where it is, and what came before it appears above.
    if (element !== null) below.current = element.scrollHeight - element.scrollTop;
    setDrawn(drawn + DRAWN);
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="conversation" aria-label="Conversation" ref={list} tabIndex={0}>
        {isNew && <Welcome tell={tell} />}
        {hidden > 0 && (
          <button type="button" class="button earlier" onClick={showEarlier}>
            Show earlier ({hidden} more)
          </button>
        )}
        <div
          class="entries"
          role="log"
          aria-live="polite"
          aria-relevant="additions"
          aria-label="What was said"
          lang={known.house.locale}
        >
          {shown.map(({ entry, key }, index) => (
            <Fragment key={key}>
              {earlier.length > 0 && hidden + index === earlier.length && <BeganAgain />}
              <Entry entry={entry} />
            </Fragment>
          ))}
          {earlier.length > 0 && log.length === 0 && <BeganAgain />}
        </div>
        {device.asked !== null && <Question asked={device.asked} act={act} />}
      </section>
      {isBehind && (
        <button type="button" class="button news" onClick={goThere}>
          New reply ↓
        </button>
      )}
    </>
  );
}
