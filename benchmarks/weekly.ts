import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '../simulator/household/desk';
import { IN_THE_WEEK, type Opened, type Order, type Report, WEEK_BEFORE } from './weekly/hour';
import type { RunOptions, RunReport } from './weekly/run';

/**
 * The scheduled side with 10,000, 30,000 and 100,000 walkers due in one hour: what one costs, whether the memory
 * is bounded, whether the set rate is kept, and whether a run that is killed anywhere and started again sends
 * anybody a second message. Exits with 1 when something does not hold.
 *
 *     npm run bench:weekly            -- about ten minutes
 *     npm run bench:weekly -- --short -- a twentieth of the walkers, about a minute
 *
 * The cost is processor time, so a busy machine does not count as work. What still does (caches shared with
 * others) only ever adds: a cost that looks too steep is measured again, smallest and largest, and the least of
 * each size counts.
 */

const short = process.argv.includes('--short');
const SIZES = short ? [500, 1_500, 5_000] : [10_000, 30_000, 100_000];
/** The run has this much memory for its objects, whatever the number of walkers. */
const HEAP_MB = 96;
const WARM_UP = 1_500;
/** More than there can be: what is measured then is the work. */
const FAST = 1_000_000;
const SET_RATE = 200;
const KILLED = { walkers: short ? 600 : 3_000, perSecond: 600, kills: short ? 4 : 12 };
const IN_HAND = 16;
const FLAT = 1.2;
/** How often the smallest and the largest size are measured before a cost is believed to be too steep. */
const MOST_ROUNDS = 3;

let failed = false;

function must(holds: boolean, what: string): void {
  console.log(`${holds ? 'holds' : 'FAILS'}  ${what}`);
  failed ||= !holds;
}

interface World extends Opened {
  ask(order: Order): Promise<unknown>;
  end(): void;
}

/** The processes inherit how TypeScript is run, from this one. */
function start(file: string, ...nodeOptions: string[]): ChildProcess {
  return fork(join(__dirname, 'weekly', file), {
    execArgv: [...process.execArgv, ...nodeOptions],
    // Advice for whoever maintains the skill, which would stand between the figures.
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
}

async function openWorld(): Promise<World> {
  const child = start('world.ts', '--max-old-space-size=4096');
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`The world ended (${code ?? signal}) before it had answered.`);
  });
  ended.catch(() => {});
  const [opened] = (await Promise.race([once(child, 'message'), ended])) as [Opened];
  return {
    ...opened,
    async ask(order) {
      const answer = once(child, 'message');
      child.send(order);
      return (await Promise.race([answer, ended]))[0];
    },
    end: () => void child.send({ order: 'end' } satisfies Order),
  };
}

/** Runs the hour, in a process with little memory. Undefined when the process did not live to tell. */
async function runHour(
  options: RunOptions,
  onStart?: (child: ChildProcess) => void,
): Promise<RunReport | undefined> {
  const child = start('run.ts', `--max-old-space-size=${HEAP_MB}`);
  const answer = Promise.race([
    once(child, 'message').then(([report]) => report as RunReport),
    once(child, 'exit').then(() => undefined),
  ]);
  child.send(options);
  onStart?.(child);
  return answer;
}

async function measured(walkers: number): Promise<RunReport> {
  const world = await openWorld();
  await world.ask({ order: 'walkers', group: 'before', count: WARM_UP, week: WEEK_BEFORE });
  await world.ask({ order: 'walkers', group: 'all', count: walkers, week: IN_THE_WEEK });
  const report = await runHour({ ...world, perSecond: FAST, weeks: [WEEK_BEFORE, IN_THE_WEEK] });
  const { messages, repeated } = (await world.ask({ order: 'report', group: 'all' })) as Report;
  world.end();
  if (report === undefined) throw new Error(`The run with ${walkers} walkers died: not enough memory?`);
  const { unanswered } = report;
  const busy = unanswered === 0 ? '' : ` (the database left ${unanswered} claims unanswered)`;
  must(
    messages <= walkers && messages + unanswered >= walkers && repeated === 0,
    `${walkers} walkers, ${messages} messages, ${repeated} of them repeated${busy}`,
  );
  return report;
}

const column = (value: string | number) => String(value).padStart(14);

/** Processor time of one walker, microseconds. */
const costOf = ({ processorMs, due }: RunReport): number => (processorMs * 1000) / due;

