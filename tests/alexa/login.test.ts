import type { services } from 'ask-sdk-model';
import { LoginFailed, messagingTokens } from '../../lambda/alexa/login';

const HOUR = 3_600_000;
const ACCOUNT = { clientId: 'amzn1.application-oa2-client.one', clientSecret: 'two' };

/** A container of the sending function: its secret, Login with Amazon, and a clock. */
function container() {
  const log = { secretRead: 0, logins: [] as URLSearchParams[] };
  const world = { time: 0, status: 200, secret: async () => ACCOUNT };
  const client: services.ApiClient = {
    async invoke({ body }) {
      log.logins.push(new URLSearchParams(body));
      const token = `token ${log.logins.length}`;
      const answer =
        world.status === 200 ? { access_token: token, expires_in: 3600 } : { error: 'invalid_client' };
      return { statusCode: world.status, headers: [], body: JSON.stringify(answer) };
    },
  };
  const tokens = messagingTokens({
    client,
    url: () => 'https://api.amazon.com/auth/O2/token',
    now: () => world.time,
    credentials: () => {
      log.secretRead += 1;
      return world.secret();
    },
  });
  return { tokens, log, world };
}

test('the secret is read once, however many tokens a container needs in its life', async () => {
  const { tokens, log, world } = container();
  expect(log.secretRead).toBe(0);
  for (let hours = 0; hours < 24; hours += 1) {
    world.time = hours * HOUR;
    await tokens.get();
  }
  expect(log.logins).toHaveLength(24);
  expect(log.secretRead).toBe(1);
});

test('a token is used for its hour, by all who ask at once, and signs in with what the secret says', async () => {
  const { tokens, log, world } = container();
  expect(await Promise.all([tokens.get(), tokens.get(), tokens.get()])).toEqual(Array(3).fill('token 1'));
  world.time = HOUR - 2 * 60_000;
  expect(await tokens.get()).toBe('token 1');
  // Not in its last minute.
  world.time = HOUR - 30_000;
  expect(await tokens.get()).toBe('token 2');
  expect(Object.fromEntries(log.logins[0] ?? [])).toEqual({
    grant_type: 'client_credentials',
    client_id: ACCOUNT.clientId,
    client_secret: ACCOUNT.clientSecret,
    scope: 'alexa:skill_messaging',
  });
});

test('a token that Alexa refuses is replaced, once, without reading the secret again', async () => {
  const { tokens, log } = container();
  const token = await tokens.get();
  tokens.refused(token);
  tokens.refused(token);
  expect(await tokens.get()).toBe('token 2');
  tokens.refused(token);
  expect(await tokens.get()).toBe('token 2');
  expect(log).toMatchObject({ secretRead: 1, logins: { length: 2 } });
});

test('a secret that could not be read is read again by the next task', async () => {
  const { tokens, log, world } = container();
  world.secret = () => Promise.reject(new Error('Secrets Manager is out of reach.'));
  await expect(tokens.get()).rejects.toThrow('out of reach');
  world.secret = async () => ACCOUNT;
  expect(await tokens.get()).toBe('token 1');
  expect(log.secretRead).toBe(2);
});

test('a secret that Amazon does not accept is said to be what is wrong, without a word of it', async () => {
  const { tokens, world } = container();
  world.status = 401;
  const failed = await tokens.get().catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(LoginFailed);
  expect(String(failed)).toMatch(/401, invalid_client\)\. Check the messaging secret/);
  expect(String(failed)).not.toContain(ACCOUNT.clientSecret);
});
