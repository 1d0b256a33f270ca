/** Certification checks that are about what is said, in every place a conversation can be in. */

import type { TurnEvent } from '../../simulator/household/events';
import { isTurn, PLACES, type Scene, scenes, turnOf, WITHOUT_SESSION } from './spoken';

const { scene } = scenes();
const places = Object.entries(PLACES);
const withoutSession = Object.entries(WITHOUT_SESSION);
const everywhere = [...places, ...withoutSession];

const asks = (says: string | null) => says?.trimEnd().endsWith('?') === true;
const wordsOf = (says: string | null) => (says ?? '').split(/\s+/).filter((word) => word !== '');
const sentencesOf = (says: string | null) => (says ?? '').split(/(?<=[.?!])\s+/).filter((one) => one !== '');

/** Words that no reply may hold (41), and offers that none may make (42). */
const NEVER =
  /safe to walk|you('re| are) safe|\bcleared\b|diagnos|\bcure|guarantee|life-?saving|five[- ]star/i;
const OFFERS_TO_CALL =
  /(shall|should|can|may|would you like me to|do you want me to|I('ll| will| can)) ?(I )?(call|ring|dial|phone|contact)/i;
/** Words of health that stay off cards (35), and names of intents. */
const NOT_ON_CARDS = /intent|back pain|numb|bladder|chest|symptom|ache|sore/i;

/** The question of the check that a turn leaves open; a result leaves none. */
const questionOf = (turn: TurnEvent | undefined) =>
  turn?.check && 'question' in turn.check ? turn.check : null;

/** The tags of SSML that the skill speaks with, and what may stand between them: words, and the pauses of a sentence. */
const TAG = /<(\/?)([a-z-]+)[^<>]*?(\/?)>/g;
const SPOKEN = /^[\p{L}\p{M}\d ,.?'\u2019-]*$/u;
const LONGEST_SILENCE_MS = 10_000;
const MOST_SOUNDS = 5;

/** 38: SSML that holds together and keeps to Alexa's limits; 39: in one voice. */
function expectSpeakable(ssml: string): void {
  expect(ssml.length).toBeLessThan(8_000);
  const open: string[] = [];
  for (const [, closes, name = '', empty] of ssml.matchAll(TAG)) {
    if (closes) expect([ssml, open.pop()]).toEqual([ssml, name]);
    else if (!empty) open.push(name);
  }
  expect([ssml, open]).toEqual([ssml, []]);
  const words = ssml.replace(TAG, ' ').replaceAll(/&(amp|apos|quot|lt|gt);/g, '');
  expect(words).toMatch(SPOKEN);
  const silences = [...ssml.matchAll(/<break time="(\d+(?:\.\d+)?)(m?s)"/g)];
  expect(silences.length).toBe((ssml.match(/<break/g) ?? []).length);
  const silent = silences.reduce((sum, [, time, unit]) => sum + Number(time) * (unit === 's' ? 1000 : 1), 0);
  expect(silent).toBeLessThanOrEqual(LONGEST_SILENCE_MS);
  expect((ssml.match(/<audio/g) ?? []).length).toBeLessThanOrEqual(MOST_SOUNDS);
  expect(ssml).not.toMatch(/<emphasis|pitch=/);
}

function expectLegal(turn: TurnEvent): void {
  const { says, reprompt, listening, problem, card, ssml } = turn;
  expect(problem).toBeNull();
  // 1 and 2: a question opens the microphone, and the microphone opens for a question only.
  if (turn.heard !== null) expect({ says, listening }).toEqual({ says, listening: asks(says) });
  // 18: whoever stays silent is asked again, in other words.
  if (listening && turn.request !== null) {
    expect(reprompt).toMatch(/\?$/);
    expect(reprompt).not.toBe(says);
  }
  expectSpeakable(ssml ?? '');
  // 41, 42, 35.
  expect(says ?? '').not.toMatch(NEVER);
  expect(says ?? '').not.toMatch(OFFERS_TO_CALL);
  expect(JSON.stringify(card ?? '')).not.toMatch(NOT_ON_CARDS);
}

/** Somebody leaves with a word: shortly and for good. */
async function expectLeaving(say: Scene['say'], word: string): Promise<void> {
  for (const turn of (await say(word)).filter(isTurn)) {
    expectLegal(turn);
    expect({ word, listening: turn.listening }).toEqual({ word, listening: false });
    expect(sentencesOf(turn.says).length).toBeLessThanOrEqual(5);
  }
}

describe.each(everywhere)('%s', (place, lines) => {
  test('1, 2, 18, 24, 35, 38, 39, 41, 42. every reply on the way is as it should be; 8, 9. "stop" leaves', async () => {
    const { say, events } = await scene(lines);
    const turns = events.filter(isTurn);
    expect(turns.length).toBeGreaterThanOrEqual(lines.filter((line) => !line.startsWith('/')).length);
    turns.forEach(expectLegal);
    // What can be spoken in one breath.
    for (const sentence of turns.flatMap(({ says }) => sentencesOf(says))) {
      expect([place, sentence, wordsOf(sentence).length <= 25]).toEqual([place, sentence, true]);
    }
    await expectLeaving(say, 'stop');
  });

  test('8, 9, 13. "cancel" leaves, shortly and for good', async () => {
    await expectLeaving((await scene(lines)).say, 'cancel');
  });
});

describe.each(places)('%s', (_, lines) => {
  test('11, 12. help explains what is here and goes on with it; 14. so does what nobody understands; 13. home leaves', async () => {
    const { say, events } = await scene(lines);
    const before = events.filter(isTurn).at(-1);
    const help = turnOf(await say('help'));
    expectLegal(help);
    expect(help.listening).toBe(true);
    expect(help.says).not.toBe(before?.says);
    expect(help.check).toEqual(questionOf(before));

    const lost = turnOf(await say('purple elephants sing'));
    expectLegal(lost);
    expect([lost.intent, lost.listening]).toEqual(['AMAZON.FallbackIntent', true]);
    expect(lost.check).toEqual(questionOf(before));

    await expectLeaving(say, 'alexa, go home');
  });
});

test.each(withoutSession)('13. "go home" leaves %s', async (_, lines) => {
  await expectLeaving((await scene(lines)).say, 'alexa, go home');
});

test('3, 4, 43. the first launch says its name, that it is no medical advice, what it does, and asks one thing', async () => {
  const { say } = await scene([]);
  const first = turnOf(await say('open steady stride'));
  expect(first.says).toMatch(/Steady Stride/);
  expect(first.says).toMatch(/not medical advice/);
  expect(first.says?.match(/\?/g)).toHaveLength(1);
  await say('stop');
  const second = turnOf(await say('open steady stride'));
  expect(second.says).not.toMatch(/medical advice/);
  expect(second.listening).toBe(true);
});

test('5, 20. the audio starts with the session closed, and its events are answered without a word', async () => {
  const { events } = await scene([...(WITHOUT_SESSION['a walk'] ?? []), '/wait 20m']);
  const start = events
    .filter(isTurn)
    .find(({ directives }) => directives.some(({ type }) => type === 'AudioPlayer.Play'));
  expect(start).toMatchObject({ listening: false, reprompt: null });
  const player = events.filter(isTurn).filter(({ request }) => request?.startsWith('AudioPlayer.'));
  expect(player.map(({ request }) => request)).toEqual(
    expect.arrayContaining(['AudioPlayer.PlaybackStarted', 'AudioPlayer.PlaybackFinished']),
  );
  for (const turn of player) expect([turn.says, turn.problem]).toEqual([null, null]);
});

test('6. a session that ends by itself is answered without a word', async () => {
  const { say } = await scene(['open steady stride']);
  await say('');
  const ended = (await say('')).filter(isTurn).find(({ request }) => request === 'SessionEndedRequest');
  expect(ended).toMatchObject({ says: null, problem: null });
});

test('7. a walk that is over asks for nothing; the next launch offers one next step', async () => {
  const { say } = await scene([...(WITHOUT_SESSION['a walk'] ?? []), '/wait 1h']);
  const next = turnOf(await say('open steady stride'));
  expect(next.says?.match(/\?/g)).toHaveLength(1);
});

test('10. stop in mid-walk stops the audio and keeps the minutes', async () => {
  const { say } = await scene([...(WITHOUT_SESSION['a walk'] ?? []), '/wait 4m']);
  const events = await say('stop');
  expect(events.find(({ event }) => event === 'audio')).toMatchObject({ offsetMs: expect.any(Number) });
  await say('/wait 2h');
  const week = turnOf(await say('ask steady stride how my week went'));
  expect(week.says).toMatch(/four minutes/i);
});

test.each(['start a three hour walk', 'start a zero minute walk', 'start a two week walk'])(
  '16, 17. "%s" gets the limit explained, is asked again, and then walks',
  async (line) => {
    const { say } = await scene(['open steady stride']);
    const limit = turnOf(await say(line));
    expectLegal(limit);
    expect(limit.says).toMatch(/\b(one|sixty)\b/i);
    expect(limit.listening).toBe(true);
    const goesOn = turnOf(await say('ten minutes'));
    expectLegal(goesOn);
    expect(goesOn.check).toMatchObject({ question: expect.any(String) });
  },
);

test.each(['database', 'settings'])(
  '19. with %s out of order the person hears something true',
  async (service) => {
    const { say } = await scene([]);
    await say(`/break ${service}`);
    const launch = turnOf(await say('open steady stride'));
    expectLegal(launch);
    expect(launch.says).toMatch(/\w/);
  },
);

test('37. with timers refused a quiet walk starts all the same', async () => {
  const { say, events } = await scene(['open steady stride', '/refuse timers', 'start a quiet walk']);
  for (let answers = 0; answers < 8; answers++) {
    if (events.filter(isTurn).at(-1)?.listening !== true) break;
    await say('no');
  }
  events.filter(isTurn).forEach(expectLegal);
  await say('/wait 5m');
  const left = turnOf(await say('ask steady stride how long is left'));
  expect(left.says).toMatch(/minute/);
});
