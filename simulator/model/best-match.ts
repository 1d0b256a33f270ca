import type { Filling, Fillings } from './fillings';
import type { Pattern, PatternNode } from './patterns';

/** The sample that a line is, and what fills its slots, in the order in which they are spoken. */
export interface Match {
  readonly pattern: Pattern;
  readonly fillings: readonly Filling[];
}

/** How a line can go on from a node of the tree to the end of a sample, with what it is worth. */
interface Completion {
  readonly pattern: Pattern;
  readonly fillings: FillingList | null;
  /** Words matched literally, in the sample or in a listed value. */
  readonly literals: number;
  readonly slots: number;
  /** Words of listed values. */
  readonly listed: number;
}

interface FillingList {
  readonly first: Filling;
  readonly rest: FillingList | null;
}

/**
 * Most words matched literally; then fewest slots; then the longest listed values ("no feeling in my
 * legs" is that finding, and not "no" before another); then the order of the model.
 */
function isBetter(one: Completion, other: Completion | null): boolean {
  if (other === null) return true;
  if (one.literals !== other.literals) return one.literals > other.literals;
  if (one.slots !== other.slots) return one.slots < other.slots;
  if (one.listed !== other.listed) return one.listed > other.listed;
  return one.pattern.order < other.pattern.order;
}

/**
 * The best sample of the tree for a whole line, or null. What a line is worth adds up word by word, so
 * the best way on from a node is the same however it was reached, and is looked for once.
 */
export function bestMatch(root: PatternNode, tokens: readonly string[], fillings: Fillings): Match | null {
  const known = new Map<PatternNode, Map<number, Completion | null>>();

  function explore(node: PatternNode, at: number): Completion | null {
    if (at === tokens.length) {
      const [pattern] = node.ends;
      return pattern === undefined ? null : { pattern, fillings: null, literals: 0, slots: 0, listed: 0 };
    }
    let best: Completion | null = null;
    const next = node.words.get(tokens[at] ?? '');
    const literal = next === undefined ? null : complete(next, at + 1);
    if (literal !== null) best = { ...literal, literals: literal.literals + 1 };
    for (const [slot, after] of node.slots) {
      for (const filling of fillings(slot, at)) {
        const rest = complete(after, filling.end);
        if (rest === null) continue;
        const whole = {
          pattern: rest.pattern,
          fillings: { first: filling, rest: rest.fillings },
          literals: rest.literals + filling.listed,
          slots: rest.slots + 1,
          listed: rest.listed + filling.listed,
        };
        if (isBetter(whole, best)) best = whole;
      }
    }
    return best;
  }

  function complete(node: PatternNode, at: number): Completion | null {
    // Without slots there is one way on, so there is nothing to remember.
    if (node.slots.size === 0) return explore(node, at);
    let places = known.get(node);
    if (places === undefined) {
      places = new Map();
      known.set(node, places);
    }
    const there = places.get(at);
    if (there !== undefined) return there;
    const found = explore(node, at);
    places.set(at, found);
    return found;
  }

  const best = complete(root, 0);
  if (best === null) return null;
  const filled: Filling[] = [];
  for (let list = best.fillings; list !== null; list = list.rest) filled.push(list.first);
  return { pattern: best.pattern, fillings: filled };
}
