import type { services } from 'ask-sdk-model';
import { isRecord } from '../values';
import { ServiceUnreachable } from './api-client';

/** A message that wakes the skill's code for one account. It can never make a device speak. */
export interface SkillMessage {
  /** `context.System.apiEndpoint` of the account's region. */
  readonly endpoint: string;
  readonly account: string;
  readonly data: Readonly<Record<string, string>>;
  /** After this many seconds Alexa gives the delivery up: 60 to 86,400. */
  readonly expiresAfterSeconds: number;
}

/**
 * What became of a message. `again`: it was not accepted and may be sent once more, after `afterMs` where the
 * service said so. `unknown`: it was sent and nothing came back, so it may have been accepted.
 */
export type Sent =
  | { readonly was: 'accepted' }
  | { readonly was: 'token refused' }
  | { readonly was: 'user gone' }
  | { readonly was: 'not taken'; readonly status: number }
  | { readonly was: 'again'; readonly status: number; readonly afterMs?: number }
  | { readonly was: 'unknown' };

/** Sends a message with a token of Skill Messaging. Never throws. */
export async function sendMessage(
  client: services.ApiClient,
  token: string,
  { endpoint, account, data, expiresAfterSeconds }: SkillMessage,
): Promise<Sent> {
  try {
    const { statusCode, headers } = await client.invoke({
      url: `${endpoint}/v1/skillmessages/users/${encodeURIComponent(account)}`,
      method: 'POST',
      headers: [
        { key: 'Authorization', value: `Bearer ${token}` },
        { key: 'Content-Type', value: 'application/json; charset=utf-8' },
      ],
      body: JSON.stringify({ data, expiresAfterSeconds }),
    });
    return sentBy(statusCode, headers);
  } catch (error) {
    return wasNeverSent(error) ? { was: 'again', status: 0 } : { was: 'unknown' };
  }
}

function sentBy(status: number, headers: services.ApiClientResponse['headers']): Sent {
  if (status >= 200 && status < 300) return { was: 'accepted' };
  if (status === 401 || status === 403) return { was: 'token refused' };
  if (status === 404) return { was: 'user gone' };
  if (status !== 429 && status < 500) return { was: 'not taken', status };
  const after = Number(headers.find(({ key }) => key.toLowerCase() === 'retry-after')?.value);
  return { was: 'again', status, ...(after >= 0 ? { afterMs: after * 1000 } : {}) };
}

/** A connection that never came about carried no message. */
function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof ServiceUnreachable) || error.reason !== 'unreachable') return false;
  const { cause } = error;
  return isRecord(cause) && typeof cause.code === 'string' && NEVER_CONNECTED.has(cause.code);
}

const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
