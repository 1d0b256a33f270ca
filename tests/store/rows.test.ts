import fc from 'fast-check';
import { NotStorable } from '../../lambda/store/errors';
import { parseKey, walkerKey, walkKey } from '../../lambda/store/keys';
import { readRow, walkerRow, walkRow } from '../../lambda/store/rows';
import type { Walk } from '../../lambda/walk/walk';
import { anyWalk, anyWalker, DAY, NOW, WALK, WALKER } from './examples';

describe('Keys', () => {
  it('names a walker and a walk, and reads them back', () => {
    expect(walkerKey('household')).toBe('walker#household');
    expect(walkKey(WALK)).toBe('walk#2026-11-23T09:00:00.000Z#household-k3j9x');
    expect(parseKey(walkKey(WALK))).toEqual({ kind: 'walk', id: WALK.id, startedAt: NOW });
    expect(parseKey(walkerKey('one'))).toEqual({ kind: 'walker', id: 'one' });
  });

  it('sorts walkers after all walks, and walks by their start, so that backwards is newest first', () => {
    fc.assert(
      fc.property(anyWalk, anyWalk, anyWalker, (a, b, walker) => {
        if (a.startedAt < b.startedAt) expect(walkKey(a) < walkKey(b)).toBe(true);
        expect(walkerKey(walker.id) > walkKey(a)).toBe(true);
      }),
    );
  });

  it.each([
    '',
    'walker#',
    'walk#',
    'walk#2026-11-23T09:00:00Z#a',
    'walk#2026-11-23#a',
    'walk#never#a',
    'week#1',
  ])('does not take %j for a key', (key) => expect(parseKey(key)).toBeUndefined());
});

describe('Rows', () => {
  it('gives back every walker as it was put in', () => {
    fc.assert(
      fc.property(anyWalker, (walker) => {
        expect(readRow(walkerRow('account', walker, NOW), NOW)).toEqual({ kind: 'walker', walker });
      }),
    );
  });

  it('gives back every walk as it was put in', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        expect(readRow(walkRow('account', walk, NOW), NOW)).toEqual({ kind: 'walk', walk });
      }),
    );
  });

  it('never throws, whatever a row holds', () => {
    const junk = fc.anything({ maxDepth: 3 });
    const names = [...Object.keys(walkRow('a', WALK, NOW)), ...Object.keys(walkerRow('a', WALKER, NOW))];
    const attribute = fc.oneof(
      junk,
      fc.record({ S: fc.string() }),
      fc.record({ N: fc.oneof(fc.string(), fc.double().map(String), fc.constant('9'.repeat(400))) }),
      fc.record({ NS: fc.array(fc.oneof(fc.string(), junk)) }),
      fc.record({ L: fc.array(junk) }),
      fc.record({ M: fc.dictionary(fc.constantFrom('minutes', 'movedOn', 'device', 'at'), junk) }),
    );
    const spoiled = fc
      .tuple(
        fc.constantFrom(walkRow('a', WALK, NOW), walkerRow('a', WALKER, NOW)),
        fc.dictionary(fc.constantFrom(...names), attribute),
      )
      .map(([row, spoil]) => ({ ...row, ...spoil }));
    fc.assert(
      fc.property(fc.oneof(junk, spoiled), fc.nat(), (row, now) => {
        expect(['walker', 'walk', 'expired', 'unreadable']).toContain(readRow(row, now).kind);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['a later version', { version: { N: '2' } }, 'version is 2'],
    ['no version', { version: undefined }, 'version is missing'],
    ['a status nobody knows', { status: { S: 'resting' } }, 'status is not one of active'],
    ['a number as text', { plannedMinutes: { S: '15' } }, 'plannedMinutes is not a whole number'],
    ['minutes beyond an hour', { plannedMinutes: { N: '61' } }, 'plannedMinutes is not a whole number'],
    ['minutes walked that are no set', { walkedMs: { N: '5' } }, 'walkedMs is not milliseconds'],
    ['no walker', { walkerId: undefined }, 'walkerId is missing'],
    ['a key of something else', { sk: { S: 'week#1' } }, 'neither that of a walker nor that of a walk'],
  ])('says what is wrong with a walk of %s', (_, spoil, problem) => {
    const found = readRow({ ...walkRow('account', WALK, NOW), ...spoil }, NOW);
    expect(found).toMatchObject({ kind: 'unreadable', error: { name: 'RowUnreadable' } });
    if (found.kind === 'unreadable') expect(found.error.message).toContain(problem);
  });

  it.each([
    ['a zone that is none', { zone: { S: 'Mars/Olympus' } }, 'zone is not a time zone'],
    ['a thirteenth month', { lastClearCheckOn: { S: '2026-13-01' } }, 'lastClearCheckOn is not a date'],
    ['half a plan', { plan: { M: { minutes: { N: '10' } } } }, 'plan is not an object of minutes'],
  ])('says what is wrong with a walker of %s', (_, spoil, problem) => {
    const found = readRow({ ...walkerRow('account', WALKER, NOW), ...spoil }, NOW);
    expect(found.kind === 'unreadable' && found.error.message).toContain(problem);
  });

  it('has expired 400 days after it was written, and not a second before', () => {
    const row = walkerRow('account', WALKER, NOW);
    expect(readRow(row, NOW + 400 * DAY - 1).kind).toBe('walker');
    expect(readRow(row, NOW + 400 * DAY).kind).toBe('expired');
  });

  it.each<[string, Partial<Walk>]>([
    ['startedAt', { startedAt: Number.NaN }],
    ['startedAt', { startedAt: Date.UTC(10_000, 0) }],
    ['plannedMinutes', { plannedMinutes: 61 }],
    ['walkedMs', { walkedMs: -1 }],
    ['changedAt', { changedAt: Number.POSITIVE_INFINITY }],
    ['walk id', { id: '' }],
  ])('refuses a walk whose %s no row can hold (%o)', (field, wrong) => {
    const write = () => walkRow('account', { ...WALK, ...wrong }, NOW);
    expect(write).toThrow(NotStorable);
    expect(write).toThrow(`Cannot store ${field}`);
  });

  it('rounds away a fraction of a millisecond rather than lose a walk over it', () => {
    const row = walkRow('account', { ...WALK, walkedMs: 1000.6 }, NOW);
    expect(readRow(row, NOW)).toMatchObject({ walk: { walkedMs: 1001 } });
  });
});
