import { createDynamoClient } from '../../lambda/store/client';
import { createDynamoStore } from '../../lambda/store/dynamo';
import type { Store, WalkMove } from '../../lambda/store/store';
import { countedStore } from '../../lambda/watch/counted-store';
import type { Metric } from '../../lambda/watch/metrics';
import { type Database, openDatabase } from '../../simulator/database/database';
import { REGION } from '../../simulator/database/table';
import { MINUTE, NOW, WALK, WALKER } from '../store/examples';

let database: Database;
let store: Store;
let counted: Metric[];
let account: string;

beforeAll(async () => {
  database = await openDatabase('memory');
});
afterAll(() => database.close());

beforeEach(() => {
  counted = [];
  account = `amzn1.ask.account.${expect.getState().currentTestName}`;
  const client = createDynamoClient({ region: REGION, endpoint: database.endpoint });
  const warn = (problem: Error) => {
    throw problem;
  };
  store = countedStore(createDynamoStore({ client, warn }), (metric) => counted.push(metric));
});

const ends = (to: WalkMove['to']): WalkMove => ({
  from: ['active', 'paused'],
  ...(to === undefined ? {} : { to }),
  walkedMs: 5 * MINUTE,
  changedAt: NOW + 5 * MINUTE,
  createIfMissing: false,
});

test.each([
  ['a walk that reaches its end', 'completed', ['WalksStarted', 'WalksFinished']],
  ['a walk ended by the walker', 'stopped', ['WalksStarted', 'WalksFinished']],
  ['a walk whose track breaks off', 'failed', ['WalksStarted', 'WalksFailed']],
  ['a walk that nobody ended', 'unconfirmed', ['WalksStarted']],
  ['a walk that was paused', 'paused', ['WalksStarted']],
  ['a walk whose minutes were noted', undefined, ['WalksStarted']],
] as const)('%s', async (_, to, metrics) => {
  await store.startWalk(account, WALK, NOW);
  await store.moveWalk(account, WALK, [ends(to)]);
  expect(counted).toEqual(metrics);
});

test('a walk told afterwards is no walk that was started', async () => {
  await store.startWalk(account, { ...WALK, way: 'logged', status: 'completed' }, NOW);
  expect(counted).toEqual(['WalksLogged']);
});

test('what the database did not do is not counted', async () => {
  await store.startWalk(account, WALK, NOW);
  await store.startWalk(account, WALK, NOW);
  await store.moveWalk(account, WALK, [{ ...ends('completed'), from: ['paused'] }]);
  expect(counted).toEqual(['WalksStarted']);
});

test('a check is counted when a walk may follow it, and nothing is when one may not', async () => {
  await store.saveWalker(account, WALKER, { set: { lastClearCheckOn: '2026-11-23' } }, NOW);
  await store.saveWalker(account, WALKER, { remove: ['lastClearCheckOn'] }, NOW);
  await store.saveWalker(account, WALKER, { set: { visits: 4 } }, NOW);
  expect(counted).toEqual(['ChecksPassed']);
});

test('what is read and forgotten goes through as it is', async () => {
  await store.startWalk(account, WALK, NOW);
  expect((await store.read(account, WALKER.id, { walks: 'all', now: NOW })).walks).toEqual([WALK]);
  expect((await store.readAccount(account, NOW)).walks).toEqual([WALK]);
  expect(await store.forgetAccount(account, NOW)).toEqual({ deleted: 1, finished: true });
});
