/** Certification checks 15, 23, 24 and 28: every intent, in every place, with anything in its slots. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS } from '../../infra/skill-package/manifest';
import {
  createLineReader,
  createRecogniser,
  expandSamples,
  grammarFor,
  modelFor,
} from '../../simulator/model';
import { isTurn, PLACES, scenes, turnOf, WITHOUT_SESSION } from './spoken';
import { example, STORE_PAGES } from './submitted';

const { scene } = scenes();
const MODEL = modelFor('en-US');
const GRAMMAR = grammarFor('en-US');
const { intents, invocationName } = MODEL.interactionModel.languageModel;

/** What Alexa may put into a slot although it makes no sense: nothing, what is no value, what is too little or too much. */
const ODD_VALUES = {
  empty: [undefined, ''],
  wrong: ['?', 'purple elephants', '-5'],
  outOfRange: ['0', '999999', 'PT0S', 'P1W', 'PT3H'],
};

/** One odd value of each kind, another in each place: every kind comes in every place, every value in several. */
function oddValues(place: number): readonly (string | undefined)[] {
  return Object.values(ODD_VALUES).map((values) => values[place % values.length]);
}

test('15. every odd value has its turn', () => {
  const used = Object.keys(PLACES).flatMap((_, place) => oddValues(place));
  expect(new Set(used)).toEqual(new Set(Object.values(ODD_VALUES).flat()));
});

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

describe.each(Object.entries(PLACES).map(([name, lines], place) => [name, lines, oddValues(place)] as const))(
  '15. %s',
  (_, lines, oddOnes) => {
    test('no intent with an odd slot leads to "there was a problem"', async () => {
      const { desk, events, lastRequest } = await scene(lines);
      const last = lastRequest();
      const turnsBefore = events.filter(isTurn).length;
      let number = 0;
      const problems: string[] = [];
      for (const { name, slots = [] } of intents) {
        for (const value of slots.length === 0 ? [undefined] : oddOnes) {
          const before = events.length;
          const filled = Object.fromEntries(slots.map((slot) => [slot.name, value]));
          await desk.household.sendRaw(withIntent(last, name, filled, number++));
          for (const turn of events.slice(before).filter(isTurn)) {
            if (turn.problem !== null) problems.push(`${name} ${JSON.stringify(filled)}: ${turn.problem}`);
          }
        }
      }
      expect(number).toBeGreaterThan(intents.length);
      // A walk that starts makes turns of its own.
      expect(events.filter(isTurn).length - turnsBefore).toBeGreaterThanOrEqual(number);
      expect(problems).toEqual([]);
    });
  },
);

/** One utterance for each intent of our own: its first sample, with the first value of each slot. */
const FIRST = [
  ...new Map(
    expandSamples(MODEL, GRAMMAR, 1)
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

test.each(Object.entries(WITHOUT_SESSION))(
  '15. "%s": every button of the player is answered',
  async (_, lines) => {
    const { desk, events } = await scene(lines);
    for (const button of ['Play', 'Pause', 'Next', 'Previous'] as const) await desk.household.press(button);
    expect(events.filter(isTurn).flatMap(({ problem }) => problem ?? [])).toEqual([]);
  },
);

/** The request with which Alexa tells of each event. */
const REQUEST_OF: Record<(typeof EVENTS)[number], string> = {
  SKILL_ENABLED: 'AlexaSkillEvent.SkillEnabled',
  SKILL_DISABLED: 'AlexaSkillEvent.SkillDisabled',
  SKILL_PERMISSION_ACCEPTED: 'AlexaSkillEvent.SkillPermissionAccepted',
  SKILL_PERMISSION_CHANGED: 'AlexaSkillEvent.SkillPermissionChanged',
  REMINDER_CREATED: 'Reminders.ReminderCreated',
  REMINDER_STARTED: 'Reminders.ReminderStarted',
  REMINDER_UPDATED: 'Reminders.ReminderUpdated',
  REMINDER_DELETED: 'Reminders.ReminderDeleted',
  REMINDER_STATUS_CHANGED: 'Reminders.ReminderStatusChanged',
};

test.each(EVENTS)(
  '20. the event %s, which the manifest asks for, is answered without a word',
  async (name) => {
    const { desk, events, lastRequest } = await scene(['open steady stride', 'stop']);
    const { session: _, ...envelope } = lastRequest() as Envelope;
    const before = events.length;
    await desk.household.sendRaw({
      ...envelope,
      request: {
        type: REQUEST_OF[name],
        requestId: `event.${name}`,
        timestamp: '2026-11-23T14:00:00Z',
        body: {},
      },
    });
    const [turn] = events.slice(before).filter(isTurn);
    expect(turn).toMatchObject({ request: REQUEST_OF[name], says: null, problem: null });
  },
);

describe('28. what the skill tells people to say', () => {
  const speech = join(__dirname, '../../lambda/speech');
  const sentences = readdirSync(speech)
    .map((file) => readFileSync(join(speech, file), 'utf8'))
    .map((code) => code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));

  /** What stands after "say" in a sentence (not what the skill itself will say), without the wake word: "pause, resume or stop". */
  const told = sentences.flatMap((text) =>
    [...text.matchAll(/(?<!I'll )\b[Ss]ay,? ((?:[^.?!"`\n']|'(?=\w))+)/g)].map(([, words]) => words ?? ''),
  );

  /** Not phrases, but what stands after one in the same sentence; and what is said to nobody. */
  const EXPLAINS = new Set(['to carry on', 'how many minutes', 'and if none is', 'a few words out loud']);
  const phrases = [
    ...new Set(
      told
        .flatMap((words) => words.replaceAll(/Alexa,? /g, '').split(/,? or,? |, /))
        .map((phrase) => phrase.replace(/^(else )?(say )?/, '').trim()),
    ),
  ].filter((phrase) => phrase !== '' && !EXPLAINS.has(phrase));

  const { recogniseFirst } = createRecogniser(MODEL, { grammar: GRAMMAR });
  const readLine = createLineReader(MODEL, GRAMMAR);

  /** The intent of a phrase, said with the skill's name or after it was opened; LAUNCH when it opens the skill. */
  function intentOf(phrase: string): string {
    const line = readLine(phrase);
    if (line.kind === 'launch') return 'LAUNCH';
    return recogniseFirst(line.kind === 'request' ? line.phrases : [phrase]).intent.name;
  }

  test('there is something', () => expect(phrases.length).toBeGreaterThan(8));

  test.each(phrases)('"%s" is understood', (phrase) => {
    expect(intentOf(phrase)).not.toBe('AMAZON.FallbackIntent');
  });
});
