import { english } from './english';
import { freeWordsProblems } from './free-words';
import type { Grammar } from './grammar';
import {
  type IntentDefinition,
  type InteractionModel,
  type LanguageModel,
  samplePieces,
  type TypeDefinition,
  valueWords,
} from './interaction-model';
import { typesWithDoubles, valueTree } from './values';

/** Alexa's build refuses a model without these; FallbackIntent is what nothing else matches. */
const REQUIRED_INTENTS = [
  'AMAZON.CancelIntent',
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.FallbackIntent',
];
const FALLBACK = 'AMAZON.FallbackIntent';
const LONGEST_VALUE = 140;

const NAME = /^[A-Za-z_]+$/;
/** Letters with their marks, spaces, apostrophes, hyphens; a full stop only within an abbreviation. */
const SPOKEN = /^[\p{L}\p{M}' \u2019-]*$/u;
const ABBREVIATION = /\b\p{L}\.(?:\p{L}\.)*/gu;

/** Nearly all words are written with nothing but these, and need no closer look. */
const PLAIN = /^[a-z' -]*$/;

/** What is wrong with words that a person shall say, or null. */
function spokenProblem(words: string, grammar: Grammar): string | null {
  if (PLAIN.test(words) && !grammar.wakeWords.some((word) => words.includes(word))) return null;
  const plain = words.replace(ABBREVIATION, (letters) => letters.replaceAll('.', ''));
  if (/\d/.test(plain)) return 'digits must be written as words';
  const odd = [...plain].find((letter) => !SPOKEN.test(letter));
  if (odd !== undefined) return `"${odd}" can't be spoken; only letters, apostrophes and hyphens can`;
  const spoken = plain.toLowerCase().split(/[^\p{L}]+/u);
  const wake = grammar.wakeWords.find((word) => spoken.includes(word));
  return wake === undefined ? null : `"${wake}" wakes the device`;
}

function invocationProblems(name: string, grammar: Grammar): readonly string[] {
  const place = `invocationName "${name}"`;
  const words = name.split(' ');
  const problems: string[] = [];
  if (/\d/.test(name)) problems.push(`${place}: digits must be written as words`);
  else if (!/^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M} '.]*$/u.test(name)) {
    problems.push(`${place}: only lower-case letters, spaces, apostrophes and full stops of abbreviations`);
  }
  if (words.length < 2) problems.push(`${place}: needs two words or more`);
  if (words.includes('')) problems.push(`${place}: one space between words and none around them`);
  for (const word of words) {
    if (grammar.wakeWords.includes(word)) problems.push(`${place}: "${word}" is a wake word`);
    if (grammar.launchWords.includes(word))
      problems.push(`${place}: "${word}" is a word that launches skills`);
    if (words.length === 2 && grammar.smallWords.includes(word)) {
      problems.push(`${place}: a name of two words may not hold "${word}"`);
    }
  }
  return problems;
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function sampleProblems(
  sample: string,
  intent: IntentDefinition,
  model: LanguageModel,
  grammar: Grammar,
): string[] {
  const problems: string[] = [];
  if (sample.trim() === '') return ['is empty'];
  if (sample !== sample.trim() || /\s\s/.test(sample)) problems.push('has spaces too many');
  const pieces = samplePieces(sample);
  const slots = pieces.flatMap((piece) => ('slot' in piece ? [piece.slot] : []));
  const declared = (intent.slots ?? []).map(({ name }) => name);
  for (const slot of new Set(slots)) {
    if (!declared.includes(slot)) {
      const known =
        declared.length === 0 ? 'the intent has no slots' : `its slots are ${declared.join(', ')}`;
      problems.push(`names a slot {${slot}} that the intent lacks; ${known}`);
    }
  }
  for (const slot of repeated(slots)) problems.push(`has the slot {${slot}} twice`);
  if (/\}\S*\{/.test(sample)) problems.push('needs a space between two slots');
  for (const piece of pieces) {
    const problem = 'words' in piece ? spokenProblem(piece.words, grammar) : null;
    if (problem !== null) problems.push(problem);
  }
  if (sample.toLowerCase().includes(model.invocationName.toLowerCase()))
    problems.push('holds the invocation name');
  return problems;
}

function intentProblems(intent: IntentDefinition, model: LanguageModel, grammar: Grammar): string[] {
  const place = `intent ${intent.name}`;
  const problems: string[] = [];
  const builtIn = intent.name.startsWith('AMAZON.');
  const samples = intent.samples ?? [];
  if (builtIn && intent.name !== FALLBACK && !Object.hasOwn(grammar.builtInPhrases, intent.name)) {
    problems.push(`${place}: no standard intent has this name`);
  }
  if (!builtIn && !NAME.test(intent.name)) problems.push(`${place}: a name has letters and underscores only`);
  if (!builtIn && samples.length === 0) problems.push(`${place}: has no samples, so nobody can say it`);
  if (intent.name === FALLBACK && samples.length > 0) problems.push(`${place}: takes no samples`);
  for (const name of repeated((intent.slots ?? []).map(({ name }) => name))) {
    problems.push(`${place}: two slots are named ${name}`);
  }
  for (const slot of intent.slots ?? []) {
    if (!NAME.test(slot.name))
      problems.push(`${place}, slot ${slot.name}: a name has letters and underscores only`);
    if (
      !Object.hasOwn(grammar.slots, slot.type) &&
      !(model.types ?? []).some(({ name }) => name === slot.type)
    ) {
      problems.push(
        `${place}, slot ${slot.name}: unknown type ${slot.type}; known are ${knownTypes(model, grammar)}`,
      );
    }
  }
  samples.forEach((sample, index) => {
    for (const problem of sampleProblems(sample, intent, model, grammar)) {
      problems.push(`${place}, sample ${index + 1} "${sample}": ${problem}`);
    }
  });
  return problems;
}

function knownTypes(model: LanguageModel, grammar: Grammar): string {
  return [...Object.keys(grammar.slots), ...(model.types ?? []).map(({ name }) => name)].join(', ');
}

/** Two samples that say the same, in two intents or in one. Slots count by type, as they do when heard. */
function duplicateProblems(model: LanguageModel, grammar: Grammar): readonly string[] {
  const seen = new Map<string, { intent: string; sample: string }>();
  const problems: string[] = [];
  for (const intent of model.intents) {
    for (const sample of intent.samples ?? []) {
      const key = samplePieces(sample)
        .map((piece) =>
          'slot' in piece
            ? `{${intent.slots?.find(({ name }) => name === piece.slot)?.type ?? piece.slot}}`
            : grammar.hear(piece.words).tokens.join(' '),
        )
        .join(' ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { intent: intent.name, sample });
      else if (first.intent !== intent.name) {
        problems.push(`intent ${intent.name}, sample "${sample}": also "${first.sample}" of ${first.intent}`);
      } else if (first.sample.toLowerCase() === sample.toLowerCase()) {
        problems.push(`intent ${intent.name}, sample "${sample}": is there twice`);
      }
    }
  }
  return problems;
}

function typeProblems(
  type: TypeDefinition,
  hasDoubles: boolean,
  model: LanguageModel,
  grammar: Grammar,
): readonly string[] {
  const place = `type ${type.name}`;
  const problems: string[] = [];
  if (!Object.hasOwn(grammar.slots, type.name) && !NAME.test(type.name)) {
    problems.push(`${place}: a name has letters and underscores only`);
  }
  if (type.values.length === 0) problems.push(`${place}: has no values`);
  if (!model.intents.some((intent) => intent.slots?.some((slot) => slot.type === type.name))) {
    problems.push(`${place}: no slot has it`);
  }
  for (const id of repeated(type.values.flatMap(({ id }) => id ?? []))) {
    problems.push(`${place}: two values have the id ${id}`);
  }
  const owners = new Map<string, string>();
  for (const value of type.values) {
    const name = value.name.value;
    for (const words of valueWords(value)) {
      const at = (): string => `${place}, value "${name}"${words === name ? '' : `, synonym "${words}"`}`;
      const problem = spokenProblem(words, grammar);
      if (!/[\p{L}\p{N}]/u.test(words)) problems.push(`${at()}: is empty`);
      else if (problem !== null) problems.push(`${at()}: ${problem}`);
      if (words.length > LONGEST_VALUE) problems.push(`${at()}: longer than ${LONGEST_VALUE} characters`);
      if (!hasDoubles) continue;
      const key = grammar.hear(words).tokens.join(' ');
      const owner = owners.get(key);
      if (owner !== undefined && owner !== name)
        problems.push(`${at()}: also belongs to the value "${owner}"`);
      owners.set(key, owner ?? name);
    }
  }
  return problems;
}

/**
 * Everything in a model that Alexa would refuse or that the recogniser could not tell apart, one line
 * each: what is wrong, and where. An empty list when all is well.
 */
export function lintModel(model: InteractionModel, grammar: Grammar = english): string[] {
  const language = model.interactionModel.languageModel;
  const intents = language.intents.map(({ name }) => name);
  const types = (language.types ?? []).map(({ name }) => name);
  const doubles = typesWithDoubles(valueTree(language.types ?? [], grammar));
  return [
    ...invocationProblems(language.invocationName, grammar),
    ...repeated(intents).map((name) => `intent ${name}: is there twice`),
    ...REQUIRED_INTENTS.filter((name) => !intents.includes(name)).map(
      (name) => `intent ${name}: is required`,
    ),
    ...language.intents.flatMap((intent) => intentProblems(intent, language, grammar)),
    ...language.intents.flatMap((intent) => freeWordsProblems(intent, grammar)),
    ...duplicateProblems(language, grammar),
    ...repeated(types).map((name) => `type ${name}: is there twice`),
    ...(language.types ?? []).flatMap((type) =>
      typeProblems(type, doubles.has(type.name), language, grammar),
    ),
  ];
}
