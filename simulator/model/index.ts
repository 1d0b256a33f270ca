export { type Expansion, expandSamples, sharedExpansions } from './expand';
export type { Grammar } from './grammar';
export type { InteractionModel } from './interaction-model';
export { createLineReader, type Line, type ReadLine } from './lines';
export { lintModel } from './lint';
export { grammarFor, isUnderstood, loadModel, ModelError, modelFileOf, modelFor } from './load';
export {
  createRecogniser,
  type Recognised,
  type RecognisedIntent,
  type Recogniser,
  type RecogniserOptions,
} from './recogniser';
export type { IntentSlot } from './slots';
