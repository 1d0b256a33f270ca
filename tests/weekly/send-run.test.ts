import { createApiClient } from '../../lambda/alexa/api-client';
import { messagingTokens } from '../../lambda/alexa/login';
import { sendMessage } from '../../lambda/alexa/messages';
import { createDynamoClient } from '../../lambda/store/client';
import type { DueStore, DueWalker } from '../../lambda/store/due-store';
import { createDynamoStore } from '../../lambda/store/dynamo';
import { createDueStore } from '../../lambda/store/dynamo-due';
import type { Store } from '../../lambda/store/store';
import { duePartition, nextDue } from '../../lambda/weekly/due';
import { enqueueDue } from '../../lambda/weekly/due-run';
import { readTask } from '../../lambda/weekly/queued';
import type { WeeklyReminder } from '../../lambda/weekly/reminder';
import { type Queued, type SendDoors, sendTasks } from '../../lambda/weekly/send-run';
import { type Database, openDatabase } from '../../simulator/database/database';
import { WALKER } from '../store/examples';
import { type Amazon, openAmazon } from './amazon';

const HOUR = 3_600_000;
const SHARDS = 2;
/** Sunday at five in New York, when the run for six o'clock begins. */
const FIVE = Date.parse('2026-11-29T22:00:00Z');
const FIGURES = 'weekly#household#2026-11-29#figures';
const NEUTRAL = 'weekly#household#2026-11-29#neutral';

let database: Database;
let client: ReturnType<typeof createDynamoClient>;
let store: Store;
let due: DueStore;
let amazon: Amazon;
let now: number;
let warnings: string[];
let counts: Record<string, number>;
let accounts = 0;

beforeAll(async () => {
  database = await openDatabase('memory');
  client = createDynamoClient({ region: 'us-east-1', endpoint: database.endpoint });
  const warn = (problem: Error) => void warnings.push(problem.message);
  store = createDynamoStore({ client, warn });
  due = createDueStore({ client, warn });
});
afterAll(async () => {
  client.destroy();
  await database.close();
});
beforeEach(async () => {
  amazon = await openAmazon();
  now = FIVE;
  warnings = [];
  counts = {};
});
afterEach(() => amazon.close());

/** A sender of its own, as another container of the function would be. */
function sender(change: Partial<SendDoors> = {}): SendDoors {
  const api = createApiClient(300);
  const clock = () => now;
  return {
    store: due,
    tokens: messagingTokens({
      client: api,
      url: () => `${amazon.endpoint}/auth/O2/token`,
      credentials: async () => ({ clientId: 'id', clientSecret: 'secret' }),
      now: clock,
    }),
    send: (token, message) => sendMessage(api, token, message),
    pace: async () => {},
    sleep: async () => {},
    now: clock,
    count: (metric, by = 1) => {
      counts[metric] = (counts[metric] ?? 0) + by;
    },
    warn: (problem) => void warnings.push(problem.message),
    shards: SHARDS,
    ...change,
  };
}

/** A walker whose reminder speaks on Sunday at six, as it is after the run of four o'clock. */
async function walker(change: Partial<WeeklyReminder> = {}): Promise<DueWalker> {
  accounts += 1;
  const account = `amzn1.ask.account.SEND${accounts}`;
  const weekly: WeeklyReminder = {
    ...{ alertToken: 'r', agreedAt: FIVE - 24 * HOUR, changedAt: FIVE - 24 * HOUR, locale: 'en-US' },
    ...{ day: 7, time: '18:00', zone: 'America/New_York', endpoint: amazon.endpoint },
    ...change,
  };
  const partition = nextDue(account, WALKER.id, weekly, FIVE - HOUR, SHARDS);
  await store.saveWalker(account, WALKER, { set: { weekly, due: partition } }, FIVE - HOUR);
  return { account, walkerId: WALKER.id, due: partition, weekly };
}

const queue = (task: DueWalker, isLastTry = false): Queued[] => [{ task, isLastTry }];
const kept = async ({ account }: DueWalker) =>
  (await store.read(account, WALKER.id, { walks: 'recent', now })).walker;
const hourOf = (partition: string | undefined) => partition?.slice(0, -3);
const hour = (at: number) => hourOf(duePartition(at, 0));

