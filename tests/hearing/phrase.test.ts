import { phrase, stands } from '../../lambda/hearing/phrase';

const places = (listed: string, words: string) =>
  phrase(listed)(words.split(' ')).map(({ from, to }) => words.split(' ').slice(from, to).join(' '));

it.each([
  ['chest pain', 'i have chest pain now', ['chest pain']],
  ['chest pain', 'my chest is in pain', []],
  ['pain', 'painful', []],
  ['pain*', 'it is painful and a pain', ['painful', 'pain']],
  ['(wee|pee|pass water)', 'i cannot pass water or pee', ['pass water', 'pee']],
  ['cannot (even)? feel', 'i cannot even feel it and cannot feel that', ['cannot even feel', 'cannot feel']],
  ['fell ~ ladder', 'fell right off a tall ladder', ['fell right off a tall ladder']],
  ['fell ~ ladder', 'fell ladder', ['fell ladder']],
  ['fell ~ ladder', 'fell one two three four five ladder', []],
  [
    '(my (left|right)? leg|it) (is)? numb',
    'it is numb my left leg numb my leg is numb',
    ['it is numb', 'my left leg numb', 'my leg is numb'],
  ],
])('"%s" in "%s"', (listed, words, found) => {
  expect(places(listed, words)).toEqual(found);
});

it('takes any of several phrases', () => {
  const either = phrase('sick', 'throwing up');
  expect(stands(either, ['i', 'am', 'sick'])).toBe(true);
  expect(stands(either, ['keep', 'throwing', 'up'])).toBe(true);
  expect(stands(either, ['keep', 'throwing', 'balls'])).toBe(false);
  expect(stands(either, [])).toBe(false);
});
