import { earsFor, type LanguageEars } from '../household/desk';
import { isFree } from '../model/free-words';
import type { Grammar } from '../model/grammar';
import { type SamplePiece, samplePieces } from '../model/interaction-model';
import { callOf, OPENING, SLOT_WORDS } from './calls';
import type { Suggestion, Suggestions } from './protocol';

/** Enough of each intent to find one's own words among them. */
const SAMPLES_OF_AN_INTENT = 16;
/** Two words that begin a thing, where a sample and an example each brought one. */
const BEGUN_TWICE = /\b(my|a|the) (my|a|the)\b/;

/** What is put into a slot of a type; undefined for a type that nobody speaks an example of. */
type Words = (type: string) => string | undefined;

const isBuiltIn = (type: string): boolean => type.startsWith('AMAZON.');

/**
 * Whether a sample reads like something that somebody would say once its slots are filled with examples. Those
 * with several types of the skill's own are put together for the recogniser, from parts that fit in many ways; free
 * words have no example.
 */
function isPlain(
  pieces: readonly SamplePiece[],
  typeOf: ReadonlyMap<string, string>,
  grammar: Grammar,
): boolean {
  const types = pieces.flatMap((piece) => ('slot' in piece ? [typeOf.get(piece.slot) ?? ''] : []));
  if (types.some((type) => isFree(type, grammar))) return false;
  if (new Set(types).size < types.length || types.filter((type) => !isBuiltIn(type)).length > 1) return false;
  // "A ten minutes walk": a duration reads well where nothing follows it.
  const last = pieces.at(-1);
  const lastType = last !== undefined && 'slot' in last ? typeOf.get(last.slot) : undefined;
  return !types.includes('AMAZON.DURATION') || lastType === 'AMAZON.DURATION';
}

function filled({ model, grammar }: LanguageEars, words: Words): readonly Suggestion[] {
  return model.interactionModel.languageModel.intents.flatMap(({ name, slots = [], samples = [] }) => {
    const typeOf = new Map(slots.map((slot) => [slot.name, slot.type]));
    // Alexa's own phrases for an intent are the plainest.
    const phrases = [...(grammar.builtInPhrases[name] ?? []), ...samples].map(samplePieces);
    const says = phrases
      .filter((pieces) => isPlain(pieces, typeOf, grammar))
      .map((pieces) =>
        pieces.map((piece) => ('slot' in piece ? words(typeOf.get(piece.slot) ?? '') : piece.words.trim())),
      )
      .filter((pieces) => !pieces.includes(undefined))
      .map((pieces) => pieces.join(' ').toLowerCase());
    return [...new Set(says)]
      .filter((say) => !BEGUN_TWICE.test(say))
      .slice(0, SAMPLES_OF_AN_INTENT)
      .map((say) => ({ say, intent: name }));
  });
}

/** The words for a slot: those that are chosen for its language, else the first that its type knows. */
function wordsOf({ model, grammar }: LanguageEars): Words {
  const { types = [] } = model.interactionModel.languageModel;
  const first = new Map(types.map(({ name, values }) => [name, values[0]?.name.value]));
  const chosen = SLOT_WORDS[grammar.language] ?? {};
  return (type) => chosen[type] ?? first.get(type) ?? grammar.slots[type]?.examples[0]?.words;
}

function make(ears: LanguageEars): Suggestions {
  const { readLine, recogniser, grammar, model } = ears;
  const { invocationName } = model.interactionModel.languageModel;
  // A sample with an example put in may mean something else as a whole.
  const inside = filled(ears, wordsOf(ears)).filter(
    ({ say, intent }) => recogniser.recognise(say).intent.name === intent,
  );
  const outside = inside.flatMap((suggestion): readonly Suggestion[] => {
    const called = callOf(suggestion, grammar.language, invocationName);
    if (called === null) return [];
    const line = readLine(called);
    const heard =
      line.kind === 'request'
        ? recogniser.recogniseFirst(line.phrases).intent.name
        : line.kind === 'nameless' && line.intent;
    return heard === suggestion.intent ? [{ say: called, intent: suggestion.intent }] : [];
  });
  const opening = OPENING[grammar.language];
  const opens =
    opening === undefined ? [] : [{ say: `${opening} ${invocationName}`, intent: 'LaunchRequest' }];
  return { inside, outside: [...opens, ...outside] };
}

/** Made once for each model. */
const made = new WeakMap<LanguageEars, Suggestions>();

/** What can be said in a locale, all of it understood as what it is. Throws a ModelError for a locale without a model. */
export function suggestionsFor(locale: string): Suggestions {
  const ears = earsFor(locale);
  const known = made.get(ears) ?? make(ears);
  made.set(ears, known);
  return known;
}
