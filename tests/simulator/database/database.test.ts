import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDynamoClient } from '../../../lambda/store/client';
import { createDynamoStore } from '../../../lambda/store/dynamo';
import { type Database, openDatabase, parseWhere, type Where } from '../../../simulator/database/database';
import { defaultFolder } from '../../../simulator/database/folder';
import { DatabaseUnusable } from '../../../simulator/database/unusable';
import { NOW, WALK } from '../../store/examples';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stride-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function walksIn({ endpoint }: Database): Promise<readonly string[]> {
  const client = createDynamoClient({ region: 'us-east-1', endpoint });
  const store = createDynamoStore({ client, warn: () => {} });
  const { walks } = await store.read('account', WALK.walkerId, { walks: 'all', now: NOW });
  client.destroy();
  return walks.map(({ id }) => id);
}

async function startIn({ endpoint }: Database, id: string): Promise<void> {
  const client = createDynamoClient({ region: 'us-east-1', endpoint });
  await createDynamoStore({ client, warn: () => {} }).startWalk('account', { ...WALK, id }, NOW);
  client.destroy();
}

async function refusal(where: Where): Promise<string> {
  const outcome: unknown = await openDatabase(where).catch((error: unknown) => error);
  if (!(outcome instanceof DatabaseUnusable)) throw new Error(`expected a refusal, got ${String(outcome)}`);
  expect(outcome.message).not.toContain('\n');
  return outcome.message;
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('--database', () => {
  it('takes memory, an address or a folder', () => {
    expect(parseWhere('memory')).toBe('memory');
    expect(parseWhere('http://localhost:8000')).toEqual({ endpoint: 'http://localhost:8000' });
    expect(parseWhere('./walks')).toEqual({ folder: './walks' });
  });

  it("is a folder in the user's home when nobody says otherwise", () => {
    const { STEADY_STRIDE_HOME: before } = process.env;
    delete process.env.STEADY_STRIDE_HOME;
    expect(defaultFolder()).toBe(join(homedir(), '.steady-stride', 'database'));
    process.env.STEADY_STRIDE_HOME = folder;
    expect(defaultFolder()).toBe(join(folder, 'database'));
    if (before === undefined) delete process.env.STEADY_STRIDE_HOME;
    else process.env.STEADY_STRIDE_HOME = before;
  });
});

describe('A database in memory', () => {
  it('starts empty, each for itself', async () => {
    const [one, two] = [await openDatabase('memory'), await openDatabase('memory')];
    await startIn(one, 'household-1');
    expect(await walksIn(one)).toEqual(['household-1']);
    expect(await walksIn(two)).toEqual([]);
    await Promise.all([one.close(), two.close()]);
  });

  it('survives a client that hangs up in the middle of a request', async () => {
    const database = await openDatabase('memory');
    const { port } = new URL(database.endpoint);
    const socket = connect({ host: '127.0.0.1', port: Number(port) });
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"half');
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await once(socket, 'close');
    expect(await walksIn(database)).toEqual([]);
    await database.close();
  });

  it('closes in time though somebody holds a connection open', async () => {
    const database = await openDatabase('memory');
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(database.endpoint).port) });
    socket.on('error', () => {}).write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"half');
    await once(socket, 'connect');
    const started = performance.now();
    await database.close();
    expect(performance.now() - started).toBeLessThan(3_000);
    socket.destroy();
  });

  it('does not answer pages of the web', async () => {
    const database = await openDatabase('memory');
    const answer = await fetch(database.endpoint, {
      method: 'POST',
      headers: { origin: 'https://example.com' },
    });
    expect(answer.status).toBe(403);
    await database.close();
  });
});

