import { createDynamoClient } from '../../lambda/store/client';
import { createDynamoStore } from '../../lambda/store/dynamo';
import type { Store, WalkMove } from '../../lambda/store/store';
import { type Database, openDatabase } from '../../simulator/database/database';
import { type Between, openBetween } from './between';
import { MINUTE, NOW, refOf, WALK, WALKER } from './examples';

const ALL = { walks: 'all', now: NOW } as const;
const stop: WalkMove = {
  from: ['active'],
  to: 'stopped',
  walkedMs: 7 * MINUTE,
  changedAt: NOW,
  createIfMissing: true,
};
const late: WalkMove = { from: ['stopped'], walkedMs: 9 * MINUTE, createIfMissing: false };
const failed: WalkMove = { from: ['active', 'paused'], to: 'failed', changedAt: NOW, createIfMissing: true };

/** What a request or an answer can meet on its way, and what DynamoDB does that a database on the desk doesn't. */
describe('The store, on the way to the database', () => {
  let database: Database;
  let between: Between | undefined;
  let client: ReturnType<typeof createDynamoClient> | undefined;

  beforeAll(async () => {
    database = await openDatabase('memory');
  });
  afterEach(async () => {
    client?.destroy();
    await between?.close();
  });
  afterAll(() => database.close());

  async function through(change: Parameters<typeof openBetween>[1]): Promise<Store> {
    between = await openBetween(database.endpoint, change);
    client = createDynamoClient({ region: 'us-east-1', endpoint: between.endpoint });
    return createDynamoStore({
      client,
      warn: (problem) => {
        throw problem;
      },
    });
  }

  it('asks once for each thing a turn does', async () => {
    const store = await through({});
    await store.startWalk('once', WALK, NOW);
    await store.moveWalk('once', refOf(WALK), [stop, late]);
    await store.saveWalker('once', WALKER, { set: { visits: 4 }, remove: ['lastClearCheckOn'] }, NOW);
    await store.read('once', 'household', ALL);
    expect(between?.seen).toEqual(['PutItem', 'UpdateItem', 'UpdateItem', 'Query']);
  });

  it('knows its own move again when the answer to it was lost', async () => {
    let lost = 0;
    const store = await through({
      async after({ operation }) {
        if (operation !== 'UpdateItem' || lost > 0) return undefined;
        lost += 1;
        return 'lost';
      },
    });
    await store.startWalk('lost', WALK, NOW);
    expect(await store.moveWalk('lost', refOf(WALK), [stop])).toBe(stop);
    expect(between?.seen).toEqual(['PutItem', 'UpdateItem', 'UpdateItem']);
    expect(await store.moveWalk('lost', refOf(WALK), [stop])).toBeUndefined();
    expect((await store.read('lost', 'household', ALL)).walks).toEqual([
      { ...WALK, status: 'stopped', walkedMs: 7 * MINUTE },
    ]);
  });

  it('starts a walk once when the answer to it was lost', async () => {
    let lost = 0;
    const store = await through({
      async after() {
        lost += 1;
        return lost === 1 ? 'lost' : undefined;
      },
    });
    expect(await store.startWalk('lost start', WALK, NOW)).toBe('already');
    expect((await store.read('lost start', 'household', ALL)).walks).toEqual([WALK]);
  });

  it('does not ask for moves that cannot apply to the row it was shown', async () => {
    // DynamoDB shows the row that failed a condition; dynalite and DynamoDB Local of 2020 do not.
    const store = await through({
      async after({ asked, status, answer, ask }) {
        if (asked.ReturnValuesOnConditionCheckFailure !== 'ALL_OLD') return undefined;
        if (!answer.__type?.endsWith('ConditionalCheckFailedException')) return undefined;
        const { TableName = '', Key = {} } = asked;
        const { Item } = await ask('GetItem', { TableName, Key, ConsistentRead: true });
        return { status, answer: { ...answer, ...(Item === undefined ? {} : { Item }) } };
      },
    });
    await store.startWalk('shown', { ...WALK, status: 'stopped' }, NOW);
    expect(await store.moveWalk('shown', refOf(WALK), [stop, failed, late])).toBe(late);
    expect(between?.seen).toEqual(['PutItem', 'UpdateItem', 'UpdateItem']);
    expect(await store.moveWalk('shown', refOf(WALK), [stop, failed])).toBeUndefined();
    expect(between?.seen).toHaveLength(4);
    const gone = { ...WALK, id: 'household-gone' };
    between?.seen.splice(0);
    expect(await store.moveWalk('shown', refOf(gone), [late, stop])).toBe(stop);
    // A walk that is not there is made only after a look at whether its account was forgotten.
    expect(between?.seen).toEqual(['UpdateItem', 'UpdateItem', 'GetItem', 'UpdateItem']);
  });

  it('asks again for what DynamoDB had no room to delete', async () => {
    const left: object[] = [];
    const store = await through({
      before(operation, asked) {
        if (operation !== 'BatchWriteItem') return asked;
        const [[table, requests] = ['', []]] = Object.entries(asked.RequestItems ?? {});
        left.splice(0, left.length, ...requests.slice(3));
        return { RequestItems: { [table]: requests.slice(0, 3) } };
      },
      async after({ operation, asked, status }) {
        if (operation !== 'BatchWriteItem' || left.length === 0) return undefined;
        const [table = ''] = Object.keys(asked.RequestItems ?? {});
        return { status, answer: { UnprocessedItems: { [table]: [...left] } } };
      },
    });
    for (let n = 0; n < 20; n += 1) await store.startWalk('busy', { ...WALK, id: `household-${n}` }, NOW);
    // Three at a time in five tries: fifteen go, and the rest with the next call.
    expect(await store.forgetAccount('busy', NOW)).toEqual({ deleted: 15, finished: false });
    expect(await store.forgetAccount('busy', NOW)).toEqual({ deleted: 5, finished: true });
    expect((await store.read('busy', 'household', ALL)).walks).toEqual([]);
  });
});