describe('the hourly run', () => {
  it('finds who is due, in all shards and pages, and what an earlier run left', async () => {
    const here = await Promise.all([walker(), walker(), walker()]);
    const found: DueWalker[] = [];
    const doors = { store: due, count: () => {}, shards: SHARDS };
    const enqueue = async (tasks: readonly DueWalker[]) => void found.push(...tasks);
    await enqueueDue({ ...doors, enqueue, hoursBack: 0 }, FIVE + HOUR);
    expect(found).toEqual([]);
    const ours = () => found.filter(({ account }) => here.some((one) => one.account === account));
    await enqueueDue({ ...doors, enqueue, hoursBack: 0 }, FIVE);
    expect(ours()).toHaveLength(3);
    found.length = 0;
    await enqueueDue({ ...doors, enqueue, hoursBack: 2 }, FIVE + 2 * HOUR);
    expect(ours()).toHaveLength(3);
  });

  it('what it hands over is what the sender reads', async () => {
    const task = await walker();
    expect(readTask(JSON.stringify(task))).toEqual(task);
    for (const spoiled of ['', '{}', '[]', 'null', JSON.stringify({ ...task, due: 'x' })]) {
      expect(readTask(spoiled)).toBeUndefined();
    }
    expect(readTask(JSON.stringify({ ...task, weekly: { ...task.weekly, day: 8 } }))).toBeUndefined();
  });
});

