import type { Speaker } from '../device/speaker';
import type { Timer } from '../services/timers';
import { type LocalTime, localTime, momentOf, weekdayOf } from '../zone';

const DAY_MS = 86_400_000;
const SUNDAY = 7;
const EVENING = 18;

/** The next Sunday, six in the evening, in a zone: milliseconds since the epoch, after `now`. */
export function nextSundayEvening(now: number, zone: string): number {
  const today = localTime(now, zone);
  const evening = (daysOn: number): number => {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day) + daysOn * DAY_MS);
    const local: LocalTime = {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: EVENING,
      minute: 0,
      second: 0,
    };
    return momentOf(local, zone);
  };
  const daysLeft = SUNDAY - weekdayOf(today);
  return evening(daysLeft) > now ? evening(daysLeft) : evening(daysLeft + SUNDAY);
}

/** How long the walk of some speakers goes on, milliseconds; null when nothing times one. */
export function endOfWalkIn(
  speakers: readonly Speaker[],
  timers: readonly Timer[],
  now: number,
): number | null {
  const playing = speakers.flatMap(({ player: { nowPlaying } }) =>
    nowPlaying?.activity === 'PLAYING' ? [nowPlaying.plannedMs - nowPlaying.walkMs] : [],
  );
  if (playing.length > 0) return Math.max(...playing);
  const ends = timers.flatMap(({ state, deviceId }) =>
    speakers.some(({ id }) => id === deviceId) && state.status === 'ON' ? [state.triggersAt] : [],
  );
  return ends.length === 0 ? null : Math.max(...ends) - now;
}
