import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type InteractionModel, lintModel, loadModel, ModelError, modelFor } from '../../../simulator/model';
import type { LanguageModel } from '../../../simulator/model/interaction-model';

const SMALL = join(__dirname, 'fixtures', 'small.json');
const small = loadModel(SMALL).interactionModel.languageModel;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'models-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The small model with some of it changed. */
function changed(changes: Partial<LanguageModel>): InteractionModel {
  return { interactionModel: { languageModel: { ...small, ...changes } } };
}

function withIntent(...samples: string[]): InteractionModel {
  const slots = [
    { name: 'Finding', type: 'Finding' },
    { name: 'Minutes', type: 'AMAZON.NUMBER' },
  ];
  return changed({ intents: [...small.intents, { name: 'NewIntent', slots, samples }] });
}

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
  throw new Error('expected a ModelError');
}

describe('a model that is well', () => {
  it('has no problems', () => expect(lintModel(loadModel(SMALL))).toEqual([]));

  it.each([
    'I.V. fluids at home',
    "it's a so-called walk",
    'let’s go for a naïve stroll',
    'start the walk now',
  ])('may hold the sample "%s"', (sample) => expect(lintModel(withIntent(sample))).toEqual([]));

  it.each(["grandma's walk", 'a b c walks', 'steady stride'])('may be named "%s"', (invocationName) =>
    expect(lintModel(changed({ invocationName }))).toEqual([]),
  );
});

describe('a file that is no model is refused in one line', () => {
  it.each([
    ['', /: is empty$/],
    ['{\n  "interactionModel": {,\n}', /: is not JSON at line 2, column 24: /],
    ['hello', /: is not JSON/],
    ['[]', /: the model: expected an object, found a list/],
    ['null', /: the model: expected an object, found null/],
    ['{}', /: interactionModel: expected an object, found nothing/],
    [
      '{"interactionModel":{"languageModel":{"invocationName":"a b","intents":{}}}}',
      /languageModel\.intents: expected a list, found an object/,
    ],
    [
      '{"interactionModel":{"languageModel":{"invocationName":"a b","intents":[{"name":7}]}}}',
      /intents\[0\]\.name: expected text, found 7/,
    ],
    [
      '{"interactionModel":{"languageModel":{"invocationName":"a b","intents":[{"name":"X","sample":[]}]}}}',
      /intents\[0\]\.sample: unknown property; known are name, slots, samples/,
    ],
  ])('%s', (text, message) => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, text);
    const said = messageOf(() => loadModel(path));
    expect(said).toMatch(message);
    expect(said.startsWith(`${path}: `)).toBe(true);
    expect(said).not.toContain('\n');
  });

  it('says when there is no file', () => {
    expect(messageOf(() => loadModel(join(folder, 'none.json')))).toMatch(
      /none\.json: there is no such file$/,
    );
  });

  it('says how many problems more there are', () => {
    expect(messageOf(() => loadModel(withIntent('ten 10', 'eleven 11')))).toBe(
      'interaction model: intent NewIntent, sample 1 "ten 10": digits must be written as words (and 1 more)',
    );
  });
});

describe('what Alexa would refuse in a sample', () => {
  it.each([
    ['walk {Minuts}', 'names a slot {Minuts} that the intent lacks; its slots are Finding, Minutes'],
    ['walk 10 minutes', 'digits must be written as words'],
    ['walk, please', '"," can\'t be spoken; only letters, apostrophes and hyphens can'],
    ['walk.', '"." can\'t be spoken; only letters, apostrophes and hyphens can'],
    ['walk {Minutes', '"{" can\'t be spoken; only letters, apostrophes and hyphens can'],
    ['hey alexa walk', '"alexa" wakes the device'],
    ['my computer walks', '"computer" wakes the device'],
    ['', 'is empty'],
    ['walk  on', 'has spaces too many'],
    ['walk {Minutes} or {Minutes}', 'has the slot {Minutes} twice'],
    ['walk {Minutes}{Finding}', 'needs a space between two slots'],
    ['go with steady stride', 'holds the invocation name'],
  ])('"%s" %s', (sample, problem) => {
    expect(lintModel(withIntent(sample))).toEqual([`intent NewIntent, sample 1 "${sample}": ${problem}`]);
  });

  it.each([
    ['Start my walk', 'start my walk', 'StartWalkIntent'],
    ["I've got {Finding}", "I've got {Finding}", 'FindingIntent'],
    ['what is it that you mean huh', null, null],
    ['i do not have {Finding}', "I don't have {Finding}", 'NoFindingIntent'],
  ])('"%s" beside "%s" of %s', (sample, other, intent) => {
    const problem = `intent NewIntent, sample "${sample}": also "${other}" of ${intent}`;
    expect(lintModel(withIntent(sample))).toEqual(other === null ? [] : [problem]);
  });

  it('the same sample twice', () => {
    expect(lintModel(withIntent('lovely day', 'Lovely day'))).toEqual([
      'intent NewIntent, sample "Lovely day": is there twice',
    ]);
  });
});

