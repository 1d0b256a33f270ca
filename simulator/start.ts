import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from './database/database';
import { DatabaseUnusable } from './database/unusable';
import { DESK_ACCOUNT } from './household/desk';
import { House } from './server/house';
import { servePageAt } from './server/http';
import { readStartOptions } from './server/options';
import { buildPage } from './server/page-build';
import { forgetAccount } from './server/rows';
import { OptionError } from './talk/options';
import { durationWords } from './web/talk/words';

/** A household that is less ahead is as good as on time. */
const NOTICED_MS = 30_000;

const print = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Whoever ends it from the keyboard or with a signal. */
const ended = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  // Both take a while, and neither needs the other.
  const [folder, database] = await Promise.all([buildPage(print), openDatabase(options.where)]);
  const clockFile =
    typeof options.where === 'object' && 'folder' in options.where
      ? join(options.where.folder, 'clock')
      : null;
  if (options.reset) {
    const rows = await forgetAccount(database.endpoint, DESK_ACCOUNT);
    if (clockFile !== null) await rm(clockFile, { force: true });
    print(rows === 0 ? 'There was nothing to forget.' : `Forgotten: ${rows} rows.`);
  }
  const house = await House.open({
    ...options,
    database: database.endpoint,
    clockFile,
    inMemory: options.where === 'memory',
    warn: (problem) => complain(`${problem.name}: ${problem.message.split('\n')[0]}`),
  });
  const server = await servePageAt(house, folder, options.port);
  if (options.port !== 0 && server.port !== options.port)
    print(`Port ${options.port} is in use, so it is ${server.port}.`);
  if (house.aheadMs > NOTICED_MS) {
    const begin = options.at === null ? 'this computer' : '--at';
    print(
      `The household is ${durationWords(house.aheadMs)} ahead of ${begin}, since time never runs back; --reset begins again.`,
    );
  }
  // Whoever reads the address may end it at once.
  const end = ended();
  print(`Steady Stride is at http://localhost:${server.port}`);
  print('Each further tab is another device of the household. Ctrl+C ends it.');
  await end;
  await server.close();
  await house.close();
  await database.close();
}

main()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    const isExpected = error instanceof OptionError || error instanceof DatabaseUnusable;
    complain(
      isExpected ? error.message : error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    );
    process.exit(isExpected ? 2 : 1);
  });
