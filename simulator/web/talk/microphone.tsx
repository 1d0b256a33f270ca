import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../device/icons';
import { useKept } from '../use';
import { useMicrophone } from '../voice-in';

function Warning({ turnOn, leaveOff }: { turnOn: () => void; leaveOff: () => void }) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div class="popover" role="dialog" aria-label="About the microphone">
      <p>
        The microphone is off. Your browser may send what it hears to its maker’s service to turn it into
        text; Steady Stride’s simulator only gets the text.
      </p>
      <div class="popover-buttons">
        <button type="button" class="button button-main" ref={first} onClick={turnOn}>
          Turn it on
        </button>
        <button type="button" class="button" onClick={leaveOff}>
          Leave it off
        </button>
      </div>
    </div>
  );
}

/** Listens once at each press, after it was told where what it hears may go. */
export function MicrophoneButton({
  locale,
  isTyping,
  say,
}: {
  locale: string;
  isTyping: boolean;
  say: (line: string) => void;
}) {
  const [isAllowed, setAllowed] = useKept('microphone', false);
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { isOpen, problem, toggle, dismiss } = useMicrophone(locale, say);
  useEffect(() => {
    if (isTyping) dismiss();
  }, [isTyping]);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened
    <div
      class="microphone"
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        dismiss();
        if (isAsking) close();
      }}
    >
      <button
        type="button"
        class={`icon-button${isOpen ? ' is-on' : ''}`}
        ref={button}
        aria-label={isOpen ? 'Stop listening to the microphone' : 'Speak into the microphone'}
        aria-pressed={isOpen}
        onClick={() => (isAllowed ? toggle() : setAsking(!isAsking))}
      >
        <Icon name="microphone" />
      </button>
      {isAsking && !isAllowed && (
        <Warning
          turnOn={() => {
            setAllowed(true);
            close();
            toggle();
          }}
          leaveOff={close}
        />
      )}
      {problem !== null && (
        <p class="popover" role="status">
          {problem}
        </p>
      )}
    </div>
  );
}
