import { join } from 'node:path';
import fc from 'fast-check';
import { createRecogniser, expandSamples, loadModel } from '../../../simulator/model';
import { english } from '../../../simulator/model/english';

const model = loadModel(join(__dirname, 'fixtures', 'small.json'));
const { recognise, recogniseFirst } = createRecogniser(model);
const intents = model.interactionModel.languageModel.intents.map(({ name }) => name);

describe('what people say becomes the intent that its sample names', () => {
  it.each([
    ['start my walk', 'StartWalkIntent', {}],
    ['Start my walk, please.', 'StartWalkIntent', {}],
    ['um, start my walk', 'StartWalkIntent', {}],
    ['could you start my walk', 'StartWalkIntent', {}],
    ['alexa, start my walk', 'StartWalkIntent', {}],
    ['i wanna walk', 'StartWalkIntent', {}],
    ['let us walk', 'StartWalkIntent', {}],
    ['start a ten-minute walk', 'StartWalkIntent', { Duration: 'PT10M' }],
    ['start an hour walk', 'StartWalkIntent', { Duration: 'PT1H' }],
    ['start a hundred minute walk', 'StartWalkIntent', { Duration: 'PT100M' }],
    ['start a walk for an hour and a half', 'StartWalkIntent', { Duration: 'PT1H30M' }],
    ['start a walk of fifteen', 'StartWalkIntent', { Minutes: '15' }],
    ['start a minus five minute walk', 'StartWalkIntent', { Duration: '?' }],
    ['about ten', 'MinutesIntent', { Minutes: '10' }],
    ['a minute', 'MinutesIntent', { Duration: 'PT1M' }],
    ['hang on a minute', 'WaitIntent', {}],
    ['one second', 'WaitIntent', {}],
    ['oh, no', 'AMAZON.NoIntent', {}],
    ['well, yes', 'AMAZON.YesIntent', {}],
    ['no thank you', 'AMAZON.NoIntent', {}],
    ['uh huh', 'AMAZON.YesIntent', {}],
    ['uh-uh', 'AMAZON.NoIntent', {}],
    ['nuh uh', 'AMAZON.NoIntent', {}],
    ['um, uh huh', 'AMAZON.YesIntent', {}],
    ['uh, yes', 'AMAZON.YesIntent', {}],
    ['hmm, no', 'AMAZON.NoIntent', {}],
    ['i can not say i have', 'AMAZON.NoIntent', {}],
    ['I cannot say I’ve', 'AMAZON.NoIntent', {}],
    ['that is right', 'AMAZON.YesIntent', {}],
    ['go back', 'GoBackIntent', {}],
    ['skip back', 'AMAZON.PreviousIntent', {}],
    ['a bit', 'HedgedYesIntent', {}],
    ['my leg’s gone numb', 'FindingIntent', { Finding: 'one_leg_numb_weak_new' }],
    ['my leg has gone numb', 'FindingIntent', { Finding: 'one_leg_numb_weak_new' }],
    ['I have got a fever', 'FindingIntent', { Finding: 'fever_chills' }],
    ['fever and chills', 'FindingIntent', { Finding: 'fever_chills' }],
    ['a fever and my chest hurts', 'FindingIntent', { Finding: 'fever_chills', SecondFinding: 'chest_pain' }],
    ['no fever', 'NoFindingIntent', { Finding: 'fever_chills' }],
    ['i do not have a fever', 'NoFindingIntent', { Finding: 'fever_chills' }],
    ['how did i do last week', 'WeekIntent', { Period: 'last_week' }],
    [
      'remind me every week on sunday at six in the evening how i did',
      'RemindWeeklyIntent',
      { Day: 'Sunday', Time: '18:00' },
    ],
  ])('%s', (line, intent, slots) => {
    const heard = recognise(line);
    expect([heard.intent.name, heard.slots]).toEqual([intent, slots]);
  });
});

