import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Database, openDatabase } from './database/database';
import { DatabaseUnusable } from './database/unusable';
import { DESK_ACCOUNT, type Desk, openDesk, seededRandom } from './household/desk';
import type { StageListener } from './household/events';
import { playLine } from './household/stage';
import { givenBy, isTranscript, optionsIn, spokenLine, transcriptOf } from './household/transcript';
import { OptionError, readOptions, type TalkOptions } from './talk/options';

const print = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

const asJson: StageListener = (event) => print(JSON.stringify(event));
const asText: StageListener = (event, about) => transcriptOf(event, about).forEach(print);

/** The lines of standard input. Those of a transcript are reduced to what the person says and the stage does. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let transcript: boolean | undefined;
  for await (const line of input) {
    transcript ??= isTranscript(line);
    const given = transcript ? givenBy(line) : line;
    if (given !== null) yield given;
  }
}

async function talk(options: TalkOptions, desk: Desk, input: AsyncIterable<string>): Promise<void> {
  const typed = process.stdin.isTTY && !options.json;
  for await (const line of linesOf(input)) {
    await desk.household.catchUp();
    if (!options.json && !typed) print(spokenLine(line));
    const complaint = await playLine(desk.household, line);
    if (complaint !== null) complain(complaint);
    if (typed) process.stdout.write('U: ');
  }
}

/** A first line that names options (`# options: --device show`) gives those that the command line does not. */
function withOptionsOf(first: string, words: readonly string[]): TalkOptions {
  const named = optionsIn(first);
  return readOptions(named === null ? words : [...named, ...words]);
}

async function main(): Promise<number> {
  // A reader that has heard enough is no error.
  process.stdout.on('error', () => process.exit(0));
  const words = process.argv.slice(2);
  let database: Database | undefined;
  let desk: Desk | undefined;
  try {
    const { where } = readOptions(words);
    database = await openDatabase(where);
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })[
      Symbol.asyncIterator
    ]();
    const isTyped = process.stdin.isTTY === true;
    const first = isTyped ? undefined : await lines.next();
    const options = withOptionsOf(first?.done === false ? first.value : '', words);
    desk = await openDesk(options, {
      database: database.endpoint,
      userId: DESK_ACCOUNT,
      listener: options.json ? asJson : asText,
      warn: (problem) => complain(`${problem.name}: ${problem.message.split('\n')[0]}`),
      random: options.at !== null && where === 'memory' ? seededRandom(1) : Math.random,
    });
    if (isTyped && !options.json) process.stdout.write('U: ');
    await talk(options, desk, again(first, lines));
    return 0;
  } catch (error) {
    if (!(error instanceof OptionError || error instanceof DatabaseUnusable)) throw error;
    complain(error.message);
    return 2;
  } finally {
    await desk?.close();
    await database?.close();
  }
}

/** The lines again, the one that was looked at first among them. */
async function* again(
  first: IteratorResult<string> | undefined,
  rest: AsyncIterator<string>,
): AsyncGenerator<string> {
  if (first?.done === true) return;
  if (first !== undefined) yield first.value;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

main()
  .then(async (code) => {
    if (process.stdout.writableLength > 0) await once(process.stdout, 'drain');
    process.exit(code);
  })
  .catch((error: unknown) => {
    complain(error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error));
    process.exit(1);
  });
