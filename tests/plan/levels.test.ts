import { isLongest, isShortest, LEVELS, levelAt, levelFrom } from '../../lambda/plan/levels';

it('the levels are those of the plan', () => {
  expect(LEVELS.map(({ minutes, walks }) => `${minutes} x ${walks}`)).toEqual([
    '5 x 3',
    '8 x 3',
    '10 x 3',
    '12 x 3',
    '14 x 4',
    '16 x 4',
    '19 x 4',
    '22 x 5',
    '26 x 5',
    '30 x 5',
  ]);
});

it('from ten minutes up no step is more than a fifth', () => {
  const minutes = LEVELS.map((level) => level.minutes).filter((each) => each >= 10);
  minutes.slice(1).forEach((each, index) => {
    expect(each / (minutes[index] ?? each)).toBeLessThanOrEqual(1.2);
  });
});

it.each([
  [10, 0, 10],
  [10, 1, 12],
  [10, -2, 5],
  [5, -1, 5],
  [30, 1, 30],
  [13, 0, 12],
  [13, 1, 14],
  [1, 0, 5],
  [60, 0, 30],
])('from %d minutes, %d levels on, are %d', (from, steps, to) => {
  expect(levelFrom(from, steps).minutes).toBe(to);
});

it('knows the ends', () => {
  expect([isShortest(5), isShortest(8), isLongest(26), isLongest(30)]).toEqual([true, false, false, true]);
  expect(levelAt(14)).toEqual({ minutes: 14, walks: 4 });
});
