/**
 * What people answer to the check's questions, and what it means: a list written before the samples of
 * the interaction model, from many different people's ways of putting it. Every reply must be heard as
 * the intent of its meaning, and a spoken yes never as a no.
 */

import { isFindingId } from '../../lambda/check/findings';
import { findingIn } from '../../lambda/conversation/finding-heard';
import { heardIn, INTENTS } from '../hearing/ears';
import replies from './replies.en.json';

/** "My back hurts" is no answer, it is why people walk. */
const ANSWERS = new Set(
  Object.entries(INTENTS).flatMap(([means, intents]) => (means === 'stop' ? [] : intents)),
);
ANSWERS.delete('BackHurtsIntent');
const WARNINGS = new Set(['yes', 'hedged-yes', 'finding', 'yes-finding', 'no-but-finding']);
const REFUSALS = new Set(['AMAZON.NoIntent', 'FineIntent', 'HedgedNoIntent', 'NoFindingIntent']);

it('lists at least 300 replies, none twice, each with what it means and why', () => {
  expect(replies.length).toBeGreaterThanOrEqual(300);
  expect(new Set(replies.map(({ reply }) => reply.toLowerCase())).size).toBe(replies.length);
  for (const { means, finding, why } of replies) {
    expect([...Object.keys(INTENTS), 'else']).toContain(means);
    expect(why).not.toBe('');
    if (finding !== undefined) expect(isFindingId(finding)).toBe(true);
  }
});

it.each(replies)('$reply ($means: $why)', ({ reply, means, finding }) => {
  const heard = heardIn(reply);
  const intents = INTENTS[means];
  if (intents === undefined) expect(ANSWERS).not.toContain(heard.intent);
  else expect(intents).toContain(heard.intent);
  // What was denied need not be named: "I can pee just fine" is no finding, whichever sign it denies.
  if (finding !== undefined && means !== 'no-finding') {
    expect(findingIn(heard)).toBe(finding);
  }
});

it('hears no yes and no warning sign as a no', () => {
  const heardAsNo = replies.filter(
    ({ reply, means }) => WARNINGS.has(means) && REFUSALS.has(heardIn(reply).intent),
  );
  expect(heardAsNo).toEqual([]);
});
