import { availableParallelism, cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { SkillBuilders } from 'ask-sdk-core';
import { openDatabase } from '../simulator/database/database';
import { earsFor, openDesk, seededRandom } from '../simulator/household/desk';
import { playLine } from '../simulator/household/stage';
import { momentOf, readLocalTime } from '../simulator/zone';

/**
 * How long a reply in `talk` takes, database included, on ordinary days, and how long it takes to
 * understand a line; beside the barest skill that ask-sdk-core can be, without any database.
 *
 *     npm run bench:talk
 */

const ZONE = 'America/New_York';
const DAYS = 60;
const WARM_UP_DAYS = 5;

const NO = Array.from({ length: 8 }, () => 'no');
const FIRST_DAY = [
  'open steady stride',
  'start a ten minute walk',
  ...NO,
  '/wait 20m',
  'ask steady stride how my week went',
];
const ORDINARY_DAY = [
  'tell steady stride to start my walk',
  'no',
  'no',
  'no',
  'no',
  '/wait 4m',
  'pause',
  '/wait 1m',
  'resume',
  '/wait 20m',
  'ask steady stride how my week went',
  '/wait 23h35m',
];

interface Sample {
  readonly name: string;
  readonly ms: readonly number[];
  /** Processor time of the whole process: what it would take if nothing else ran on the machine. */
  readonly processorMs?: readonly number[];
}

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

const inOrder = (ms: readonly number[]) => [...ms].sort((left, right) => left - right);

function show({ name, ms, processorMs: processor }: Sample): void {
  const sorted = inOrder(ms);
  const cell = (value: number) => `${value.toFixed(3)} ms`.padStart(12);
  const worked = processor === undefined ? '' : cell(at(inOrder(processor), 0.5));
  console.log(
    `${name.padEnd(42)}${String(ms.length).padStart(6)}${cell(at(sorted, 0.5))}${cell(at(sorted, 0.99))}${worked}`,
  );
}

/** A reply is there when its turn is; a line is done when everything that it caused is, the player's events included. */
async function replies(): Promise<readonly Sample[]> {
  const database = await openDatabase('memory');
  const begin = readLocalTime('2026-11-23T09:00');
  if (begin === undefined) throw new Error('the day begins at no time');
  const replied: number[] = [];
  const done: number[] = [];
  const worked: number[] = [];
  let repliedAt = 0;
  let repliedAfter = 0;
  const desk = await openDesk(
    {
      locale: 'en-US',
      device: 'dot',
      at: momentOf(begin, ZONE),
      zone: ZONE,
      voice: null,
      style: 'questions',
    },
    {
      database: database.endpoint,
      userId: 'amzn1.ask.account.BENCH',
      random: seededRandom(1),
      warn: (problem) => console.error(problem.message),
      listener: (event) => {
        if (event.event !== 'turn') return;
        if (event.problem !== null) throw new Error(event.problem);
        if (event.heard === null) return;
        repliedAt = performance.now();
        repliedAfter = processorMs();
      },
    },
  );
  for (const line of FIRST_DAY) await playLine(desk.household, line);
  for (let day = 0; day < WARM_UP_DAYS + DAYS; day += 1) {
    for (const line of ORDINARY_DAY) {
      const begun = performance.now();
      const begunAfter = processorMs();
      await playLine(desk.household, line);
      if (day < WARM_UP_DAYS || line.startsWith('/')) continue;
      if (repliedAt < begun) throw new Error(`"${line}" had no reply`);
      replied.push(repliedAt - begun);
      worked.push(repliedAfter - begunAfter);
      done.push(performance.now() - begun);
    }
  }
  await desk.close();
  await database.close();
  return [
    { name: 'a reply in talk, database included', ms: replied, processorMs: worked },
    { name: 'a line with all that it causes', ms: done },
  ];
}

/** Understanding alone: the lines of the day, as an open session hears them. */
function recognition(): Sample {
  const { recogniser, readLine } = earsFor('en-US');
  const lines = [...FIRST_DAY, ...ORDINARY_DAY].filter((line) => !line.startsWith('/'));
  const ms: number[] = [];
  for (let round = 0; round < 200; round += 1) {
    for (const line of lines) {
      const begun = performance.now();
      readLine(line);
      recogniser.recognise(line);
      if (round >= 20) ms.push(performance.now() - begun);
    }
  }
  return { name: 'a line understood', ms };
}

/** The baseline: a LaunchRequest to a skill of one handler that says one sentence. */
async function baseline(): Promise<Sample> {
  const skill = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      handle: ({ responseBuilder }) => responseBuilder.speak('Hello.').getResponse(),
    })
    .create();
  const application = { applicationId: 'bench' };
  const envelope = {
    version: '1.0',
    session: { new: true, sessionId: 's', application, attributes: {}, user: { userId: 'u' } },
    context: {
      System: {
        application,
        user: { userId: 'u' },
        device: { deviceId: 'd', supportedInterfaces: {} },
        apiEndpoint: '',
      },
    },
    request: {
      type: 'LaunchRequest' as const,
      requestId: 'r',
      timestamp: '2026-11-23T09:00:00Z',
      locale: 'en-US',
    },
  };
  const ms: number[] = [];
  for (let n = 0; n < 2000; n += 1) {
    const begun = performance.now();
    await skill.invoke(envelope);
    if (n >= 200) ms.push(performance.now() - begun);
  }
  return { name: 'baseline: ask-sdk-core alone, no database', ms };
}

async function main(): Promise<void> {
  console.log(
    `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node.js ${process.version}\n`,
  );
  const heads = ['median', 'p99', 'processor'].map((head) => head.padStart(12));
  console.log(`${''.padEnd(42)}${'n'.padStart(6)}${heads.join('')}`);
  show(await baseline());
  show(recognition());
  for (const sample of await replies()) show(sample);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