function row(report: RunReport): void {
  const { due, databaseRequests, seconds, heapMb } = report;
  const requests = (databaseRequests / due).toFixed(4);
  const cells = [due, costOf(report).toFixed(0), requests, seconds.toFixed(1), heapMb.toFixed(0)];
  console.log(cells.map(column).join(''));
}

async function flatCost(): Promise<void> {
  const reports: RunReport[] = [];
  for (const walkers of SIZES) reports.push(await measured(walkers));
  const ends = [Math.min(...SIZES), Math.max(...SIZES)] as const;
  const of = (walkers: number) => reports.filter(({ due }) => due === walkers);
  const ratio = (figure: (report: RunReport) => number): number => {
    const [smallest, largest] = ends.map((walkers) => Math.min(...of(walkers).map(figure)));
    return (largest ?? Number.NaN) / (smallest ?? Number.NaN);
  };
  for (let rounds = 1; ratio(costOf) > FLAT && rounds < MOST_ROUNDS; rounds += 1) {
    for (const walkers of ends) reports.push(await measured(walkers));
  }
  console.log(`\n${['walkers', 'processor µs', 'requests', 'seconds', 'heap MB'].map(column).join('')}`);
  for (const report of reports) row(report);
  console.log('(processor time of the job and database requests, for each walker)\n');
  const from = `from ${ends[0]} to ${ends[1]} walkers`;
  const cost = ratio(costOf);
  const requests = ratio(({ databaseRequests, due }) => databaseRequests / due);
  must(cost <= FLAT, `cost of a walker × ${cost.toFixed(2)} ${from}: at most ${FLAT}`);
  must(requests <= FLAT, `database requests of a walker × ${requests.toFixed(2)} ${from}`);
  const heap = Math.max(...reports.map(({ heapMb }) => heapMb));
  must(heap <= HEAP_MB, `at most ${heap.toFixed(0)} MB of objects, of ${HEAP_MB} there are`);
}

async function keptRate(): Promise<void> {
  const walkers = SET_RATE * 5;
  const world = await openWorld();
  await world.ask({ order: 'walkers', group: 'rate', count: walkers, week: IN_THE_WEEK });
  const report = await runHour({ ...world, perSecond: SET_RATE, weeks: [IN_THE_WEEK] });
  const seen = (await world.ask({ order: 'report', group: 'rate' })) as Report;
  world.end();
  const reached = seen.messages / (report?.seconds ?? Number.NaN) / SET_RATE;
  must(reached <= 1, `at ${SET_RATE} messages a second: × ${reached.toFixed(2)} of that over the whole run`);
  // Messages on their way at the same time may arrive closer together than they left.
  const busiest = seen.busiestSecond / SET_RATE;
  must(busiest <= 1.1, `and × ${busiest.toFixed(2)} in the busiest second`);
}

async function killedAnywhere(): Promise<void> {
  const { walkers, perSecond, kills } = KILLED;
  const world = await openWorld();
  await world.ask({ order: 'walkers', group: 'killed', count: walkers, week: IN_THE_WEEK });
  const random = seededRandom(7);
  const report = async () => (await world.ask({ order: 'report', group: 'killed' })) as Report;
  let killed = 0;
  for (let n = 0; n < kills; n += 1) {
    const before = (await report()).messages;
    const after = before + 1 + Math.floor((random() * 1.5 * walkers) / kills);
    let target: ChildProcess | undefined;
    const done = runHour({ ...world, perSecond, weeks: [IN_THE_WEEK] }, (child) => {
      target = child;
    });
    let ended = false;
    void done.then(() => {
      ended = true;
    });
    while (!ended && (await report()).messages < after) await sleep(2);
    if (ended) break;
    target?.kill('SIGKILL');
    await done;
    killed += 1;
  }
  await runHour({ ...world, perSecond, weeks: [IN_THE_WEEK] });
  const { messages, repeated } = await report();
  world.end();
  const lost = walkers - (messages - repeated);
  must(killed > 0 && repeated === 0, `killed ${killed} times and started again: ${repeated} second messages`);
  must(
    lost <= killed * IN_HAND,
    `lost with it: ${lost} of ${walkers}, at most the ${IN_HAND} in hand each time`,
  );
}

async function main(): Promise<void> {
  console.log(
    `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node.js ${process.version}\n`,
  );
  await flatCost();
  await keptRate();
  await killedAnywhere();
  process.exitCode = failed ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
