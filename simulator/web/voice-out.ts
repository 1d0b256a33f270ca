import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeviceView, StageEvent } from '../server/protocol';
import type { Connection } from './connection';
import { Mouth } from './mouth';
import { questionWords } from './talk/words';

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
    if (isMuted) mouth.current?.mute();
  }, [isMuted]);

  // A timer has already said what it asks; a permission is asked for in no event.
  const question = asked?.kind === 'permission' ? questionWords(asked) : null;
  useEffect(() => {
    if (question !== null) mouth.current?.say(question, now.current);
  }, [question]);
  return isSpeaking;
}
