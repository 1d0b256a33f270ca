import type { Directive, RequestEnvelope } from 'ask-sdk-model';
import { isRecord } from '../values';

/** Scopes of the permissions the skill asks for; both stand in the manifest. */
export const SCOPES = {
  timers: 'alexa::alerts:timers:skill:readwrite',
  reminders: 'alexa::alerts:reminders:skill:readwrite',
} as const;

export type Scope = (typeof SCOPES)[keyof typeof SCOPES];

/** A refused permission is not asked for again for this long. */
const NOT_AGAIN_MS = 30 * 86_400_000;

/** Whether the request says that the customer has granted a scope. Only a hint: a 401 is the truth. */
export function isGranted({ context }: RequestEnvelope, scope: Scope): boolean {
  return context.System.user.permissions?.scopes?.[scope]?.status === 'GRANTED';
}

/** Whether a refusal at `refusedAt` (milliseconds) still stands, so that nobody is asked again. */
export function isRefused(refusedAt: number | undefined, now: number): boolean {
  return refusedAt !== undefined && now - refusedAt < NOT_AGAIN_MS;
}

/** Alexa asks for the permission by voice, in her own words; the skill says its reason before, and no question. */
export function askFor(scope: Scope, token: string): Directive {
  return {
    type: 'Connections.SendRequest',
    name: 'AskFor',
    token,
    payload: { '@type': 'AskForPermissionsConsentRequest', '@version': '1', permissionScope: scope },
  };
}

/** What came of it: the token that was sent along, and whether the permission was given. */
export interface PermissionAnswer {
  readonly token: string;
  readonly scope: string;
  readonly status: 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED';
}

/**
 * The answer that a `Connections.Response` brings; undefined when the request is none for us. Alexa's own
 * failure (a status code other than 200) counts as not answered: nobody refused.
 */
export function permissionAnswer({ request }: RequestEnvelope): PermissionAnswer | undefined {
  if (request.type !== 'Connections.Response' || request.name !== 'AskFor') return undefined;
  const { payload, token, status } = request;
  const body = isRecord(payload) ? payload : {};
  const scope = typeof body.permissionScope === 'string' ? body.permissionScope : '';
  const answered = status?.code === '200' && (body.status === 'ACCEPTED' || body.status === 'DENIED');
  return {
    token: token ?? '',
    scope,
    status: answered && body.status === 'ACCEPTED' ? 'ACCEPTED' : answered ? 'DENIED' : 'NOT_ANSWERED',
  };
}
