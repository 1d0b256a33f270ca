import type { services } from 'ask-sdk-model';
import { isRecord } from '../values';

/** What a skill's backend signs in with: per skill, from the developer console. */
export interface MessagingCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Login with Amazon did not give out a token. */
export class LoginFailed extends Error {
  override readonly name = 'LoginFailed';

  constructor(
    readonly status: number,
    reason: string,
  ) {
    super(
      `Login with Amazon gave no token (${status}${reason === '' ? '' : `, ${reason}`}). Check the messaging secret: it holds the client id and secret of the skill's Permissions page.`,
    );
  }
}

/** Tokens for Skill Messaging, one at a time, each used until shortly before it runs out. */
export interface MessagingTokens {
  /** Throws LoginFailed, ServiceUnreachable, or what reading the credentials throws. */
  get(): Promise<string>;
  /** The token was refused: the next `get` fetches another, unless that has happened already. */
  refused(token: string): void;
}

export interface LoginDoors {
  readonly client: services.ApiClient;
  /** Login with Amazon's token endpoint. */
  url(): string;
  /** Asked once; again only where that failed. */
  credentials(): Promise<MessagingCredentials>;
  now(): number;
}

/** A token is not used in the last minute of its life: a message may take that long. */
const MARGIN_MS = 60_000;

/** Fetches tokens with the client's credentials. However many ask at once, one is fetched. */
export function messagingTokens({ client, url, credentials, now }: LoginDoors): MessagingTokens {
  let known: Promise<MessagingCredentials> | undefined;
  let current: { readonly token: string; readonly until: number } | undefined;
  let fetching: Promise<string> | undefined;

  async function fetched(): Promise<string> {
    known ??= credentials();
    const { clientId, clientSecret } = await known.catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'alexa:skill_messaging',
    });
    const headers = [{ key: 'Content-Type', value: 'application/x-www-form-urlencoded' }];
    const answer = await client.invoke({ url: url(), method: 'POST', headers, body: form.toString() });
    const body = parsed(answer.body);
    if (answer.statusCode !== 200 || typeof body.access_token !== 'string') {
      throw new LoginFailed(answer.statusCode, typeof body.error === 'string' ? body.error : '');
    }
    const seconds = typeof body.expires_in === 'number' ? body.expires_in : 3600;
    current = { token: body.access_token, until: now() + seconds * 1000 - MARGIN_MS };
    return body.access_token;
  }

  return {
    async get() {
      if (current !== undefined && now() < current.until) return current.token;
      fetching ??= fetched().finally(() => {
        fetching = undefined;
      });
      return fetching;
    },
    refused(token) {
      if (current?.token === token) current = undefined;
    },
  };
}

function parsed(text: string | undefined): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text ?? '');
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
}
