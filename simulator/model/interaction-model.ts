/**
 * An Alexa interaction model as it lies in `interaction-models/`, after the interaction model schema of
 * the Alexa Skills Kit documentation. Only what the recogniser needs is spelled out.
 */

export interface SlotDefinition {
  readonly name: string;
  readonly type: string;
  readonly samples?: readonly string[];
  readonly multipleValues?: { readonly enabled: boolean };
}

export interface IntentDefinition {
  readonly name: string;
  readonly slots?: readonly SlotDefinition[];
  readonly samples?: readonly string[];
}

export interface TypeValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

export interface TypeDefinition {
  readonly name: string;
  readonly values: readonly TypeValue[];
}

export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly IntentDefinition[];
  readonly types?: readonly TypeDefinition[];
  readonly modelConfiguration?: unknown;
}

export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: LanguageModel;
    readonly dialog?: unknown;
    readonly prompts?: unknown;
  };
}

/** A piece of a sample: words as they are written, or the slot that stands there. */
export type SamplePiece = { readonly words: string } | { readonly slot: string };

/** "start a {Minutes} minute walk" as its pieces. Empty words are left out. */
export function samplePieces(sample: string): readonly SamplePiece[] {
  return sample.split(/(\{[^{}]*\})/).flatMap((part): readonly SamplePiece[] => {
    if (part.trim() === '') return [];
    return part.startsWith('{') && part.endsWith('}')
      ? [{ slot: part.slice(1, -1).trim() }]
      : [{ words: part }];
  });
}

/** Every way to say a value: its name, then its synonyms. */
export function valueWords(value: TypeValue): readonly string[] {
  return [value.name.value, ...(value.name.synonyms ?? [])];
}
