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

/** Trees that were made, by the types they are of: a model is checked, and then listened with. */
const made = new WeakMap<Grammar, WeakMap<readonly TypeDefinition[], ValueNode>>();

/** The tree of the values and synonyms of all types. Made once for a list of types, which then may not change. */
export function valueTree(types: readonly TypeDefinition[], grammar: Grammar): ValueNode {
  const ofGrammar = made.get(grammar) ?? new WeakMap<readonly TypeDefinition[], ValueNode>();
  made.set(grammar, ofGrammar);
  const tree = ofGrammar.get(types) ?? grown(types, grammar);
  ofGrammar.set(types, tree);
  return tree;
}

/** The types in which some words belong to two values, anywhere in a tree. */
export function typesWithDoubles(root: ValueNode): ReadonlySet<string> {
  const doubles = new Set<string>();
  const nodes = [root];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    for (const [type, values] of node.values) if (values.length > 1) doubles.add(type);
    for (const below of node.words.values()) nodes.push(below);
  }
  return doubles;
}

function grown(types: readonly TypeDefinition[], grammar: Grammar): ValueNode {
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
