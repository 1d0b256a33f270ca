/** Certification checks 46 and 47: how reminders are made, and what they say aloud to a room. */

import { isTurn, type Scene, scenes, turnOf } from './spoken';

const { scene } = scenes();

/** Words that would tell a room how somebody is. */
const HEALTH = /back|pain|ache|sore|hurt|numb|health|doctor|clinician|symptom|exercise|medical|check/i;

const REQUESTS = [
  ['remind me every week on sunday at six in the evening how i did', /Sunday/, /six in the evening/],
  [
    'remind me to walk on monday wednesday and friday at eight in the morning',
    /Monday, Wednesday and Friday/,
    /eight in the morning/,
  ],
] as const;

const opened = (...lines: string[]): Promise<Scene> => scene(['open steady stride', ...lines]);
const waiting = ({ desk }: Scene) => desk.household.alerts.reminders;

describe.each(REQUESTS)('46. "%s"', (request, days, time) => {
  test('names day, time and that it comes back, asks, and makes nothing before a yes', async () => {
    const it = await opened();
    const asked = turnOf(await it.say(request));
    expect(asked.says).toMatch(days);
    expect(asked.says).toMatch(time);
    expect(asked.says).toMatch(/\b[Ee]very\b/);
    expect([asked.says?.endsWith('?'), asked.listening, asked.problem]).toEqual([true, true, null]);
    expect(waiting(it)).toEqual([]);
    await it.say('yes');
    expect(waiting(it)).toHaveLength(1);
  });

  test.each(['no', 'not really', "i don't know", 'stop', ''])('is left alone after "%s"', async (answer) => {
    const it = await opened(request);
    await it.say(answer);
    await it.say('/wait 1m');
    expect(waiting(it)).toEqual([]);
  });

  test('has something to say when Alexa is refused or not answered, and keeps no reminder', async () => {
    for (const refusal of ['/refuse reminders', '/ignore reminders']) {
      const it = await opened(request, refusal);
      const turns = (await it.say('yes')).filter(isTurn);
      expect(turns.at(-1)).toMatchObject({ problem: null, says: expect.stringMatching(/\w+ .*[.?]$/) });
      expect(waiting(it)).toEqual([]);
    }
  });

  test('asks each time: a second one is made no sooner than its own yes', async () => {
    const it = await opened(request, 'yes', 'open steady stride', request);
    const [before] = waiting(it).map(({ alertToken }) => alertToken);
    await it.say('no');
    expect(waiting(it).map(({ alertToken }) => alertToken)).toEqual([before]);
  });

  test('47. tells the room nothing about health, now or when it speaks', async () => {
    const it = await opened(request, 'yes');
    const texts = waiting(it).flatMap(({ wording }) => wording.texts.map(({ says }) => says));
    expect(texts.length).toBeGreaterThan(0);
    const spoken = (await it.say('/wait 1w')).flatMap((one) => (one.event === 'reminder' ? [one.says] : []));
    expect(spoken.length).toBeGreaterThan(0);
    for (const text of [...texts, ...spoken]) expect(text).not.toMatch(HEALTH);
  });
});
