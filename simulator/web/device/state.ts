import type { Snapshot } from '../known';

/** What the light shows, as a person would say it. */
export type Light = 'off' | 'asleep' | 'thinking' | 'speaking' | 'asking' | 'listening' | 'playing';

export const LIGHT_WORDS: Readonly<Record<Light, string>> = {
  off: 'Not connected',
  asleep: 'Waiting for its name',
  thinking: 'Thinking',
  speaking: 'Speaking',
  asking: 'Alexa asks you',
  listening: 'Listening',
  playing: 'Playing',
};

/** What the device is at: the one thing of all that is going on that its light shows. */
export function lightOf({ link, known, pending }: Snapshot, isSpeaking: boolean): Light {
  if (link !== 'connected' || known === null) return 'off';
  const { isListening, asked, nowPlaying } = known.device;
  if (pending > 0) return 'thinking';
  if (isSpeaking) return 'speaking';
  if (asked !== null) return 'asking';
  if (isListening) return 'listening';
  return nowPlaying?.activity === 'PLAYING' ? 'playing' : 'asleep';
}
