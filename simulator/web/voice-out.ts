import { useEffect, useRef, useState } from 'preact/hooks';
import type { StageEvent } from '../server/protocol';
import type { Connection } from './connection';

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

/**
 * Speaks what happens at the device as it happens. Returns whether it is speaking; on mute for as long as
 * speaking would take. `plays` says whether the rendered track is heard, whose cues need no other voice.
 */
export function useVoice(
  connection: Connection,
  { isMuted, locale, plays, pace }: { isMuted: boolean; locale: string; plays: boolean; pace: number },
): boolean {
  const [isSpeaking, setSpeaking] = useState(false);
  const now = useRef({ isMuted, locale, plays, pace });
  now.current = { isMuted, locale, plays, pace };

  useEffect(() => {
    let queued = 0;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const begin = () => {
      queued += 1;
      setSpeaking(true);
    };
    const end = () => {
      queued = Math.max(0, queued - 1);
      if (queued === 0) setSpeaking(false);
    };
    const hush = () => {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      queued = 0;
      setSpeaking(false);
      if (canSpeak) speechSynthesis.cancel();
    };
    const stop = connection.onEntry((entry) => {
      // Whoever speaks to a speaker interrupts it.
      if (entry.kind === 'given') return hush();
      const text = heardIn(entry.event);
      const isCue = entry.event.event === 'cue';
      if (!text || (isCue && (now.current.plays || now.current.pace > 1))) return;
      begin();
      if (canSpeak && !now.current.isMuted && speechSynthesis.getVoices().length > 0) {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.lang = now.current.locale;
        utterance.onend = end;
        utterance.onerror = end;
        speechSynthesis.speak(utterance);
      } else {
        const timer = setTimeout(() => {
          timers.delete(timer);
          end();
        }, speakingMs(text));
        timers.add(timer);
      }
    });
    return () => {
      hush();
      stop();
    };
  }, [connection]);

  useEffect(() => {
    if (isMuted && canSpeak) speechSynthesis.cancel();
  }, [isMuted]);
  return isSpeaking;
}
