/** Certification check 44: after a check, nothing that was answered is kept or told anywhere. */

import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { findingIds } from '../../lambda/check/findings';
import { isTurn, scenes } from './spoken';

const { scene, database } = scenes();

/** Words that would give an answer away: each finding's id, each tier but the name of a walk's own state. */
const TELLTALE = new RegExp(
  [...findingIds, 'EMERGENCY', 'URGENT', 'CLINICIAN', 'GENTLE', 'CLEAR\\b', 'tier', 'finding', 'answer'].join(
    '|',
  ),
  'i',
);

async function everythingStored(): Promise<string> {
  const { Items = [] } = await database().send(new ScanCommand({ TableName: 'steady-stride' }));
  expect(Items.length).toBeGreaterThan(0);
  // The one thing that is kept of a check: the bare date on which a walk was last allowed.
  return JSON.stringify(Items).replaceAll('lastClearCheckOn', '');
}

let logged: string[];

beforeEach(() => {
  logged = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    jest.spyOn(console, method).mockImplementation((...words) => {
      logged.push(JSON.stringify(words));
    });
  }
});
afterEach(() => jest.restoreAllMocks());

const FIRST_YES = [0, 1, 2, 3, 4, 5, 6, 7];

test.each(FIRST_YES)('44. after %i answers of no and then yes to everything', async (noes) => {
  const lines = [
    'open steady stride',
    'start a ten minute walk',
    ...Array(noes).fill('no'),
    ...Array(6).fill('yes'),
    'stop',
  ];
  const { events, warnings } = await scene(lines, { device: 'show' });
  const turns = events.filter(isTurn);
  expect(turns.some(({ check }) => check !== null)).toBe(true);
  for (const told of [await everythingStored(), ...warnings, ...logged]) expect(told).not.toMatch(TELLTALE);
  for (const { card } of turns) expect(card).toBeNull();
  const tokens =
    JSON.stringify(turns.flatMap(({ directives }) => directives)).match(/"token":"[^"]*"/g) ?? [];
  for (const token of tokens) expect(token).not.toMatch(TELLTALE);
});

test.each(['my chest feels tight', "i've got a fever", 'my leg is numb'])(
  '44. after "%s" was said of one\'s own accord, in a check and in mid-walk',
  async (line) => {
    const walk = ['open steady stride', 'start a ten minute walk', ...Array(8).fill('no')];
    const { warnings } = await scene([
      'open steady stride',
      line,
      'stop',
      ...walk,
      `tell steady stride ${line}`,
    ]);
    for (const told of [await everythingStored(), ...warnings, ...logged]) expect(told).not.toMatch(TELLTALE);
  },
);
