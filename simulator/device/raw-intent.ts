import { asObject, isObject } from './reply';

/** The intent of an envelope that somebody wrote, as a turn shows it; undefined when it has none. */
export function intentOfRaw(raw: unknown):
  | {
      readonly intent: { readonly name: string };
      /** Slot name to entity id, else Alexa's value, else the words. Empty slots are left out. */
      readonly slots: Readonly<Record<string, string>>;
      readonly sample: null;
    }
  | undefined {
  const { name, slots } = asObject(asObject(asObject(raw).request).intent);
  if (typeof name !== 'string') return undefined;
  const values = Object.entries(asObject(slots)).flatMap(([slot, said]) => {
    const value = idIn(said) ?? asObject(said).value;
    return typeof value === 'string' && value !== '' ? [[slot, value] as const] : [];
  });
  return { intent: { name }, slots: Object.fromEntries(values), sample: null };
}

function idIn(slot: unknown): string | undefined {
  const { resolutionsPerAuthority } = asObject(asObject(slot).resolutions);
  const [authority] = Array.isArray(resolutionsPerAuthority) ? resolutionsPerAuthority : [];
  const { values } = asObject(authority);
  const [first] = Array.isArray(values) ? values : [];
  const { id } = isObject(first) ? asObject(first.value) : {};
  return typeof id === 'string' ? id : undefined;
}