describe('what Alexa would refuse in intents and types', () => {
  const period = { name: 'Period', values: [{ id: 'this_week', name: { value: 'this week' } }] };
  const finding = small.types?.find(({ name }) => name === 'Finding') ?? period;
  const free = { name: 'Words', type: 'AMAZON.SearchQuery' };
  const slot = { name: 'Day', type: 'AMAZON.Weekday' };

  it.each<[string, Partial<LanguageModel>, string]>([
    [
      'an intent twice',
      { intents: [...small.intents, { name: 'WaitIntent', samples: ['tarry'] }] },
      'intent WaitIntent: is there twice',
    ],
    [
      'no way to stop',
      { intents: small.intents.filter(({ name }) => name !== 'AMAZON.StopIntent') },
      'intent AMAZON.StopIntent: is required',
    ],
    [
      'a silent intent',
      { intents: [...small.intents, { name: 'X', samples: [] }] },
      'intent X: has no samples, so nobody can say it',
    ],
    [
      'a numbered intent',
      { intents: [...small.intents, { name: 'X2', samples: ['x'] }] },
      'intent X2: a name has letters and underscores only',
    ],
    [
      'a made-up standard intent',
      { intents: [...small.intents, { name: 'AMAZON.DanceIntent' }] },
      'intent AMAZON.DanceIntent: no standard intent has this name',
    ],
    [
      'an unknown slot type',
      { intents: [...small.intents, { name: 'X', slots: [slot], samples: ['on {Day}'] }] },
      'intent X, slot Day: unknown type AMAZON.Weekday; known are AMAZON.NUMBER, AMAZON.DURATION, AMAZON.TIME, AMAZON.DayOfWeek, AMAZON.DATE, AMAZON.SearchQuery, Finding, Period',
    ],
    [
      'free words beside another slot',
      {
        intents: [
          ...small.intents,
          { name: 'X', slots: [free, { name: 'Period', type: 'Period' }], samples: ['on {Words} {Period}'] },
        ],
      },
      'intent X, sample "on {Words} {Period}": a slot for free words can\'t stand beside another slot',
    ],
    [
      'free words alone',
      { intents: [...small.intents, { name: 'X', slots: [free], samples: ['{Words}'] }] },
      'intent X, sample "{Words}": a slot for free words needs a word beside it',
    ],
    [
      'two slots for free words',
      {
        intents: [
          ...small.intents,
          { name: 'X', slots: [free, { ...free, name: 'More' }], samples: ['on {Words}'] },
        ],
      },
      'intent X: slots Words and More both take free words; an intent can have one such',
    ],
    [
      'a type without values',
      { types: [finding, { name: 'Period', values: [] }] },
      'type Period: has no values',
    ],
    [
      'a type that nothing uses',
      { types: [finding, period, { ...period, name: 'Idle' }] },
      'type Idle: no slot has it',
    ],
    ['a type twice', { types: [finding, period, period] }, 'type Period: is there twice'],
    [
      'a synonym of two values',
      {
        types: [
          finding,
          {
            name: 'Period',
            values: [...period.values, { id: 'now', name: { value: 'now', synonyms: ['This week'] } }],
          },
        ],
      },
      'type Period, value "now", synonym "This week": also belongs to the value "this week"',
    ],
    [
      'an id twice',
      {
        types: [
          finding,
          { name: 'Period', values: [...period.values, { id: 'this_week', name: { value: 'now' } }] },
        ],
      },
      'type Period: two values have the id this_week',
    ],
    [
      'an unspeakable value',
      { types: [finding, { name: 'Period', values: [{ id: 'x', name: { value: 'week 3' } }] }] },
      'type Period, value "week 3": digits must be written as words',
    ],
    [
      'a value that is too long',
      { types: [finding, { name: 'Period', values: [{ id: 'x', name: { value: 'w'.repeat(141) } }] }] },
      `type Period, value "${'w'.repeat(141)}": longer than 140 characters`,
    ],
  ])('%s', (_, changes, problem) => expect(lintModel(changed(changes))).toEqual([problem]));

  it.each([
    ['stride', 'needs two words or more'],
    ['open stride', '"open" is a word that launches skills'],
    ['echo stride', '"echo" is a wake word'],
    ['walking app', '"app" is a word that launches skills'],
    ['the stride', 'a name of two words may not hold "the"'],
    ['stride 2', 'digits must be written as words'],
    ['Steady Stride', 'only lower-case letters, spaces, apostrophes and full stops of abbreviations'],
    ['steady-stride walk', 'only lower-case letters, spaces, apostrophes and full stops of abbreviations'],
  ])('the name "%s": %s', (invocationName, problem) => {
    expect(lintModel(changed({ invocationName }))).toEqual([
      `invocationName "${invocationName}": ${problem}`,
    ]);
  });
});

describe('the model of a locale', () => {
  const save = (name: string, invocationName: string): void =>
    writeFileSync(join(folder, 'by-locale', name), JSON.stringify(changed({ invocationName })));
  const nameFor = (locale: string): string =>
    modelFor(locale, join(folder, 'by-locale')).interactionModel.languageModel.invocationName;

  beforeAll(() => {
    mkdirSync(join(folder, 'by-locale'));
    save('en.json', 'steady stride');
    save('en-GB.json', 'british stride');
  });

  it('is that of its language, or its own where it has one', () => {
    expect(nameFor('en-US')).toBe('steady stride');
    expect(nameFor('en-GB')).toBe('british stride');
  });

  it.each(['de-DE', 'english', '', '../en'])(
    'for "%s" there is none, and the message says which there are',
    (locale) => {
      expect(messageOf(() => nameFor(locale))).toBe(
        `locale ${locale}: there is no interaction model for it; there are: en, en-GB`,
      );
    },
  );

  it('says when a language has a model and no grammar', () => {
    save('fr.json', 'steady stride');
    expect(messageOf(() => nameFor('fr-FR'))).toBe(
      "locale fr-FR: the simulator doesn't understand its language; it understands: en",
    );
  });

  it('says when the folder is not there', () => {
    expect(messageOf(() => modelFor('en-US', join(folder, 'no-models')))).toMatch(
      /no such folder of interaction models$/,
    );
  });
});
