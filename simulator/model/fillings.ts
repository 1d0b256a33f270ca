import type { Grammar } from './grammar';
import type { LanguageModel, SlotDefinition, TypeValue } from './interaction-model';
import { type ValueNode, valuesAt, valueTree } from './values';

/** One value of a slot in the line: its tokens from `start` to before `end`, and what they mean. */
export interface SlotPart {
  readonly start: number;
  readonly end: number;
  /** Alexa's value of a built-in type; null when the words themselves are the value. */
  readonly value: string | null;
  /** The skill's values that it names; null for a built-in type that the skill has not extended. */
  readonly matches: readonly TypeValue[] | null;
}

/** What fills a slot: one value, or several where the slot takes them ("Monday, Wednesday and Friday"). */
export type Filling = readonly [SlotPart, ...SlotPart[]];

/** Every way to fill a slot from a place in the line, longest first. */
export type Fillings = (
  slot: SlotKey,
  tokens: readonly string[],
  start: number,
  today?: string,
) => readonly Filling[];

/** A slot's type, and whether it takes several values: slots alike in both are one in the tree of samples. */
export type SlotKey = `one ${string}` | `many ${string}`;

/** No person says more in one breath, and an endless line must not take endless time. */
const MOST_VALUES = 10;

/** What a slot is in the tree of samples. */
export function slotKey({ type, multipleValues }: SlotDefinition): SlotKey {
  return multipleValues?.enabled === true ? `many ${type}` : `one ${type}`;
}

/** The token after the last one of a filling. */
export function endOf(filling: Filling): number {
  return filling[filling.length - 1]?.end ?? filling[0].end;
}

/** Reads slots: the values that the model lists for a type, and what the grammar reads of a built-in one. */
export function createFillings(model: LanguageModel, grammar: Grammar): Fillings {
  const types = new Map<string, ValueNode>(
    (model.types ?? []).map((type) => [type.name, valueTree(type, grammar)]),
  );

  function partsAt(
    type: string,
    tokens: readonly string[],
    start: number,
    today?: string,
  ): readonly SlotPart[] {
    const own = types.get(type);
    const listed = own === undefined ? [] : valuesAt(own, tokens, start);
    const parts: SlotPart[] = listed.map(({ end, values }) => ({ start, end, value: null, matches: values }));
    for (const { end, value } of grammar.slots[type]?.read(tokens, start, today) ?? []) {
      const isListed = listed.some((found) => found.end === end);
      if (!isListed) parts.push({ start, end, value, matches: own === undefined ? null : [] });
    }
    return parts.sort((left, right) => right.end - left.end);
  }

  function severalAt(
    type: string,
    tokens: readonly string[],
    start: number,
    most: number,
    today?: string,
  ): readonly Filling[] {
    return partsAt(type, tokens, start, today).flatMap((part): readonly Filling[] => {
      const next = tokens[part.end] === grammar.and ? part.end + 1 : part.end;
      const rest = most > 1 ? severalAt(type, tokens, next, most - 1, today) : [];
      return [...rest.map((filling): Filling => [part, ...filling]), [part]];
    });
  }

  return (slot, tokens, start, today) => {
    const [count = '', type = ''] = slot.split(' ');
    if (count === 'one') return partsAt(type, tokens, start, today).map((part): Filling => [part]);
    return [...severalAt(type, tokens, start, MOST_VALUES, today)].sort(
      (left, right) => endOf(right) - endOf(left),
    );
  };
}
