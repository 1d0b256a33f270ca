/** Replies that no sample of the model has, in free words: what they mean, and above all what they don't. */

import fc from 'fast-check';
import { english } from '../../lambda/hearing/english';
import { meaningOf } from '../../lambda/hearing/meaning';

const intentOf = (spoken: string) => meaningOf(spoken, 'anything', 'answers', english)?.intent;

const NO = ['AMAZON.NoIntent', 'HedgedNoIntent', 'NoFindingIntent'];

describe.each([
  [
    'HedgedYesIntent',
    [
      'yes on and off',
      'you bet it is',
      "that's me all over",
      'i think so love',
      'a wee bit in the mornings',
      'not quite right in myself',

      'some days it is',
    ],
  ],
  [
    'AMAZON.NoIntent',
    [
      'no i am doing fine',
      'all good down there thanks',
      'nothing of the sort',
      'never had any of that',
      'no trouble whatsoever',
      'everything works',
      'right as rain',
      'fit as a fiddle me',
    ],
  ],
  [
    'HedgedNoIntent',
    [
      "i wouldn't think so",
      "it's not that bad really",
      'pretty much normal i guess',
      'no worse than usual',
      'mostly fine i think',
    ],
  ],
  [
    'UnsureIntent',
    [
      "i honestly couldn't say for sure",
      'hard to tell with my feet',
      'could be i might have',
      'no idea mate',
      "i haven't really checked",
      'fine but a bit off',
    ],
  ],
  [
    'PastIntent',
    [
      'used to but not now',
      'that was years ago',
      "it's cleared up now",
      'i had that once after the baby',
      'not any more',
    ],
  ],
  [
    'ExplainedIntent',
    [
      "that's just my arthritis",
      "it's only from sitting",
      'because of the tablets',
      'my doctor knows about it',
      'had it all my life always been like that',
    ],
  ],
  [
    'WhatDoYouMeanIntent',
    [
      'what do you mean by saddle',
      'which leg are you asking about',
      'does a cramp count',
      'how much weight are we talking',
    ],
  ],
  [
    'AMAZON.RepeatIntent',
    ['run that by me again', "i didn't catch that", 'say it once more please', 'what did you say there'],
  ],
  ['WaitIntent', ['just a second dear', 'let me think', 'bear with me i am sitting down']],
  [
    'GoBackIntent',
    [
      'no i meant yes to the last one',
      'that last answer was wrong',
      'i said no before but it is yes',
      'should have been a yes',
    ],
  ],
  ['AMAZON.StopIntent', ["i don't want to do this any more", 'stop asking', "i'm done with this now"]],
])('%s', (intent, replies) => {
  it.each(replies)('%s', (reply) => expect(intentOf(reply)).toBe(intent));
});

describe('what may be more than a no is no no', () => {
  it.each([
    'no but sometimes',
    'nothing except at night',
    "it isn't fine",
    'fine when i sit',
    "i wouldn't say no",
    'no i had one yesterday',
    'it works but it hurts',
    'not good at all',
    'no worse luck yes',
    'never been so bad',
    'no that hurts',
    'no this one is numb',
    'nothing this bad before',
  ])('%s', (reply) => expect(intentOf(reply)).not.toBe('AMAZON.NoIntent'));
});

it('never hears a no where a yes was said, whatever else', () => {
  const words = fc.constantFrom(
    ...'no not never fine good normal a bit little just only my leg back numb pain it is was i do have think really nothing of that any at all but sometimes'.split(
      ' ',
    ),
  );
  const agreeing = fc.constantFrom('yes', 'yeah', 'yep', 'definitely', 'absolutely');
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 8 }),
      agreeing,
      fc.array(words, { maxLength: 8 }),
      (before, yes, after) => {
        expect(NO).not.toContain(intentOf([...before, yes, ...after].join(' ')));
      },
    ),
    { numRuns: 2_000 },
  );
});

it('welcomes any words at all', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (spoken) => void intentOf(spoken)));
});
