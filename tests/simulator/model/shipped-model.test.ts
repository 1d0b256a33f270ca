import { isFindingId, tierOf } from '../../../lambda/check/findings';
import { isGraver } from '../../../lambda/check/tiers';
import {
  createLineReader,
  createRecogniser,
  type Expansion,
  lintModel,
  modelFor,
  type Recognised,
  sharedExpansions,
} from '../../../simulator/model';
import { english } from '../../../simulator/model/english';

const model = modelFor('en-US');
const { recognise, recogniseFirst } = createRecogniser(model);
const readLine = createLineReader(model);
const lines = [...sharedExpansions(model, 4)];

/** Numbers and durations are without end: where the model has the same words as a sample, that sample is meant. */
const ownSlots = new Set(
  model.interactionModel.languageModel.intents.flatMap(({ name, slots = [] }) =>
    slots.filter(({ type }) => !type.startsWith('AMAZON.')).map((slot) => `${name}.${slot.name}`),
  ),
);
function isAnyNumber({ intent, slots }: Expansion): boolean {
  return (
    Object.keys(slots).length > 0 && !Object.keys(slots).some((slot) => ownSlots.has(`${intent}.${slot}`))
  );
}

/**
 * Whether a line was understood as it was meant: the intent, no week turned into another, and no finding
 * into a milder one (two values side by side may be one longer one: "tingling" and "in my legs").
 */
function isAsMeant(heard: Recognised, { intent, slots }: Expansion): boolean {
  const values = Object.values(heard.slots);
  const milder = ['Finding', 'SecondFinding'].some((slot) => {
    const [meant, got] = [slots[slot] ?? '', heard.slots[slot] ?? ''];
    if (!isFindingId(meant) || !isFindingId(got) || values.includes(meant)) return false;
    return isGraver(tierOf(meant), tierOf(got));
  });
  return heard.intent.name === intent && !milder && slots.Period === heard.slots.Period;
}

it('has nothing that Alexa would refuse', () => {
  expect(lintModel(model)).toEqual([]);
});

it('understands every sample of every intent, with every value of every slot, as that intent', () => {
  const wrong: string[] = [];
  for (const meant of lines) {
    const heard = recognise(meant.utterance);
    if (isAsMeant(heard, meant) || (isAnyNumber(meant) && heard.sample !== null)) continue;
    wrong.push(
      `"${meant.utterance}" of ${meant.intent} "${meant.sample}" is ${heard.intent.name} "${heard.sample}"`,
    );
  }
  expect(wrong).toEqual([]);
}, 120_000);

it('never hears a walk request in one that is refused', () => {
  const walks = lines.filter(
    ({ intent }) => intent === 'StartWalkIntent' || intent === 'StartQuietWalkIntent',
  );
  const refusals: readonly ((walk: string) => string)[] = [
    (walk) => `don't ${walk}`,
    (walk) => `do not ${walk}`,
    (walk) => `never ${walk}`,
    (walk) => `i do not want to ${walk}`,
    (walk) => `i don't think i should ${walk}`,
    (walk) => `${walk} not`,
    (walk) => `no don't ${walk}`,
  ];
  // Thousands of walks: each is refused in one way, and every way refuses hundreds.
  const refused = walks.map(({ utterance }, at) => refusals[at % refusals.length]?.(utterance) ?? '');
  expect(refused.filter((line) => /Walk/.test(recognise(line).intent.name))).toEqual([]);
});

it('never hears a yes in a yes that is refused or held, nor a no in a no that is', () => {
  const answers = lines.filter(({ intent }) => intent === 'AMAZON.YesIntent' || intent === 'AMAZON.NoIntent');
  const said = new Set(answers.map(({ utterance }) => english.hear(utterance).tokens.join(' ')));
  const turned = answers.flatMap(({ intent, utterance }) =>
    [`not ${utterance}`, `${utterance} not`, `maybe ${utterance}`, `${utterance} wait`, `only ${utterance}`]
      // A sample of its own says what the longer line means.
      .filter((line) => !said.has(english.hear(line).tokens.join(' ')))
      .filter((line) => recognise(line).intent.name === intent),
  );
  expect(turned).toEqual([]);
});

describe('the lines of the first week', () => {
  it.each([
    ['alexa, tell steady stride to start my walk', 'StartWalkIntent'],
    ["alexa, ask steady stride if walking is safe today. my foot's gone numb", 'FindingIntent'],
    ['alexa, ask steady stride how i did this week', 'WeekIntent'],
    ['ask steady stride how my week went', 'WeekIntent'],
    ['tell steady stride to start a fifteen minute walk', 'StartWalkIntent'],
    ["tell steady stride i'm back", 'ImBackIntent'],
    ['ask steady stride how long is left', 'HowLongLeftIntent'],
    ['tell steady stride i feel dizzy', 'FeelDizzyIntent'],
    ['tell steady stride my back hurts', 'BackHurtsIntent'],
  ])('%s', (line, intent) => {
    const read = readLine(line);
    expect(recogniseFirst(read.kind === 'request' ? read.phrases : []).intent.name).toBe(intent);
  });

  it.each([
    ['sure', 'AMAZON.YesIntent'],
    ['no', 'AMAZON.NoIntent'],
    ['nope', 'AMAZON.NoIntent'],
    ['oh, no', 'AMAZON.NoIntent'],
    ['what do you mean gives way', 'WhatDoYouMeanIntent'],
    ['the same', 'SameIntent'],
    ['start a fifteen minute walk', 'StartWalkIntent'],
    ['is walking safe today', 'IsWalkingSafeIntent'],
    ['not really', 'HedgedNoIntent'],
    ['what do you mean', 'WhatDoYouMeanIntent'],
    ['a bit', 'HedgedYesIntent'],
    ['no, but my chest feels tight', 'NoButFindingIntent'],
    ["i've got a fever, can i walk", 'FindingIntent'],
    ["my leg's gone numb, should i walk", 'FindingIntent'],
    ['no fever', 'NoFindingIntent'],
    ['hang on', 'WaitIntent'],
    ['no wait, yes', 'GoBackIntent'],
    ['from my knee surgery', 'ExplainedIntent'],
    ['last week', 'PastIntent'],
    ["i don't know", 'UnsureIntent'],
    ["let's walk", 'StartWalkIntent'],
    ['ten minutes', 'MinutesIntent'],
    ['about ten', 'MinutesIntent'],
  ])('%s', (line, intent) => expect(recognise(line).intent.name).toBe(intent));
});