describe('what no sample says is FallbackIntent, never a guess', () => {
  it.each([
    'i do not want to walk',
    "don't start my walk",
    'never start my walk',
    'not yes',
    'start a banana walk',
    'start a walk for a few minutes',
    'start a walk for ten or fifteen minutes',
    'i have a headache',
    'yes but only a bit',
    'wait yes',
    'maybe start my walk',
    'what is the weather',
    'um',
    'um, uh, uh, hmm',
    'please',
    '',
    '   ',
    '?!',
    '🙂',
    '{Finding}',
    'constructor',
    '__proto__',
    '10-15',
  ])('%s', (line) => {
    expect(recognise(line)).toEqual({
      intent: { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' },
      slots: {},
      sample: null,
    });
  });
});

describe('the intent as Alexa sends it', () => {
  it('has the spoken words, the entity with its id and every other slot empty', () => {
    const resolutions = {
      resolutionsPerAuthority: [
        {
          authority: 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.mine.Finding',
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'my leg is numb', id: 'one_leg_numb_weak_new' } }],
        },
      ],
    };
    const value = "my leg's gone numb";
    expect(
      createRecogniser(model, { skillId: 'amzn1.ask.skill.mine' }).recognise(
        "Um, my LEG's gone numb, can I walk?",
      ).intent,
    ).toEqual({
      name: 'FindingIntent',
      confirmationStatus: 'NONE',
      slots: {
        Finding: {
          name: 'Finding',
          value,
          resolutions,
          confirmationStatus: 'NONE',
          source: 'USER',
          slotValue: { type: 'Simple', value, resolutions },
        },
        SecondFinding: { name: 'SecondFinding', confirmationStatus: 'NONE' },
      },
    });
  });

  it('has Alexa\u2019s own value and no resolution for a built-in type', () => {
    expect(recognise('an hour and a half').intent.slots?.Duration).toEqual({
      name: 'Duration',
      value: 'PT1H30M',
      confirmationStatus: 'NONE',
      source: 'USER',
      slotValue: { type: 'Simple', value: 'PT1H30M' },
    });
  });

  it('has a list of values where the slot takes several and several are said', () => {
    const { languageModel } = model.interactionModel;
    const several = { name: 'Days', type: 'AMAZON.DayOfWeek', multipleValues: { enabled: true } };
    const reminder = { name: 'RemindMeIntent', slots: [several], samples: ['remind me to walk on {Days}'] };
    const { recognise: hear } = createRecogniser(
      loadModel({
        interactionModel: {
          languageModel: { ...languageModel, intents: [...languageModel.intents, reminder] },
        },
      }),
    );
    const week = hear('remind me to walk on Monday, Wednesday and Friday');
    expect(week.slots).toEqual({ Days: 'Monday, Wednesday, Friday' });
    expect(week.intent.slots?.Days).toEqual({
      name: 'Days',
      confirmationStatus: 'NONE',
      source: 'USER',
      slotValue: {
        type: 'List',
        values: ['Monday', 'Wednesday', 'Friday'].map((value) => ({ type: 'Simple', value })),
      },
    });
    expect(hear('remind me to walk on monday').intent.slots?.Days?.value).toBe('Monday');
    expect(hear('remind me to walk on monday and').sample).toBeNull();
    expect(recognise('remind me every week on monday friday at noon how I did').sample).toBeNull();
  });

  it('says so when a built-in type was extended and the value is not among the skill\u2019s', () => {
    const { languageModel } = model.interactionModel;
    const weekend = { name: 'AMAZON.DayOfWeek', values: [{ id: 'SUN', name: { value: 'sunday' } }] };
    const extended = loadModel({
      interactionModel: {
        languageModel: { ...languageModel, types: [...(languageModel.types ?? []), weekend] },
      },
    });
    const line = (day: string) => `remind me every week on ${day} at noon how I did`;
    const sunday = createRecogniser(extended).recognise(line('sunday'));
    expect(sunday.slots.Day).toBe('SUN');
    const monday = createRecogniser(extended).recognise(line('monday'));
    expect(monday.slots.Day).toBe('Monday');
    expect(monday.intent.slots?.Day?.resolutions?.resolutionsPerAuthority[0]).toEqual({
      authority: 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.simulated.AMAZON.DayOfWeek',
      status: { code: 'ER_SUCCESS_NO_MATCH' },
    });
  });

  it('names every value that shares a synonym, and makes an id from the value where the model has none', () => {
    const { languageModel } = model.interactionModel;
    const shared = {
      interactionModel: {
        languageModel: {
          ...languageModel,
          types: (languageModel.types ?? []).map((type) =>
            type.name === 'Period'
              ? {
                  ...type,
                  values: [
                    { name: { value: 'lately' } },
                    { id: 'b', name: { value: 'recently', synonyms: ['lately'] } },
                  ],
                }
              : type,
          ),
        },
      },
    };
    const heard = createRecogniser(shared).recognise('how did i do lately');
    expect(heard.slots).toEqual({ Period: 'lately' });
    expect(heard.intent.slots?.Period?.resolutions?.resolutionsPerAuthority[0]?.values).toEqual([
      { value: { name: 'lately', id: 'c5ba5c73d966ab025ac69222811babbe' } },
      { value: { name: 'recently', id: 'b' } },
    ]);
  });

  it('has no slots where the intent has none, and names the sample as the model writes it', () => {
    expect(recognise('i am ready')).toEqual({
      intent: { name: 'AMAZON.YesIntent', confirmationStatus: 'NONE' },
      slots: {},
      sample: "I'm ready",
    });
  });
});

