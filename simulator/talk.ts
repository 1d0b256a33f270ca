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

/** How often what falls due by itself is looked for, when the clock is the real one. */
const LOOK_MS = 500;
const PROMPT = 'U: ';

const asJson: StageListener = (event) => print(JSON.stringify(event));
const asText: StageListener = (event, about) => {
  for (const line of transcriptOf(event, about)) print(line);
};
/** As text, where a person types: over the prompt that waits for them, which comes again after it. */
const overPrompt: StageListener = (event, about) => {
  const lines = transcriptOf(event, about);
  if (lines.length > 0) process.stdout.write(`\r\x1b[K${lines.join('\n')}\n${PROMPT}`);
};

const isTyped = (options: Pick<TalkOptions, 'json'>) => process.stdin.isTTY === true && !options.json;

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
  for await (const line of linesOf(input)) {
    await desk.household.catchUp();
    if (!options.json && !isTyped(options)) print(spokenLine(line));
    const complaint = await playLine(desk.household, line);
    if (complaint !== null) complain(complaint);
    if (isTyped(options)) process.stdout.write(`\r${PROMPT}`);
  }
}

/**
 * The comments that a transcript begins with, and the first line after them. Options that they name
 * (`# options: --device show`) hold where the command line does not say otherwise.
 */
async function readHead(lines: AsyncIterator<string>): Promise<{ head: string[]; options: string[] }> {
  const head: string[] = [];
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    head.push(next.value);
    if (!next.value.startsWith('#')) break;
  }
  return { head, options: head.flatMap((line) => optionsIn(line) ?? []) };
}

async function main(): Promise<number> {
  // A reader that has heard enough is no error.
  process.stdout.on('error', () => process.exit(0));
  const words = process.argv.slice(2);
  let database: Database | undefined;
  let desk: Desk | undefined;
  let looking: NodeJS.Timeout | undefined;
  try {
    const { where } = readOptions(words);
    database = await openDatabase(where);
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })[
      Symbol.asyncIterator
    ]();
    const waits = process.stdin.isTTY === true;
    const { head, options: named } = waits ? { head: [], options: [] } : await readHead(lines);
    const options = readOptions([...named, ...words]);
    desk = await openDesk(options, {
      database: database.endpoint,
      userId: DESK_ACCOUNT,
      listener: options.json ? asJson : isTyped(options) ? overPrompt : asText,
      warn: (problem) => complain(`${problem.name}: ${problem.message.split('\n')[0]}`),
      random: options.at !== null && where === 'memory' ? seededRandom(1) : Math.random,
    });
    if (isTyped(options)) process.stdout.write(PROMPT);
    if (options.at === null) looking = setInterval(() => void desk?.household.catchUp(), LOOK_MS);
    await talk(options, desk, again(head, lines));
    return 0;
  } catch (error) {
    if (!(error instanceof OptionError || error instanceof DatabaseUnusable)) throw error;
    complain(error.message);
    return 2;
  } finally {
    clearInterval(looking);
    await desk?.close();
    await database?.close();
  }
}

/** The lines again, those that were looked at first among them. */
async function* again(head: readonly string[], rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield* head;
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
