import { type AttributeValue, PutItemCommand, paginateScan, QueryCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import type { Attributes } from '../../lambda/store/attributes';
import { createDynamoClient } from '../../lambda/store/client';
import { createDynamoStore } from '../../lambda/store/dynamo';
import { walkerRow, walkRow } from '../../lambda/store/rows';
import type { Store, WalkMove } from '../../lambda/store/store';
import { TABLE_NAME } from '../../lambda/store/table';
import { applyFirst } from '../../lambda/walk/move';
import type { Walk } from '../../lambda/walk/walk';
import type { Walker } from '../../lambda/walker';
import { anyMove, DAY, MINUTE, NOW, refOf, STATUSES, WALK, WALKER } from './examples';

const REGION = 'us-east-1';
const ALL = { walks: 'all', now: NOW } as const;

const pause: WalkMove = { from: ['active'], to: 'paused', changedAt: NOW + MINUTE, createIfMissing: false };
const finish: WalkMove = {
  from: ['active', 'paused', 'unconfirmed'],
  to: 'completed',
  walkedMs: 15 * MINUTE,
  changedAt: NOW + 15 * MINUTE,
  createIfMissing: true,
};
const stop: WalkMove = {
  from: ['active', 'paused'],
  to: 'stopped',
  walkedMs: 7 * MINUTE,
  changedAt: NOW + 7 * MINUTE,
  createIfMissing: true,
};

/** What every database must do for the store; `open` starts one that has the table in it. */
export function storeContract(open: () => Promise<{ endpoint: string; close(): Promise<void> }>): void {
  let database: { endpoint: string; close(): Promise<void> };
  let client: ReturnType<typeof createDynamoClient>;
  let store: Store;
  let account: string;
  let accounts = 0;
  const reported: Error[] = [];

  beforeAll(async () => {
    database = await open();
    client = createDynamoClient({ region: REGION, endpoint: database.endpoint });
    store = createDynamoStore({ client, warn: (problem) => reported.push(problem) });
  }, 40_000);
  afterAll(async () => {
    client.destroy();
    await database.close();
  });
  beforeEach(() => {
    reported.length = 0;
    newAccount();
  });

  function newAccount(): void {
    accounts += 1;
    account = `amzn1.ask.account.${accounts}`;
  }

  async function putRow(row: Attributes): Promise<void> {
    await client.send(new PutItemCommand({ TableName: TABLE_NAME, Item: row }));
  }

  async function rawRows() {
    const query = new QueryCommand({
      TableName: TABLE_NAME,
      KeyConditionExpression: 'pk = :account',
      ExpressionAttributeValues: { ':account': { S: account } },
    });
    return (await client.send(query)).Items ?? [];
  }

  async function rowsOfEverybody() {
    const rows: Record<string, AttributeValue>[] = [];
    for await (const page of paginateScan({ client }, { TableName: TABLE_NAME }))
      rows.push(...(page.Items ?? []));
    return rows;
  }

  async function walkNow(): Promise<Walk | undefined> {
    return (await store.read(account, WALK.walkerId, ALL)).walks[0];
  }

  describe('reading', () => {
    it('finds nothing about a new account', async () => {
      expect(await store.read(account, 'household', ALL)).toEqual({ walker: undefined, walks: [] });
    });

    it("finds one walker and its walks, newest first, and nobody else's", async () => {
      const second = { ...WALK, id: 'household-2', startedAt: NOW + DAY };
      const taken: Walk = { ...WALK, id: 'household-3', startedAt: NOW + 2 * DAY, status: 'deleted' };
      const other = { ...WALK, id: 'ab12-1', walkerId: 'ab12' };
      for (const walk of [second, WALK, other, taken]) await store.startWalk(account, walk, NOW);
      await store.startWalk(`${account}.other`, WALK, NOW);
      await store.saveWalker(account, WALKER, {}, NOW);
      await store.saveWalker(account, { ...WALKER, id: 'ab12' }, {}, NOW);

      const { walker, walks } = await store.read(account, 'household', ALL);
      expect(walker).toEqual(WALKER);
      expect(walks).toEqual([taken, second, WALK]);

      const everything = await store.readAccount(account, NOW);
      expect(everything.walkers.map(({ id }) => id)).toEqual(['household', 'ab12']);
      expect(everything.walks).toHaveLength(4);
    });

    it('leaves out what has expired, though the database still has it', async () => {
      await putRow(walkRow(account, WALK, NOW - 400 * DAY));
      await putRow(walkerRow(account, WALKER, NOW - 400 * DAY));
      expect(await store.read(account, 'household', ALL)).toEqual({ walker: undefined, walks: [] });
      expect(reported).toEqual([]);
    });

    it('looks at the newest 60 rows for recent walks, and at all of them, page after page, for all', async () => {
      // A later version may keep more in a row; 90 of 14 KB make two pages of a megabyte.
      const extra = { extra: { S: 'x'.repeat(14_000) } };
      for (let day = 0; day < 90; day += 1) {
        const walk = { ...WALK, id: `household-${day}`, startedAt: NOW + day * DAY };
        await putRow({ ...walkRow(account, walk, NOW), ...extra });
      }
      const recent = await store.read(account, 'household', { walks: 'recent', now: NOW });
      expect(recent.walks).toHaveLength(60);
      expect(recent.walks[0]?.startedAt).toBe(NOW + 89 * DAY);
      const all = await store.read(account, 'household', ALL);
      expect(all.walks).toHaveLength(90);
      expect(all.walks.at(-1)?.startedAt).toBe(NOW);
    });

    it('reports a row it cannot understand, reads the others, and leaves it as it is', async () => {
      const spoiled = { ...walkRow(account, WALK, NOW), status: { S: 'resting' } };
      const fine = { ...WALK, id: 'household-2' };
      await putRow(spoiled);
      await store.startWalk(account, fine, NOW);

      expect((await store.read(account, 'household', ALL)).walks).toEqual([fine]);
      expect(reported.map(({ name }) => name)).toEqual(['RowUnreadable']);
      expect(reported[0]?.message).not.toContain(account);

      expect(await store.moveWalk(account, refOf(WALK), [finish, stop])).toBeUndefined();
      expect(await store.startWalk(account, WALK, NOW)).toBe('already');
      expect(await rawRows()).toContainEqual(spoiled);
    });
  });

  describe('saving a walker', () => {
    it('makes the whole row, whatever part of it is new', async () => {
      expect(await store.saveWalker(account, WALKER, { set: { visits: 4 } }, NOW)).toBe('saved');
      expect((await store.read(account, WALKER.id, ALL)).walker).toEqual({ ...WALKER, visits: 4 });
    });

    it('sets and removes, and removes what is both set and removed', async () => {
      await store.saveWalker(
        account,
        WALKER,
        { set: { lastClearCheckOn: '2026-11-22', timersRefusedAt: NOW } },
        NOW,
      );
      await store.saveWalker(
        account,
        WALKER,
        { set: { visits: 4, lastClearCheckOn: '2026-11-23' }, remove: ['lastClearCheckOn'] },
        NOW,
      );
      const { walker } = await store.read(account, WALKER.id, ALL);
      expect(walker).toEqual({ ...WALKER, visits: 4, timersRefusedAt: NOW });
    });

    it('keeps what two devices change at once', async () => {
      await store.saveWalker(account, WALKER, {}, NOW);
      const plan = { minutes: 12, movedOn: '2026-11-23' };
      await Promise.all([
        store.saveWalker(account, WALKER, { set: { plan } }, NOW),
        store.saveWalker(account, WALKER, { set: { askedAfterWalk: WALK.id } }, NOW),
        store.saveWalker(account, WALKER, { set: { zone: 'Europe/London' } }, NOW),
      ]);
      const { walker } = await store.read(account, WALKER.id, ALL);
      expect(walker).toEqual({ ...WALKER, plan, askedAfterWalk: WALK.id, zone: 'Europe/London' });
    });

    it('renews the 400 days with every save', async () => {
      await store.saveWalker(account, WALKER, {}, NOW);
      await store.saveWalker(account, WALKER, { set: { visits: 4 } }, NOW + 399 * DAY);
      const later = { walks: 'recent', now: NOW + 700 * DAY } as const;
      expect((await store.read(account, WALKER.id, later)).walker?.visits).toBe(4);
    });

    it('brings back nothing of a walker whose row had expired', async () => {
      await putRow(
        walkerRow(account, { ...WALKER, visits: 90, lastClearCheckOn: '2025-01-01' }, NOW - 500 * DAY),
      );
      expect(await store.saveWalker(account, WALKER, { set: { visits: 1 } }, NOW)).toBe('saved');
      expect((await store.read(account, WALKER.id, ALL)).walker).toEqual({ ...WALKER, visits: 1 });
    });

    it.each<[string, Attributes]>([
      ['of a later version', { version: { N: '2' } }],
      ['with a plan that is no plan', { plan: { S: 'ten minutes' } }],
    ])('leaves a row %s as it is', async (_, spoil) => {
      const row = { ...walkerRow(account, WALKER, NOW), ...spoil };
      await putRow(row);
      expect((await store.read(account, WALKER.id, ALL)).walker).toBeUndefined();
      expect(await store.saveWalker(account, WALKER, { set: { visits: 9 } }, NOW)).toBe('kept');
      expect(await rawRows()).toEqual([row]);
    });
  });

  describe('starting a walk', () => {
    it('keeps it, once, however often it is asked to', async () => {
      expect(await store.startWalk(account, WALK, NOW)).toBe('started');
      expect(await store.startWalk(account, WALK, NOW)).toBe('already');
      expect((await store.read(account, 'household', ALL)).walks).toEqual([WALK]);
    });

    it('does not undo what an early event made of it', async () => {
      await store.moveWalk(account, refOf(WALK), [finish]);
      expect(await store.startWalk(account, WALK, NOW)).toBe('already');
      expect((await walkNow())?.status).toBe('completed');
    });
  });

  describe('moving a walk', () => {
    it.each(STATUSES)(
      'pauses an active walk, and does not touch one that is %s unless it is that',
      async (status) => {
        const walk = { ...WALK, status };
        await store.startWalk(account, walk, NOW);
        const moved = await store.moveWalk(account, refOf(walk), [pause]);
        expect(moved).toBe(status === 'active' ? pause : undefined);
        expect(await walkNow()).toEqual(
          status === 'active' ? { ...walk, status: 'paused', changedAt: NOW + MINUTE } : walk,
        );
      },
    );

    it('makes a walk whose first write was lost, whole, from what its token says', async () => {
      expect(await store.moveWalk(account, refOf(WALK), [{ ...stop, plays: 3 }])).toBeDefined();
      const { walkedMs, changedAt } = { walkedMs: 7 * MINUTE, changedAt: NOW + 7 * MINUTE };
      expect(await walkNow()).toEqual({ ...WALK, status: 'stopped', walkedMs, changedAt, plays: 3 });
    });

    it('makes no walk out of an event that may not', async () => {
      expect(await store.moveWalk(account, refOf(WALK), [pause])).toBeUndefined();
      expect(await rawRows()).toEqual([]);
    });

    it('ignores an event of an earlier play, and a play that is not new', async () => {
      await store.startWalk(account, { ...WALK, plays: 3 }, NOW);
      expect(await store.moveWalk(account, refOf(WALK), [{ ...stop, plays: 1 }])).toBeUndefined();
      expect(
        await store.moveWalk(account, refOf(WALK), [{ ...pause, plays: 3, newPlay: true }]),
      ).toBeUndefined();
      expect((await walkNow())?.status).toBe('active');
      expect(await store.moveWalk(account, refOf(WALK), [{ ...stop, plays: 3 }])).toBeDefined();
    });

    it('ignores what was reckoned from a walk that has changed since', async () => {
      await store.startWalk(account, { ...WALK, changedAt: NOW + 5 * MINUTE }, NOW);
      const overdue: WalkMove = {
        from: ['active'],
        to: 'unconfirmed',
        unchangedSince: NOW,
        createIfMissing: false,
      };
      expect(await store.moveWalk(account, refOf(WALK), [overdue])).toBeUndefined();
      const now: WalkMove = { ...overdue, unchangedSince: NOW + 5 * MINUTE };
      expect(await store.moveWalk(account, refOf(WALK), [now])).toBe(now);
    });

    it('keeps the most minutes that were reported, in whatever order', async () => {
      await store.startWalk(account, WALK, NOW);
      for (const minutes of [4, 9, 2]) {
        const report: WalkMove = { from: ['active'], walkedMs: minutes * MINUTE, createIfMissing: false };
        expect(await store.moveWalk(account, refOf(WALK), [report])).toBe(report);
      }
      expect((await walkNow())?.walkedMs).toBe(9 * MINUTE);
    });

    it('keeps, replaces and forgets the timers of a quiet walk, and the way it dropped to', async () => {
      const quiet: Walk = { ...WALK, way: 'timers', timers: { halfway: 'h', end: 'e' } };
      await store.startWalk(account, quiet, NOW);
      const later = { from: ['active'], createIfMissing: false } as const;
      await store.moveWalk(account, refOf(quiet), [{ ...later, timers: { end: 'f' } }]);
      expect((await walkNow())?.timers).toEqual({ end: 'f' });
      await store.moveWalk(account, refOf(quiet), [{ ...later, timers: null, way: 'untimed' }]);
      const { timers: _, ...rest } = quiet;
      expect(await walkNow()).toEqual({ ...rest, way: 'untimed' });
    });

    it('makes one of twenty pauses at once, and loses no minute of the others', async () => {
      await store.startWalk(account, WALK, NOW);
      const report: WalkMove = { from: ['paused'], createIfMissing: false };
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          store.moveWalk(account, refOf(WALK), [
            { ...pause, walkedMs: n * 1_000 },
            { ...report, walkedMs: n * 1_000 },
          ]),
        ),
      );
      expect(all.filter((made) => made?.to === 'paused')).toHaveLength(1);
      expect(all.filter((made) => made === undefined)).toHaveLength(0);
      expect(await walkNow()).toMatchObject({ status: 'paused', walkedMs: 19_000 });
    });

    it('ends once when two devices finish and stop it at once, also if the start never arrived', async () => {
      for (const started of [true, false]) {
        newAccount();
        if (started) await store.startWalk(account, WALK, NOW);
        const made = await Promise.all([
          ...Array.from({ length: 5 }, () => store.moveWalk(account, refOf(WALK), [finish])),
          ...Array.from({ length: 5 }, () => store.moveWalk(account, refOf(WALK), [stop])),
        ]);
        const ends = made.filter((move) => move !== undefined);
        expect(ends).toHaveLength(1);
        expect((await walkNow())?.status).toBe(ends[0]?.to);
      }
    });

    it('does to a walk exactly what the domain says, whatever the moves and their order', async () => {
      const steps = fc.array(fc.array(anyMove, { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 6,
      });
      await fc.assert(
        fc.asyncProperty(fc.boolean(), steps, async (started, all) => {
          newAccount();
          let expected: Walk | undefined = started ? WALK : undefined;
          if (started) await store.startWalk(account, WALK, NOW);
          for (const moves of all) {
            const before: Walk | undefined = expected;
            const after = applyFirst(before, refOf(WALK), moves);
            const made = await store.moveWalk(account, refOf(WALK), moves);
            expect(made === undefined).toBe(after === undefined);
            expected = after ?? before;
            expect(await walkNow()).toEqual(expected);
          }
        }),
        { numRuns: 25 },
      );
    });
  });

  describe('forgetting an account', () => {
    it('deletes every row of it, of whatever kind, and none of another', async () => {
      for (let n = 0; n < 130; n += 1) {
        await store.startWalk(account, { ...WALK, id: `household-${n}` }, NOW);
      }
      await putRow({ pk: { S: account }, sk: { S: 'reminder#1' } });
      await store.saveWalker(account, WALKER, {}, NOW);
      await store.startWalk(`${account}.other`, WALK, NOW);

      expect(await store.forgetAccount(account, NOW, 50)).toEqual({ deleted: 50, finished: false });
      expect(await store.forgetAccount(account, NOW)).toEqual({ deleted: 82, finished: true });
      expect(await rawRows()).toEqual([]);
      expect(await store.forgetAccount(account, NOW)).toEqual({ deleted: 0, finished: true });
      expect((await store.read(`${account}.other`, 'household', ALL)).walks).toEqual([WALK]);
    });

    it.each(['started', 'lost'])(
      'lets no late report bring back a walk whose start was %s',
      async (start) => {
        if (start === 'started') await store.startWalk(account, WALK, NOW);
        await store.forgetAccount(account, NOW + MINUTE);
        expect(await store.moveWalk(account, refOf(WALK), [stop, { ...stop, from: ['stopped'] }])).toBe(
          undefined,
        );
        expect(await rawRows()).toEqual([]);
      },
    );

    it('but a walk that began afterwards is made by a report, as ever', async () => {
      await store.forgetAccount(account, NOW - MINUTE);
      expect(await store.moveWalk(account, refOf(WALK), [stop])).toBe(stop);
      expect(await walkNow()).toMatchObject({ status: 'stopped', walkedMs: 7 * MINUTE });
    });

    it('keeps a mark that says who it was to nobody, and that goes by itself', async () => {
      await store.forgetAccount(account, NOW);
      const rows = await rowsOfEverybody();
      expect(JSON.stringify(rows)).not.toContain(`"${account}"`);
      const marks = rows.filter(({ pk }) => pk?.S?.startsWith('forgotten#'));
      expect(marks).toContainEqual({
        pk: { S: expect.stringMatching(/^forgotten#[0-9a-f]{32}$/) },
        sk: { S: 'forgotten' },
        at: { N: String(NOW) },
        expiresAt: { N: String((NOW + 7 * DAY) / 1000) },
      });
    });
  });

  describe('amending a walker who is not there to say so', () => {
    const refused: Walker = { ...WALKER, timersRefusedAt: NOW };
    const reminder = { agreedAt: NOW, locale: 'en-US', days: [1], time: '08:00', zone: 'UTC' };
    const reminded: Walker = { ...WALKER, walkReminder: { ...reminder, alertToken: 'one' } };

    it('takes the fields out of a row that still has what was seen', async () => {
      for (const [walker, field] of [
        [refused, 'timersRefusedAt'],
        [reminded, 'walkReminder'],
      ] as const) {
        await store.saveWalker(account, walker, { set: { [field]: walker[field] } }, NOW);
        expect(await store.amendWalker(account, walker, field, { remove: [field] })).toBe(true);
        expect((await store.read(account, 'household', ALL)).walker).toEqual(WALKER);
        expect(await store.amendWalker(account, walker, field, { remove: [field] })).toBe(false);
      }
    });

    it('puts other fields in, and renews nothing', async () => {
      await store.saveWalker(account, reminded, { set: { ...reminded } }, NOW);
      const [{ expiresAt } = {}] = await rawRows();
      const walkReminder = { ...reminder, alertToken: 'one', days: [2, 4] };
      expect(await store.amendWalker(account, reminded, 'walkReminder', { set: { walkReminder } })).toBe(
        true,
      );
      expect((await store.read(account, 'household', ALL)).walker).toEqual({ ...WALKER, walkReminder });
      expect((await rawRows())[0]?.expiresAt).toEqual(expiresAt);
    });

    it('leaves what was put there meanwhile, makes no row, and does nothing about what was not there', async () => {
      expect(
        await store.amendWalker(account, refused, 'timersRefusedAt', { remove: ['timersRefusedAt'] }),
      ).toBe(false);
      expect(await rawRows()).toEqual([]);
      const walkReminder = { ...reminder, alertToken: 'two' };
      const now: Walker = { ...WALKER, walkReminder, timersRefusedAt: NOW + DAY };
      await store.saveWalker(account, now, { set: { ...now } }, NOW);
      expect(
        await store.amendWalker(account, refused, 'timersRefusedAt', { remove: ['timersRefusedAt'] }),
      ).toBe(false);
      expect(await store.amendWalker(account, reminded, 'walkReminder', { remove: ['walkReminder'] })).toBe(
        false,
      );
      expect(await store.amendWalker(account, WALKER, 'walkReminder', { remove: ['walkReminder'] })).toBe(
        false,
      );
      expect((await store.read(account, 'household', ALL)).walker).toEqual(now);
    });
  });
}
