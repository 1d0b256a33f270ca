import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What a server of the tests answers: a status code and a body, or nothing at all. */
export type Answer = { readonly status: number; readonly body?: unknown } | 'hangs' | 'hangs up';

export interface Answering {
  readonly endpoint: string;
  readonly seen: readonly Seen[];
  readonly close: () => Promise<void>;
}

/** A real server on this computer in place of Alexa's. */
export async function answering(answer: (seen: Seen) => Answer): Promise<Answering> {
  const seen: Seen[] = [];
  const served = await serving(async (request, response) => {
    const text = await bodyOf(request);
    const { method = '', url = '', headers } = request;
    const one = {
      method,
      path: url,
      authorization: headers.authorization,
      body: text === '' ? undefined : JSON.parse(text),
    };
    seen.push(one);
    const given = answer(one);
    if (given === 'hangs') return;
    if (given === 'hangs up') response.destroy();
    else
      response.writeHead(given.status).end(given.body === undefined ? undefined : JSON.stringify(given.body));
  });
  return { ...served, seen };
}

/** A server that does what it is told with each request. */
export async function serving(
  listener: (...args: Parameters<RequestListener>) => void | Promise<void>,
): Promise<{ readonly endpoint: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
