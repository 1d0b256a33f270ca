import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AtTheDesk, atTheDesk, closeDatabase } from './at-the-desk';

afterAll(closeDatabase);

interface Intent {
  readonly name: string;
  readonly samples: readonly string[];
}

const MODEL = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'interaction-models', 'en.json'), 'utf8'),
) as { interactionModel: { languageModel: { intents: readonly Intent[] } } };

/** Something a person may say for each intent: its first sample that has no slot, or a line that fills one. */
const LINES: Readonly<Record<string, string>> = {
  'AMAZON.YesIntent': 'yes',
  'AMAZON.NoIntent': 'no',
  'AMAZON.HelpIntent': 'help',
  'AMAZON.StopIntent': 'stop',
  'AMAZON.CancelIntent': 'cancel',
  'AMAZON.FallbackIntent': 'the moon is made of green cheese',
  'AMAZON.NavigateHomeIntent': 'go home',
  'AMAZON.RepeatIntent': 'repeat',
  'AMAZON.PauseIntent': 'pause',
  'AMAZON.ResumeIntent': 'resume',
  'AMAZON.NextIntent': 'next',
  'AMAZON.PreviousIntent': 'previous',
  'AMAZON.LoopOnIntent': 'loop on',
  'AMAZON.LoopOffIntent': 'loop off',
  'AMAZON.ShuffleOnIntent': 'shuffle on',
  'AMAZON.ShuffleOffIntent': 'shuffle off',
  'AMAZON.StartOverIntent': 'start over',
  HedgedYesIntent: 'a bit',
  HedgedNoIntent: 'not really',
  DayAndTimeIntent: 'sunday at six in the evening',
  FindingIntent: 'i have a fever',
  NoButFindingIntent: 'no but i have a fever',
  YesFindingIntent: 'yes i have a fever',
  NoFindingIntent: 'no fever',
  StartWalkIntent: 'start a ten minute walk',
  StartQuietWalkIntent: 'start a quiet walk',
  MinutesIntent: 'ten minutes',
  LogWalkIntent: 'log a twenty minute walk',
  ChooseMinutesIntent: 'make my walks five minutes',
};

const lineFor = ({ name, samples }: Intent): string | undefined =>
  LINES[name] ??
  samples.find((sample) => !sample.includes('{')) ??
  samples
    .find((sample) => sample.includes('{Words}'))
    ?.replace('{Words}', 'the moon is made of green cheese');

const intents = MODEL.interactionModel.languageModel.intents;

/** Free words are read in one place, whichever intent carries them: what they mean is told in tests/hearing. */
const ALIKE = /^Tell(?!(More|Yes|No|Stop|Question)Intent)/;

const lines = intents.flatMap((intent) => {
  if (ALIKE.test(intent.name)) return [];
  const line = lineFor(intent);
  return line === undefined ? [] : [[intent.name, line] as const];
});

const LEAVES = new Set([
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'TellStopIntent',
]);
const EMERGENCY_ANSWERS = new Set(['AMAZON.YesIntent', 'HedgedYesIntent']);

/** How to get into each state that waits for something. */
const STATES: readonly (readonly [string, readonly string[]])[] = [
  ['the first question of all', ['open steady stride']],
  ['a full check', ['open steady stride', 'yes', 'no']],
  ['narrowing', ['open steady stride', 'yes', 'no', 'no', 'no', 'yes']],
  ['ready', ['open steady stride', 'yes', ...Array<string>(8).fill('no')]],
  ['how many minutes', ['tell steady stride to start a two hour walk']],
  ['a long walk', ['tell steady stride to start a forty minute walk']],
  ['logging', ['tell steady stride to log a twenty minute walk']],
];

const FORBIDDEN =
  /safe to walk|you're safe|\bcleared\b|diagnos|\bcure|guarantee|five star|shall i call|i can call|let me call/i;

/** In an account that was never heard of before: enabling the skill anew makes one. */
async function said(desk: AtTheDesk, state: readonly string[], line: string) {
  await desk.sayAll('/disable', '/enable', ...state);
  return desk.say(line);
}

describe('every intent has something to say for it', () => {
  it.each(intents.map((intent) => [intent.name, intent] as const))('%s', (_, intent) => {
    expect(lineFor(intent)).toBeDefined();
  });
});

describe.each(STATES)('in %s', (name, state) => {
  let desk: AtTheDesk;

  beforeAll(async () => {
    desk = await atTheDesk({ voice: 'anna' });
  });

  afterAll(() => desk.close());

  it.each(lines)('%s ("%s") gets a sensible answer', async (intent, line) => {
    const turn = await said(desk, state, line);
    expect(turn).toBeDefined();
    expect(turn?.problem).toBeNull();
    expect(turn?.says ?? '').not.toBe('');
    expect(turn?.says).not.toMatch(FORBIDDEN);
    expect(desk.warnings).toEqual([]);
    const inCheck = name === 'a full check' || name === 'narrowing';
    if (inCheck && !LEAVES.has(intent)) expect(turn?.check).not.toBeNull();
    if (LEAVES.has(intent)) expect(turn?.listening).toBe(false);
    if (inCheck && !EMERGENCY_ANSWERS.has(intent)) {
      expect(turn?.directives.map((directive) => directive.type)).not.toContain('AudioPlayer.Play');
    }
  });
});
