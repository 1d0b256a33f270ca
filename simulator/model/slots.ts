import { createHash } from 'node:crypto';
import type { TypeValue } from './interaction-model';

/** Alexa's authority for a skill's own type is this, the skill's id and the type's name. */
const AUTHORITY = 'amzn1.er-authority.echo-sdk';

export interface Resolution {
  readonly authority: string;
  readonly status: { readonly code: 'ER_SUCCESS_MATCH' | 'ER_SUCCESS_NO_MATCH' };
  /** Left out when nothing matched, as Alexa does. */
  readonly values?: readonly { readonly value: { readonly name: string; readonly id: string } }[];
}

interface SpokenValue {
  readonly value: string;
  readonly resolutions?: { readonly resolutionsPerAuthority: readonly Resolution[] };
}

type SimpleValue = SpokenValue & { readonly type: 'Simple' };

/** A slot of an intent request, as Alexa sends it. One that nothing was said for has no value. */
export interface IntentSlot extends Partial<SpokenValue> {
  readonly name: string;
  readonly confirmationStatus: 'NONE';
  readonly source?: 'USER';
  readonly slotValue?: SimpleValue | { readonly type: 'List'; readonly values: readonly SimpleValue[] };
}

/** One value that was heard. */
export interface ValueHeard {
  /** Alexa's own value for a built-in type, the spoken words for one of the skill's. */
  readonly value: string;
  /** The skill's values that it names; null for a built-in type that the skill has not extended. */
  readonly matches: readonly TypeValue[] | null;
}

/** What was heard for one slot. */
export interface SlotHeard {
  readonly name: string;
  readonly type: string;
  readonly values: readonly ValueHeard[];
}

/** Alexa makes an id from the value where the model has none; made once for each value. */
const madeIds = new WeakMap<TypeValue, string>();

function idOf(value: TypeValue): string {
  const id = value.id ?? madeIds.get(value) ?? createHash('md5').update(value.name.value).digest('hex');
  madeIds.set(value, id);
  return id;
}

function resolutionOf(type: string, matches: readonly TypeValue[], skillId: string): Resolution {
  const authority = `${AUTHORITY}.${skillId}.${type}`;
  if (matches.length === 0) return { authority, status: { code: 'ER_SUCCESS_NO_MATCH' } };
  const values = matches.map((value) => ({ value: { name: value.name.value, id: idOf(value) } }));
  return { authority, status: { code: 'ER_SUCCESS_MATCH' }, values };
}

function spokenValue(type: string, { value, matches }: ValueHeard, skillId: string): SpokenValue {
  if (matches === null) return { value };
  return { value, resolutions: { resolutionsPerAuthority: [resolutionOf(type, matches, skillId)] } };
}

/**
 * The slot as Alexa sends it, empty when nothing was heard for it. Several values come as a list, and
 * the slot itself then has none.
 */
export function intentSlot(name: string, heard: SlotHeard | undefined, skillId: string): IntentSlot {
  if (heard === undefined) return { name, confirmationStatus: 'NONE' };
  const spoken = heard.values.map((value) => spokenValue(heard.type, value, skillId));
  const [first] = spoken;
  const values = spoken.map((value): SimpleValue => ({ type: 'Simple', ...value }));
  if (first === undefined || values.length > 1) {
    return { name, confirmationStatus: 'NONE', source: 'USER', slotValue: { type: 'List', values } };
  }
  return {
    name,
    ...first,
    confirmationStatus: 'NONE',
    source: 'USER',
    slotValue: { type: 'Simple', ...first },
  };
}

/** The value as a log shows it: the id that the model gives the entity, else Alexa's value, else the words. */
export function resolvedValue({ values }: SlotHeard): string {
  return values.map(({ value, matches }) => matches?.[0]?.id ?? value).join(', ');
}
