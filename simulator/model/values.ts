import type { Grammar } from './grammar';
import { type TypeDefinition, type TypeValue, valueWords } from './interaction-model';

/** The values of all slot types in one tree, one node a word: looking up costs what is said. */
export interface ValueNode {
  readonly words: Map<string, ValueNode>;
  /** The values whose words end here, by the name of their type. */
  readonly values: Map<string, TypeValue[]>;
}

/** A place in a line where values end: the token after them, and the values by the name of their type. */
export interface Listed {
  readonly end: number;
  readonly values: ReadonlyMap<string, readonly TypeValue[]>;
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
  return { words: new Map(), values: new Map() };
}

/** The tree of the values and synonyms of all types. */
export function valueTree(types: readonly TypeDefinition[], grammar: Grammar): ValueNode {
  const root = valueNode();
  for (const type of types) {
    for (const value of type.values) {
      for (const words of valueWords(value)) {
        let node = root;
        for (const token of grammar.hear(words).tokens) node = child(node.words, token, valueNode);
        const values = child(node.values, type.name, (): TypeValue[] => []);
        if (node !== root && !values.includes(value)) values.push(value);
      }
    }
  }
  root.values.clear();
  return root;
}

/** The places where values that begin at `start` end, nearest first. */
export function listedAt(root: ValueNode, tokens: readonly string[], start: number): readonly Listed[] {
  const found: Listed[] = [];
  let node: ValueNode | undefined = root;
  for (let end = start; node !== undefined; end += 1) {
    if (node.values.size > 0) found.push({ end, values: node.values });
    node = node.words.get(tokens[end] ?? '');
  }
  return found;
}
