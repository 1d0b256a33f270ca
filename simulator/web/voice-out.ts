import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeviceView, StageEvent } from '../server/protocol';
import type { Connection } from './connection';
import { questionWords } from './talk/words';

/** How long it takes to say a text aloud, milliseconds: about 15 characters a second. */
const speakingMs = (text: string): number => 400 + text.length * 65;

/** What of an event a person hears. */
export function heardIn(event: StageEvent): string | null {
  switch (event.event) {
    case 'turn':
    case 'cue':
    case 'announcement':
    case 'reminder':
      return event.says;
    default:
      return null;
  }
}

export const canSpeak = 'speechSynthesis' in window;
// A browser begins to look for its voices when it is first asked for them.
if (canSpeak) speechSynthesis.getVoices();

/** What is being spoken: the browser's voice, or the time that it would take where there is none. */
class Mouth {
  #queued = 0;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(private readonly onChange: (isSpeaking: boolean) => void) {}

  say(text: string, { isMuted, locale }: { isMuted: boolean; locale: string }): void {
    this.#queued += 1;
    this.onChange(true);
    if (canSpeak && !isMuted && speechSynthesis.getVoices().length > 0) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = locale;
      utterance.onend = this.#end;
      utterance.onerror = this.#end;
      speechSynthesis.speak(utterance);
    } else {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        this.#end();
      }, speakingMs(text));
      this.#timers.add(timer);
    }
  }

  readonly hush = (): void => {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#queued = 0;
    this.onChange(false);
    if (canSpeak) speechSynthesis.cancel();
  };

  readonly #end = (): void => {
    this.#queued = Math.max(0, this.#queued - 1);
    if (this.#queued === 0) this.onChange(false);
  };
}

/**
 * Speaks what happens at the device as it happens, and what Alexa asks by herself. Returns whether it is
 * speaking; on mute for as long as speaking would take. `plays` says whether the rendered track is heard, whose
 * cues need no other voice.
 */
export function useVoice(
  connection: Connection,
  options: {
    isMuted: boolean;
    locale: string;
    plays: boolean;
    pace: number;
    asked: DeviceView['asked'];
  },
): boolean {
  const [isSpeaking, setSpeaking] = useState(false);
  const mouth = useRef<Mouth | null>(null);
  mouth.current ??= new Mouth(setSpeaking);
  const now = useRef(options);
  now.current = options;
  const { isMuted, asked } = options;

  useEffect(() => {
    const stop = connection.onEntry((entry) => {
      // Whoever speaks to a speaker interrupts it.
      if (entry.kind === 'given') return mouth.current?.hush();
      const text = heardIn(entry.event);
      const isCue = entry.event.event === 'cue';
      if (!text || (isCue && (now.current.plays || now.current.pace > 1))) return;
      mouth.current?.say(text, now.current);
    });
    return () => {
      mouth.current?.hush();
      stop();
    };
  }, [connection]);

  useEffect(() => {
    if (isMuted && canSpeak) speechSynthesis.cancel();
  }, [isMuted]);

  // A timer has already said what it asks; a permission is asked for in no event.
  const question = asked?.kind === 'permission' ? questionWords(asked) : null;
  useEffect(() => {
    if (question !== null) mouth.current?.say(question, now.current);
  }, [question]);
  return isSpeaking;
}
