import { availableParallelism, cpus } from 'node:os';
import { openDatabase } from '../simulator/database/database';
import { type DeskOptions, openDesk, seededRandom } from '../simulator/household/desk';
import type { About, StageEvent } from '../simulator/household/events';
import { playLine } from '../simulator/household/stage';
import { momentOf, readLocalTime } from '../simulator/zone';

/**
 * How long a person waits for an answer while the database, or one of Alexa's services, never answers: every
 * kind of turn with each of them hanging, and with all of them at once. Exits with 1 when one is over the limit.
 *
 *     npm run bench:hanging
 */

/** An answer has to be heard within this many milliseconds. */
const LIMIT_MS = 3_500;

const SERVICES = ['database', 'timers', 'settings', 'audio', 'reminders'] as const;
const ZONE = 'America/New_York';

const NO = Array.from({ length: 8 }, () => 'no');
const WALK = ['tell steady stride to start a ten minute walk', ...NO];
const QUIET = ['tell steady stride to start a quiet ten minute walk', ...NO];

interface Situation {
  readonly name: string;
  /** What has happened before something hangs. */
  readonly before: readonly string[];
  /** What is then said: the slowest answer counts. */
  readonly lines: readonly string[];
  readonly device?: DeskOptions['device'];
}

const SITUATIONS: readonly Situation[] = [
  { name: 'the first launch', before: [], lines: ['open steady stride'] },
  { name: 'a later launch', before: [...WALK, '/wait 1d'], lines: ['open steady stride'] },
  {
    name: 'a launch with a walk paused',
    before: [...WALK, '/wait 3m', 'pause'],
    lines: ['open steady stride', 'yes'],
  },
  {
    name: 'a launch after a lost ending',
    before: [...WALK, '/lose', '/wait 2h'],
    lines: ['open steady stride', 'yes'],
  },
  {
    name: 'an answer about a lost ending',
    before: [...WALK, '/lose', '/wait 2h', 'open steady stride'],
    lines: ['about six minutes'],
  },
  {
    name: '"shorter"',
    before: [...WALK, '/wait 2h', 'open steady stride'],
    lines: ['shorter'],
  },
  { name: 'a walk asked for', before: [...WALK, '/wait 1d'], lines: ['tell steady stride to start my walk'] },
  { name: "a check's end, and the walk", before: WALK.slice(0, -1), lines: ['no'] },
  {
    name: "a check's end that closes a walk",
    before: [...WALK, '/wait 3m', ...WALK.slice(0, 1), 'no'],
    lines: ['no'],
  },
  { name: 'a hold', before: WALK.slice(0, 1), lines: ['yes', 'yes', 'yes'] },
  { name: "a quiet walk's start", before: QUIET.slice(0, -1), lines: ['no'] },
  {
    name: "a quiet walk's second start",
    before: [...QUIET, '/wait 3m', ...QUIET.slice(0, 1), 'no'],
    lines: ['no'],
  },
  {
    name: "a quiet walk's pause and resume",
    before: QUIET,
    lines: ['tell steady stride to pause', 'tell steady stride to resume'],
  },
  { name: "a quiet walk's stop", before: [...QUIET, '/wait 3m'], lines: ['tell steady stride to stop'] },
  { name: "a quiet walk's end", before: QUIET, lines: ['/wait 12m'] },
  {
    name: "a quiet walk's start over",
    before: [...QUIET, '/wait 3m'],
    lines: ['tell steady stride to start over'],
  },
  { name: 'the timer offered', before: WALK, lines: ['yes'], device: 'no-audio' },
  {
    name: '"I\'m back"',
    before: [...WALK, 'no', '/wait 9m'],
    lines: ["tell steady stride i'm back"],
    device: 'no-audio',
  },
  { name: 'pause and resume', before: [...WALK, '/wait 3m'], lines: ['pause', 'resume'] },
  { name: 'resume', before: [...WALK, '/wait 3m', 'pause'], lines: ['resume'] },
  { name: 'stop by name', before: [...WALK, '/wait 3m'], lines: ['tell steady stride to stop'] },
  {
    name: 'stop by another voice',
    before: [...WALK, '/wait 3m', '/voice two'],
    lines: ['tell steady stride to stop'],
  },
  { name: 'start over', before: [...WALK, '/wait 3m'], lines: ['start over'] },
  {
    name: 'a finding in mid-walk',
    before: [...WALK, '/wait 3m'],
    lines: ['tell steady stride my leg went numb'],
  },
  { name: 'dizzy in mid-walk', before: [...WALK, '/wait 3m'], lines: ['tell steady stride i feel dizzy'] },
  {
    name: 'how long is left, by another voice elsewhere',
    before: [...WALK, '/wait 3m', '/voice two', '/device show'],
    lines: ['ask steady stride how long is left'],
  },
  { name: 'the week', before: [...WALK, '/wait 1h'], lines: ['ask steady stride how my week went'] },
  { name: 'the plan', before: WALK, lines: ["ask steady stride what's my plan"] },
  { name: 'a walk logged', before: ['tell steady stride to log a ten minute walk'], lines: ['yes'] },
  {
    name: 'a walk deleted',
    before: [
      'tell steady stride to log a ten minute walk',
      'yes',
      'tell steady stride to delete my last walk',
    ],
    lines: ['yes'],
  },
];

