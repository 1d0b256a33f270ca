import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

/** A DynamoDB in this process. */
export interface Embedded {
  readonly endpoint: string;
  /** Writes everything down and ends it. */
  close(): Promise<void>;
}

/** How long a request under way may hold up the end. */
const CLOSING_MS = 1_000;

/**
 * Starts dynalite on a free port of this machine only, in memory or in the LevelDB folder `path`.
 * `greeting` answers `GET /owner`, by which another process knows whose database this is.
 */
export async function startEmbedded(options: { path?: string; greeting: string }): Promise<Embedded> {
  const { path, greeting } = options;
  const server = dynalite({ createTableMs: 0, ...(path === undefined ? {} : { path }) });
  const [answer] = server.listeners('request') as ((...asked: [IncomingMessage, ServerResponse]) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // Only browsers send an origin. A page on the web must not read walks from a port on the desk.
    if (request.headers.origin !== undefined) return void response.writeHead(403).end();
    if (request.method === 'GET' && request.url === '/owner') return void response.end(greeting);
    answer?.(request, response);
    // dynalite throws, and so ends the process, when somebody hangs up in mid-request.
    request.removeAllListeners('error').on('error', () => request.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        const hangUp = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
        server.close((error) => {
          clearTimeout(hangUp);
          if (error) reject(error);
          else resolve();
        });
      }),
  };
}
