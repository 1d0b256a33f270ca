import type { Grammar } from './grammar';
import type { LanguageModel, SlotDefinition, TypeValue } from './interaction-model';
import { child, type Listed, listedAt, valueTree } from './values';

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
export interface Filling {
  readonly parts: readonly SlotPart[];
  /** The token after its last one. */
  readonly end: number;
  /** How many of its words are listed in the model: these are as good as literal ones. */
  readonly listed: number;
}

/** Every way to fill a slot from a place in one line, longest first. */
export type Fillings = (slot: SlotKey, start: number) => readonly Filling[];

/** A slot's type, and whether it takes several values: slots alike in both are one in the tree of samples. */
export type SlotKey = `one ${string}` | `many ${string}`;

/** No person says more in one breath, and an endless line must not take endless time. */
const MOST_VALUES = 10;

/** What a slot is in the tree of samples. */
export function slotKey({ type, multipleValues }: SlotDefinition): SlotKey {
  return multipleValues?.enabled === true ? `many ${type}` : `one ${type}`;
}

function isListed({ value, matches }: SlotPart): boolean {
  return value === null && matches !== null;
}

function fillingOf(parts: readonly [SlotPart, ...SlotPart[]]): Filling {
  const listed = parts.reduce((sum, part) => sum + (isListed(part) ? part.end - part.start : 0), 0);
  return { parts, listed, end: parts[parts.length - 1]?.end ?? parts[0].end };
}

function anyWordsFrom(tokens: readonly string[], start: number): readonly SlotPart[] {
  const ends = tokens.slice(start).map((_, index) => tokens.length - index);
  return ends.map((end) => ({ start, end, value: null, matches: null }));
}

/**
 * Reads the slots of lines: the values that the model lists for a type, and what the grammar reads of a
 * built-in one. What was read once in a line is remembered for that line.
 */
export function createFillings(
  model: LanguageModel,
  grammar: Grammar,
): (tokens: readonly string[], today?: string) => Fillings {
  const tree = valueTree(model.types ?? [], grammar);
  const ownTypes = new Set((model.types ?? []).map(({ name }) => name));

  return (tokens, today) => {
    const listedFrom: (readonly Listed[])[] = [];
    const known = new Map<SlotKey, (readonly Filling[])[]>();

    function listedPartsAt(type: string, start: number): SlotPart[] {
      const listed = listedFrom[start] ?? listedAt(tree, tokens, start);
      listedFrom[start] = listed;
      const parts: SlotPart[] = [];
      for (const { end, values } of listed) {
        const matches = values.get(type);
        if (matches !== undefined) parts.push({ start, end, value: null, matches });
      }
      return parts.reverse();
    }

    function partsAt(type: string, start: number): readonly SlotPart[] {
      const parts = listedPartsAt(type, start);
      const builtIn = grammar.slots[type];
      if (builtIn === undefined) return parts;
      if ('takes' in builtIn) return anyWordsFrom(tokens, start);
      for (const { end, value } of builtIn.read(tokens, start, today)) {
        const isThere = parts.some((part) => part.end === end);
        if (!isThere) parts.push({ start, end, value, matches: ownTypes.has(type) ? [] : null });
      }
      return parts.sort((left, right) => right.end - left.end);
    }

    function severalAt(type: string, start: number, most: number): readonly [SlotPart, ...SlotPart[]][] {
      return partsAt(type, start).flatMap((part): [SlotPart, ...SlotPart[]][] => {
        const next = tokens[part.end] === grammar.and ? part.end + 1 : part.end;
        const rest = most > 1 ? severalAt(type, next, most - 1) : [];
        return [...rest.map((parts): [SlotPart, ...SlotPart[]] => [part, ...parts]), [part]];
      });
    }

    function fill(slot: SlotKey, start: number): readonly Filling[] {
      const type = slot.slice(slot.indexOf(' ') + 1);
      if (slot.startsWith('one')) return partsAt(type, start).map((part) => fillingOf([part]));
      return severalAt(type, start, MOST_VALUES)
        .map(fillingOf)
        .sort((left, right) => right.end - left.end);
    }

    return (slot, start) => {
      const places = child(known, slot, (): (readonly Filling[])[] => []);
      const there = places[start] ?? fill(slot, start);
      places[start] = there;
      return there;
    };
  };
}
