import type { DueWalker } from '../store/due-store';
import { isRecord } from '../values';
import { isZone } from '../week/calendar';
import { isDuePartition } from './due';
import type { WeeklyReminder } from './reminder';

/** How often the queue brings a task before it sets it aside. The stack tells SQS the same. */
export const MOST_TRIES = 5;

/** A task out of the body of a queue's message; undefined when that is none. Takes anything, throws nothing. */
export function readTask(body: unknown): DueWalker | undefined {
  const task = parsed(body);
  if (!isRecord(task)) return undefined;
  const { account, walkerId, due } = task;
  const weekly = readWeekly(task.weekly);
  if (!isText(account) || !isText(walkerId) || !isText(due) || !isDuePartition(due) || weekly === undefined)
    return undefined;
  return { account, walkerId, due, weekly };
}

function readWeekly(weekly: unknown): WeeklyReminder | undefined {
  if (!isRecord(weekly)) return undefined;
  const { alertToken, agreedAt, locale, day, time, zone, endpoint, changedAt } = weekly;
  const fits =
    [alertToken, locale, endpoint].every(isText) &&
    [agreedAt, changedAt].every(Number.isInteger) &&
    typeof day === 'number' &&
    [1, 2, 3, 4, 5, 6, 7].includes(day) &&
    isText(time) &&
    /^([01]\d|2[0-3]):[0-5]\d$/.test(time) &&
    isText(zone) &&
    isZone(zone);
  return fits ? (weekly as unknown as WeeklyReminder) : undefined;
}

function parsed(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
