import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createDynamoClient } from '../../lambda/store/client';
import { createDynamoStore } from '../../lambda/store/dynamo';
import { type Outage, StoreUnavailable } from '../../lambda/store/errors';
import { openDatabase } from '../../simulator/database/database';
import { NOW, WALK } from './examples';

/** Reads from a database at this address, and returns what went wrong and after how long. */
async function failureAt(endpoint: string, table?: string): Promise<{ error: StoreUnavailable; ms: number }> {
  const client = createDynamoClient({ region: 'us-east-1', endpoint });
  const store = createDynamoStore({ client, warn: () => {}, ...(table === undefined ? {} : { table }) });
  const started = performance.now();
  const outcome: unknown = await store
    .read('account', 'household', { walks: 'recent', now: NOW })
    .catch((error: unknown) => error);
  const ms = performance.now() - started;
  client.destroy();
  if (!(outcome instanceof StoreUnavailable)) throw new Error(`expected an outage, got ${String(outcome)}`);
  return { error: outcome, ms };
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('The store without its database', () => {
  it('gives up in time on a database that accepts and never answers', async () => {
    const open: Socket[] = [];
    const server = createServer((socket) => open.push(socket.resume().on('error', () => {})));
    const { error, ms } = await failureAt(await listening(server));
    expect(error.outage).toBe('slow');
    expect(error.message).toMatch(
      /^The database could not read a walker \(slow\): .* did not answer in time/,
    );
    expect(ms).toBeGreaterThan(900);
    expect(ms).toBeLessThan(1_900);
    for (const socket of open) socket.destroy();
    server.close();
  });

  it('tries once more, in time, when the first try got no answer', async () => {
    const database = await openDatabase('memory');
    const { port } = new URL(database.endpoint);
    const open: Socket[] = [];
    const server = createServer((socket) => {
      open.push(socket.on('error', () => {}));
      if (open.length === 1) return;
      const behind = connect({ host: '127.0.0.1', port: Number(port) });
      socket.pipe(behind).pipe(socket);
    });
    const client = createDynamoClient({ region: 'us-east-1', endpoint: await listening(server) });
    const store = createDynamoStore({ client, warn: () => {} });
    expect(await store.startWalk('account', WALK, NOW)).toBe('started');
    expect(open).toHaveLength(2);
    client.destroy();
    for (const socket of open) socket.destroy();
    server.close();
    await database.close();
  });

  it('says at once that nothing listens', async () => {
    const server = createServer();
    const endpoint = await listening(server);
    server.close();
    await once(server, 'close');
    const { error, ms } = await failureAt(endpoint);
    expect(error.outage).toBe('unreachable');
    expect(ms).toBeLessThan(1_000);
  });

  it.each<[Outage, number, string]>([
    ['throttled', 400, 'ProvisionedThroughputExceededException'],
    ['throttled', 400, 'ThrottlingException'],
    ['refused', 400, 'AccessDeniedException'],
    ['refused', 400, 'UnrecognizedClientException'],
    ['failed', 500, 'InternalServerError'],
    ['failed', 400, 'ValidationException'],
  ])('names %s when the answer is %i %s', async (outage, status, type) => {
    let asked = 0;
    const server = createHttpServer((request, response) => {
      asked += 1;
      request.resume();
      response
        .writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
        .end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'no' }));
    });
    const { error, ms } = await failureAt(await listening(server));
    server.close();
    expect(error).toMatchObject({ outage, asked: 'read a walker' });
    expect(asked).toBeLessThanOrEqual(2);
    expect(ms).toBeLessThan(1_900);
  });

  it('says so when there is no such table', async () => {
    const database = await openDatabase('memory');
    const { error } = await failureAt(database.endpoint, 'elsewhere');
    expect(error.outage).toBe('no-table');
    expect(error.message).toContain('Create the table');
    await database.close();
  });

  it('asks nobody when something cannot be stored', async () => {
    const client = createDynamoClient({ region: 'us-east-1', endpoint: 'http://127.0.0.1:1' });
    const store = createDynamoStore({ client, warn: () => {} });
    await expect(store.startWalk('account', { ...WALK, plannedMinutes: 0 }, NOW)).rejects.toThrow(
      'Cannot store plannedMinutes = 0: expected a whole number from 1 to 60. Nothing was written.',
    );
    await expect(store.startWalk('', WALK, NOW)).rejects.toThrow('Cannot store account id');
    client.destroy();
  });

  it('looks for credentials in the environment only, when it is not on the desk', async () => {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...rest } = process.env;
    const before = process.env;
    process.env = rest;
    const { error } = await failureAt('https://127.0.0.1:1');
    process.env = before;
    expect(error.outage).toBe('refused');
    expect(error.message).toContain('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set');
  });
});
