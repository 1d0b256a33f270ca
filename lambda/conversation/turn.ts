import type { RequestEnvelope, Slot, services } from 'ask-sdk-model';
import { type Device, deviceOf } from '../alexa/device';
import { walkerIdOf } from '../alexa/person';
import type { AlexaServices } from '../alexa/service';
import type { Doors } from '../doors';
import { type Heard, understood } from '../hearing/free-words';
import type { HearingWords } from '../hearing/vocabulary';
import { countryOf } from '../speech/languages';
import type { Sentences, Variants } from '../speech/sentences';
import { isRecord } from '../values';
import { inTime } from './in-time';
import { questionKey } from './question-screen';
import { type Expecting, expectingOf } from './session';

export type { Heard } from '../hearing/free-words';

/** One request, read once: everything a room needs to decide what to say. */
export interface Turn {
  readonly envelope: RequestEnvelope;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly locale: string;
  readonly words: Sentences;
  /** The emergency number of the locale's country. */
  readonly emergency: string;
  readonly account: string;
  /** Who is speaking: `household` when the voice was not recognised. */
  readonly walkerId: string;
  readonly device: Device;
  readonly services: AlexaServices;
  readonly newSession: boolean;
  readonly heard: Heard | undefined;
  readonly expecting: Expecting | undefined;
  readonly doors: Doors;
}

/** Reads a request. `client` reaches Alexa's services. From here on the turn's time runs. */
export function turnOf(envelope: RequestEnvelope, doors: Doors, client: services.ApiClient): Turn {
  const { context, request, session } = envelope;
  const { System } = context;
  const locale = 'locale' in request && typeof request.locale === 'string' ? request.locale : 'en-US';
  const country = countryOf(locale);
  const account = System.user.userId;
  const expecting = expectingOf(session?.attributes);
  const bounded = inTime(doors.store, client);
  return {
    envelope,
    now: doors.now(),
    locale,
    words: country.words,
    emergency: country.emergency,
    account,
    walkerId: walkerIdOf(account, System.person?.personId),
    device: deviceOf(context),
    services: { client: bounded.client, endpoint: System.apiEndpoint, token: System.apiAccessToken ?? '' },
    newSession: session?.new ?? true,
    heard: heardIn(envelope, country.hearing, expecting),
    expecting,
    doors: { ...doors, store: bounded.store },
  };
}

/** One of several wordings. */
export function pick(turn: Turn, variants: Variants): string {
  return variants[Math.floor(turn.doors.random() * variants.length)] ?? variants[0];
}

/** Whether the person said one of these intents. */
export function said(turn: Turn, ...intents: readonly string[]): boolean {
  return turn.heard !== undefined && intents.includes(turn.heard.intent);
}

/**
 * When the request was made, milliseconds since the epoch: the same for a request delivered twice. The
 * clock's own time where the request's is missing or far off it.
 */
export function requestedAt({ envelope, now }: Turn): number {
  const made = Date.parse(envelope.request.timestamp);
  return Number.isFinite(made) && Math.abs(now - made) <= 150_000 ? made : now;
}

function heardIn(
  { request }: RequestEnvelope,
  hearing: HearingWords,
  expecting: Expecting | undefined,
): Heard | undefined {
  if (request.type === 'IntentRequest') {
    const { name, slots } = request.intent;
    const values = Object.fromEntries(Object.entries(slots ?? {}).flatMap(slotValue));
    const likelier = expecting?.kind === 'check' ? 'answers' : 'requests';
    return understood({ intent: name, slots: values }, likelier, hearing);
  }
  return request.type === 'Alexa.Presentation.APL.UserEvent'
    ? touched(request.arguments, expecting)
    : undefined;
}

/**
 * A touch on the screen is an answer like a spoken one: the document sends `["answer", intent, question]`. A
 * screen may still show an earlier question: a touch on it answers nothing, and the one that stands is asked again.
 */
function touched(args: readonly unknown[] | undefined, expecting: Expecting | undefined): Heard | undefined {
  const [what, intent, question] = args ?? [];
  if (what !== 'answer' || typeof intent !== 'string') return undefined;
  const isMeant = expecting === undefined || questionKey(expecting) === question;
  return { intent: isMeant ? intent : 'AMAZON.RepeatIntent', slots: {} };
}

function slotValue([name, slot]: [string, Slot]): [string, string][] {
  const value = resolvedId(slot) ?? slot.value;
  return value === undefined || value === '' ? [] : [[name, value]];
}

function resolvedId(slot: Slot): string | undefined {
  for (const { status, values } of slot.resolutions?.resolutionsPerAuthority ?? []) {
    const first: unknown = values?.[0]?.value;
    if (status.code === 'ER_SUCCESS_MATCH' && isRecord(first)) {
      const { id, name } = first;
      if (typeof id === 'string' && id !== '') return id;
      if (typeof name === 'string') return name;
    }
  }
  return undefined;
}
