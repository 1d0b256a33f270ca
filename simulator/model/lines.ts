import { english } from './english';
import type { Grammar, Heard } from './grammar';
import { spokenWords, standsAt } from './heard';
import type { InteractionModel } from './interaction-model';

/** What a line is to a speaker with no session open (with one open, only the first two start afresh). */
export type Line =
  /** Nothing was said. */
  | { readonly kind: 'silence' }
  /** "Open steady stride": a LaunchRequest. */
  | { readonly kind: 'launch' }
  /** "Ask steady stride how my week went": the wordings of the request, to be tried in this order. */
  | { readonly kind: 'request'; readonly phrases: readonly string[] }
  /** "Pause": goes without a name to the skill that played last. */
  | { readonly kind: 'nameless'; readonly intent: string; readonly phrase: string }
  /** Anything else: Alexa answers it herself, and the skill never hears of it. */
  | { readonly kind: 'elsewhere'; readonly says: string };

export type ReadLine = (line: string) => Line;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads lines as Alexa does before any skill is open: who is meant, and what of the line is for the
 * skill. After "Understand how users invoke custom skills" of the Alexa Skills Kit documentation.
 */
export function createLineReader(model: InteractionModel, grammar: Grammar = english): ReadLine {
  const { invocationName } = model.interactionModel.languageModel;
  const tokensOf = (phrase: string): readonly string[] => grammar.hear(phrase).tokens;
  // Longer phrases first, so that "open up" is not heard as "open".
  const phrases = (list: readonly string[]): readonly (readonly string[])[] =>
    list.map(tokensOf).sort((left, right) => right.length - left.length);
  const name = tokensOf(invocationName);
  const { invocation } = grammar;
  const launch = phrases(invocation.launch);
  const carry = phrases(invocation.carry);
  const connectors = phrases(invocation.connectors);
  const before = phrases(invocation.before);
  const lead = phrases(invocation.lead);
  const article = phrases(invocation.article);
  const noun = phrases(invocation.noun);
  const nameless = new Map(
    grammar.audioIntents.flatMap((intent) =>
      (grammar.builtInPhrases[intent] ?? []).map((phrase) => [tokensOf(phrase).join(' '), intent] as const),
    ),
  );

  const after = (tokens: readonly string[], at: number, list: readonly (readonly string[])[]): number =>
    at + (list.find((phrase) => standsAt(tokens, at, phrase))?.length ?? 0);
  const upTo = (tokens: readonly string[], end: number, list: readonly (readonly string[])[]): number =>
    end - (list.find((phrase) => standsAt(tokens, end - phrase.length, phrase))?.length ?? 0);

  /** The name with its article and noun ("the steady stride skill") from `at`, or null. */
  function nameAt(tokens: readonly string[], at: number): Span | null {
    const from = after(tokens, at, article);
    return standsAt(tokens, from, name) ? { from: at, to: after(tokens, from + name.length, noun) } : null;
  }

  /** With the connector, then without it: "how my week went" keeps its "how", "to start a walk" loses "to". */
  function requestAfter(heard: Heard, from: number): Line {
    const rest = heard.tokens.length;
    const bare = after(heard.tokens, from, connectors);
    const starts = bare > from && bare < rest ? [from, bare] : [from];
    return { kind: 'request', phrases: starts.map((start) => spokenWords(heard, start, rest)) };
  }

  /** "Open steady stride [and …]", "ask steady stride [to …]", or the name alone. */
  function calledFirst(heard: Heard): Line | null {
    const { tokens } = heard;
    const start = after(tokens, 0, lead);
    const verb = after(tokens, start, [...launch, ...carry]);
    const named = nameAt(tokens, verb);
    if (named === null || (verb === start && named.to < tokens.length)) return null;
    return named.to === tokens.length ? { kind: 'launch' } : requestAfter(heard, named.to);
  }

  /** "Start a walk with steady stride". */
  function calledLast(heard: Heard): Line | null {
    const { tokens } = heard;
    const nounless = upTo(tokens, tokens.length, noun);
    const unnamed = nounless - name.length;
    if (!standsAt(tokens, unnamed, name)) return null;
    const bare = upTo(tokens, unnamed, article);
    const end = upTo(tokens, bare, before);
    return end === bare || end <= 0 ? null : { kind: 'request', phrases: [spokenWords(heard, 0, end)] };
  }

  const called = (heard: Heard): Line | null => calledFirst(heard) ?? calledLast(heard);

  /** What is for the skill, with the words as spoken before the same without fillers. */
  function calledAs(heard: Heard, plainer: readonly Heard[]): Line | null {
    const lines = [heard, ...plainer].map(called).filter((line) => line !== null);
    if (lines.some(({ kind }) => kind === 'launch')) return { kind: 'launch' };
    const phrases = lines.flatMap((line) => (line.kind === 'request' ? line.phrases : []));
    return phrases.length === 0 ? null : { kind: 'request', phrases: [...new Set(phrases)] };
  }

  return (line) => {
    const said = grammar.hear(line);
    const heard = { ...said, ...withoutWakeWord(said, grammar.wakeWords) };
    if (heard.tokens.length === 0) return { kind: 'silence' };
    const plainer = grammar.simpler(heard);
    const forSkill = calledAs(heard, plainer);
    if (forSkill !== null) return forSkill;
    for (const wording of [heard, ...plainer]) {
      const phrase = wording.tokens.join(' ');
      const intent = nameless.get(phrase);
      if (intent !== undefined) return { kind: 'nameless', intent, phrase };
    }
    return {
      kind: 'elsewhere',
      says: `Alexa would answer this by herself. To reach the skill, say "open ${invocationName}" first.`,
    };
  };
}

/** A device that hears its wake word listens to what follows it. */
function withoutWakeWord(
  { tokens, wordOf }: Heard,
  wakeWords: readonly string[],
): Pick<Heard, 'tokens' | 'wordOf'> {
  const greeted = tokens[0] === 'hey' ? 1 : 0;
  const from = wakeWords.includes(tokens[greeted] ?? '') ? greeted + 1 : 0;
  return { tokens: tokens.slice(from), wordOf: wordOf.slice(from) };
}
