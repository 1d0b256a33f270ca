import { type Database, openDatabase } from '../../../simulator/database/database';
import { House } from '../../../simulator/server/house';
import type { AsksFor } from '../../../simulator/server/protocol';

let database: Database;
let house: House | undefined;

beforeAll(async () => {
  database = await openDatabase('memory');
});
afterEach(() => house?.close());
afterAll(() => database.close());

/** What the question asks for that stands after some lines, to a household that was never here. */
async function askedAfter(
  lines: readonly string[],
  style: 'questions' | 'self-check' = 'questions',
): Promise<AsksFor | null> {
  house = await House.open({
    locale: 'en-US',
    device: 'dot',
    at: Date.UTC(2026, 10, 23, 14),
    zone: 'America/New_York',
    voice: null,
    style,
    database: database.endpoint,
    inMemory: true,
    clockFile: null,
    warn: () => {},
  });
  await house.act(1, { type: 'begin-again' });
  for (const line of lines) await house.act(1, { type: 'say', line });
  let asked: AsksFor | null = null;
  const look = ({ device }: { device: { asksFor: AsksFor | null } }) => {
    asked = device.asksFor;
  };
  house.join(1, { hello: look, entry: () => {}, state: look })();
  return asked;
}

const NO = Array<string>(8).fill('no');
const WALK = ['alexa, tell steady stride to start a ten minute walk', ...NO];

describe('what the page is told of the standing question', () => {
  it.each<readonly [AsksFor | null, readonly string[]]>([
    [null, []],
    ['yes-or-no', ['alexa, open steady stride']],
    ['check', ['alexa, open steady stride', 'sure']],
    ['shorter-or-longer', [...WALK, '/wait 12m', 'alexa, open steady stride']],
    ['minutes', ['alexa, tell steady stride to log a walk']],
    ['day', ['alexa, tell steady stride to remind me how i did']],
    ['time', ['alexa, tell steady stride to remind me how i did', 'sunday']],
    ['yes-or-no', ['alexa, tell steady stride to remind me how i did', 'sunday at six in the evening']],
    [null, [...WALK, '/wait 3m']],
  ])('is %s after %j', async (asked, lines) => {
    expect(await askedAfter(lines)).toBe(asked);
  });

  it('is “go or hold” in the other style of the check', async () => {
    expect(await askedAfter(['alexa, tell steady stride to start a ten minute walk'], 'self-check')).toBe(
      'go-or-hold',
    );
  });
});
