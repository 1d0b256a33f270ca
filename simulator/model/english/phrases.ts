import type { InvocationWords } from '../grammar';

/**
 * What Alexa understands as her standard intents without a sample, after the lists in the Alexa Skills
 * Kit documentation ("Standard built-in intents"). A skill's own samples come before these.
 */
export const BUILT_IN_PHRASES: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.YesIntent': [
    'yes',
    'yes please',
    'sure',
    'yeah',
    'yep',
    'yup',
    'ok',
    'yes I do',
    'of course',
    'uh huh',
  ],
  'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope', 'nah', 'uh uh'],
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me', 'I need help'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'stop it', 'stop that'],
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it', 'cancel that', 'cancel it'],
  'AMAZON.NavigateHomeIntent': ['go home', 'home', 'return home', 'go to home', 'go to the home screen'],
  'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that', 'repeat it'],
  'AMAZON.StartOverIntent': ['start over', 'restart', 'start again', 'start from the beginning'],
  'AMAZON.PauseIntent': ['pause', 'pause that', 'pause it'],
  'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going', 'carry on'],
  'AMAZON.NextIntent': ['next', 'skip', 'skip forward', 'next one'],
  'AMAZON.PreviousIntent': ['previous', 'go back', 'skip back', 'back up'],
  'AMAZON.LoopOnIntent': ['loop', 'loop on', 'turn loop on', 'turn on loop', 'keep looping'],
  'AMAZON.LoopOffIntent': ['loop off', 'turn loop off', 'turn off loop', 'stop looping'],
  'AMAZON.ShuffleOnIntent': ['shuffle', 'shuffle on', 'turn shuffle on', 'turn on shuffle', 'shuffle mode'],
  'AMAZON.ShuffleOffIntent': ['shuffle off', 'turn shuffle off', 'turn off shuffle', 'stop shuffling'],
};

/** What Alexa sends to the skill that played last, although nobody named it. */
export const AUDIO_INTENTS: readonly string[] = [
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.LoopOnIntent',
  'AMAZON.LoopOffIntent',
  'AMAZON.ShuffleOnIntent',
  'AMAZON.ShuffleOffIntent',
];

/** After "Understand how users invoke custom skills" of the Alexa Skills Kit documentation. */
export const INVOCATION: InvocationWords = {
  launch: [
    'open up',
    'open',
    'launch',
    'start',
    'begin',
    'run',
    'use',
    'load',
    'play',
    'resume',
    'talk to',
    'go to',
  ],
  carry: ['ask', 'tell', 'have', 'get'],
  connectors: [
    'to',
    'for',
    'if',
    'whether',
    'that',
    'about',
    'and',
    'how',
    'what',
    'when',
    'why',
    'which',
    'where',
  ],
  before: ['with', 'on', 'using', 'from', 'in', 'through', 'via', 'by'],
  lead: [
    'could you',
    'can you',
    'would you',
    'will you',
    "let's",
    'I want to',
    "I'd like to",
    'I would like to',
  ],
  article: ['the', 'my'],
  noun: ['skill', 'app'],
};

/** Section "Invocation name requirements" of the same documentation. */
export const WAKE_WORDS: readonly string[] = ['alexa', 'echo', 'amazon', 'computer', 'ziggy'];

export const LAUNCH_WORDS: readonly string[] = [
  ...['launch', 'ask', 'tell', 'load', 'begin', 'enable', 'open', 'start', 'run', 'play', 'resume', 'use'],
  ...['skill', 'skills', 'app', 'apps'],
];

export const SMALL_WORDS: readonly string[] = [
  ...['a', 'an', 'the', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with'],
  ...['about', 'if', 'that', 'up', 'using', 'and', 'or'],
];
