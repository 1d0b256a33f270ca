/** No certification check is forgotten: each is run by a test that has its number, or stands on the list of those done by hand. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/certification.md'), 'utf8');

/** The checks are numbered from one to this. */
const CHECKS = 47;

/** The numbers in "1 to 3, 7" or "46, 47". */
function numbersIn(text: string): number[] {
  return text.split(', ').flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split(' to ').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

const ROWS = [...PAGE.matchAll(/^\| ([\d, to]+) \|.*`(tests\/\S+)` \|$/gm)].map(
  ([, numbers = '', file = '']) => ({
    file,
    numbers: numbersIn(numbers),
  }),
);

const BY_HAND = [...PAGE.matchAll(/^- \[ \] \*\*([\d, to]+)\*\*/gm)].flatMap(([, numbers = '']) =>
  numbersIn(numbers),
);
const DOES_NOT_APPLY = [...PAGE.matchAll(/^\*\*(\d+)\*\* does not apply/gm)].map(([, number]) =>
  Number(number),
);

/** The numbers that the names of the tests in a file give, such as '8, 9. "stop" leaves; 14. so does "home"'. */
function numbersOfTests(file: string): Set<number> {
  const code = readFileSync(join(ROOT, file), 'utf8');
  return new Set(
    [...code.matchAll(/(?:['"`]|; )([\d, to]+)\. /g)].flatMap(([, numbers = '']) => numbersIn(numbers)),
  );
}

test('every check is run by a test, done by hand, or does not apply', () => {
  const dealtWith = new Set([...ROWS.flatMap(({ numbers }) => numbers), ...BY_HAND, ...DOES_NOT_APPLY]);
  expect([...dealtWith].sort((a, b) => a - b)).toEqual(numbersIn(`1 to ${CHECKS}`));
});

test.each(ROWS)('$file has a test for each of its numbers, and no other', ({ file, numbers }) => {
  expect([...numbersOfTests(file)].sort((a, b) => a - b)).toEqual(numbers);
});
