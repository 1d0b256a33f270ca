import { newPlan, type Plan } from '../../lambda/plan/plan';
import { earlierTargets, targetOf } from '../../lambda/plan/targets';

const WEDNESDAY = '2026-11-25';
const plan = (minutes: number, ...earlier: [walks: number, until: string][]): Plan => ({
  ...newPlan('2026-11-02'),
  minutes,
  earlierTargets: earlier.map(([walks, until]) => ({ walks, until })),
});

describe('what a week asked for', () => {
  it.each([
    ['the weeks before a step up', plan(14, [3, WEDNESDAY]), '2026-11-16', 3],
    ['the week of a step up', plan(14, [3, WEDNESDAY]), '2026-11-23', 3],
    ['the week after it', plan(14, [3, WEDNESDAY]), '2026-11-30', 4],
    ['the week of a step down', plan(12, [4, WEDNESDAY]), '2026-11-23', 3],
    ['a week between two moves', plan(22, [3, '2026-11-11'], [4, WEDNESDAY]), '2026-11-16', 4],
    ['a week with two moves', plan(22, [3, '2026-11-24'], [4, '2026-11-27']), '2026-11-23', 3],
    ['a target that was taken back on its day', plan(14, [4, WEDNESDAY], [3, WEDNESDAY]), '2026-11-23', 4],
    ['a move on Sunday', plan(14, [3, '2026-11-29']), '2026-11-23', 3],
    ['a move on Monday', plan(14, [3, '2026-11-23']), '2026-11-23', 4],
  ])('%s', (_, moved, monday, walks) => {
    expect(targetOf(moved, monday)).toBe(walks);
  });
});

describe('what a plan remembers of it', () => {
  it('nothing while the number of walks stays the same', () => {
    expect(earlierTargets(newPlan('2026-11-02'), 12, WEDNESDAY)).toEqual([]);
  });

  it('the number that ends with the move', () => {
    expect(earlierTargets(plan(14, [3, '2026-11-02']), 12, WEDNESDAY)).toEqual([
      { walks: 3, until: '2026-11-02' },
      { walks: 4, until: WEDNESDAY },
    ]);
  });

  it('at most the newest twenty', () => {
    const long = plan(14, ...Array.from({ length: 20 }, (): [number, string] => [3, '2026-11-02']));
    const kept = earlierTargets(long, 12, WEDNESDAY);
    expect([kept.length, kept.at(-1)]).toEqual([20, { walks: 4, until: WEDNESDAY }]);
  });
});
