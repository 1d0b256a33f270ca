import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Suggestions } from '../../server/protocol';
import type { Connection } from '../connection';
import { Icon } from '../device/icons';
import { TooSoon } from '../haste';
import type { Known } from '../known';
import { useKept } from '../use';
import { canListen, useMicrophone } from '../voice-in';
import { findWords, quickWords } from './quick';

function useSuggestions(connection: Connection, locale: string): Suggestions | null {
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null);
  useEffect(() => {
    let isCurrent = true;
    connection.suggestions().then(
      (loaded) => isCurrent && setSuggestions(loaded),
      () => isCurrent && setSuggestions(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [connection, locale]);
  return suggestions;
}

function MicrophoneButton({ locale, say }: { locale: string; say: (line: string) => void }) {
  const [isAllowed, setAllowed] = useKept('microphone', false);
  const [isAsking, setAsking] = useState(false);
  const { isOpen, problem, toggle } = useMicrophone(locale, say);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened
    <div class="microphone" onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}>
      <button
        type="button"
        class={`icon-button${isOpen ? ' is-on' : ''}`}
        aria-label={isOpen ? 'Stop listening to the microphone' : 'Speak into the microphone'}
        aria-pressed={isOpen}
        onClick={() => (isAllowed ? toggle() : setAsking(!isAsking))}
      >
        <Icon name="microphone" />
      </button>
      {isAsking && !isAllowed && (
        <div class="popover" role="dialog" aria-label="About the microphone">
          <p>
            The microphone is off. Your browser may send what it hears to its maker’s service to turn it into
            text; Steady Stride’s simulator only gets the text.
          </p>
          <div class="popover-buttons">
            <button
              type="button"
              class="button button-main"
              onClick={() => {
                setAllowed(true);
                setAsking(false);
                toggle();
              }}
            >
              Turn it on
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              Leave it off
            </button>
          </div>
        </div>
      )}
      {problem !== null && (
        <p class="popover" role="status">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Where somebody types (or says) what they would say to the speaker, with what the model understands as help. */
export function SayField({ connection, known }: { connection: Connection; known: Known }) {
  const isTooSoon = useContext(TooSoon);
  const suggestions = useSuggestions(connection, known.house.locale);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { isListening } = known.device;
  const found = useMemo(
    () => (isOpen ? findWords(typed, known, suggestions) : []),
    [isOpen, typed, isListening, suggestions],
  );
  const quick = quickWords(known, suggestions);

  const say = async (line: string) => {
    const isSilence = line.trim() === '';
    // Whoever types has read what they answer; a second Enter, or a second click, has not.
    if (isSilence && (!isListening || isTooSoon)) return;
    if (connection.snapshot().pending > 0) return;
    setTyped('');
    setOpen(false);
    setActive(-1);
    const wasHeard = await connection.act({ type: 'say', line: line.trim() });
    if (!wasHeard) setTyped((since) => since || line);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const places = found.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    }
  };
  const isSilence = typed.trim() === '';

  return (
    <div class="say">
      <fieldset class="quick" aria-label="What you could say">
        {quick.map(({ say: line, intent }) => (
          <button
            key={intent}
            type="button"
            class="chip"
            aria-disabled={isTooSoon}
            onClick={() => !isTooSoon && say(line)}
          >
            {line}
          </button>
        ))}
      </fieldset>
      <form
        class="say-form"
        onSubmit={(event) => {
          event.preventDefault();
          say(found[active]?.say ?? typed);
        }}
      >
        <div class="combo">
          <label class="sr-only" for="say">
            Say to the speaker
          </label>
          <input
            id="say"
            ref={field}
            class="say-input"
            type="text"
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls="say-found"
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? `say-found-${active}` : undefined}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={2000}
            autofocus
            enterkeyhint="send"
            placeholder={
              isListening ? 'Answer, or press Enter to say nothing' : 'Say “Alexa, open Steady Stride”'
            }
            value={typed}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
          />
          <div
            id="say-found"
            class="found"
            role="listbox"
            aria-label="Suggestions"
            hidden={found.length === 0}
          >
            {found.map(({ say: line, intent }, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as in every combobox
              <div
                key={line}
                id={`say-found-${index}`}
                class="found-one"
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => say(line)}
              >
                <span>{line}</span>
                <span class="found-intent">{intent.replace(/^AMAZON\./, '').replace(/Intent$/, '')}</span>
              </div>
            ))}
          </div>
        </div>
        {canListen && <MicrophoneButton locale={known.house.locale} say={say} />}
        <button
          type="submit"
          class="icon-button icon-button-main"
          aria-label={isSilence && isListening ? 'Say nothing' : 'Say it'}
          disabled={isSilence && !isListening}
          aria-disabled={isSilence && isTooSoon}
        >
          <Icon name="send" />
        </button>
      </form>
    </div>
  );
}