describe('sending', () => {
  it('the figures before the reminder speaks, the neutral text after, and then next week', async () => {
    const task = await walker();
    expect(await sendTasks(sender(), queue(task))).toEqual([]);
    expect(amazon.came).toMatchObject([{ account: task.account, task: FIGURES, expiresAfterSeconds: 3600 }]);
    const after = await kept(task);
    expect(hourOf(after?.due)).toBe(hour(FIVE + 2 * HOUR));
    now = FIVE + 2 * HOUR;
    await sendTasks(sender(), queue({ ...task, due: after?.due ?? '' }));
    expect(amazon.accepted(task.account)).toEqual([FIGURES, NEUTRAL]);
    expect(hourOf((await kept(task))?.due)).toBe(hour(FIVE + 7 * 24 * HOUR));
  });

  it('once, though the task comes twice, at once and to several senders', async () => {
    const task = await walker();
    const twice = [...queue(task), ...queue(task), ...queue(task)];
    await Promise.all([sender(), sender(), sender()].map((one) => sendTasks(one, twice)));
    expect(amazon.accepted(task.account)).toEqual([FIGURES]);
  });

  it('with one token for all, fetched anew when it runs out or is refused', async () => {
    const tasks = await Promise.all(Array.from({ length: 20 }, () => walker()));
    const one = sender();
    await sendTasks(
      one,
      tasks.flatMap((task) => queue(task)),
    );
    expect(amazon.tokens()).toBe(1);
    now += HOUR;
    amazon.answers(403);
    const late = await walker({ time: '19:00' });
    await sendTasks(one, queue(late));
    expect(amazon.tokens()).toBe(3);
    expect(amazon.came.slice(-2).map(({ token }) => token)).toEqual(['token-2', 'token-3']);
    expect(amazon.accepted(late.account)).toHaveLength(1);
  });

  it.each([
    ['too many requests', [429]],
    ['too many requests, with a time to wait', [{ status: 429, retryAfter: 2 }]],
    ['Alexa out of order, twice', [500, 503]],
  ])('%s: tried again at once, and only then given back', async (_, answers) => {
    const waited: number[] = [];
    const task = await walker();
    amazon.answers(...(answers as number[]));
    const again = await sendTasks(sender({ sleep: async (ms) => void waited.push(ms) }), queue(task));
    expect(again).toEqual([]);
    expect(amazon.accepted(task.account)).toEqual([FIGURES]);
    expect(waited[0]).toBe(typeof answers[0] === 'number' ? 500 : 2_000);
  });

  it('Alexa out of order for long: the task goes back to where it was, and is done when it comes again', async () => {
    const task = await walker();
    amazon.answers(503, 503, 503);
    const [item] = queue(task);
    expect(await sendTasks(sender(), item ? [item] : [])).toEqual([item]);
    expect((await kept(task))?.due).toBe(task.due);
    expect(await sendTasks(sender(), queue(task))).toEqual([]);
    expect(amazon.accepted(task.account)).toEqual([FIGURES]);
  });

  it('given up at its last try: this week has no figures, next week has', async () => {
    const task = await walker();
    amazon.answers(503, 503, 503);
    expect(await sendTasks(sender(), queue(task, true))).toEqual([]);
    expect(hourOf((await kept(task))?.due)).toBe(hour(FIVE + 2 * HOUR));
    expect(counts.WeeksFailed).toBe(1);
    expect(warnings.join()).toContain('given up');
  });

  it.each(['silence', 'cut'] as const)(
    '%s after sending: nobody knows, so it is not sent again',
    async (answer) => {
      const task = await walker();
      amazon.answers(answer);
      expect(await sendTasks(sender(), queue(task))).toEqual([]);
      expect(await sendTasks(sender(), queue(task))).toEqual([]);
      expect(amazon.came).toHaveLength(1);
      expect(counts.WeeksFailed).toBe(1);
    },
  );

  it('no connection at all: that was no message, and it is tried again', async () => {
    const task = await walker({ endpoint: 'http://127.0.0.1:9' });
    expect(await sendTasks(sender(), queue(task))).toHaveLength(1);
    expect((await kept(task))?.due).toBe(task.due);
  });

  it('the skill is disabled: the reminder is forgotten', async () => {
    const task = await walker();
    amazon.answers(404);
    expect(await sendTasks(sender(), queue(task))).toEqual([]);
    expect(await kept(task)).toEqual(WALKER);
  });

  it('Login with Amazon out of order: nobody is claimed, but at the last try', async () => {
    const task = await walker();
    amazon.login(401);
    expect(await sendTasks(sender(), queue(task))).toHaveLength(1);
    expect((await kept(task))?.due).toBe(task.due);
    expect(warnings[0]).toMatch(/no token \(401, invalid_client\)\. Check the messaging secret/);
    expect(await sendTasks(sender(), queue(task, true))).toEqual([]);
    expect(hourOf((await kept(task))?.due)).toBe(hour(FIVE + 2 * HOUR));
    expect(amazon.came).toEqual([]);
  });

  it('killed between claim and message: one message is lost, and none comes twice', async () => {
    const task = await walker();
    const killed = sender({
      send: () => {
        throw new Error('killed');
      },
    });
    await sendTasks(killed, queue(task));
    await sendTasks(sender(), queue(task));
    expect(amazon.came).toEqual([]);
    now = FIVE + 2 * HOUR;
    const due = (await kept(task))?.due ?? '';
    await sendTasks(sender(), queue({ ...task, due }));
    expect(amazon.accepted(task.account)).toEqual([NEUTRAL]);
  });

  it('too late for its figures: no message, and on to what comes next', async () => {
    const task = await walker();
    now = FIVE + HOUR + 60_000;
    expect(await sendTasks(sender(), queue(task))).toEqual([]);
    expect(amazon.came).toEqual([]);
    expect(hourOf((await kept(task))?.due)).toBe(hour(FIVE + 2 * HOUR));
  });

  it('brought again by later runs while it waited: done once, and those that come too late hold nobody up', async () => {
    const task = await walker({ time: '19:15' });
    now = FIVE + 2 * HOUR;
    let turns = 0;
    const paced = sender({
      pace: async () => {
        turns += 1;
      },
    });
    const often = Array.from({ length: 6 }, () => queue(task)).flat();
    await sendTasks(paced, often);
    expect(amazon.accepted(task.account)).toEqual([FIGURES]);
    expect(turns).toBe(1);
  });

  it('moved by the walker meanwhile: the old task is nobody’s', async () => {
    const task = await walker();
    const weekly = { ...task.weekly, day: 3, changedAt: now };
    await store.saveWalker(
      task.account,
      WALKER,
      { set: { weekly, due: duePartition(now + 9 * HOUR, 0) } },
      now,
    );
    await sendTasks(sender(), queue(task));
    expect(amazon.came).toEqual([]);
    expect((await kept(task))?.weekly?.day).toBe(3);
  });

  it('cancelled or deleted meanwhile: the same', async () => {
    const task = await walker();
    await store.forgetAccount(task.account, now);
    await sendTasks(sender(), queue(task));
    expect(amazon.came).toEqual([]);
    expect(await kept(task)).toBeUndefined();
  });
});
