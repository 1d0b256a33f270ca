import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AUDIO_FOLDER } from '../household/desk';
import { serveAudio } from '../services/audio-files';
import { refusalOf, SAFE_HEADERS } from './guard';
import type { House } from './house';
import { serveLive } from './live';
import { servePage } from './page-files';
import { readAct } from './read-act';
import { placeIn, Refused } from './refused';
import { suggestionsFor } from './suggestions';

const MAX_BODY_BYTES = 64 * 1024;
/** A server that can be reached from this computer only. */
export interface PageServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new Refused(415, 'The body is application/json.');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Refused(413, 'The body is too large.');
    chunks.push(chunk);
  }
  try {
    return Object(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    throw new Refused(400, 'The body is not JSON.');
  }
}

function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response
    .writeHead(status, {
      ...SAFE_HEADERS,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(JSON.stringify(value));
}

async function answer(
  house: House,
  pageFolder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk');
  const method = request.method ?? '';
  const isRead = method === 'GET' || method === 'HEAD';
  const isPage = isRead && pathname === '/';
  const refusal = refusalOf(request.headers, request.socket.localPort ?? 0, isPage);
  if (refusal !== null) throw new Refused(403, refusal);

  if (pathname === '/api/act' && method === 'POST') {
    const { place, act: asked } = await readJson(request);
    const act = readAct(asked);
    if (typeof act === 'string') throw new Refused(400, act);
    return sendJson(response, await house.act(placeIn(place), act));
  }
  if (!isRead) throw new Refused(405, 'No such method here.');
  if (pathname === '/api/rows') return sendJson(response, await house.rows());
  if (pathname === '/api/suggestions') return sendJson(response, suggestionsFor(house.locale));
  if (pathname === '/api/exchange') {
    const exchange = house.exchange(placeIn(searchParams.get('place')), Number(searchParams.get('id')));
    if (exchange === undefined) throw new Refused(404, 'This turn is too long ago.');
    return sendJson(response, exchange);
  }
  const audio = /^\/audio\/([^/]+)$/.exec(pathname)?.[1];
  if (audio !== undefined) {
    if (house.isAudioDown) throw new Refused(503, 'The audio is out of order.');
    return serveAudio(AUDIO_FOLDER, audio, request, response);
  }
  return servePage(pageFolder, pathname, request, response);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

/**
 * Serves the page and its household on 127.0.0.1, at `port` or, while that is taken, the next one (0: any).
 * Rejects when no port of the next `tries` is free.
 */
export async function servePageAt(
  house: House,
  pageFolder: string,
  port: number,
  tries = 20,
): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(house, pageFolder, request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      const status = error instanceof Refused ? error.status : 500;
      sendJson(response, { error: error instanceof Error ? error.message : String(error) }, status);
    });
  });
  const endLive = serveLive(server, house);
  for (let tried = 0; ; tried += 1) {
    try {
      await listen(server, port === 0 ? 0 : port + tried);
      break;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || tried + 1 >= tries) throw error;
    }
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        endLive();
      }),
  };
}
