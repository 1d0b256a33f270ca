/**
 * Warning signs and replies as they were told by people who had never seen the model, each heard as it was
 * meant. What was not understood then is not in the lists: it is asked about again.
 */

import { type FindingId, isFindingId, tierOf } from '../../lambda/check/findings';
import { isHold } from '../../lambda/check/tiers';
import { findingIn } from '../../lambda/conversation/finding-heard';
import { heardIn, INTENTS } from './ears';
import replied from './replied.en.json';
import { none, told } from './told.en.json';

const TOLD = new Set(['FindingIntent', 'YesFindingIntent', 'NoButFindingIntent', 'BackHurtsIntent']);

function findingHeard(line: string): FindingId | undefined {
  const { intent, slots } = heardIn(line);
  return TOLD.has(intent) ? findingIn({ intent, slots }) : undefined;
}

describe.each(Object.entries(told))('%s', (finding, lines) => {
  it.each(lines)('%s', (line) => {
    expect(isFindingId(finding)).toBe(true);
    expect(findingHeard(line)).toBe(finding);
  });
});

describe('what is no warning sign', () => {
  it.each(none)('%s', (line) => {
    const finding = findingHeard(line);
    expect(finding === undefined || !isHold(tierOf(finding))).toBe(true);
  });
});

describe.each(Object.entries(replied))('replied: %s', (means, lines) => {
  it.each(lines)('%s', (line) => expect(INTENTS[means]).toContain(heardIn(line).intent));
});
