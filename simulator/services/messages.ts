import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock';
import type { JsonObject } from '../device/envelope';
import { asObject, isObject } from '../device/reply';
import { type Answer, badRequest, refused } from './answer';

const TOKEN_SECONDS = 3600;
const MAX_DATA_BYTES = 6 * 1024;
const EXPIRY = { least: 60, most: 86_400 };

/** The credentials with which a skill's backend fetches a token for Skill Messaging. */
export const MESSAGING_CLIENT = { clientId: 'desk-client', clientSecret: 'desk-secret' } as const;

/** Login with Amazon's token endpoint and Skill Messaging: how a backend wakes the skill for one user. */
export class Messages {
  readonly #clock: Clock;
  readonly #isUser: (userId: string) => boolean;
  readonly #onMessage: (message: JsonObject) => Promise<void>;
  readonly #tokens = new Map<string, number>();

  constructor(
    clock: Clock,
    isUser: (userId: string) => boolean,
    onMessage: (message: JsonObject) => Promise<void>,
  ) {
    this.#clock = clock;
    this.#isUser = isUser;
    this.#onMessage = onMessage;
  }

  /** Answers a form of grant type `client_credentials`. */
  token(form: URLSearchParams): Answer {
    if (form.get('grant_type') !== 'client_credentials')
      return refused(400, 'unsupported_grant_type', 'client_credentials is supported.');
    if (form.get('scope') !== 'alexa:skill_messaging')
      return refused(400, 'invalid_scope', 'The scope is alexa:skill_messaging.');
    const known = form.get('client_id') === MESSAGING_CLIENT.clientId;
    if (!known || form.get('client_secret') !== MESSAGING_CLIENT.clientSecret) {
      return refused(401, 'invalid_client', 'The client id or secret is wrong.');
    }
    const token = `Atc|${randomBytes(24).toString('base64url')}`;
    this.#tokens.set(token, this.#clock.now() + TOKEN_SECONDS * 1000);
    return {
      status: 200,
      body: {
        access_token: token,
        token_type: 'bearer',
        expires_in: TOKEN_SECONDS,
        scope: 'alexa:skill_messaging',
      },
    };
  }

  /** Takes a message in; the skill gets it as soon as what goes on at the moment is done. */
  send(userId: string, bearer: string | undefined, body: unknown): Answer {
    const now = this.#clock.now();
    if ((this.#tokens.get(bearer ?? '') ?? 0) <= now)
      return refused(403, 'INVALID_TOKEN', 'The token is unknown or has expired.');
    const { data, expiresAfterSeconds = 3600 } = asObject(body);
    if (!isObject(data) || Object.values(data).some((value) => typeof value !== 'string')) {
      return badRequest('data is an object of strings.');
    }
    if (Buffer.byteLength(JSON.stringify(data)) > MAX_DATA_BYTES) return badRequest('data has 6 KB at most.');
    if (
      typeof expiresAfterSeconds !== 'number' ||
      !(expiresAfterSeconds >= EXPIRY.least && expiresAfterSeconds <= EXPIRY.most)
    ) {
      return badRequest(`expiresAfterSeconds is a number from ${EXPIRY.least} to ${EXPIRY.most}.`);
    }
    if (!this.#isUser(userId)) return refused(404, 'NOT_FOUND', 'The user has not enabled the skill.');
    this.#clock.schedule(now, () => this.#onMessage(data));
    return { status: 202 };
  }
}
