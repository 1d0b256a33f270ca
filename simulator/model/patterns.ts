import type { Grammar } from './grammar';
import {
  type LanguageModel,
  samplePieces,
  type TypeDefinition,
  type TypeValue,
  valueWords,
} from './interaction-model';

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

/** The samples of a model, letter-tree fashion: one node a word, so that looking up costs what is said. */
export interface PatternNode {
  readonly words: Map<string, PatternNode>;
  readonly slots: Map<string, PatternNode>;
  readonly ends: Pattern[];
}

/** The values of one slot type in the same fashion. */
export interface ValueNode {
  readonly words: Map<string, ValueNode>;
  readonly values: TypeValue[];
}

function patternNode(): PatternNode {
  return { words: new Map(), slots: new Map(), ends: [] };
}

function valueNode(): ValueNode {
  return { words: new Map(), values: [] };
}

function child<Node>(children: Map<string, Node>, key: string, make: () => Node): Node {
  const there = children.get(key);
  if (there !== undefined) return there;
  const node = make();
  children.set(key, node);
  return node;
}

/** The tree of one type's values and synonyms. */
export function valueTree(type: TypeDefinition, grammar: Grammar): ValueNode {
  const root = valueNode();
  for (const value of type.values) {
    for (const words of valueWords(value)) {
      const { tokens } = grammar.hear(words);
      if (tokens.length === 0) continue;
      const node = tokens.reduce((at, token) => child(at.words, token, valueNode), root);
      if (!node.values.includes(value)) node.values.push(value);
    }
  }
  return root;
}

/** Every way a value begins at `start`: the token after it, and the values that these words name. */
export function valuesAt(
  root: ValueNode,
  tokens: readonly string[],
  start: number,
): readonly { end: number; values: readonly TypeValue[] }[] {
  const found: { end: number; values: readonly TypeValue[] }[] = [];
  let node: ValueNode | undefined = root;
  for (let at = start; node !== undefined; at += 1) {
    if (node.values.length > 0) found.push({ end: at, values: node.values });
    node = node.words.get(tokens[at] ?? '');
  }
  return found;
}

/** The tree of all samples of a model, with Alexa's own phrases for the standard intents it names. */
export function patternTree(model: LanguageModel, grammar: Grammar): PatternNode {
  const root = patternNode();
  let order = 0;
  const add = (intent: string, sample: string, typeOf: (slot: string) => string | undefined): void => {
    let node: PatternNode | undefined = root;
    const slots: string[] = [];
    let literals = 0;
    for (const piece of samplePieces(sample)) {
      if ('slot' in piece) {
        node = child<PatternNode>(node.slots, typeOf(piece.slot) ?? '', patternNode);
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
    const types = new Map((intent.slots ?? []).map(({ name, type }) => [name, type]));
    for (const sample of intent.samples ?? []) add(intent.name, sample, (slot) => types.get(slot));
  }
  for (const intent of model.intents) {
    for (const phrase of grammar.builtInPhrases[intent.name] ?? []) add(intent.name, phrase, () => undefined);
  }
  return root;
}