/** The slowest reply that a situation gives, and what was wrong with one. */
async function slowest(
  { before, lines, device = 'dot' }: Situation,
  hanging: readonly string[],
  endpoint: string,
  account: number,
): Promise<{ readonly ms: number; readonly problem: string | null }> {
  let worst = 0;
  let problem: string | null = null;
  let counts = false;
  const listener = (event: StageEvent, { exchange }: About) => {
    if (!counts || event.event !== 'turn' || event.says === null) return;
    worst = Math.max(worst, exchange?.tookMs ?? 0);
    problem ??= event.problem;
  };
  const at = readLocalTime('2026-11-23T09:00');
  if (at === undefined) throw new Error('no such time');
  const desk = await openDesk(
    { locale: 'en-US', device, at: momentOf(at, ZONE), zone: ZONE, voice: null, style: 'questions' },
    {
      database: endpoint,
      userId: `amzn1.ask.account.HANGING${account}`,
      listener,
      warn: () => {},
      random: seededRandom(1),
    },
  );
  try {
    for (const line of before) await playLine(desk.household, line);
    for (const service of hanging) await playLine(desk.household, `/break ${service} slow`);
    counts = true;
    for (const line of lines) await playLine(desk.household, line);
  } finally {
    await desk.close();
  }
  return { ms: worst, problem };
}

async function main(): Promise<number> {
  const database = await openDatabase('memory');
  let account = 0;
  let isOver = false;
  console.log(
    `Node.js ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  );
  console.log(`An answer within ${LIMIT_MS} ms while something hangs (milliseconds):\n`);
  try {
    for (const hanging of [[], ...SERVICES.map((one) => [one]), [...SERVICES]]) {
      const name =
        hanging.length === 0 ? 'nothing' : hanging.length === 1 ? hanging.join() : 'everything at once';
      let worst = { ms: 0, problem: null as string | null, name: '' };
      for (const situation of SITUATIONS) {
        const took = await slowest(situation, hanging, database.endpoint, account++);
        if (took.problem !== null || took.ms > LIMIT_MS) {
          isOver = true;
          console.log(`  ${name}: ${situation.name}: ${took.problem ?? Math.round(took.ms)}`);
        }
        if (took.ms > worst.ms) worst = { ...took, name: situation.name };
      }
      console.log(`${name.padEnd(20)} ${String(Math.round(worst.ms)).padStart(5)}  ${worst.name}`);
    }
  } finally {
    await database.close();
  }
  return isOver ? 1 : 0;
}

void main().then((code) => {
  process.exitCode = code;
});
