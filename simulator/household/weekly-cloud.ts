import { createApiClient } from '../../lambda/alexa/api-client';
import { messagingTokens } from '../../lambda/alexa/login';
import { sendMessage } from '../../lambda/alexa/messages';
import type { DueStore, DueWalker } from '../../lambda/store/due-store';
import { enqueueDue } from '../../lambda/weekly/due-run';
import { MOST_TRIES, readTask } from '../../lambda/weekly/queued';
import { type Queued, type SendDoors, sendTasks } from '../../lambda/weekly/send-run';
import type { Clock } from '../clock';
import { MESSAGING_CLIENT } from '../services/messages';

/** One household needs one partition an hour. */
export const DESK_SHARDS = 1;

/** How long Login with Amazon and Skill Messaging may take, milliseconds of the real clock. */
const SERVICE_MS = 1_000;
/** How long the queue waits before it brings a task again. */
const AGAIN_AFTER_MS = 6 * 60_000;
/** A run that failed is made up for within a day, as the cloud's schedule does. */
const MOST_MISSED_HOURS = 24;

export interface WeeklyCloudDoors {
  readonly clock: Clock;
  readonly store: DueStore;
  /** Where Login with Amazon and Skill Messaging stand on the desk. */
  readonly endpoint: () => string;
  /** Whether the database can be reached at all: asking one that never answers would take its time every hour. */
  readonly isReachable: () => boolean;
  /** Whether Alexa has any reminder: without one there is nobody to be told, and no hour costs anything. */
  readonly hasReminders: () => boolean;
  readonly warn: (problem: Error) => void;
  /** In place of the second that Alexa's services are waited for, milliseconds. */
  readonly serviceMs?: number | undefined;
}

interface Waiting {
  /** As it lies in the queue: text. */
  readonly body: string;
  readonly tries: number;
}

/**
 * What runs in the cloud on a schedule, on the desk: the same two functions, with a queue between them that is
 * a list. Returns what to call at every full hour.
 */
export function weeklyCloud(around: WeeklyCloudDoors) {
  const { clock, store, endpoint, isReachable, hasReminders, warn } = around;
  const client = createApiClient(around.serviceMs ?? SERVICE_MS);
  const now = () => clock.now();
  let missed: readonly number[] = [];
  let hadReminders = false;
  const doors: SendDoors = {
    store,
    tokens: messagingTokens({
      client,
      url: () => `${endpoint()}/auth/O2/token`,
      credentials: async () => MESSAGING_CLIENT,
      now,
    }),
    // A folder outlives the address it was kept at.
    send: (token, message) => sendMessage(client, token, { ...message, endpoint: endpoint() }),
    pace: async () => {},
    sleep: async () => {},
    now,
    count: () => {},
    warn,
    shards: DESK_SHARDS,
  };

  async function deliver(waiting: readonly Waiting[]): Promise<void> {
    const queued = waiting.flatMap((one): (Queued & Waiting)[] => {
      const task = readTask(one.body);
      return task === undefined ? [] : [{ ...one, task, isLastTry: one.tries >= MOST_TRIES }];
    });
    const again = await sendTasks(doors, queued);
    if (again.length === 0) return;
    const later = again.map(({ body, tries }) => ({ body, tries: tries + 1 }));
    clock.schedule(now() + AGAIN_AFTER_MS, () => deliver(later));
  }

  return async (_: number, hour: number): Promise<void> => {
    hadReminders ||= hasReminders();
    if (!hadReminders) return;
    const hours = [...missed, hour].slice(-MOST_MISSED_HOURS);
    missed = hours;
    if (!isReachable()) return;
    const queue: Waiting[] = [];
    const enqueue = async (tasks: readonly DueWalker[]) => {
      queue.push(...tasks.map((task) => ({ body: JSON.stringify(task), tries: 1 })));
    };
    try {
      for (const one of hours) {
        await enqueueDue({ store, enqueue, count: () => {}, shards: DESK_SHARDS, hoursBack: 0 }, one);
      }
      missed = [];
    } catch (problem) {
      warn(problem instanceof Error ? problem : new Error(String(problem)));
    }
    if (queue.length > 0) await deliver(queue);
  };
}
