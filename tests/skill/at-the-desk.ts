import { createDynamoClient } from '../../lambda/store/client';
import { createDynamoStore } from '../../lambda/store/dynamo';
import type { Account } from '../../lambda/store/store';
import { type Database, openDatabase } from '../../simulator/database/database';
import { REGION } from '../../simulator/database/table';
import {
  type DeskOptions,
  type DeskSurroundings,
  openDesk,
  seededRandom,
} from '../../simulator/household/desk';
import type { About, StageEvent, TurnEvent } from '../../simulator/household/events';
import type { Household } from '../../simulator/household/household';
import { playLine } from '../../simulator/household/stage';

/** Monday, 23 November 2026, nine in the morning in New York. */
export const MONDAY = Date.parse('2026-11-23T14:00:00Z');

const BEGINNING: DeskOptions = {
  locale: 'en-US',
  device: 'dot',
  at: MONDAY,
  zone: 'America/New_York',
  voice: null,
  style: 'questions',
};

let shared: Promise<Database> | undefined;
let accounts = 0;

/** One database for all households of a test file, each with an account of its own. */
export function database(): Promise<Database> {
  shared ??= openDatabase('memory');
  return shared;
}

export async function closeDatabase(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

/** A household whose speaker is spoken to by a test. */
export interface AtTheDesk {
  /** Says a line, or gives a stage direction, and answers with the turn that it makes, if it makes one. */
  readonly say: (line: string) => Promise<TurnEvent | undefined>;
  /** All lines in a row; answers with the last turn. */
  readonly sayAll: (...lines: readonly string[]) => Promise<TurnEvent | undefined>;
  readonly touch: (...args: readonly string[]) => Promise<TurnEvent | undefined>;
  /** Presses a button of the player. */
  readonly press: (button: 'Play' | 'Pause' | 'Next' | 'Previous') => Promise<TurnEvent | undefined>;
  /** Sends a request as it is. */
  readonly send: (envelope: unknown) => Promise<TurnEvent | undefined>;
  readonly household: Household;
  readonly events: readonly StageEvent[];
  readonly exchanges: readonly NonNullable<About['exchange']>[];
  /** What was logged. */
  readonly warnings: readonly string[];
  /** Every row the account has, as text. */
  readonly rows: () => Promise<string>;
  /** The same, as walkers and walks. */
  readonly kept: () => Promise<Account>;
  /** Deletes everything that is kept of the account. */
  readonly forget: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens a household with the real skill, a virtual clock, and the tests' database. */
export async function atTheDesk(
  options: Partial<DeskOptions> = {},
  around: Pick<DeskSurroundings, 'weeklyServiceMs'> = {},
): Promise<AtTheDesk> {
  const { endpoint } = await database();
  accounts += 1;
  const userId = `amzn1.ask.account.TEST${accounts}`;
  const events: StageEvent[] = [];
  const exchanges: NonNullable<About['exchange']>[] = [];
  const warnings: string[] = [];
  const desk = await openDesk(
    { ...BEGINNING, ...options },
    {
      database: endpoint,
      userId,
      listener: (event, { exchange }) => {
        events.push(event);
        if (exchange !== undefined) exchanges.push(exchange);
      },
      warn: (problem) => warnings.push(`${problem.name}: ${problem.message}`),
      random: seededRandom(1),
      ...around,
    },
  );
  const client = createDynamoClient({ region: REGION, endpoint });
  const store = createDynamoStore({ client, warn: (problem) => warnings.push(problem.message) });
  const kept = (): Promise<Account> => store.readAccount(userId, MONDAY);
  const turnAfter = async (act: () => Promise<unknown>): Promise<TurnEvent | undefined> => {
    const from = events.length;
    await act();
    return events
      .slice(from)
      .find((event): event is TurnEvent => event.event === 'turn' && event.request !== 'SessionEndedRequest');
  };
  const say = (line: string): Promise<TurnEvent | undefined> =>
    turnAfter(() => playLine(desk.household, line));
  return {
    say,
    async sayAll(...lines) {
      let last: TurnEvent | undefined;
      for (const line of lines) last = await say(line);
      return last;
    },
    send: (envelope) => turnAfter(() => desk.household.sendRaw(envelope)),
    touch: (...args) => turnAfter(() => desk.household.touch(args)),
    press: (button) => turnAfter(() => desk.household.press(button)),
    household: desk.household,
    events,
    exchanges,
    warnings,
    rows: async () => JSON.stringify(await kept()),
    kept,
    forget: () => store.forgetAccount(userId, desk.household.now),
    async close() {
      await desk.close();
      client.destroy();
    },
  };
}