describe('A database at an address', () => {
  it('gets the table if it has none, keeps what is in it, and goes on when we leave', async () => {
    const database = await openDatabase('memory');
    const first = await openDatabase({ endpoint: database.endpoint });
    await startIn(first, 'household-1');
    await first.close();
    const second = await openDatabase({ endpoint: database.endpoint });
    expect(await walksIn(second)).toEqual(['household-1']);
    await database.close();
  });

  it('says that nothing answers', async () => {
    const server = createServer();
    const endpoint = await listening(server);
    server.close();
    await once(server, 'close');
    const said = await refusal({ endpoint });
    expect(said).toMatch(
      new RegExp(`^Nothing answers at ${endpoint} \\(.*ECONNREFUSED.*\\)\\. Start the database`),
    );
  });

  it('says that what answers is no DynamoDB', async () => {
    for (const [status, body] of [
      [200, '<html>hello</html>'],
      [404, 'not found'],
      [200, '{}'],
    ] as const) {
      const server = createHttpServer((request, response) => {
        request.resume();
        response.writeHead(status).end(body);
      });
      const endpoint = await listening(server);
      const said = await refusal({ endpoint });
      server.close();
      expect(said).toContain(`No DynamoDB is at ${endpoint}`);
      expect(said).toContain('Give --database the address of a DynamoDB, a folder, or memory');
    }
  });

  it('says that an address is none', async () => {
    expect(await refusal({ endpoint: 'http://' })).toContain('Write it as http://HOST:PORT');
  });
});

describe('A database in a folder', () => {
  it('keeps walks until it is opened again', async () => {
    const first = await openDatabase({ folder: join(folder, 'new', 'deep') });
    await startIn(first, 'household-1');
    await first.close();
    const second = await openDatabase({ folder: join(folder, 'new', 'deep') });
    expect(await walksIn(second)).toEqual(['household-1']);
    await second.close();
  });

  it('is one database however often one process opens it, and lives on while one has it', async () => {
    const first = await openDatabase({ folder });
    const second = await openDatabase({ folder });
    await startIn(first, 'household-1');
    expect(await walksIn(second)).toEqual(['household-1']);
    await first.close();
    expect(await walksIn(second)).toEqual(['household-1']);
    await startIn(second, 'household-2');
    await second.close();
    const third = await openDatabase({ folder });
    expect(await walksIn(third)).toEqual(['household-2', 'household-1']);
    await third.close();
  });

  it('has one owner when many open it at once', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => openDatabase({ folder })));
    await Promise.all(all.map((database, n) => startIn(database, `household-${n}`)));
    for (const database of all) expect(await walksIn(database)).toHaveLength(6);
    for (const database of all) await database.close();
  });

  it.each([
    ['a file', async () => writeFile(join(folder, 'file'), ''), 'file', 'file is not a folder'],
    ['inside a file', async () => writeFile(join(folder, 'file'), ''), 'file/below', 'file is not a folder'],
    [
      'a folder whose lock is in the way',
      async () => writeFile(join(folder, 'owner'), ''),
      '.',
      'it cannot be written (EEXIST)',
    ],
    [
      'one with something else in it',
      async () => writeFile(join(folder, 'rows'), ''),
      '.',
      'what is in it cannot be opened (EEXIST)',
    ],
  ])('says that it cannot be %s, and what to do', async (_, prepare, name, problem) => {
    await prepare();
    const said = await refusal({ folder: join(folder, name) });
    expect(said).toContain(`cannot be kept in ${join(folder, name)}: `);
    expect(said).toContain(problem);
    expect(said).toContain('Name a folder you can write to with --database FOLDER, or use --database memory');
  });

  // What another program left there is not ours to lose, and a refusal must not lock the folder.
  it('can be opened once what was in the way is gone', async () => {
    await writeFile(join(folder, 'rows'), '');
    await refusal({ folder });
    await rm(join(folder, 'rows'));
    const database = await openDatabase({ folder });
    expect(await walksIn(database)).toEqual([]);
    await database.close();
    expect(await readdir(folder)).toEqual(['owner', 'rows']);
  });
});
