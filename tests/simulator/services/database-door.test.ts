import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BreakableDatabase, openDatabaseDoor } from '../../../simulator/services/database-door';

let behind: Server;
let door: BreakableDatabase;

beforeEach(async () => {
  behind = createServer((request, response) => request.pipe(response));
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve));
  door = await openDatabaseDoor(`http://127.0.0.1:${(behind.address() as AddressInfo).port}`);
});

afterEach(async () => {
  await door.close();
  behind.closeAllConnections();
  await new Promise((resolve) => behind.close(resolve));
});

const send = (body = 'hello', ms = 2000) =>
  fetch(door.endpoint, { method: 'POST', body, signal: AbortSignal.timeout(ms) });

describe('the door before the database', () => {
  it('lets everything through untouched', async () => {
    const large = 'ñ'.repeat(300_000);
    expect(await (await send(large)).text()).toBe(large);
  });

  it('is refused when it is down, kept-alive connections included, and is there again at the same address', async () => {
    await send();
    await door.break('down');
    await expect(send()).rejects.toThrow();
    await door.break(null);
    expect((await send()).status).toBe(200);
  });

  it('answers 401 with an error of the database when it is denied', async () => {
    await send();
    await door.break('denied');
    const denied = await send();
    expect([denied.status, await denied.json()]).toMatchObject([
      401,
      { __type: expect.stringContaining('UnrecognizedClient') },
    ]);
    await door.break(null);
    expect((await send()).status).toBe(200);
  });

  it('never answers when it is slow', async () => {
    await send();
    await door.break('slow');
    await expect(send('hello', 300)).rejects.toThrow(/timeout|aborted/);
    await door.break('down');
    await door.break('slow');
    await door.break(null);
    expect((await send()).status).toBe(200);
  });
});
