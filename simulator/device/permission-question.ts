import type { PermissionAnswer } from '../household/events';
import type { JsonObject } from './envelope';
import { asObject } from './reply';

/** What Alexa sends when what the skill handed over to it is done. */
export type Resumption = JsonObject & { readonly type: string };

const scopesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((one) => String(asObject(one).permissionScope)) : [];

/** The scopes that a directive asks the customer for; null when it is no permission question. */
export function scopesAskedFor(directive: JsonObject): readonly string[] | null {
  if (directive.type === 'Connections.SendRequest' && directive.name === 'AskFor') {
    const payload = asObject(directive.payload);
    return payload['@version'] === '2'
      ? scopesIn(payload.permissionScopes)
      : [String(payload.permissionScope)];
  }
  if (
    directive.type === 'Connections.StartConnection' &&
    String(directive.uri).includes('AskForPermissionsConsent')
  ) {
    return scopesIn(asObject(directive.input).permissionScopes);
  }
  return null;
}

/**
 * The request by which the skill gets the conversation back, with the token it sent along; null when it
 * asked not to get it back. `answer` is null for what the desk cannot do.
 */
export function resumptionOf(
  directive: JsonObject,
  scopes: readonly string[],
  answer: PermissionAnswer | null,
): Resumption | null {
  const token = directive.token ?? null;
  const status =
    answer === null ? { code: '404', message: 'Not available on the desk' } : { code: '200', message: 'OK' };
  if (directive.type === 'Connections.SendRequest') {
    const [permissionScope = ''] = scopes;
    const payload =
      answer === null ? {} : { permissionScope, status: answer, isCardThrown: answer === 'NOT_ANSWERED' };
    return { type: 'Connections.Response', name: directive.name ?? null, token, status, payload };
  }
  if (directive.onCompletion === 'SEND_ERRORS_ONLY') return null;
  const result = answer === null ? {} : { status: answer };
  return { type: 'SessionResumedRequest', cause: { type: 'ConnectionCompleted', token, status, result } };
}
