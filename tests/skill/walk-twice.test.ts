import { type AtTheDesk, atTheDesk, closeDatabase } from './at-the-desk';
import { QUIET_WALK, shown, WALK } from './walk-lines';

/** Alexa sends a request again when she heard no answer: with one request id, to two functions at once or in turn. */

let desk: AtTheDesk;

beforeEach(async () => {
  desk = await atTheDesk();
});

afterEach(async () => {
  const problems = desk.events.flatMap((event) => (event.event === 'turn' ? (event.problem ?? []) : []));
  const { warnings } = desk;
  await desk.close();
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
});

afterAll(closeDatabase);

const walks = async (): Promise<string[]> => (await desk.kept()).walks.map(shown);

describe('a request that arrives twice', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['the start', [...WALK.slice(0, -1), '/twice', 'no', '/wait 4m', 'pause'], ['paused 4']],
    ['the start, to its end', [...WALK.slice(0, -1), '/twice', 'no', '/wait 15m'], ['completed 10']],
    ['the pause', [...WALK, '/wait 4m', '/twice', 'pause'], ['paused 4']],
    ['the resume', [...WALK, '/wait 4m', 'pause', '/twice', 'resume', '/wait 15m'], ['completed 10']],
    ['the stop', [...WALK, '/wait 4m', '/twice', 'tell steady stride to stop'], ['stopped 4']],
    ['the finish', [...WALK, '/twice', '/wait 15m'], ['completed 10']],
    [
      'starting over',
      [...WALK, '/wait 4m', '/twice', 'start over', '/wait 15m'],
      ['completed 10', 'stopped 4'],
    ],
    ['a warning', [...WALK, '/wait 4m', '/twice', 'tell steady stride my leg went numb'], ['stopped 4']],
    [
      "another walk's start",
      [
        ...WALK,
        '/wait 4m',
        'tell steady stride to start a five minute walk',
        'no',
        '/twice',
        'no',
        '/wait 9m',
      ],
      ['completed 5', 'stopped 4'],
    ],
    ['a failure of the player', [...WALK, '/wait 4m', '/twice', '/break audio', '/mend'], ['failed 4']],
    [
      '"yes, all of it"',
      [...WALK, '/lose', '/wait 2h', 'open steady stride', '/twice', 'yes'],
      ['completed 10'],
    ],
    [
      '"about six"',
      [...WALK, '/lose', '/wait 2h', 'open steady stride', '/twice', 'about six minutes'],
      ['stopped 6'],
    ],
    ['"log it"', ['tell steady stride to log a ten minute walk', '/twice', 'yes'], ['completed 10']],
    [
      '"delete it"',
      [
        'tell steady stride to log a ten minute walk',
        'yes',
        'tell steady stride to delete my last walk',
        '/twice',
        'yes',
      ],
      ['deleted 10'],
    ],
    ["a quiet walk's start", [...QUIET_WALK.slice(0, -1), '/twice', 'no', '/wait 15m'], ['completed 10']],
    [
      "a quiet walk's pause",
      [...QUIET_WALK, '/wait 4m', '/twice', 'tell steady stride to pause', '/wait 2h', 'open steady stride'],
      ['stopped 4'],
    ],
    ["a quiet walk's end", [...QUIET_WALK, '/twice', '/wait 15m'], ['completed 10']],
  ])('%s: one walk, in one state, counted once', async (_, lines, expected) => {
    await desk.sayAll(...lines);
    expect(await walks()).toEqual(expected);
  });

  it("a quiet walk's start sets one pair of timers", async () => {
    await desk.sayAll('/allow timers', ...QUIET_WALK, '/wait 30m');
    await desk.sayAll('tell steady stride to start a quiet ten minute walk', 'no', '/twice', 'no');
    expect(desk.household.alerts.timers).toHaveLength(2);
  });
});
