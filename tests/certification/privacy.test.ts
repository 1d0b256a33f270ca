/** Certification check 34, as far as it needs no network: the privacy page says what is true. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WALK_COLUMNS, WALKER_COLUMNS } from '../../lambda/store/columns';
import { KEPT_DAYS } from '../../lambda/store/keys';

const page = (name: string) =>
  readFileSync(join(__dirname, '../../docs', name), 'utf8').replaceAll(/\s+/g, ' ');
const PRIVACY = page('privacy.md');

/** Every field that is stored, and the words that say so. A field without words does not compile. */
const SAID: Record<keyof typeof WALKER_COLUMNS | keyof typeof WALK_COLUMNS, string> = {
  visits: 'how many times you opened the skill',
  disclaimerVersion: 'which version of the notice',
  lastClearCheckOn: 'the date of the last day on which the questions let you walk',
  zone: 'your time zone',
  zoneChangedAt: 'and when it last changed',
  plan: '**Your plan**',
  askedAfterWalk: 'after which walk you were asked',
  timersRefusedAt: 'when you last refused a permission',
  remindersRefusedAt: 'when you last refused a permission',
  timersForbidden: 'that a device has no timers',
  weekly: '**Reminders you asked for**',
  walkReminder: '**Reminders you asked for**',
  due: 'when the weekly one is next to be prepared',
  walkerId: 'makes a short code',
  plannedMinutes: 'the planned and the walked minutes',
  walkedMs: 'the planned and the walked minutes',
  status: 'how it ended',
  way: 'how it was timed',
  plays: 'how often the coach was started',
  changedAt: 'when it last changed',
  checkedAt: 'when the questions that let it start were over',
  timers: "Alexa's ids of its timers",
};

test.each(Object.keys({ ...WALKER_COLUMNS, ...WALK_COLUMNS }))('34. the privacy page names %s', (field) => {
  expect(SAID).toHaveProperty(field);
  expect(PRIVACY).toContain(SAID[field as keyof typeof SAID]);
});

test('34. it says how long things are kept, and how to delete them', () => {
  expect(PRIVACY).toContain(`for ${KEPT_DAYS} days is deleted by itself`);
  expect(PRIVACY).toMatch(/Disable the skill in the Alexa app, and everything it kept about you is deleted/);
});

test('34. both pages have the same few things to fill in, and the terms hold the disclaimer in its four parts', () => {
  const blanks = (text: string) => new Set(text.match(/\[[A-Z-]{2,}\]/g));
  expect(blanks(PRIVACY)).toEqual(new Set(['[NAME]', '[E-MAIL]', '[DATE]', '[REGION]']));
  expect(blanks(page('terms.md'))).toEqual(new Set(['[NAME]', '[E-MAIL]', '[DATE]']));
  for (const words of [
    /does not give medical advice/,
    /information for education/,
    /not a substitute for professional medical advice, diagnosis or treatment/,
    /call your local emergency number/,
  ])
    expect(page('terms.md')).toMatch(words);
});
