import fc from 'fast-check';
import type { DueStore, DueWalker } from '../../lambda/store/due-store';
import { AHEAD, nextDue, tasksOf } from '../../lambda/weekly/due';
import { enqueueDue } from '../../lambda/weekly/due-run';
import { speaksAfter } from '../../lambda/weekly/schedule';
import { SENDS_AT_ONCE, type SendDoors, sendTasks } from '../../lambda/weekly/send-run';

/** A run of the job that is killed: whatever it was waiting for never comes back to it. */
const never = new Promise<never>(() => {});

/** Its run is at six; at seven there is still time. */
const SCHEDULE = { day: 7, time: '19:15', zone: 'America/New_York' } as const;
const SPEAKS = speaksAfter(SCHEDULE, Date.UTC(2026, 10, 25));
const [{ hour: HOUR }] = tasksOf(SCHEDULE, SPEAKS);
const SHARDS = 2;

/** Database and Skill Messaging, which live on when a run dies, with what they have been asked. */
function world(walkers: number, answers: readonly number[]) {
  const rows = new Map<string, DueWalker>();
  for (let n = 0; n < walkers; n += 1) {
    const account = `account-${n}`;
    const weekly = {
      ...SCHEDULE,
      ...{ alertToken: 'r', agreedAt: 1, changedAt: 1, locale: 'en-US', endpoint: 'http://alexa' },
    };
    const due = nextDue(account, 'household', weekly, SPEAKS - 5 * 3_600_000, SHARDS);
    rows.set(account, { account, walkerId: 'household', weekly, due });
  }
  const accepted: string[] = [];
  let left = [...answers];
  const store: DueStore = {
    duePage: async (partition) => ({ walkers: [...rows.values()].filter(({ due }) => due === partition) }),
    async claim(task, next) {
      const row = rows.get(task.account);
      if (row?.due !== task.due) return 'taken';
      rows.set(task.account, { ...row, due: next });
      return 'claimed';
    },
    async giveBack(task, next) {
      const row = rows.get(task.account);
      if (row?.due === next) rows.set(task.account, { ...row, due: task.due });
    },
    async forgetWeekly(task) {
      rows.delete(task.account);
    },
  };
  const send: SendDoors['send'] = async (_, { account, data }) => {
    const [status = 202, ...rest] = left;
    left = rest;
    if (status === 429) return { was: 'again', status };
    if (status === 403) return { was: 'token refused' };
    accepted.push(`${account} ${data.task}`);
    // An answer that gets lost on the way back: nobody knows that it was accepted.
    return status === 0 ? { was: 'unknown' } : { was: 'accepted' };
  };
  return { store, send, accepted };
}

type World = ReturnType<typeof world>;

/** One run of the hour, killed at its `killedAt`-th request, before or after that took effect. */
async function run(
  { store, send }: World,
  { killedAt, afterwards }: { killedAt: number; afterwards: boolean },
  now = HOUR,
): Promise<number> {
  let requests = 0;
  let die = (): void => {};
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const mortal =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      requests += 1;
      if (requests < killedAt) return act(...args);
      if (requests === killedAt && afterwards) await act(...args);
      die();
      return never;
    };
  const doors: SendDoors = {
    store: {
      claim: mortal(store.claim),
      giveBack: mortal(store.giveBack),
      forgetWeekly: mortal(store.forgetWeekly),
    },
    tokens: { get: mortal(async () => 'token'), refused: () => {} },
    send: mortal(send),
    ...{ pace: async () => {}, sleep: async () => {}, now: () => now },
    ...{ count: () => {}, warn: () => {}, shards: SHARDS },
  };
  const job = async (): Promise<void> => {
    const queue: DueWalker[] = [];
    const enqueue = async (tasks: readonly DueWalker[]) => void queue.push(...tasks);
    const found = { store: { duePage: mortal(store.duePage) }, enqueue, count: () => {} };
    await enqueueDue({ ...found, shards: SHARDS, hoursBack: 0 }, HOUR);
    // SQS brings a task at least once: here it brings each twice.
    const twice = [...queue, ...queue].map((task) => ({ task, isLastTry: false }));
    await sendTasks(doors, twice);
  };
  await Promise.race([job(), death]);
  return requests;
}

const deaths = fc.array(fc.record({ killedAt: fc.integer({ min: 1, max: 120 }), afterwards: fc.boolean() }), {
  maxLength: 6,
});
const sizes = fc.integer({ min: 1, max: 20 });
/** In the hour the run is for, or behind. */
const moments = fc.constantFrom(HOUR, SPEAKS - AHEAD, HOUR + 3_600_000, SPEAKS - 120_000);
const answers = fc.array(fc.constantFrom(202, 202, 429, 403, 0), { maxLength: 20 });

it('killed anywhere and started again, the job sends nobody a second message, and loses at most what it had in hand', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, deaths, answers, moments, async (walkers, killed, answered, now) => {
      const there = world(walkers, answered);
      for (const death of killed) await run(there, death, now);
      // What was refused three times in a row comes again with the queue's next try.
      for (let tries = 0; tries < 5; tries += 1)
        await run(there, { killedAt: Infinity, afterwards: false }, now);
      expect(new Set(there.accepted).size).toBe(there.accepted.length);
      expect(there.accepted.length).toBeGreaterThanOrEqual(walkers - killed.length * SENDS_AT_ONCE);
    }),
    { numRuns: 120 },
  );
});

it('every request of a run is a place to be killed at', async () => {
  const requests = await run(world(20, [429, 403, 0]), { killedAt: Infinity, afterwards: false });
  expect(requests).toBeGreaterThan(60);
});
