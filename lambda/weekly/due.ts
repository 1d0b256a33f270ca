import { localDate } from '../week/calendar';
import { speaksAfter, spokeBefore, type WeeklySchedule } from './schedule';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The figures are asked for at least this long before the reminder speaks … */
export const AHEAD = 30 * MINUTE;
/** … and, as the job runs on the hour, at most this long. */
export const AT_MOST_AHEAD = AHEAD + HOUR;
/** The neutral text comes back at least this long after it began to speak. */
const BEHIND = 5 * MINUTE;

/**
 * How many partitions an hour has in the cloud. Each takes a thousand changes a second; changing their number
 * leaves rows where nobody looks until their walkers come by.
 */
export const SHARDS = 16;

/** One thing the hourly job does for one walker. */
export interface Task {
  /** Put the week's figures into the reminder, or the neutral text back. */
  readonly kind: 'figures' | 'neutral';
  /** When the reminder speaks, milliseconds since the epoch. */
  readonly speaksAt: number;
  /** The local date on which it does. */
  readonly speaksOn: string;
  /** Start of the UTC hour whose run does it, milliseconds since the epoch. */
  readonly hour: number;
}

/**
 * The walker's first task after the run of the hour that `after` lies in. Only this one is in the index:
 * whoever has done a task writes the next, so nothing grows, and a changed schedule is one changed row.
 */
export function nextTask(schedule: WeeklySchedule, after: number): Task {
  const upcoming = speaksAfter(schedule, after);
  const tasks = [spokeBefore(schedule, after), upcoming, speaksAfter(schedule, upcoming)].flatMap(
    (speaksAt) => tasksOf(schedule, speaksAt),
  );
  const task = tasks.find(({ hour }) => hour > hourOf(after));
  if (!task) throw new RangeError(`No task after ${after}.`);
  return task;
}

/** The task that the run of the hour starting at `hour` does; undefined when the schedule has none then (any more). */
export function taskOf(schedule: WeeklySchedule, hour: number): Task | undefined {
  const task = nextTask(schedule, hour - 1);
  return task.hour === hour ? task : undefined;
}

/** The two tasks of one speaking, in order. */
export function tasksOf(schedule: WeeklySchedule, speaksAt: number): readonly [Task, Task] {
  const speaksOn = localDate(speaksAt, schedule.zone);
  return [
    { kind: 'figures', speaksAt, speaksOn, hour: hourOf(speaksAt - AHEAD) },
    { kind: 'neutral', speaksAt, speaksOn, hour: hourOf(speaksAt + BEHIND + HOUR - 1) },
  ];
}

/** Partition of the due index: all that one run of one UTC hour has to do in one shard, `due#2026-11-29T22#07`. */
export function duePartition(hour: number, shard: number): string {
  return `due#${new Date(hourOf(hour)).toISOString().slice(0, 13)}#${String(shard).padStart(2, '0')}`;
}

/** True for what `duePartition` writes. */
export function isDuePartition(partition: string): boolean {
  return dueHour(partition) !== undefined;
}

/** Start of the hour that a partition of the due index is for, milliseconds since the epoch; undefined for any other text. */
export function dueHour(partition: string): number | undefined {
  const [, hour] = /^due#(\d{4}-\d\d-\d\dT\d\d)#\d\d+$/.exec(partition) ?? [];
  const start = Date.parse(`${hour}:00:00Z`);
  return Number.isNaN(start) ? undefined : start;
}

/** Where a walker's row stands in the due index after the run of the hour that `after` lies in. */
export function nextDue(
  account: string,
  walkerId: string,
  schedule: WeeklySchedule,
  after: number,
  shards: number,
): string {
  return duePartition(nextTask(schedule, after).hour, shardOf(account, walkerId, shards));
}

/** A walker's shard, 0 to `shards` - 1: the same each time, and evenly spread (FNV-1a, 32 bits). */
export function shardOf(account: string, walkerId: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${account}#${walkerId}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0) % shards;
}

/**
 * What names a task for good: the walker, the local date the reminder speaks on (one a week) and the kind.
 * A message sent under this name is never sent again. The date rather than the week's number, because a
 * walker who moves the reminder within a week is owed the figures on the new day too.
 */
export function taskName(walkerId: string, task: Task): string {
  return `weekly#${walkerId}#${task.speaksOn}#${task.kind}`;
}

function hourOf(instant: number): number {
  return Math.floor(instant / HOUR) * HOUR;
}
