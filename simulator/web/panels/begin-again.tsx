import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Act } from '../../server/protocol';

function Confirm({ confirm, close }: { confirm: () => void; close: () => void }) {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <fieldset
      class="confirm"
      aria-label="Begin again"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The sheet that this may stand in stays open.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <p>
        Time cannot run backwards for the skill, so this forgets the household’s walks and begins again at its
        first moment.
      </p>
      <button type="button" class="button button-danger" onClick={confirm}>
        Forget and begin again
      </button>
      <button type="button" class="button" ref={keep} onClick={close}>
        Keep everything
      </button>
    </fieldset>
  );
}

/** Forgets the household, once somebody has said twice that they want to. */
export function BeginAgain({ isAhead, act }: { isAhead: boolean; act: (act: Act) => void }) {
  const [isAsking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (wasAsking.current && !isAsking) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const close = () => setAsking(false);
  if (!isAsking) {
    return (
      <button type="button" class="button button-quiet" ref={button} onClick={() => setAsking(true)}>
        {isAhead ? 'Back to now …' : 'Begin again …'}
      </button>
    );
  }
  return (
    <Confirm
      close={close}
      confirm={() => {
        act({ type: 'begin-again' });
        close();
      }}
    />
  );
}
