import { type SlotKey, slotKey } from './fillings';
import { isFree } from './free-words';
import type { Grammar } from './grammar';
import { type LanguageModel, samplePieces } from './interaction-model';
import { child } from './values';

/** A sample, or a phrase that Alexa knows herself, where it ends in the tree. */
export interface Pattern {
  readonly intent: string;
  /** As it is written in the model. */
  readonly sample: string;
  /** Names of its slots, in the order in which they are spoken. */
  readonly slots: readonly string[];
  /** How many words must be there literally. */
  readonly literals: number;
  /** Place in the model; Alexa's own phrases come after every sample. */
  readonly order: number;
}

/** The samples of a model, as a tree of one node a word, so that looking up costs what is said. */
export interface PatternNode {
  readonly words: Map<string, PatternNode>;
  readonly slots: Map<SlotKey, PatternNode>;
  readonly ends: Pattern[];
}

function patternNode(): PatternNode {
  return { words: new Map(), slots: new Map(), ends: [] };
}

export interface PatternTrees {
  /** Every sample without a slot for free words, and Alexa's own phrases for the standard intents that the model names. */
  readonly exact: PatternNode;
  /** The samples with one: what they take is known to be nothing else. */
  readonly free: PatternNode;
}

/** The samples of a model, as two trees: a line that fits the first is never looked for in the second. */
export function patternTrees(model: LanguageModel, grammar: Grammar): PatternTrees {
  const trees: PatternTrees = { exact: patternNode(), free: patternNode() };
  let order = 0;
  const add = (
    root: PatternNode,
    intent: string,
    sample: string,
    keyOf: (slot: string) => SlotKey | undefined,
  ): void => {
    let node = root;
    const slots: string[] = [];
    let literals = 0;
    for (const piece of samplePieces(sample)) {
      if ('slot' in piece) {
        node = child<SlotKey, PatternNode>(node.slots, keyOf(piece.slot) ?? 'one ', patternNode);
        slots.push(piece.slot);
        continue;
      }
      const { tokens } = grammar.hear(piece.words);
      literals += tokens.length;
      node = tokens.reduce<PatternNode>((at, token) => child(at.words, token, patternNode), node);
    }
    if (node !== root) node.ends.push({ intent, sample, slots, literals, order });
    order += 1;
  };
  for (const intent of model.intents) {
    const keys = new Map((intent.slots ?? []).map((slot) => [slot.name, slotKey(slot)]));
    const tree = (intent.slots ?? []).some(({ type }) => isFree(type, grammar)) ? trees.free : trees.exact;
    for (const sample of intent.samples ?? []) add(tree, intent.name, sample, (slot) => keys.get(slot));
  }
  for (const intent of model.intents) {
    for (const phrase of grammar.builtInPhrases[intent.name] ?? [])
      add(trees.exact, intent.name, phrase, () => undefined);
  }
  return trees;
}