it('hears a date only when it knows what day it is', () => {
  expect(recognise('what did i do yesterday', '2026-11-23').slots).toEqual({ Date: '2026-11-22' });
  expect(recognise('what did i do yesterday').intent.name).toBe('AMAZON.FallbackIntent');
});

it('takes the first wording that is understood after the name of the skill', () => {
  expect(recogniseFirst(['to start my walk', 'start my walk']).intent.name).toBe('StartWalkIntent');
  expect(recogniseFirst(['how my week went', 'my week went']).sample).toBe('how my week went');
  expect(recogniseFirst(['to dance', 'dance']).intent.name).toBe('AMAZON.FallbackIntent');
  expect(recogniseFirst([]).intent.name).toBe('AMAZON.FallbackIntent');
});

it('understands every sample with every value as the intent and the values it came from', () => {
  const expansions = expandSamples(model);
  expect(expansions.length).toBeGreaterThan(150);
  const wrong = expansions.flatMap(({ intent, sample, utterance, slots }) => {
    const heard = recognise(utterance);
    const ok = heard.intent.name === intent && JSON.stringify(heard.slots) === JSON.stringify(slots);
    return ok ? [] : [`${utterance} (${sample}) -> ${heard.intent.name} ${JSON.stringify(heard.slots)}`];
  });
  expect(wrong).toEqual([]);
});

describe('always', () => {
  const word = fc.constantFrom(
    ...[
      'no',
      'not',
      "don't",
      'yes',
      'a',
      'bit',
      'wait',
      'my',
      'leg',
      "leg's",
      'gone',
      'numb',
      'fever',
      'chest',
    ],
    ...[
      'i',
      'have',
      'start',
      'walk',
      'ten',
      '10',
      'minutes',
      'half',
      'an',
      'hour',
      'and',
      'um',
      'please',
      'oh',
      'well',
    ],
  );
  const line = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
  );

  it('gives an intent of the model, whatever is said, and the same one each time', () => {
    fc.assert(
      fc.property(line, (said) => {
        const heard = recognise(said);
        expect(intents).toContain(heard.intent.name);
        expect(recognise(said)).toEqual(heard);
      }),
      { numRuns: 2000 },
    );
  });

  it('accounts for every word that is no filler: nothing that carries meaning is dropped', () => {
    const meaningless = new Set(['um', 'please', 'oh', 'well']);
    fc.assert(
      fc.property(
        fc.constantFrom(...expandSamples(model)),
        fc.array(word, { maxLength: 2 }),
        fc.nat(),
        (sample, extra, at) => {
          const words = sample.utterance.split(' ');
          words.splice(at % (words.length + 1), 0, ...extra);
          const heard = recognise(words.join(' '));
          if (heard.sample === null) return;
          const slotWords = (heard.sample.match(/\{\w+\}/g) ?? []).length;
          const literals = english.hear(heard.sample.replace(/\{\w+\}/g, ' ')).tokens;
          const said = english.hear(words.join(' ')).tokens.filter((token) => !meaningless.has(token));
          if (slotWords === 0) expect(literals.filter((token) => !meaningless.has(token))).toEqual(said);
          for (const token of ['no', 'not', 'wait', 'bit']) {
            const inSlots = Object.values(heard.intent.slots ?? {}).flatMap(
              (slot) => english.hear(slot.value ?? '').tokens,
            );
            if (said.includes(token)) expect([...literals, ...inSlots]).toContain(token);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
