import type { Envelope, JsonObject } from '../envelope';
import type { Reply } from '../reply';
import { asObject } from '../reply';

/** A request and what the skill answered to it. */
export interface Exchange {
  readonly request: Envelope;
  readonly reply: Reply;
  /** The response as it was sent. */
  readonly response: unknown;
}

/** One of Alexa's rules. */
export interface Rule {
  readonly name: string;
  /**
   * What breaking it does: `refused`, Alexa throws the whole response away and says that there was a problem
   * with it; `heard`, the device carries it out, and certification or the walker objects.
   */
  readonly breach: 'refused' | 'heard';
  /** What in the response breaks it, for a developer; null when nothing does. */
  readonly broken: (exchange: Exchange) => string | null;
}

/** The requests a person answers or is answered by: a conversation. */
const CONVERSATION = new Set([
  'LaunchRequest',
  'IntentRequest',
  'Connections.Response',
  'SessionResumedRequest',
  'Alexa.Presentation.APL.UserEvent',
  'Display.ElementSelected',
]);

/** Whether the request is part of a conversation, so that speech and an open microphone are allowed. */
export const isConversation = ({ request }: Exchange): boolean => CONVERSATION.has(request.request.type);

/** The directives of one type. */
export const directivesOf = ({ reply }: Exchange, type: string): readonly JsonObject[] =>
  reply.directives.filter((directive) => directive.type === type);

/** What the device that sent the request can do. */
export function interfacesOf({ request }: Exchange): JsonObject {
  const device = asObject(asObject(request.context.System).device);
  return asObject(device.supportedInterfaces);
}

/** The first complaint among several looks at one response. */
export function firstOf<T>(items: Iterable<T>, look: (item: T) => string | null): string | null {
  for (const item of items) {
    const complaint = look(item);
    if (complaint !== null) return complaint;
  }
  return null;
}
