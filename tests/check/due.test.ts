import { lengthDue } from '../../lambda/check/due';

test.each([
  ['no clear check is known', undefined, '2026-11-23', 'full'],
  ['earlier today', '2026-11-23', '2026-11-23', 'recheck'],
  ['yesterday', '2026-11-22', '2026-11-23', 'daily'],
  ['28 days ago', '2026-10-26', '2026-11-23', 'daily'],
  ['29 days ago', '2026-10-25', '2026-11-23', 'full'],
  ['last year', '2025-11-23', '2026-11-23', 'full'],
  ['tomorrow, after a flight west', '2026-11-24', '2026-11-23', 'full'],
  ['the day before the clocks changed', '2026-10-31', '2026-11-02', 'daily'],
  ['the last day of February', '2028-02-29', '2028-03-01', 'daily'],
] as const)('last clear check: %s → %s, %s: %s', (_, last, today, length) => {
  expect(lengthDue(last, today)).toBe(length);
});
