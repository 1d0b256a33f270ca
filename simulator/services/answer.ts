import type { JsonObject } from '../device/envelope';
import type { Grant } from './tokens';

/** What a service answers. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON; a string, too, is sent in its quotes, as Alexa's settings service does. */
  readonly body?: JsonObject | string;
}

/** A request to one of Alexa's services, its token already looked at. */
export interface Call {
  /** What the address's placeholders stand for, in their order. */
  readonly parameters: readonly string[];
  /** The body as JSON; null when there was none or it could not be read. */
  readonly body: unknown;
  readonly grant: Grant;
}

export const done = (body?: JsonObject | string): Answer =>
  body === undefined ? { status: 200 } : { status: 200, body };

/** A refusal in the form of Alexa's services. */
export const refused = (status: number, code: string, message: string): Answer => ({
  status,
  body: { code, message },
});

export const badRequest = (message: string): Answer => refused(400, 'INVALID_REQUEST', message);
export const notFound = (what: string): Answer => refused(404, 'NOT_FOUND', `There is no such ${what}.`);
export const notInSession = (): Answer =>
  refused(
    403,
    'NOT_ALLOWED_OUT_OF_SESSION',
    'This is allowed with the token of a request in a session only.',
  );
