import { checkStateOf } from '../../lambda/check/read-state';

/** Every reachable state is carried there and back in every-state.test.ts; here is what is not ours. */

const good = { length: 'full', ask: { kind: 'group', group: 'history' }, worst: 'GENTLE', before: 'CLEAR' };

test('a state that we wrote', () => {
  expect(checkStateOf(good)).toEqual(good);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a word', 'check'],
  ['a list', [good]],
  ['no question', { ...good, ask: undefined }],
  ['a question of another version', { ...good, ask: { kind: 'group', group: 'illness' } }],
  ['a group from the prototype', { ...good, ask: { kind: 'group', group: 'toString' } }],
  ['a thing without its group', { ...good, ask: { kind: 'thing', thing: 'fever', why: 'yes' } }],
  [
    'a thing asked for no reason',
    { ...good, ask: { kind: 'thing', group: 'history', thing: 'cancer', why: 'no' } },
  ],
  [
    'a follow-up that is not there',
    { ...good, ask: { kind: 'step', group: 'pain', thing: 'night', step: 1 } },
  ],
  ['a first check before nothing', { ...good, ask: { kind: 'first_check' } }],
  ['signs nobody reads', { ...good, ask: { kind: 'signs', signs: 'signs_of_life' } }],
  ['a kind nobody asks', { ...good, ask: { kind: 'quiz' } }],
  ['no tier', { ...good, worst: 'FINE' }],
  ['no tier before', { ...good, before: undefined }],
  ['no length', { ...good, length: 'weekly' }],
  ['a question before that is none', { ...good, prior: { kind: 'quiz' } }],
  ['a clarification nobody asks', { ...good, clarifying: 'why' }],
  ['a doubt nobody has', { ...good, doubt: true }],
])('%s is refused whole', (_, value) => {
  expect(checkStateOf(value)).toBeUndefined();
});
