import { type Database, openDatabase } from '../../../simulator/database/database';
import { openDesk, seededRandom } from '../../../simulator/household/desk';
import { playLine } from '../../../simulator/household/stage';

/** How long a person waits for an answer at most while something hangs. */
const HEARD_WITHIN_MS = 3500;

jest.setTimeout(120_000);

let database: Database;
beforeAll(async () => {
  database = await openDatabase('memory');
});
afterAll(() => database.close());

/** A first walk; what is out of order is so from before its last question until the walk is over. */
const dialogue = (walk: string, broken: string) => [
  `tell steady stride to start a ${walk}`,
  ...Array.from({ length: 7 }, () => 'no'),
  `/break ${broken}`,
  'no',
  '/wait 3m',
  'tell steady stride how long is left',
  'pause',
  'open steady stride',
  '/wait 1h',
  '/mend',
  'open steady stride',
];

const FAULTS = [
  'database slow',
  'database denied',
  'database down',
  'settings slow',
  'timers slow',
  'timers denied',
  'timers down',
  'audio slow',
];

/** What went wrong in a walk with something out of order: answers that came late, broke a rule or never came. */
async function faultsOf(walk: string, broken: string) {
  const late: string[] = [];
  const problems: string[] = [];
  const unheard: string[] = [];
  const desk = await openDesk(
    {
      locale: 'en-US',
      device: 'dot',
      at: Date.parse('2026-11-23T14:00:00Z'),
      zone: 'America/New_York',
      voice: null,
      style: 'questions',
    },
    {
      database: database.endpoint,
      userId: `amzn1.ask.account.${walk} ${broken}`,
      random: seededRandom(1),
      warn: () => {},
      listener: (event, { exchange }) => {
        if (event.event !== 'turn') return;
        const name = event.heard ?? event.request ?? '';
        const tookMs = Math.round(exchange?.tookMs ?? 0);
        if (tookMs > HEARD_WITHIN_MS) late.push(`${name}: ${tookMs} ms`);
        if (event.problem !== null) problems.push(`${name}: ${event.problem}`);
        if (event.heard !== null && event.says === null) unheard.push(name);
      },
    },
  );
  for (const line of dialogue(walk, broken)) await playLine(desk.household, line);
  await desk.close();
  return { walk, broken, late, problems, unheard };
}

it('is answered in time and by the rules, whatever is out of order', async () => {
  const walks = ['ten minute walk', 'quiet ten minute walk'];
  const cases = walks.flatMap((walk) => FAULTS.map((broken) => ({ walk, broken })));
  const found = await Promise.all(cases.map(({ walk, broken }) => faultsOf(walk, broken)));
  expect(found).toEqual(cases.map((one) => ({ ...one, late: [], problems: [], unheard: [] })));
});
