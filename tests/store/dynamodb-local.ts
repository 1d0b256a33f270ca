import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTable } from '../../simulator/database/table';

const FOLDER = join(dirname(require.resolve('local-dynamo/package.json')), 'aws_dynamodb_local');
const STARTING_MS = 25_000;

/** Why AWS's DynamoDB Local cannot run on this machine, or undefined when it can. */
export function whyNoDynamodbLocal(): string | undefined {
  if (process.arch !== 'x64') return `its database library is for x64 and this machine is ${process.arch}`;
  const java = spawnSync('java', ['-version']);
  return java.status === 0 ? undefined : 'there is no Java runtime (version 8 or newer)';
}

/** Starts AWS's own DynamoDB Local, in memory, with the skill's table in it. */
export async function openDynamodbLocal(): Promise<{ endpoint: string; close(): Promise<void> }> {
  const port = await freePort();
  const library = `-Djava.library.path=${join(FOLDER, 'DynamoDBLocal_lib')}`;
  const jar = ['-jar', join(FOLDER, 'DynamoDBLocal.jar'), '-inMemory', '-port', String(port)];
  const java = spawn('java', ['-Xmx256m', library, ...jar], { stdio: 'ignore' });
  const endNow = () => java.kill('SIGKILL');
  process.once('exit', endNow);
  const endpoint = `http://127.0.0.1:${port}`;
  const until = performance.now() + STARTING_MS;
  await answering(endpoint, java, until);
  // The first request after that takes seconds on a busy machine.
  await makeTable(endpoint).catch(async (error: unknown) => {
    if (performance.now() > until) throw error;
    await makeTable(endpoint);
  });
  return {
    endpoint,
    async close() {
      process.removeListener('exit', endNow);
      const ended = once(java, 'exit');
      java.kill();
      await ended;
    },
  };
}

async function answering(endpoint: string, java: ChildProcess, until: number): Promise<void> {
  while (performance.now() < until) {
    if (java.exitCode !== null) throw new Error(`DynamoDB Local ended at once, with code ${java.exitCode}`);
    try {
      await fetch(endpoint, { signal: AbortSignal.timeout(1_000) });
      return;
    } catch {
      await sleep(100);
    }
  }
  java.kill('SIGKILL');
  throw new Error(`DynamoDB Local did not answer within ${STARTING_MS} ms`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
