import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** How a service can be out of order: never answering, refusing the credentials, refusing the connection. */
export type Fault = 'slow' | 'denied' | 'down';
export const FAULTS: readonly Fault[] = ['slow', 'denied', 'down'];

/** A database that can be put out of order. */
export interface BreakableDatabase {
  /** Address to be used in place of the database's own. */
  readonly endpoint: string;
  /** Puts it out of order, or in order again with null. */
  readonly break: (fault: Fault | null) => Promise<void>;
  readonly close: () => Promise<void>;
}

const DENIED = JSON.stringify({
  __type: 'com.amazon.coral.service#UnrecognizedClientException',
  message: 'The security token included in the request is invalid.',
});

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

/**
 * Puts a door in front of a database (the address of any DynamoDB over HTTP). Bytes go through untouched
 * until it is broken; then open connections are cut, so that no kept-alive one escapes the fault.
 */
export async function openDatabaseDoor(database: string): Promise<BreakableDatabase> {
  const target = new URL(database);
  const targetPort = Number(target.port || 80);
  const open = new Set<Socket>();
  const denying = createHttpServer((request, response) => {
    request.resume();
    response.writeHead(401, { 'content-type': 'application/x-amz-json-1.0' }).end(DENIED);
  });
  let fault: Fault | null = null;

  const track = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };

  const door = createServer({ noDelay: true }, (socket) => {
    track(socket);
    if (fault === 'slow') socket.resume();
    else if (fault === 'denied') denying.emit('connection', socket);
    else {
      const behind = connect({ port: targetPort, host: target.hostname, noDelay: true });
      track(behind);
      socket.pipe(behind).pipe(socket);
      socket.on('close', () => behind.destroy());
      behind.on('close', () => socket.destroy());
    }
  });
  const port = await listen(door, 0);

  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  const shut = () =>
    new Promise<void>((resolve) => (door.listening ? door.close(() => resolve()) : resolve()));

  return {
    endpoint: `http://127.0.0.1:${port}`,
    break: async (next) => {
      fault = next;
      const closed = fault === 'down' ? shut() : Promise.resolve();
      cut();
      await closed;
      if (fault !== 'down' && !door.listening) await listen(door, port);
    },
    close: async () => {
      const closed = shut();
      cut();
      await closed;
    },
  };
}
