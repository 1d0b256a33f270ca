import type { Json, JsonObject } from './envelope';
import { plainText } from './ssml';

/** A skill's response, taken apart. Reading it never fails; what is wrong in it is for the judge. */
export interface Reply {
  readonly speech: Speech | null;
  readonly reprompt: Speech | null;
  readonly card: JsonObject | null;
  readonly directives: readonly JsonObject[];
  /** `shouldEndSession` as it was sent; undefined when it was left out. */
  readonly endsSession: Json | undefined;
  readonly sessionAttributes: JsonObject;
}

export interface Speech {
  readonly kind: 'SSML' | 'PlainText';
  /** As it was sent. */
  readonly text: string;
  /** What a person hears. */
  readonly says: string;
}

/** Whether a value is a JSON object (and not an array). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is an object, else one without anything in it. */
export const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

function readSpeech(value: unknown): Speech | null {
  if (!isObject(value)) return null;
  if (value.type === 'SSML' && typeof value.ssml === 'string') {
    return { kind: 'SSML', text: value.ssml, says: plainText(value.ssml) };
  }
  if (value.type === 'PlainText' && typeof value.text === 'string') {
    return { kind: 'PlainText', text: value.text, says: value.text.trim() };
  }
  return null;
}

/** Takes a response apart. */
export function readReply(response: unknown): Reply {
  const envelope = asObject(response);
  const body = asObject(envelope.response);
  return {
    speech: readSpeech(body.outputSpeech),
    reprompt: readSpeech(asObject(body.reprompt).outputSpeech),
    card: isObject(body.card) ? body.card : null,
    directives: Array.isArray(body.directives) ? body.directives.filter(isObject) : [],
    endsSession: body.shouldEndSession,
    sessionAttributes: asObject(envelope.sessionAttributes),
  };
}

/** Whether the reply hands the conversation to Alexa for a while: a permission question of its own. */
export const asksPermission = (reply: Reply): boolean =>
  reply.directives.some(
    (d) => d.type === 'Connections.SendRequest' || d.type === 'Connections.StartConnection',
  );

/** Whether the reply leaves the microphone open: `shouldEndSession` false, which null means too. */
export const opensMicrophone = (reply: Reply): boolean =>
  (reply.endsSession === false || reply.endsSession === null) && !asksPermission(reply);
