import { LEVELS } from '../../lambda/plan/levels';
import { english } from '../../lambda/speech/en';
import { readingGrade } from '../walk/reading-grade';

const DAY = { date: '2026-11-20', today: '2026-11-23' };

/** Arguments that fit every sentence that takes some: minutes, a day and minutes, or a number to call. */
function spoken(name: string, sentence: (...args: never[]) => unknown): unknown[] {
  const call = sentence as (...args: unknown[]) => unknown;
  const takesDay = /finished|stopped$|unconfirmed$|confirmDelete/.test(name) && name !== 'walk.stopped';
  const takesNumber = /result|maybe|dizzy/.test(name);
  if (takesDay) return [1, 2, 10, 21].map((n) => call(DAY, n));
  if (takesNumber) return ['911', '999', '000', '112'].map((number) => call(number));
  if (name === 'walk.muchLonger' || name === 'walk.muchLongerAgain') return [call(40, 10)];
  return [1, 2, 5, 10, 21, 60].map((n) => call(n));
}

/** Every sentence of a branch of the language, with the name it is kept under. */
function sentences(branch: unknown, name = ''): [string, string][] {
  if (typeof branch === 'string') return [[name, branch]];
  if (typeof branch === 'function') {
    return spoken(name, branch as (...args: never[]) => unknown).flatMap((said) => sentences(said, name));
  }
  if (Array.isArray(branch)) return branch.flatMap((one) => sentences(one, name));
  if (typeof branch !== 'object' || branch === null) return [];
  return Object.entries(branch).flatMap(([key, value]) =>
    sentences(value, name === '' ? key : `${name}.${key}`),
  );
}

const { frame, check, walk, afterWalk, log } = english;
const all = sentences({ frame, check, walk, afterWalk, log });

const splitSentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/);
const wordsIn = (sentence: string): string[] => sentence.split(/\s+/).filter((word) => /\w/.test(word));

describe('every English sentence', () => {
  it('is there: hundreds of them', () => expect(all.length).toBeGreaterThan(250));

  it('takes one breath: at most twenty words', () => {
    const long = all.flatMap(([name, text]) =>
      splitSentences(text)
        .filter((one) => wordsIn(one).length > 20)
        .map((one) => `${name}: ${wordsIn(one).length} ${one}`),
    );
    expect(long).toEqual([]);
  });

  it('never says what the skill must not say', () => {
    const forbidden =
      /\bsafe\b|\bcleared?\b|diagnos|your condition|\bcure|guarantee|life-saving|five star|\btimer\b/i;
    const allowed = new Set([
      'walk.offerTimer',
      'walk.offerTimerAgain',
      'walk.noTimers',
      'walk.timerReason',
      'frame.help',
    ]);
    expect(all.filter(([name, text]) => forbidden.test(text) && !allowed.has(name))).toEqual([]);
  });

  it('asks at most one thing, and last', () => {
    const wrong = all.filter(([, text]) => {
      const marks = text.match(/\?/g)?.length ?? 0;
      return marks > 1 || (marks === 1 && !text.trimEnd().endsWith('?'));
    });
    expect(wrong).toEqual([]);
  });

  it('offers no call and holds no markup', () => {
    expect(all.filter(([, text]) => /shall i call|i('ll| can) call|<|>|&/i.test(text))).toEqual([]);
  });
});

describe('the questions of the check', () => {
  const questions = [
    ...sentences(check.questions),
    ...sentences(check.things),
    ...sentences(check.followUps),
    ...sentences(check.recheck),
  ].filter(([name]) => name.endsWith('ask'));

  it.each(questions)('%s is read by an eleven-year-old: grade 6 or lower', (_, text) => {
    expect(Math.round(readingGrade(text))).toBeLessThanOrEqual(6);
  });

  it('end in their question mark', () => {
    for (const [, text] of questions) expect(text.trimEnd()).toMatch(/\?$/);
  });
});

describe('safety words stay the same, others vary', () => {
  it('greetings, starts and praise come in at least three wordings', () => {
    expect(frame.hello(4).length).toBeGreaterThanOrEqual(3);
    expect(walk.start(10).length).toBeGreaterThanOrEqual(3);
    expect(walk.stopped(10).length).toBeGreaterThanOrEqual(3);
  });

  it('a launch line shrinks with the visits', () => {
    const longest = (visits: number) => Math.max(...frame.hello(visits).map((one) => one.length));
    expect(longest(2)).toBeGreaterThan(longest(4));
    expect(longest(4)).toBeGreaterThan(longest(9));
  });

  it('the emergency result says the number twice and asks nothing', () => {
    const text = check.result.EMERGENCY('999').join(' ');
    expect(text.match(/999/g)).toHaveLength(2);
    expect(text).not.toContain('?');
  });
});

describe('the plan', () => {
  it.each(LEVELS)('says a level of $minutes minutes in words', (level) => {
    expect(english.plan.is(level)).toMatch(/^Your plan is [a-z-]+ minutes, [a-z-]+ walks a week\.$/);
  });
});
