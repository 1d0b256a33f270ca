import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDynamoClient } from '../../lambda/store/client';
import { type Database, openDatabase } from '../../simulator/database/database';
import { REGION } from '../../simulator/database/table';
import { type Desk, openDesk, seededRandom } from '../../simulator/household/desk';
import type { About, StageEvent, TurnEvent } from '../../simulator/household/events';
import { playLine } from '../../simulator/household/stage';
import { momentOf, readLocalTime } from '../../simulator/zone';

const ZONE = 'America/New_York';

/** A household that has said some lines, and everything that came of the last of them. */
export interface Scene {
  readonly desk: Desk;
  /** Everything that happened, from the beginning. */
  readonly events: readonly StageEvent[];
  /** What the skill told whoever runs it. */
  readonly warnings: readonly string[];
  /** The last request that the skill was sent. */
  lastRequest(): unknown;
  /** Says a line or follows a stage direction; returns what came of it. */
  say(line: string): Promise<readonly StageEvent[]>;
}

export interface SceneOptions {
  readonly locale?: string;
  readonly device?: 'dot' | 'show' | 'no-audio';
  readonly style?: 'questions' | 'self-check';
}

/** Moves households in around one database, each with an account of its own, and out again at the end. */
export function scenes(): {
  scene(lines: readonly string[], options?: SceneOptions): Promise<Scene>;
  /** The database of all of them. */
  database(): DynamoDBClient;
} {
  let database: Database;
  let count = 0;
  const desks: Desk[] = [];

  beforeAll(async () => {
    database = await openDatabase('memory');
  });
  afterEach(async () => {
    for (const desk of desks.splice(0)) await desk.close();
  });
  afterAll(() => database.close());

  async function scene(lines: readonly string[], options: SceneOptions = {}): Promise<Scene> {
    const events: StageEvent[] = [];
    const warnings: string[] = [];
    let request: unknown;
    const listener = (event: StageEvent, about: About) => {
      events.push(event);
      request = about.exchange?.request ?? request;
    };
    const at = readLocalTime('2026-11-23T09:00');
    if (at === undefined) throw new Error('no such time');
    const desk = await openDesk(
      {
        locale: options.locale ?? 'en-US',
        device: options.device ?? 'dot',
        at: momentOf(at, ZONE),
        zone: ZONE,
        voice: null,
        style: options.style ?? 'questions',
      },
      {
        database: database.endpoint,
        userId: `amzn1.ask.account.CERTIFICATION${count++}`,
        listener,
        warn: (problem) => warnings.push(`${problem.name}: ${problem.message}`),
        random: seededRandom(1),
      },
    );
    desks.push(desk);
    const say = async (line: string) => {
      const before = events.length;
      await playLine(desk.household, line);
      return events.slice(before);
    };
    for (const line of lines) await say(line);
    return { desk, events, warnings, say, lastRequest: () => request };
  }

  return {
    scene,
    database: () => createDynamoClient({ region: REGION, endpoint: database.endpoint }),
  };
}

export const isTurn = (event: StageEvent): event is TurnEvent => event.event === 'turn';

/** The one turn that a spoken line gives. */
export function turnOf(events: readonly StageEvent[]): TurnEvent {
  const turn = events.find((event): event is TurnEvent => isTurn(event) && event.heard !== null);
  if (turn === undefined) throw new Error(`no turn among ${JSON.stringify(events)}`);
  return turn;
}

const NO = 'no';
const WHOLE_CHECK = Array.from({ length: 8 }, () => NO);
const WALK = ['open steady stride', 'start a ten minute walk', ...WHOLE_CHECK];

/** Every place that a conversation can be in, and how to get there. */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  'the first welcome': ['open steady stride'],
  'the first question of a check': ['open steady stride', 'start a ten minute walk'],
  'the last question of a check': ['open steady stride', 'start a ten minute walk', ...WHOLE_CHECK.slice(1)],
  'a question narrowed after a yes': [
    'open steady stride',
    'start a ten minute walk',
    ...Array(5).fill(NO),
    'yes',
  ],
  'a question that was not answered': ['open steady stride', 'start a ten minute walk', 'purple elephants'],
  'the question for minutes': ['open steady stride', 'start a three hour walk'],
  'a result without a walk asked for': ['open steady stride', 'is walking safe today', ...WHOLE_CHECK],
  'the welcome on a later day': [
    ...WALK,
    '/wait 2d',
    'open steady stride',
    'the same',
    'stop',
    '/wait 1d',
    'open steady stride',
  ],
  'the question about the next walk': [...WALK, '/wait 1h', 'open steady stride'],
  'the question about a walk nobody ended': [...WALK, '/lose', '/wait 3h', 'open steady stride'],
  "a short check's first question": [...WALK, '/wait 2d', 'ask steady stride to start my walk'],
};

/** Places without a session: the player has the speaker, or nobody. */
export const WITHOUT_SESSION: Readonly<Record<string, readonly string[]>> = {
  'a walk': WALK,
  'a paused walk': [...WALK, '/wait 2m', 'pause'],
  'a week told': [...WALK, '/wait 1h', 'ask steady stride how my week went'],
};
