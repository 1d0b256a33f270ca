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

/** A slot of an intent request, as Alexa sends it. One that nothing was said for has no value. */
export interface IntentSlot extends Partial<SpokenValue> {
  readonly name: string;
  readonly confirmationStatus: 'NONE';
  readonly source?: 'USER';
  readonly slotValue?: SpokenValue & { readonly type: 'Simple' };
}

/** What was heard for one slot. */
export interface SlotHeard {
  readonly name: string;
  readonly type: string;
  /** Alexa's own value for a built-in type, the spoken words for one of the skill's. */
  readonly value: string;
  /** The skill's values that it names; null for a built-in type that the skill has not extended. */
  readonly matches: readonly TypeValue[] | null;
}

/** Alexa makes an id from the value where the model has none. */
function idOf(value: TypeValue): string {
  return value.id ?? createHash('md5').update(value.name.value).digest('hex');
}

function resolutionOf(type: string, matches: readonly TypeValue[], skillId: string): Resolution {
  const authority = `${AUTHORITY}.${skillId}.${type}`;
  if (matches.length === 0) return { authority, status: { code: 'ER_SUCCESS_NO_MATCH' } };
  const values = matches.map((value) => ({ value: { name: value.name.value, id: idOf(value) } }));
  return { authority, status: { code: 'ER_SUCCESS_MATCH' }, values };
}

/** The slot as Alexa sends it, empty when nothing was heard for it. */
export function intentSlot(name: string, heard: SlotHeard | undefined, skillId: string): IntentSlot {
  if (heard === undefined) return { name, confirmationStatus: 'NONE' };
  const { type, value, matches } = heard;
  const spoken: SpokenValue =
    matches === null
      ? { value }
      : { value, resolutions: { resolutionsPerAuthority: [resolutionOf(type, matches, skillId)] } };
  return {
    name,
    ...spoken,
    confirmationStatus: 'NONE',
    source: 'USER',
    slotValue: { type: 'Simple', ...spoken },
  };
}

/** The value as a log shows it: the entity's id, else Alexa's value, else the words. */
export function resolvedValue({ value, matches }: SlotHeard): string {
  const [first] = matches ?? [];
  return first === undefined ? value : (first.id ?? first.name.value);
}
