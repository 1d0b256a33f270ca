import { english } from '../../lambda/hearing/english';
import { type Heard, understood } from '../../lambda/hearing/free-words';
import type { Likelier } from '../../lambda/hearing/meaning';
import { createRecogniser, modelFor } from '../../simulator/model';

const { recognise } = createRecogniser(modelFor('en-US'));

/** What the skill makes of a line: Alexa's intent, or what its free words mean. */
export function heardIn(line: string, likelier: Likelier = 'answers'): Heard {
  const { intent, slots } = recognise(line);
  return understood({ intent: intent.name, slots }, likelier, english);
}

/** The intents that a labelled reply may be heard as. */
export const INTENTS: Readonly<Record<string, readonly string[]>> = {
  // A hedged yes counts as a yes, so it does not matter which of the two hears it.
  yes: ['AMAZON.YesIntent', 'HedgedYesIntent'],
  'hedged-yes': ['HedgedYesIntent', 'AMAZON.YesIntent'],
  'hedged-no': ['HedgedNoIntent'],
  unsure: ['UnsureIntent'],
  past: ['PastIntent'],
  explained: ['ExplainedIntent'],
  what: ['WhatDoYouMeanIntent'],
  repeat: ['AMAZON.RepeatIntent'],
  wait: ['WaitIntent'],
  'go-back': ['GoBackIntent'],
  // "Fine" is a no to a question about a warning sign.
  no: ['AMAZON.NoIntent', 'FineIntent'],
  // The back itself can be the sign: "my back is ripping".
  finding: ['FindingIntent', 'BackHurtsIntent'],
  // With a no to the question, or without: the sign is asked about either way.
  'no-but-finding': ['NoButFindingIntent', 'FindingIntent'],
  'yes-finding': ['YesFindingIntent'],
  'no-finding': ['NoFindingIntent'],
  stop: ['AMAZON.StopIntent', 'AMAZON.CancelIntent'],
};
