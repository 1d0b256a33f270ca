import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Suggestions } from '../../server/protocol';
import type { Connection } from '../connection';
import { Icon } from '../device/icons';
import { TooSoon } from '../haste';
import type { Known } from '../known';
import { canListen } from '../voice-in';
import { MicrophoneButton } from './microphone';
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
      <fieldset class="quick" aria-label="What you could say" lang={known.house.locale}>
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
        {canListen && <MicrophoneButton locale={known.house.locale} isTyping={typed !== ''} say={say} />}
        <button
          type="submit"
          class={`icon-button icon-button-main${isSilence && !isListening ? ' is-off' : ''}`}
          aria-label={isSilence && isListening ? 'Say nothing' : 'Say it'}
          aria-disabled={isSilence && (!isListening || isTooSoon)}
        >
          <Icon name="send" />
        </button>
      </form>
    </div>
  );
}
