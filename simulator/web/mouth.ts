/** How long it takes to say a text aloud, milliseconds: about 15 characters a second. */
const speakingMs = (text: string): number => 400 + text.length * 65;

export const canSpeak = 'speechSynthesis' in window;
// A browser begins to look for its voices when it is first asked for them.
if (canSpeak) speechSynthesis.getVoices();

/** What is being spoken: by the browser's voice, or for the time that it would take where there is none. */
export class Mouth {
  /** Grows with every hush: a browser tells late, and as an error, that something was cut off. */
  #breath = 0;
  #aloud = 0;
  #silentUntil = 0;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #endsAt = 0;

  constructor(private readonly onChange: (isSpeaking: boolean) => void) {}

  /** Says a text after what is being said. */
  say(text: string, { isMuted, locale }: { isMuted: boolean; locale: string }): void {
    this.#endsAt = Math.max(performance.now(), this.#endsAt) + speakingMs(text);
    this.onChange(true);
    if (canSpeak && !isMuted && speechSynthesis.getVoices().length > 0) this.#speak(text, locale);
    else this.#moveLips();
  }

  #speak(text: string, locale: string): void {
    const breath = this.#breath;
    const end = () => {
      if (breath !== this.#breath) return;
      this.#aloud -= 1;
      this.#rest();
    };
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = locale;
    utterance.onend = end;
    utterance.onerror = end;
    this.#aloud += 1;
    speechSynthesis.speak(utterance);
  }

  /** Somebody speaks to the speaker, which interrupts it. */
  hush(): void {
    this.#cutOff();
    this.#endsAt = 0;
    this.#silentUntil = 0;
    this.#rest();
  }

  /** Makes no more sound, and is done when it would have been. */
  mute(): void {
    if (this.#aloud === 0) return;
    this.#cutOff();
    this.#moveLips();
  }

  #cutOff(): void {
    this.#breath += 1;
    this.#aloud = 0;
    clearTimeout(this.#silence);
    if (canSpeak) speechSynthesis.cancel();
  }

  #moveLips(): void {
    this.#silentUntil = this.#endsAt;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#silentUntil = 0;
      this.#rest();
    }, this.#endsAt - performance.now());
  }

  #rest(): void {
    if (this.#aloud > 0 || this.#silentUntil > 0) return;
    this.#endsAt = 0;
    this.onChange(false);
  }
}
