import fc from 'fast-check';
import { totalWalkedMs } from '../../lambda/walk/overlap';
import { settle } from '../../lambda/walk/settle';
import type { Walk } from '../../lambda/walk/walk';
import { type AtTheDesk, atTheDesk, closeDatabase, MONDAY } from './at-the-desk';

/**
 * Whatever is said, pressed, broken and lost, in any order, with the whole skill, its database and three
 * devices. (Thousands of sequences run through the walk's life alone, in tests/walk/model.test.ts.)
 */

const RUNS = 10;
const SEED = 20261123;
const STEPS = 45;

type Step = string | readonly string[];

const NO = Array<string>(8).fill('no');
const inAnyOrder = <T>(...things: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...things);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: inAnyOrder<Step>(
      ['tell steady stride to start a ten minute walk', ...NO],
      ['tell steady stride to start a five minute walk', ...NO, 'no'],
      ['tell steady stride to start a quiet eight minute walk', ...NO],
      ['open steady stride', 'yes', 'no', 'no', 'no', 'no'],
      ['tell steady stride to log a twelve minute walk', 'yes'],
    ),
  },
  {
    weight: 6,
    arbitrary: inAnyOrder(
      '/wait 20s',
      '/wait 90s',
      '/wait 3m',
      '/wait 6m',
      '/wait 12m',
      '/wait 50m',
      '/wait 9h',
    ),
  },
  {
    weight: 8,
    arbitrary: inAnyOrder(
      ...['pause', 'resume', 'stop', 'next', 'start over', 'cancel', 'shuffle on', 'repeat'],
      ...['tell steady stride to pause', 'tell steady stride to resume', 'tell steady stride to stop'],
      ...[
        "tell steady stride i'm back",
        'ask steady stride how long is left',
        'tell steady stride to start over',
      ],
      ...[
        'tell steady stride i feel dizzy',
        'tell steady stride my leg went numb',
        'tell steady stride my back hurts',
      ],
      ...[
        'ask steady stride how my week went',
        'tell steady stride to delete my last walk',
        'ask steady stride for help',
      ],
      'ask steady stride is walking safe today',
      'open steady stride',
    ),
  },
  {
    weight: 5,
    arbitrary: inAnyOrder(
      ...['yes', 'no', 'about four minutes', 'the same', 'longer', 'maybe', '', 'ten', 'three hours'],
      ...['purple elephants', 'go back', 'hang on', 'what do you mean', 'i have a fever'],
    ),
  },
  {
    weight: 3,
    arbitrary: inAnyOrder('press Play', 'press Pause', 'press Next', 'press Previous'),
  },
  {
    weight: 4,
    arbitrary: inAnyOrder(
      ...[
        '/lose',
        '/twice',
        '/other-media',
        '/refuse timers',
        '/ignore timers',
        '/ignore task',
        '/refuse task',
      ],
      ...['/voice one', '/voice nobody', '/device show', '/device dot', '/device no-audio'],
    ),
  },
  {
    weight: 2,
    arbitrary: inAnyOrder(
      ...['/break database', '/break audio', '/break timers', '/break settings', '/break database denied'],
      ...['/break timers denied', '/mend', '/mend', '/mend'],
    ),
  },
);

const BUTTONS = { Play: 'Play', Pause: 'Pause', Next: 'Next', Previous: 'Previous' } as const;

async function take(desk: AtTheDesk, one: Step): Promise<void> {
  for (const line of [one].flat()) {
    const button = BUTTONS[line.replace('press ', '') as keyof typeof BUTTONS];
    if (button === undefined) await desk.say(line);
    else await desk.press(button);
  }
}

function mustHold(walks: readonly Walk[], now: number): void {
  for (const walk of walks) {
    expect({
      walk,
      isMoreThanPassed: walk.way !== 'logged' && walk.walkedMs > now - walk.startedAt,
    }).toMatchObject({
      isMoreThanPassed: false,
    });
  }
  for (const who of new Set(walks.map(({ walkerId }) => walkerId))) {
    const own = walks.filter(({ walkerId }) => walkerId === who);
    const timed = own.filter(({ way }) => way !== 'logged');
    expect(totalWalkedMs(timed)).toBeLessThanOrEqual(now - MONDAY);
    const open = settle(own, now).walks.filter(({ status }) => status === 'active' || status === 'paused');
    expect(open.length).toBeLessThanOrEqual(1);
  }
  const ids = walks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

afterAll(closeDatabase);

test(`${RUNS} days of ${STEPS} things at random: every answer legal, no minute too many, one walk at a time`, async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS, size: 'max' }), async (steps) => {
      const desk = await atTheDesk();
      try {
        for (const one of steps) await take(desk, one);
        await desk.say('/mend');
        const problems = desk.events.flatMap((event) =>
          event.event === 'turn' ? (event.problem ?? []) : [],
        );
        expect(problems).toEqual([]);
        const apologies = desk.events.filter(
          (event) => event.event === 'turn' && event.says?.includes('something went wrong'),
        );
        expect(apologies).toEqual([]);
        const { walks } = await desk.kept();
        mustHold(walks, desk.household.now);
        for (const { way, status } of walks) reached.add(`${way} ${status}`);
      } finally {
        await desk.close();
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  // The days went everywhere: this fails when the lines above stop starting walks.
  const ways = new Set([...reached].map((kind) => kind.split(' ')[0]));
  expect(ways).toEqual(new Set(['audio', 'timers', 'untimed', 'logged']));
  expect([...reached]).toEqual(expect.arrayContaining(['audio completed', 'audio stopped']));
}, 300_000);
