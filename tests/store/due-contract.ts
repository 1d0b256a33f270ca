import { BatchWriteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { createDynamoClient } from '../../lambda/store/client';
import type { DuePlace, DueStore, DueWalker } from '../../lambda/store/due-store';
import { createDynamoStore } from '../../lambda/store/dynamo';
import { createDueStore } from '../../lambda/store/dynamo-due';
import { walkerRow } from '../../lambda/store/rows';
import type { Store } from '../../lambda/store/store';
import { TABLE_NAME } from '../../lambda/store/table';
import { duePartition } from '../../lambda/weekly/due';
import type { WeeklyReminder } from '../../lambda/weekly/reminder';
import { NOW, WALKER } from './examples';

const HOUR = 3_600_000;
/** As many rows as DynamoDB takes in one batch. */
const MOST_A_BATCH = 25;

export const WEEKLY: WeeklyReminder = {
  alertToken: 'reminder-1',
  agreedAt: NOW,
  changedAt: NOW,
  locale: 'en-US',
  endpoint: 'https://api.amazonalexa.com',
  day: 7,
  time: '18:00',
  zone: 'America/New_York',
};

/** What every database must do for the scheduled side; `open` starts one that has the table in it. */
export function dueStoreContract(open: () => Promise<{ endpoint: string; close(): Promise<void> }>): void {
  let database: { endpoint: string; close(): Promise<void> };
  let client: ReturnType<typeof createDynamoClient>;
  let store: Store;
  let due: DueStore;
  let hours = 0;
  let partition: string;
  let next: string;
  const reported: Error[] = [];

  beforeAll(async () => {
    database = await open();
    client = createDynamoClient({ region: 'us-east-1', endpoint: database.endpoint });
    const warn = (problem: Error) => void reported.push(problem);
    store = createDynamoStore({ client, warn });
    due = createDueStore({ client, warn });
  }, 40_000);
  afterAll(async () => {
    client.destroy();
    await database.close();
  });
  beforeEach(() => {
    reported.length = 0;
    hours += 2;
    partition = duePartition(NOW + hours * HOUR, 0);
    next = duePartition(NOW + (hours + 1) * HOUR, 0);
  });

  /** A walker with a weekly reminder that stands in the partition of this test. */
  async function walker(account: string, weekly: WeeklyReminder = WEEKLY): Promise<DueWalker> {
    await store.saveWalker(account, WALKER, { set: { weekly, due: partition } }, NOW);
    return { account, walkerId: WALKER.id, due: partition, weekly };
  }

  const read = async (account: string) =>
    (await store.read(account, WALKER.id, { walks: 'all', now: NOW })).walker;

  /** All of a partition, page after page. */
  async function standing(where: string): Promise<readonly DueWalker[]> {
    const found: DueWalker[] = [];
    let from: DuePlace | undefined;
    do {
      const page = await due.duePage(where, from);
      found.push(...page.walkers);
      from = page.next;
    } while (from !== undefined);
    return found;
  }

  it('shows who stands in a partition, with the reminder and nothing else, and nobody in another', async () => {
    const one = await walker(`one.${hours}`);
    await store.saveWalker(`two.${hours}`, WALKER, {}, NOW);
    expect(await standing(partition)).toEqual([one]);
    expect(await standing(next)).toEqual([]);
  });

  it('shows two walkers of one account', async () => {
    await walker(`one.${hours}`);
    await store.saveWalker(
      `one.${hours}`,
      { ...WALKER, id: 'ab12' },
      { set: { weekly: WEEKLY, due: partition } },
      NOW,
    );
    expect((await standing(partition)).map(({ walkerId }) => walkerId).sort()).toEqual(['ab12', 'household']);
  });

  it('shows all of a partition, page after page, each walker once', async () => {
    const accounts = Array.from({ length: 1_100 }, (_, n) => `${hours}.${String(n).padStart(4, '0')}`);
    for (let from = 0; from < accounts.length; from += MOST_A_BATCH) {
      const puts = accounts.slice(from, from + MOST_A_BATCH).map((account) => ({
        PutRequest: { Item: walkerRow(account, { ...WALKER, weekly: WEEKLY, due: partition }, NOW) },
      }));
      await client.send(new BatchWriteItemCommand({ RequestItems: { [TABLE_NAME]: puts } }));
    }
    const first = await due.duePage(partition);
    expect(first.walkers.length).toBe(500);
    expect((await standing(partition)).map(({ account }) => account)).toEqual(accounts);
  }, 60_000);

  it('reports a row of the index that it cannot understand, and goes on', async () => {
    const one = await walker(`one.${hours}`);
    const row = walkerRow(`two.${hours}`, { ...WALKER, weekly: WEEKLY, due: partition }, NOW);
    await client.send(new PutItemCommand({ TableName: TABLE_NAME, Item: { ...row, weekly: { S: '?' } } }));
    expect(await standing(partition)).toEqual([one]);
    expect(reported.map(({ name }) => name)).toEqual(['RowUnreadable']);
  });

  it('lets one of many claim a task, and moves the row on', async () => {
    const task = await walker(`one.${hours}`);
    const claims = await Promise.all(Array.from({ length: 20 }, () => due.claim(task, next)));
    expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1);
    expect(await standing(partition)).toEqual([]);
    expect(await standing(next)).toEqual([{ ...task, due: next }]);
    expect(await due.claim(task, next)).toBe('taken');
  });

  it('lets nobody claim what was changed or given up meanwhile', async () => {
    const task = await walker(`one.${hours}`);
    await walker(`one.${hours}`, { ...WEEKLY, time: '18:15', changedAt: NOW + 1 });
    expect(await due.claim(task, next)).toBe('taken');
    await store.saveWalker(`one.${hours}`, WALKER, { remove: ['weekly', 'due'] }, NOW);
    expect(await due.claim(task, next)).toBe('taken');
    expect(await read(`one.${hours}`)).toEqual(WALKER);
  });

  it('makes no row of an account that was deleted', async () => {
    const task = await walker(`one.${hours}`);
    await store.forgetAccount(`one.${hours}`, NOW);
    expect(await due.claim(task, next)).toBe('taken');
    await due.giveBack(task, next);
    await due.forgetWeekly(task);
    expect(await read(`one.${hours}`)).toBeUndefined();
  });

  it('gives a claimed task back, and only to where it was claimed from', async () => {
    const task = await walker(`one.${hours}`);
    await due.claim(task, next);
    await due.giveBack(task, next);
    expect(await standing(partition)).toEqual([task]);
    await due.giveBack(task, next);
    expect(await standing(partition)).toEqual([task]);
    expect(await due.claim(task, next)).toBe('claimed');
  });

  it('forgets a reminder and takes its row out of the index, unless it is another by now', async () => {
    const task = await walker(`one.${hours}`);
    await due.forgetWeekly({ ...task, weekly: { ...WEEKLY, alertToken: 'reminder-0' } });
    expect(await standing(partition)).toEqual([task]);
    await due.forgetWeekly(task);
    expect(await standing(partition)).toEqual([]);
    expect(await read(`one.${hours}`)).toEqual(WALKER);
  });

  it('does not lengthen the life of a row: a walker who is silent for 400 days is forgotten', async () => {
    const account = `one.${hours}`;
    const row = walkerRow(account, { ...WALKER, weekly: WEEKLY, due: partition }, NOW - 399 * 24 * HOUR);
    await client.send(new PutItemCommand({ TableName: TABLE_NAME, Item: row }));
    await due.claim({ account, walkerId: WALKER.id, due: partition, weekly: WEEKLY }, next);
    expect((await read(account))?.due).toBe(next);
    const later = await store.read(account, WALKER.id, { walks: 'all', now: NOW + 2 * 24 * HOUR });
    expect(later.walker).toBeUndefined();
  });
}
