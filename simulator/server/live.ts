import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { refusalOf } from './guard';
import type { House } from './house';
import type { Told } from './protocol';
import { placeIn, Refused } from './refused';

/** A page only listens; what it asks for comes as requests of their own. */
const MAX_HEARD_BYTES = 1024;

function placeAskedFor(request: IncomingMessage): number {
  const refusal = refusalOf(request.headers, request.socket.localPort ?? 0, false);
  if (refusal !== null) throw new Refused(403, refusal);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk');
  if (pathname !== '/api/live') throw new Refused(404, 'Nothing is told here.');
  return placeIn(searchParams.get('place'));
}

function refuse(socket: Duplex, problem: unknown): void {
  const [status, message] =
    problem instanceof Refused ? [problem.status, problem.message] : [500, String(problem)];
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-type: text/plain; charset=utf-8\r\n\r\n${message}`,
  );
}

/**
 * Keeps every page told of its device until it goes. By WebSocket: of other connections a browser opens six to
 * a server at most, and the seventh tab would wait for ever. The returned function lets all of them go.
 */
export function serveLive(server: Server, house: House): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_HEARD_BYTES });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    let place: number;
    try {
      place = placeAskedFor(request);
    } catch (problem) {
      return refuse(socket, problem);
    }
    sockets.handleUpgrade(request, socket, head, (page) => {
      const tell = (told: Told) => page.send(JSON.stringify(told));
      const leave = house.join(place, {
        hello: (hello) => tell({ hello }),
        entry: (entry) => tell({ entry }),
        state: (state) => tell({ state }),
      });
      page.on('close', leave);
      page.on('error', () => page.terminate());
    });
  });
  return () => {
    for (const page of sockets.clients) page.terminate();
  };
}
