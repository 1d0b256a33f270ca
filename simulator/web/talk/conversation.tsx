import { Fragment } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Act } from '../../server/protocol';
import { TooSoon } from '../haste';
import type { Known } from '../known';
import { useEnd } from './end';
import { Entry } from './entry';
import { Question } from './question';

/** How many entries are drawn; older ones wait behind a button, so that a long conversation stays quick. */
const DRAWN = 80;
const BeganAgain = () => (
  <p class="note note-stage">
    The server began again. Walks are kept; timers, reminders and open questions are gone.
  </p>
);

function Welcome({ say }: { say: (line: string) => void }) {
  const isTooSoon = useContext(TooSoon);
  return (
    <div class="welcome">
      <h2>A speaker on your desk</h2>
      <p>
        Short, coached walks for an ordinary sore back. This is the whole skill; only the speaker is
        simulated, on this computer, without a cloud or an account.
      </p>
      <p>Type what you would say, touch the screen, or begin here. It gives information, and no diagnosis.</p>
      <button
        type="button"
        class="button button-main"
        aria-disabled={isTooSoon}
        onClick={() => say('alexa, open steady stride')}
      >
        Alexa, open Steady Stride
      </button>
    </div>
  );
}

/** The conversation with the device, as bubbles, newest last. */
export function Conversation({ known, act }: { known: Known; act: (act: Act) => void }) {
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
        {isNew && <Welcome say={(line) => act({ type: 'say', line })} />}
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
