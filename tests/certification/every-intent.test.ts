/** Certification checks 15, 23, 24 and 28: every intent, in every place, with anything in its slots. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRecogniser, expandSamples, grammarFor, modelFor } from '../../simulator/model';
import { AT_THE_PLAYER, isTurn, PLACES, scenes, turnOf } from './spoken';
import { example, STORE_PAGES } from './submitted';

const { scene } = scenes();
const MODEL = modelFor('en-US');
const GRAMMAR = grammarFor('en-US');
const { intents, invocationName } = MODEL.interactionModel.languageModel;

/** What Alexa may put into a slot although it makes no sense. */
const ODD_VALUES = [undefined, '', '?', '0', '-5', '999999', 'PT0S', 'P1W', 'PT3H', 'purple elephants'];

interface Envelope {
  readonly session?: { readonly new: boolean };
  readonly request: { readonly type: string; readonly requestId: string };
}

/** The last request of a place with this intent in its stead, in the same session. */
function withIntent(
  last: unknown,
  name: string,
  slots: Record<string, string | undefined>,
  number: number,
): object {
  const envelope = structuredClone(last) as Envelope;
  return {
    ...envelope,
    session: { ...envelope.session, new: false },
    request: {
      ...envelope.request,
      type: 'IntentRequest',
      requestId: `${envelope.request.requestId}.${number}`,
      dialogState: 'COMPLETED',
      intent: {
        name,
        confirmationStatus: 'NONE',
        slots: Object.fromEntries(
          Object.entries(slots).map(([slot, value]) => [
            slot,
            { name: slot, confirmationStatus: 'NONE', ...(value === undefined ? {} : { value }) },
          ]),
        ),
      },
    },
  };
}

describe.each(Object.entries(PLACES))('15. %s', (_, lines) => {
  test('no intent with an odd slot leads to "there was a problem"', async () => {
    const { desk, events, lastRequest } = await scene(lines);
    const last = lastRequest();
    let number = 0;
    const problems: string[] = [];
    for (const { name, slots = [] } of intents) {
      for (const value of slots.length === 0 ? [undefined] : ODD_VALUES) {
        const before = events.length;
        const filled = Object.fromEntries(slots.map((slot) => [slot.name, value]));
        await desk.household.sendRaw(withIntent(last, name, filled, number++));
        for (const turn of events.slice(before).filter(isTurn)) {
          if (turn.problem !== null) problems.push(`${name} ${JSON.stringify(filled)}: ${turn.problem}`);
        }
      }
    }
    expect(number).toBeGreaterThan(intents.length);
    expect(problems).toEqual([]);
  });
});

/** One utterance for each intent of our own: its first sample, with the first value of each slot. */
const FIRST = [
  ...new Map(
    expandSamples(MODEL, GRAMMAR)
      .toReversed()
      .map((one) => [one.intent, one]),
  ).values(),
].filter(({ intent }) => !intent.startsWith('AMAZON.'));

test.each(FIRST)(
  '24. $intent is answered when it comes with the name: "$utterance"',
  async ({ utterance }) => {
    const { say } = await scene([]);
    const turn = turnOf(await say(`ask ${invocationName} ${utterance}`));
    expect([turn.request, turn.problem]).toEqual(['IntentRequest', null]);
    expect(turn.says).toMatch(/\w/);
  },
);

const EXAMPLES = (STORE_PAGES.find(([locale]) => locale === 'en-US')?.[1].examplePhrases ?? []).map(
  (phrase) => ({
    phrase,
    direct: example(phrase, MODEL, 'en-US').utterance !== '',
  }),
);

test.each(EXAMPLES)('23. "$phrase" is answered with what it asks for', async ({ phrase, direct }) => {
  const welcome = turnOf(await (await scene([])).say('open steady stride'));
  const turn = turnOf(await (await scene([])).say(phrase));
  expect(turn.problem).toBeNull();
  if (direct) expect(turn.says).not.toBe(welcome.says);
  else expect(turn.says).toBe(welcome.says);
});

test.each(Object.entries(AT_THE_PLAYER))(
  '15. "%s": every button of the player is answered',
  async (_, lines) => {
    const { desk, events } = await scene(lines);
    for (const button of ['Play', 'Pause', 'Next', 'Previous'] as const) await desk.household.press(button);
    expect(events.filter(isTurn).flatMap(({ problem }) => problem ?? [])).toEqual([]);
  },
);

describe('28. what the skill tells people to say', () => {
  /** "Say pause, resume or stop": the phrases after every "say" in the sentences, taken apart. */
  const sentences = readFileSync(join(__dirname, '../../lambda/speech/en.ts'), 'utf8');
  const told = [...sentences.matchAll(/\b[Ss]ay,? ([^.?!'"`]+)/g)]
    .flatMap(([, phrases]) => (phrases ?? '').split(/,? or,? |, (?!ask )/))
    .map((phrase) => phrase.replace(/^(Alexa,? |ask Steady Stride |else )+/i, '').trim())
    .map((phrase) => phrase.replace(/^say /, ''));

  /** Not phrases, but what stands after one in the same sentence. */
  const EXPLAINS = new Set(['to carry on', 'how many minutes', 'and if none is']);
  const phrases = [...new Set(told)].filter((phrase) => phrase !== '' && !EXPLAINS.has(phrase));

  test('there is something', () => expect(phrases.length).toBeGreaterThan(8));

  test.each(phrases)('"%s" is understood', (phrase) => {
    const { recognise } = createRecogniser(MODEL, { grammar: GRAMMAR });
    expect(recognise(phrase.toLowerCase()).intent.name).not.toBe('AMAZON.FallbackIntent');
  });
});
