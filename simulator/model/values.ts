import type { Grammar } from './grammar';
import { type TypeDefinition, type TypeValue, valueWords } from './interaction-model';

/** The values of one slot type as a tree, one node a word. */
export interface ValueNode {
  readonly words: Map<string, ValueNode>;
  readonly values: TypeValue[];
}

/** The child of a tree's node, made where there is none yet. */
export function child<Key, Node>(children: Map<Key, Node>, key: Key, make: () => Node): Node {
  const there = children.get(key);
  if (there !== undefined) return there;
  const node = make();
  children.set(key, node);
  return node;
}

function valueNode(): ValueNode {
  return { words: new Map(), values: [] };
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
