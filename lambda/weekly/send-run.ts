import type { MessagingTokens } from '../alexa/login';
import type { Sent, SkillMessage } from '../alexa/messages';
import type { DueStore, DueWalker } from '../store/due-store';
import type { Count } from '../watch/metrics';
import { dueHour, nextDue, type Task, taskName, taskOf } from './due';
import { eachOf } from './each';

/** What sending needs. */
export interface SendDoors {
  readonly store: Pick<DueStore, 'claim' | 'giveBack' | 'forgetWeekly'>;
  readonly tokens: MessagingTokens;
  send(token: string, message: SkillMessage): Promise<Sent>;
  /** Awaited before every message: keeps to the set rate. */
  pace(): Promise<void>;
  sleep(ms: number): Promise<void>;
  now(): number;
  readonly count: Count;
  warn(problem: Error): void;
  /** Partitions of one hour. */
  readonly shards: number;
}

/** A task as it came out of the queue. */
export interface Queued {
  readonly task: DueWalker;
  /** The queue will not bring it once more. */
  readonly isLastTry: boolean;
}

/** A task could not be carried out; the queue brings it again, or it was given up. */
export class MessageNotSent extends Error {
  override readonly name = 'MessageNotSent';

  constructor(was: Sent, isLastTry: boolean) {
    const status = 'status' in was && was.status !== 0 ? ` (${was.status})` : '';
    const next = isLastTry
      ? 'It was given up: that reminder speaks its neutral words.'
      : 'It is tried again later.';
    super(`A weekly message was not sent: ${was.was}${status}. ${next}`);
  }
}

const HOUR = 3_600_000;

/** Tasks under way at the same time. A killed run may lose as many messages; it never sends one twice. */
export const SENDS_AT_ONCE = 8;

/** Tries of one message within one run, and the pause before the second of them (then doubled). */
const TRIES = 3;
const PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

/** Alexa takes from a minute to a day to deliver a message. */
const EXPIRY_SECONDS = { least: 60, most: 86_400 } as const;
/** For the neutral text: after this the next session sees to it. */
const NEUTRAL_WITHIN_SECONDS = 12 * 3_600;

/**
 * Carries tasks out, each at most once whoever else has it in hand: a task is claimed before its message is sent,
 * and given back only when the message is known not to have been accepted. Returns those that the queue
 * should bring again; the others are done with. A message that is lost costs a walker the figures of one week.
 */
export async function sendTasks<T extends Queued>(
  doors: SendDoors,
  queued: readonly T[],
): Promise<readonly T[]> {
  const again: T[] = [];
  await eachOf(queued, SENDS_AT_ONCE, async (item) => {
    try {
      if (!(await carriedOut(doors, item))) again.push(item);
    } catch (error) {
      // The database or the login does not answer: nothing was claimed, or nobody knows.
      doors.warn(error instanceof Error ? error : new Error(String(error)));
      if (!item.isLastTry) again.push(item);
      else doors.count('WeeksFailed');
    }
  });
  return again;
}

/** True when the task needs nothing more. */
async function carriedOut(doors: SendDoors, { task, isLastTry }: Queued): Promise<boolean> {
  const next = nextDue(task.account, task.walkerId, task.weekly, doors.now(), doors.shards);
  const message = messageOf(task, doors.now());
  if (message === undefined) {
    await doors.store.claim(task, next);
    return true;
  }
  // Before the claim: what cannot be sent at all stays where it is, until its last try moves it on to next week.
  await doors.tokens.get().catch(async (error: unknown) => {
    if (isLastTry) await doors.store.claim(task, next);
    throw error;
  });
  const isBehind = runIsOver(task, doors.now());
  if (!isBehind) await doors.pace();
  if ((await doors.store.claim(task, next)) === 'taken') return true;
  if (isBehind) await doors.pace();
  const sent = await trySending(doors, message);
  switch (sent.was) {
    case 'accepted':
      return true;
    case 'user gone':
      await doors.store.forgetWeekly(task);
      return true;
    case 'again':
    case 'token refused':
      doors.warn(new MessageNotSent(sent, isLastTry));
      if (isLastTry) doors.count('WeeksFailed');
      else await doors.store.giveBack(task, next);
      return isLastTry;
    case 'not taken':
    case 'unknown':
      doors.warn(new MessageNotSent(sent, true));
      doors.count('WeeksFailed');
      return true;
  }
}

/**
 * Whether a task is of an earlier hour's run. The run of every hour brings such tasks again, so that there may be many
 * of each: they are claimed before they wait for their turn, and those that are taken cost nobody theirs. Others wait
 * first, and so have been claimed for as short a time as can be, should the run be killed.
 */
function runIsOver({ due }: DueWalker, now: number): boolean {
  return now >= (dueHour(due) ?? now) + HOUR;
}

async function trySending(doors: SendDoors, message: SkillMessage): Promise<Sent> {
  let pause = PAUSE_MS;
  for (let tries = 1; ; tries += 1) {
    const token = await doors.tokens.get().catch(() => undefined);
    const sent: Sent = token === undefined ? { was: 'token refused' } : await doors.send(token, message);
    if (sent.was === 'token refused' && token !== undefined) doors.tokens.refused(token);
    if ((sent.was !== 'token refused' && sent.was !== 'again') || tries === TRIES) return sent;
    await doors.sleep(Math.min(LONGEST_PAUSE_MS, 'afterMs' in sent ? (sent.afterMs ?? pause) : pause));
    pause *= 2;
    await doors.pace();
  }
}

/** The message that carries a task out; undefined when the reminder has no such task (any more) or it is too late. */
function messageOf({ account, walkerId, due, weekly }: DueWalker, now: number): SkillMessage | undefined {
  const hour = dueHour(due);
  const task = hour === undefined ? undefined : taskOf(weekly, hour);
  const seconds = task && usefulSeconds(task, now);
  if (task === undefined || seconds === undefined) return undefined;
  return {
    endpoint: weekly.endpoint,
    account,
    data: { walker: walkerId, task: taskName(walkerId, task) },
    expiresAfterSeconds: seconds,
  };
}

/** For how long the message of a task is of use, seconds; undefined when it is not any more. */
function usefulSeconds(task: Task, now: number): number | undefined {
  const left = task.kind === 'neutral' ? NEUTRAL_WITHIN_SECONDS : Math.floor((task.speaksAt - now) / 1000);
  return left < EXPIRY_SECONDS.least ? undefined : Math.min(EXPIRY_SECONDS.most, left);
}
