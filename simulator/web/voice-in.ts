import { useEffect, useRef, useState } from 'preact/hooks';

/** The part of the browsers' speech recognition that is used; TypeScript knows none of it. */
interface Recognition {
  lang: string;
  interimResults: boolean;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  start(): void;
  abort(): void;
}

declare global {
  interface Window {
    SpeechRecognition?: new () => Recognition;
    webkitSpeechRecognition?: new () => Recognition;
  }
}

const Recogniser = window.SpeechRecognition ?? window.webkitSpeechRecognition;

export const canListen = Recogniser !== undefined;

/** How long a message is there to be read, milliseconds. */
const READING_MS = 6000;

const PROBLEMS: Readonly<Record<string, string>> = {
  'not-allowed':
    'The browser may not use the microphone. Allow it in the browser’s settings for this page, or type.',
  'service-not-allowed': 'The browser lets no page recognise speech. Type instead.',
  'audio-capture': 'There is no microphone that the browser could hear with.',
  'no-speech': 'Nothing was heard. Press the microphone, then speak.',
  network: 'The browser cannot reach its speech service. Type instead; nothing else here needs a network.',
  'language-not-supported': 'The browser’s speech service does not know this language. Type instead.',
};

/** Why nothing was heard, in a sentence; null when somebody ended it themselves. */
export const problemOf = (error: string): string | null =>
  error === 'aborted' ? null : (PROBLEMS[error] ?? `The browser heard nothing (${error}).`);

export interface Microphone {
  readonly isOpen: boolean;
  /** Why the last try heard nothing, for as long as it takes to read; null when there is nothing to say. */
  readonly problem: string | null;
  readonly toggle: () => void;
  /** The problem has been read. */
  readonly dismiss: () => void;
}

/** Listens for one line at a time. */
export function useMicrophone(locale: string, onLine: (line: string) => void): Microphone {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const open = useRef<Recognition | null>(null);
  const heard = useRef(onLine);
  heard.current = onLine;
  useEffect(() => () => open.current?.abort(), []);
  useEffect(() => {
    if (problem === null) return;
    const timer = setTimeout(() => setProblem(null), READING_MS);
    return () => clearTimeout(timer);
  }, [problem]);

  const start = () => {
    if (Recogniser === undefined) return;
    const recognition = new Recogniser();
    recognition.lang = locale;
    recognition.interimResults = false;
    recognition.onresult = ({ results }) => {
      const line = results[0]?.[0]?.transcript;
      if (line !== undefined) heard.current(line);
    };
    recognition.onerror = ({ error }) => setProblem(problemOf(error));
    recognition.onend = () => {
      open.current = null;
      setOpen(false);
    };
    open.current = recognition;
    setProblem(null);
    setOpen(true);
    recognition.start();
  };
  return {
    isOpen,
    problem,
    toggle: () => (isOpen ? open.current?.abort() : start()),
    dismiss: () => setProblem(null),
  };
}
