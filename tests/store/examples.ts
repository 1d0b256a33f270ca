import fc from 'fast-check';
import type { WalkMove, WalkRef } from '../../lambda/store/store';
import type { Walk, WalkStatus, WalkWay } from '../../lambda/walk/walk';
import { HOUSEHOLD, type Walker } from '../../lambda/walker';
import { duePartition } from '../../lambda/weekly/due';

export const NOW = Date.UTC(2026, 10, 23, 9);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export const STATUSES: readonly WalkStatus[] = [
  'active',
  'paused',
  'completed',
  'stopped',
  'failed',
  'unconfirmed',
  'deleted',
];
export const WAYS: readonly WalkWay[] = ['audio', 'timers', 'untimed', 'logged'];

export const WALKER: Walker = {
  id: HOUSEHOLD,
  visits: 3,
  disclaimerVersion: 1,
  zone: 'America/New_York',
  plan: { minutes: 10, movedOn: '2026-11-20' },
};

export const WALK: Walk = {
  id: 'household-k3j9x',
  walkerId: HOUSEHOLD,
  startedAt: NOW,
  plannedMinutes: 15,
  walkedMs: 0,
  status: 'active',
  way: 'audio',
  plays: 1,
  changedAt: NOW,
};

const id = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
const moment = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) });
const date = fc
  .date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const count = fc.nat({ max: 1_000_000 });
const minutes = fc.integer({ min: 1, max: 60 });

const zone = fc.constantFrom('America/New_York', 'Pacific/Apia', 'UTC', 'Asia/Kathmandu');
const time = fc.constantFrom('00:00', '08:05', '18:00', '23:59');

/** Any walker that the types allow. */
export const anyWalker: fc.Arbitrary<Walker> = fc.record(
  {
    id,
    visits: count,
    disclaimerVersion: count,
    lastClearCheckOn: date,
    zone,
    zoneChangedAt: moment,
    plan: fc.record(
      {
        minutes,
        movedOn: date,
        movedAt: moment,
        stayUntil: date,
        offeredFor: date,
        earlierTargets: fc.array(fc.record({ walks: count, until: date }), { maxLength: 4 }),
      },
      { requiredKeys: ['minutes', 'movedOn'] },
    ),
    askedAfterWalk: id,
    timersRefusedAt: moment,
    remindersRefusedAt: moment,
    timersForbidden: fc.record({ device: id, at: moment }),
    weekly: fc.record(
      {
        alertToken: id,
        agreedAt: moment,
        locale: id,
        day: fc.integer({ min: 1, max: 7 }),
        time,
        zone,
        endpoint: id,
        changedAt: moment,
        figuresAt: moment,
      },
      {
        requiredKeys: ['alertToken', 'agreedAt', 'locale', 'day', 'time', 'zone', 'endpoint', 'changedAt'],
      },
    ),
    walkReminder: fc.record({
      alertToken: id,
      agreedAt: moment,
      locale: id,
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
      time,
      zone,
    }),
    due: fc.tuple(moment, fc.integer({ min: 0, max: 200 })).map(([at, shard]) => duePartition(at, shard)),
  },
  { requiredKeys: ['id', 'visits', 'disclaimerVersion', 'zone', 'plan'] },
);

/** Any walk that the types allow. */
export const anyWalk: fc.Arbitrary<Walk> = fc.record(
  {
    id,
    walkerId: id,
    startedAt: moment,
    plannedMinutes: minutes,
    walkedMs: fc.nat({ max: 3_600_000 }),
    status: fc.constantFrom(...STATUSES),
    way: fc.constantFrom(...WAYS),
    plays: count,
    changedAt: moment,
    checkedAt: moment,
    timers: fc.record({ halfway: id, end: id }, { requiredKeys: [] }),
  },
  {
    requiredKeys: [
      'id',
      'walkerId',
      'startedAt',
      'plannedMinutes',
      'walkedMs',
      'status',
      'way',
      'plays',
      'changedAt',
    ],
  },
);

/** Any move of a walk that began at `NOW`. */
export const anyMove: fc.Arbitrary<WalkMove> = fc.record(
  {
    from: fc.subarray([...STATUSES], { minLength: 0 }),
    to: fc.constantFrom(...STATUSES),
    walkedMs: fc.integer({ min: 0, max: 15 }).map((walked) => walked * MINUTE),
    plays: fc.integer({ min: 1, max: 4 }),
    newPlay: fc.constant(true as const),
    instead: fc.constant(true as const),
    unchangedSince: fc.integer({ min: 0, max: 10 }).map((later) => NOW + later * MINUTE),
    changedAt: fc.integer({ min: 0, max: 10 }).map((later) => NOW + later * MINUTE),
    createIfMissing: fc.boolean(),
  },
  { requiredKeys: ['from', 'createIfMissing'] },
);

/** What a walk's token says of it. */
export function refOf({ id, walkerId, startedAt, plannedMinutes, way }: Walk): WalkRef {
  return { id, walkerId, startedAt, plannedMinutes, way };
}
