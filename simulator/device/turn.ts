import type { About, Happening, TurnEvent } from '../household/events';
import type { Delivery } from '../household/skill-line';
import type { Recognised } from '../model';
import { readReply } from './reply';
import type { Openness } from './session';

type Turn = Omit<TurnEvent, 'at'>;

/** A turn on which nothing was said or done yet. */
const SILENT: Omit<Turn, 'event' | 'heard' | 'request'> = {
  intent: null,
  slots: null,
  says: null,
  ssml: null,
  reprompt: null,
  listening: false,
  directives: [],
  card: null,
  check: null,
  problem: null,
};

/** What is known of a request besides its answer. */
export interface TurnCircumstances {
  /** The line as it was given; null when no person caused the request. */
  readonly heard: string | null;
  /** Null for a raw envelope that has none. */
  readonly type: string | null;
  readonly recognised?:
    | (Pick<Recognised, 'slots' | 'sample'> & { readonly intent: { readonly name: string } })
    | undefined;
  /** Whether the microphone is open after it. */
  readonly listening: boolean;
  /** Why a session ended with this request. */
  readonly ended?: string | undefined;
  /** The envelope as it was sent. */
  readonly request: unknown;
}

/** A delivered request as an event, and what belongs to it for the transcript and the page. */
export function turnOf(circumstances: TurnCircumstances, delivery: Delivery): [Happening, Partial<About>] {
  const { heard, type, recognised, listening, ended, request } = circumstances;
  const { response, problem, check, tookMs } = delivery;
  const { speech, reprompt, directives, card } = readReply(response);
  const turn: Turn = {
    event: 'turn',
    heard,
    request: type,
    ...SILENT,
    intent: recognised?.intent.name ?? null,
    slots: recognised?.slots ?? null,
    says: speech?.says || null,
    ssml: speech?.kind === 'SSML' ? speech.text : null,
    reprompt: reprompt?.says ?? null,
    listening,
    directives,
    card,
    check,
    problem,
  };
  const sample = recognised?.sample ?? undefined;
  const exchange = { request, response, tookMs, ...(sample !== undefined && { sample }) };
  return [turn, { exchange, ...(ended !== undefined && { ended }) }];
}

/** The reprompt that Alexa speaks into silence, without asking the skill. */
export function repromptOf(
  { reprompt, check }: Extract<Openness, { kind: 'microphone' }>,
  heard: string | null,
): Happening {
  return {
    event: 'turn',
    heard,
    request: null,
    ...SILENT,
    says: reprompt?.says ?? null,
    ssml: reprompt?.kind === 'SSML' ? reprompt.text : null,
    reprompt: reprompt?.says ?? null,
    listening: true,
    check,
  };
}
