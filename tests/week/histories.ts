import fc from 'fast-check';
import { LEVELS } from '../../lambda/plan/levels';
import type { Walk, WalkStatus, WalkWay } from '../../lambda/walk/walk';

/** Zones with every trap there is: half hours, two-sided summers, midnight changes, the edges of the date. */
export const ZONES = [
  'UTC',
  'America/New_York',
  'America/Los_Angeles',
  'America/Havana',
  'America/St_Johns',
  'Europe/London',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Pacific/Niue',
] as const;

/** Any instant from 2024 to 2030. */
export const instants = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) });

export const zones = fc.constantFrom(...ZONES);

/** A walk as the tests tell it: when it began, what was planned and walked, and how it ended. */
export function walk(startedAt: number, minutes: number, rest: Partial<Walk> = {}): Walk {
  const walkedMs = Math.round(minutes * 60_000);
  return {
    id: `household-${startedAt}`,
    walkerId: 'household',
    startedAt,
    plannedMinutes: Math.min(60, Math.max(1, Math.round(minutes))),
    walkedMs,
    status: 'completed',
    way: 'audio',
    plays: 1,
    changedAt: startedAt + walkedMs,
    ...rest,
  };
}

const STATUSES: readonly WalkStatus[] = [
  'active',
  'paused',
  'completed',
  'completed',
  'completed',
  'stopped',
  'failed',
  'unconfirmed',
  'deleted',
];
const WAYS: readonly WalkWay[] = ['audio', 'timers', 'untimed', 'logged'];

/** One walk of any kind within `days` before `now`. */
export const walksBefore = (now: number, days = 70): fc.Arbitrary<Walk> =>
  fc
    .record({
      ago: fc.integer({ min: 0, max: days * 86_400_000 }),
      planned: fc.integer({ min: 1, max: 60 }),
      share: fc.constantFrom(0, 0.02, 0.3, 0.499, 0.5, 0.77, 1),
      status: fc.constantFrom(...STATUSES),
      way: fc.constantFrom(...WAYS),
    })
    .map(({ ago, planned, share, status, way }) =>
      walk(now - ago, planned * (status === 'completed' ? 1 : share), {
        id: `household-${ago}-${planned}`,
        plannedMinutes: planned,
        status,
        way,
      }),
    );

/** A whole history: a moment, a zone and up to fifty walks of every kind before it, in no order. */
export const histories = fc.tuple(instants, zones).chain(([now, zone]) =>
  fc.record({
    now: fc.constant(now),
    zone: fc.constant(zone),
    walks: fc
      .array(walksBefore(now), { maxLength: 50 })
      .map((walks) => walks.map((one, index) => ({ ...one, id: `${one.id}-${index}` }))),
    minutes: fc.constantFrom(...LEVELS.map((level) => level.minutes)),
  }),
);
