import { join } from 'node:path';
import fc from 'fast-check';
import { createLineReader, createRecogniser, loadModel } from '../../../simulator/model';

const model = loadModel(join(__dirname, 'fixtures', 'small.json'));
const readLine = createLineReader(model);
const { recogniseFirst } = createRecogniser(model);

describe('a line that opens the skill', () => {
  it.each([
    'open steady stride',
    'alexa, open steady stride',
    'Alexa, open Steady Stride.',
    'launch steady stride',
    'start steady stride',
    'begin steady stride',
    'run steady stride please',
    'use steady stride',
    'talk to steady stride',
    'ask steady stride',
    'alexa steady stride',
    'steady stride',
    'um, could you open steady stride',
    "let's start steady stride",
    'open the steady stride skill',
    'open up steady stride',
  ])('%s', (line) => expect(readLine(line)).toEqual({ kind: 'launch' }));
});

describe('a line with a request in it', () => {
  it.each([
    ['ask steady stride how my week went', ['how my week went', 'my week went']],
    ['tell steady stride to start my walk', ['to start my walk', 'start my walk']],
    ["alexa, tell steady stride i'm back", ["i'm back"]],
    ["tell steady stride that my foot's gone numb", ["that my foot's gone numb", "my foot's gone numb"]],
    ['have steady stride start a walk', ['start a walk']],
    ['open steady stride and start a walk', ['and start a walk', 'start a walk']],
    ['start a 15 minute walk with steady stride', ['start a fifteen minute walk']],
    ['Alexa, start a walk using the Steady Stride skill', ['start a walk']],
    [
      "ask steady stride if walking is safe today. my foot's gone numb",
      ["if walking is safe today my foot's gone numb", "walking is safe today my foot's gone numb"],
    ],
    ['ask steady stride for help', ['for help', 'help']],
    ['ask steady stride to', ['to']],
  ])('%s', (line, phrases) => expect(readLine(line)).toEqual({ kind: 'request', phrases }));

  it.each([
    ['ask steady stride how my week went', 'WeekIntent'],
    ['tell steady stride to start my walk', 'StartWalkIntent'],
    ['tell steady stride to start a fifteen minute walk', 'StartWalkIntent'],
    ['ask steady stride how i did this week', 'WeekIntent'],
    ['ask steady stride if walking is safe today', 'IsWalkingSafeIntent'],
    ['ask steady stride whether my dog can fly', 'AMAZON.FallbackIntent'],
  ])('%s is %s', (line, intent) => {
    const read = readLine(line);
    expect(recogniseFirst(read.kind === 'request' ? read.phrases : []).intent.name).toBe(intent);
  });
});

describe('a line that Alexa sends to the latest audio skill without its name', () => {
  it.each([
    ['pause', 'AMAZON.PauseIntent'],
    ['alexa, pause', 'AMAZON.PauseIntent'],
    ['resume', 'AMAZON.ResumeIntent'],
    ['next', 'AMAZON.NextIntent'],
    ['previous', 'AMAZON.PreviousIntent'],
    ['Stop!', 'AMAZON.StopIntent'],
    ['please stop', 'AMAZON.StopIntent'],
    ['cancel', 'AMAZON.CancelIntent'],
    ['start over', 'AMAZON.StartOverIntent'],
    ['repeat', 'AMAZON.RepeatIntent'],
    ['loop on', 'AMAZON.LoopOnIntent'],
    ['turn off loop', 'AMAZON.LoopOffIntent'],
    ['shuffle', 'AMAZON.ShuffleOnIntent'],
    ['shuffle off', 'AMAZON.ShuffleOffIntent'],
  ])('%s', (line, intent) => expect(readLine(line)).toMatchObject({ kind: 'nameless', intent }));
});

describe('a line that Alexa answers herself', () => {
  it.each([
    'start my walk',
    'yes',
    'help',
    'what is the weather',
    'my foot has gone numb',
    'steady stride is nice',
    'open steady',
    'open steady strides',
    'i heard of steady stride',
    "don't open steady stride",
    "don't stop",
    'with steady stride',
  ])('%s', (line) => expect(readLine(line).kind).toBe('elsewhere'));

  it('says how to reach the skill', () => {
    expect(readLine('hello')).toEqual({
      kind: 'elsewhere',
      says: 'Alexa would answer this by herself. To reach the skill, say "open steady stride" first.',
    });
  });
});

it.each(['', '  ', '...', '🙂'])('"%s" is silence', (line) =>
  expect(readLine(line)).toEqual({ kind: 'silence' }),
);

it('reads any line at all', () => {
  const word = fc.constantFrom(
    'open',
    'ask',
    'steady',
    'stride',
    'to',
    'if',
    'the',
    'skill',
    'with',
    'alexa',
    'um',
    'walk',
  );
  const words = fc.array(word, { maxLength: 10 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.oneof(fc.string(), words), (line) => {
      const read = readLine(line);
      if (read.kind === 'request') expect(read.phrases.every((phrase) => phrase !== '')).toBe(true);
      if (read.kind === 'launch') expect(line).toMatch(/steady\b.*\bstride/s);
    }),
    { numRuns: 2000 },
  );
});
