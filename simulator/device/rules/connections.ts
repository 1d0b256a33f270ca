import type { JsonObject } from '../envelope';
import { asObject, isObject } from '../reply';
import { directivesOf, firstOf, isConversation, type Rule } from './rule';

const PERMISSIONS_TASK = 'connection://AMAZON.AskForPermissionsConsent/2';

function askForFault({ name, token, payload }: JsonObject): string | null {
  if (name !== 'AskFor') return null;
  if (typeof token !== 'string') return 'AskFor needs a token';
  const asked = asObject(payload);
  if (asked['@type'] !== 'AskForPermissionsConsentRequest')
    return 'the payload is no AskForPermissionsConsentRequest';
  if (asked['@version'] === '1') {
    return typeof asked.permissionScope === 'string' ? null : 'version 1 names one permissionScope';
  }
  if (asked['@version'] === '2') return scopesFault(asked);
  return `AskFor has no version ${String(asked['@version'])}`;
}

function scopesFault({ permissionScopes }: JsonObject): string | null {
  const named = Array.isArray(permissionScopes) && permissionScopes.length > 0;
  const whole =
    named && permissionScopes.every((one) => isObject(one) && typeof one.permissionScope === 'string');
  return whole ? null : 'version 2 names permissionScopes, each with its permissionScope';
}

function startFault({ uri, input }: JsonObject): string | null {
  if (typeof uri !== 'string' || !uri.startsWith('connection://'))
    return `there is no connection ${String(uri)}`;
  return uri === PERMISSIONS_TASK ? scopesFault(asObject(input)) : null;
}

function taskFault({ status }: JsonObject): string | null {
  const { code, message } = asObject(status);
  return typeof code === 'string' && typeof message === 'string'
    ? null
    : 'Tasks.CompleteTask needs a status with its code and message';
}

/** What a skill hands over to Alexa, and what it hands back: permission questions, and tasks. */
export const CONNECTION_RULES: readonly Rule[] = [
  {
    name: 'ask-for-permission',
    breach: 'refused',
    broken: (exchange) => firstOf(directivesOf(exchange, 'Connections.SendRequest'), askForFault),
  },
  {
    name: 'complete-task',
    breach: 'refused',
    broken: (exchange) => firstOf(directivesOf(exchange, 'Tasks.CompleteTask'), taskFault),
  },
  {
    name: 'start-connection',
    breach: 'refused',
    broken: (exchange) => firstOf(directivesOf(exchange, 'Connections.StartConnection'), startFault),
  },
  {
    name: 'connection-in-conversation',
    breach: 'refused',
    broken: (exchange) => {
      const connection = exchange.reply.directives.find(({ type }) =>
        String(type).startsWith('Connections.'),
      );
      return connection !== undefined && !isConversation(exchange)
        ? `${String(connection.type)} outside of a conversation`
        : null;
    },
  },
];
