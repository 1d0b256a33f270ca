import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** An address that stays the same while what is behind it moves. */
export interface Relay {
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * Passes connections on to `first`, and, once nothing answers there, to where `elsewhere` says. It is asked
 * once for all connections that wait. When it fails they are cut, and the next one asks again.
 */
export async function openRelay(first: string, elsewhere: () => Promise<string>): Promise<Relay> {
  const open = new Set<Socket>();
  let target = first;
  let moving: Promise<string> | undefined;

  const move = (from: string): Promise<string> => {
    if (target !== from) return Promise.resolve(target);
    moving ??= elsewhere().finally(() => {
      moving = undefined;
    });
    return moving;
  };

  const track = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };

  const server = createServer({ noDelay: true, pauseOnConnect: true }, async (socket) => {
    track(socket);
    try {
      const tried = target;
      const behind = await reach(tried).catch(async () => {
        target = await move(tried);
        return reach(target);
      });
      track(behind);
      socket.on('close', () => behind.destroy());
      behind.on('close', () => socket.destroy());
      if (socket.destroyed) behind.destroy();
      socket.pipe(behind).pipe(socket);
    } catch {
      socket.destroy();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          // What is being taken over right now must have an owner before the end.
          Promise.allSettled([moving]).then(() => resolve());
        });
        for (const socket of open) socket.destroy();
      }),
  };
}

function reach(endpoint: string): Promise<Socket> {
  const { hostname, port } = new URL(endpoint);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.removeListener('error', reject);
      resolve(socket);
    });
  });
}
