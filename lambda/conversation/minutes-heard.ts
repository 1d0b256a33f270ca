import { type MinutesSaid, minutesSaid } from '../walk/minutes';
import type { Turn } from './turn';

/** What the person said about minutes this turn: nothing, a length a walk can have, or why it can't. */
export function minutesIn({ heard }: Turn): MinutesSaid {
  return minutesSaid({ number: heard?.slots.Minutes, duration: heard?.slots.Duration });
}
