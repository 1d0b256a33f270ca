import fc from 'fast-check';
import { paceOf } from '../../lambda/weekly/pace';

/** A world whose time passes only by waiting, and by working for so many milliseconds after each message. */
function world(start = 0) {
  let now = start;
  return {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
    work: (ms: number) => {
      now += ms;
    },
  };
}

const rates = fc.integer({ min: 1, max: 500 });
const works = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 });
/** A clock that has just begun, and one that has run since 1970. */
const starts = fc.constantFrom(0, 0.1, Date.UTC(2026, 10, 29), Date.UTC(2026, 10, 29) + 0.7);

it('never lets more than the rate out in any second', async () => {
  await fc.assert(
    fc.asyncProperty(rates, works, starts, async (perSecond, working, start) => {
      const { now, sleep, work } = world(start);
      const pace = paceOf(perSecond, { now, sleep });
      const sent: number[] = [];
      for (const ms of working) {
        await pace();
        sent.push(now());
        work(ms);
      }
      for (const from of sent) {
        const within = sent.filter((at) => at >= from && at < from + 1000);
        expect(within.length).toBeLessThanOrEqual(perSecond);
      }
    }),
    {
      // Distances of a third of a second; a timer that came late.
      examples: [
        [3, [0, 0, 0, 0, 0, 0], 0],
        [3, [333, 0, 0, 0, 0], 0],
      ],
    },
  );
});

it('senders one after the other keep the pace among them: each waits before its first message', async () => {
  const { now, sleep } = world();
  const sent: number[] = [];
  for (let run = 0; run < 10; run += 1) {
    const pace = paceOf(10, { now, sleep });
    for (let message = 0; message < 3; message += 1) {
      await pace();
      sent.push(now());
    }
  }
  expect(sent.at(-1)).toBeGreaterThanOrEqual(30 * 100);
});

it('keeps many that wait at the same time apart', async () => {
  const started = performance.now();
  const pace = paceOf(100, {
    now: () => performance.now(),
    sleep: (ms) => new Promise((go) => setTimeout(go, ms)),
  });
  const sent: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      await pace();
      sent.push(performance.now() - started);
    }),
  );
  expect(Math.max(...sent)).toBeGreaterThanOrEqual(199);
  expect(sent).toEqual([...sent].sort((a, b) => a - b));
});
