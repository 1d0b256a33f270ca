import type { Envelope } from './envelope';
import { asObject, readReply } from './reply';
import { AUDIO_RULES } from './rules/audio';
import { CONNECTION_RULES } from './rules/connections';
import { REQUEST_RULES } from './rules/requests';
import type { Rule } from './rules/rule';
import { SCREEN_RULES } from './rules/screen';
import { SESSION_RULES } from './rules/session';
import { SHAPE_RULES } from './rules/shape';
import { SPEECH_RULES } from './rules/speech';

/** Every limit that a response is held against, in the order in which they are looked at. */
export const RULES: readonly Rule[] = [
  ...SHAPE_RULES,
  ...REQUEST_RULES,
  ...SPEECH_RULES,
  ...AUDIO_RULES,
  ...SCREEN_RULES,
  ...CONNECTION_RULES,
  ...SESSION_RULES,
];

/** What is wrong with a response. */
export interface Verdict {
  /** The rule and what breaks it, in words for a developer. */
  readonly problem: string;
  /** Whether Alexa throws the response away, or carries it out all the same. */
  readonly breach: Rule['breach'];
}

/** A request as the rules can read it, however little of one it is: a raw envelope may be anything. */
function readable(raw: unknown): Envelope {
  const { session, context, request } = asObject(raw);
  const named = { ...asObject(request), type: String(asObject(request).type) };
  return {
    ...(session !== undefined && { session }),
    context: asObject(context),
    request: named,
  } as Envelope;
}

/** Holds a response against every rule; null when it breaks none. What makes Alexa refuse it comes first. */
export function verdictOn(request: unknown, response: unknown): Verdict | null {
  const exchange = { request: readable(request), response, reply: readReply(response) };
  let heard: Verdict | null = null;
  for (const { name, breach, broken } of RULES) {
    const complaint = broken(exchange);
    if (complaint === null) continue;
    const verdict = { problem: `${name}: ${complaint}`, breach };
    if (breach === 'refused') return verdict;
    heard ??= verdict;
  }
  return heard;
}

/** What in a response breaks Alexa's rules, as one line that names the rule; null when nothing does. */
export const judge = (request: unknown, response: unknown): string | null =>
  verdictOn(request, response)?.problem ?? null;
