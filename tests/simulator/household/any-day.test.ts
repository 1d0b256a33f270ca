import fc from 'fast-check';
import { type Database, openDatabase } from '../../../simulator/database/database';
import { openDesk, seededRandom } from '../../../simulator/household/desk';
import type { StageEvent } from '../../../simulator/household/events';
import { playLine } from '../../../simulator/household/stage';
import { modelFor } from '../../../simulator/model';

jest.setTimeout(120_000);

let database: Database;
beforeAll(async () => {
  database = await openDatabase('memory');
});
afterAll(() => database.close());

/** What a person can say without slots, from the model that is shipped. */
const SAMPLES = modelFor('en-US').interactionModel.languageModel.intents.flatMap(({ samples }) =>
  (samples ?? []).filter((sample) => !sample.includes('{')),
);

const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'no',
      'no',
      'no',
      'yes',
      'not really',
      'stop',
      'pause',
      'resume',
      'go',
      'hold',
      '',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(...SAMPLES) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'open steady stride',
      'tell steady stride to start a ten minute walk',
      'tell steady stride to start a quiet walk',
      'ask steady stride how my week went',
      'start a forty minute walk',
      'purple monkey dishwasher',
      'next',
      'start over',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '/wait 5s',
      '/wait 20s',
      '/wait 4m',
      '/wait 1h',
      '/wait 1d',
      '/wait 3w',
      '/device show',
      '/device no-audio',
      '/device dot',
      '/voice one',
      '/voice nobody',
      '/refuse timers',
      '/break timers',
      '/break audio',
      '/break settings denied',
      '/break database',
      '/mend',
      '/twice',
      '/lose',
      '/other-media',
      '/time-zone Europe/London',
      '/disable',
      '/enable',
    ),
  },
);

/** Plays lines in an account of their own: each with the events that it caused. */
async function playDay(lines: readonly string[], account: string): Promise<[string, StageEvent[]][]> {
  let events: StageEvent[] = [];
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
      userId: account,
      random: seededRandom(1),
      warn: () => {},
      listener: (event) => events.push(event),
    },
  );
  const day: [string, StageEvent[]][] = [];
  for (const given of lines) {
    events = [];
    await playLine(desk.household, given);
    day.push([given, events]);
  }
  await desk.close();
  return day;
}

describe('whatever is said and done to the speaker', () => {
  let accounts = 0;

  it('each spoken line has one turn or note, time never goes back, and no answer breaks a rule of Alexa', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 20, maxLength: 40 }), async (lines) => {
        accounts += 1;
        const day = await playDay(lines, `amzn1.ask.account.ANY${accounts}`);
        for (const [given, events] of day) {
          const answers = events.filter((event) => 'heard' in event && event.heard !== null);
          const spoken = given.startsWith('/') ? [] : [given];
          expect(answers.map((event) => 'heard' in event && event.heard)).toEqual(spoken);
        }
        const events = day.flatMap(([, caused]) => caused);
        expect(
          events.flatMap((event) =>
            event.event === 'turn' && event.problem !== null ? [event.problem] : [],
          ),
        ).toEqual([]);
        const times = events.map(({ at }) => Date.parse(at));
        expect(times).toEqual([...times].sort((left, right) => left - right));
      }),
      { numRuns: 40 },
    );
  });
});
