import { createApiClient, ServiceUnreachable } from '../../lambda/alexa/api-client';
import { call } from '../../lambda/alexa/service';
import { serving } from './answering';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(listener: Parameters<typeof serving>[0]): Promise<string> {
  const { endpoint, close } = await serving(listener);
  closing.push(close);
  return endpoint;
}

const get = (endpoint: string, withinMs = 500) =>
  createApiClient(withinMs).invoke({ url: `${endpoint}/v1/things?secret=1`, method: 'GET', headers: [] });

const problemOf = (work: Promise<unknown>): Promise<ServiceUnreachable> =>
  work.then(
    () => {
      throw new Error('It answered.');
    },
    (problem) => problem,
  );

describe('a door to Alexa that answers', () => {
  it.each([200, 204, 401, 403, 404, 429, 500, 504])('with %d: that is an answer', async (status) => {
    const endpoint = await serve(
      (_, response) => void response.writeHead(status, { 'x-of': ['a', 'b'] }).end(),
    );
    const answer = await get(endpoint);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers).toEqual(expect.arrayContaining([{ key: 'x-of', value: 'a, b' }]));
  });

  it('keeps a character that two chunks share', async () => {
    const text = JSON.stringify({ says: 'Caminó año tras año 🚶' });
    const bytes = Buffer.from(text);
    const endpoint = await serve(async (_, response) => {
      for (const byte of bytes) {
        response.write(Buffer.from([byte]));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    });
    expect((await get(endpoint)).body).toBe(text);
  });

  it('is sent the body, the method and the headers as they are, in UTF-8', async () => {
    let heard = '';
    let seen: unknown;
    const endpoint = await serve(async (request, response) => {
      seen = { method: request.method, authorization: request.headers.authorization };
      for await (const chunk of request) heard += chunk;
      response.end('{"id":"7"}');
    });
    const services = { client: createApiClient(500), endpoint, token: 'Atza|x' };
    const answer = await call(services, 'POST', '/v1/alerts/timers', { text: 'así' });
    expect(answer).toEqual({ status: 200, body: { id: '7' } });
    expect(JSON.parse(heard)).toEqual({ text: 'así' });
    expect(seen).toEqual({ method: 'POST', authorization: 'Bearer Atza|x' });
  });

  it.each(['', '  ', 'not JSON', '{'])('with a body that is none (%j): no body', async (body) => {
    const endpoint = await serve((_, response) => void response.end(body));
    const services = { client: createApiClient(500), endpoint, token: '' };
    expect(await call(services, 'GET', '/x')).toEqual({ status: 200, body: undefined });
  });
});

describe('a door to Alexa that does not', () => {
  it.each<[string, Parameters<typeof serving>[0]]>([
    ['never answers', () => {}],
    ['sends headers and stops there', (_, response) => void response.writeHead(200).flushHeaders()],
    [
      'dribbles for ever',
      (_, response) => {
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('%s: given up on in time', async (_, listener) => {
    const endpoint = await serve(listener);
    const begun = Date.now();
    const problem = await problemOf(get(endpoint, 200));
    expect(problem).toBeInstanceOf(ServiceUnreachable);
    expect(problem.reason).toBe('slow');
    expect(Date.now() - begun).toBeLessThan(2_000);
  });

  it('hangs up in the middle: unreachable', async () => {
    const endpoint = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half');
      setTimeout(() => response.destroy(), 20);
    });
    expect((await problemOf(get(endpoint))).reason).toBe('unreachable');
  });

  it('is not there: unreachable', async () => {
    const { endpoint, close } = await serving(() => {});
    await close();
    expect((await problemOf(get(endpoint))).reason).toBe('unreachable');
  });

  it('sends more than anything could need: cut off', async () => {
    const endpoint = await serve((_, response) => {
      const flood = (): void => {
        while (response.write(Buffer.alloc(64 * 1024))) if (response.destroyed) return;
        response.once('drain', flood);
      };
      flood();
    });
    expect((await problemOf(get(endpoint, 5_000))).reason).toBe('too large');
  });

  it('is named in the error without its host, its query or a token', async () => {
    const endpoint = await serve(() => {});
    const { message } = await problemOf(get(endpoint, 50));
    expect(message).toContain('GET /v1/things');
    expect(message).not.toMatch(/127\.0\.0\.1|secret/);
  });
});
