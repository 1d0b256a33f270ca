import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApiClient } from '../../lambda/alexa/api-client';
import { messagingTokens } from '../../lambda/alexa/login';
import { sendMessage } from '../../lambda/alexa/messages';
import { createDynamoClient } from '../../lambda/store/client';
import type { DueWalker } from '../../lambda/store/due-store';
import { createDueStore } from '../../lambda/store/dynamo-due';
import { StoreUnavailable } from '../../lambda/store/errors';
import { SHARDS, tasksOf } from '../../lambda/weekly/due';
import { enqueueDue } from '../../lambda/weekly/due-run';
import { paceOf } from '../../lambda/weekly/pace';
import { readTask } from '../../lambda/weekly/queued';
import { speaksAfter } from '../../lambda/weekly/schedule';
import { type SendDoors, sendTasks } from '../../lambda/weekly/send-run';
import { type Opened, SCHEDULE } from './hour';

/**
 * One hour of the weekly job, as the two Lambda functions do it, in a process of its own that can be measured and
 * killed. Between them stands a list in place of SQS: it holds a thousand tasks, and whoever adds to it waits.
 */

export interface RunOptions extends Opened {
  /** Messages a second, all senders together. */
  readonly perSecond: number;
  /** Weeks whose hour is run, one after the other; the last is reported on. */
  readonly weeks: readonly number[];
}

/** What the run cost, and how much memory it had at most. */
export interface RunReport {
  readonly due: number;
  readonly seconds: number;
  /** Processor time of this process, milliseconds. */
  readonly processorMs: number;
  readonly databaseRequests: number;
  readonly heapMb: number;
  /** Claims to which the database gave no answer in time: nobody knows whether they were made. */
  readonly unanswered: number;
}

const SENDERS = 2;
const BATCH = 50;
const MOST_QUEUED = 1_000;

async function run({ database, alexa, perSecond }: RunOptions, week: number): Promise<RunReport> {
  const [{ hour }] = tasksOf(SCHEDULE, speaksAfter(SCHEDULE, week));
  const client = createDynamoClient({ region: 'us-east-1', endpoint: database });
  let databaseRequests = 0;
  client.middlewareStack.add(
    (next) => (asked) => {
      databaseRequests += 1;
      return next(asked);
    },
    { step: 'finalizeRequest' },
  );
  let unanswered = 0;
  const warn = (problem: Error) => {
    if (problem instanceof StoreUnavailable) unanswered += 1;
    else console.error(problem.message);
  };
  const store = createDueStore({ client, warn });
  const api = createApiClient(5_000);
  // The job's time stands in the hour it is for; only its pace is by the real clock.
  const now = () => hour;
  const sender = (): SendDoors => ({
    store,
    tokens: messagingTokens({
      client: api,
      url: () => `${alexa}/auth/O2/token`,
      credentials: async () => ({ clientId: 'id', clientSecret: 'secret' }),
      now,
    }),
    send: (token, message) => sendMessage(api, token, message),
    pace: paceOf(perSecond / SENDERS, { now: () => performance.now(), sleep: (ms) => sleep(ms) }),
    sleep: (ms) => sleep(ms),
    now,
    count: () => {},
    warn,
    shards: SHARDS,
  });

  let heap = 0;
  const watch = setInterval(() => {
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }, 100);
  const started = performance.now();
  const before = process.cpuUsage();

  const queue: string[] = [];
  let open = true;
  const enqueue = async (tasks: readonly DueWalker[]) => {
    queue.push(...tasks.map((task) => JSON.stringify(task)));
    while (queue.length > MOST_QUEUED) await sleep(1);
  };
  const finding = enqueueDue({ store, enqueue, count: () => {}, shards: SHARDS, hoursBack: 0 }, hour).finally(
    () => {
      open = false;
    },
  );
  const sending = Array.from({ length: SENDERS }, async () => {
    const doors = sender();
    while (open || queue.length > 0) {
      const batch = queue.splice(0, BATCH).flatMap((body) => readTask(body) ?? []);
      if (batch.length === 0) await sleep(1);
      const failed = await sendTasks(
        doors,
        batch.map((task) => ({ task, isLastTry: false })),
      );
      queue.push(...failed.map(({ task }) => JSON.stringify(task)));
    }
  });
  const [due] = await Promise.all([finding, ...sending]);

  const { user, system } = process.cpuUsage(before);
  clearInterval(watch);
  client.destroy();
  return {
    due,
    seconds: (performance.now() - started) / 1000,
    processorMs: (user + system) / 1000,
    databaseRequests,
    heapMb: heap / 2 ** 20,
    unanswered,
  };
}

if (process.send) {
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (options: RunOptions) => {
    let report: RunReport | undefined;
    for (const week of options.weeks) report = await run(options, week);
    process.send?.(report, () => process.exit(0));
  });
}
