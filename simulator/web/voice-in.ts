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

export interface Microphone {
  readonly isOpen: boolean;
  /** Why the last try heard nothing; null when it did. */
  readonly problem: string | null;
  readonly toggle: () => void;
}

/** Listens for one line at a time. */
export function useMicrophone(locale: string, onLine: (line: string) => void): Microphone {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const open = useRef<Recognition | null>(null);
  const heard = useRef(onLine);
  heard.current = onLine;
  useEffect(() => () => open.current?.abort(), []);

  const start = () => {
    if (Recogniser === undefined) return;
    const recognition = new Recogniser();
    recognition.lang = locale;
    recognition.interimResults = false;
    recognition.onresult = ({ results }) => {
      const line = results[0]?.[0]?.transcript;
      if (line !== undefined) heard.current(line);
    };
    recognition.onerror = ({ error }) => setProblem(`The browser did not hear anything (${error}).`);
    recognition.onend = () => {
      open.current = null;
      setOpen(false);
    };
    open.current = recognition;
    setProblem(null);
    setOpen(true);
    recognition.start();
  };
  return { isOpen, problem, toggle: () => (isOpen ? open.current?.abort() : start()) };
}
