import { daysBetween } from '../week/calendar';
import type { Length } from './questions';

/** A clear check older than this many days no longer shortens the next one. */
const CLEAR_CHECK_LASTS_DAYS = 28;

/**
 * Which check is due today: the full one when no clear check is known, it is more than 28 days old or
 * lies in the future (a clock or zone that moved), the daily one after an earlier day, the recheck
 * after one earlier today. Both dates are local, YYYY-MM-DD.
 */
export function lengthDue(lastClearCheckOn: string | undefined, today: string): Length {
  if (lastClearCheckOn === undefined) return 'full';
  const days = daysBetween(lastClearCheckOn, today);
  if (days < 0 || days > CLEAR_CHECK_LASTS_DAYS) return 'full';
  return days === 0 ? 'recheck' : 'daily';
}
