import { randomBytes } from 'node:crypto';

const LIFETIME_MS = 60 * 60_000;

/** What a token of Alexa's services was given out for. */
export interface Grant {
  readonly userId: string;
  /** The device the request came from; absent for a skill event or message. */
  readonly deviceId?: string;
  /** Whether it was given out with a request that has a session: only then may alerts be created. */
  readonly inSession: boolean;
  readonly requestId: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** The access tokens that ride on requests. Each is good for an hour. */
export class AccessTokens {
  readonly #grants = new Map<string, Grant>();

  /** Makes a token for one request. */
  mint(grant: Omit<Grant, 'expiresAt'>, now: number): string {
    for (const [token, { expiresAt }] of this.#grants) {
      if (expiresAt > now) break;
      this.#grants.delete(token);
    }
    const token = `Atza|${randomBytes(24).toString('base64url')}`;
    this.#grants.set(token, { ...grant, expiresAt: now + LIFETIME_MS });
    return token;
  }

  /** What a token is good for; undefined when it was never given out or has expired. */
  grantOf(token: string, now: number): Grant | undefined {
    const grant = this.#grants.get(token);
    return grant !== undefined && grant.expiresAt > now ? grant : undefined;
  }
}
