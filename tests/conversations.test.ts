import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Database, openDatabase } from '../simulator/database/database';
import { openDesk, seededRandom } from '../simulator/household/desk';
import { playLine } from '../simulator/household/stage';
import {
  areAsExpected,
  readScript,
  rewritten,
  spokenLine,
  transcriptOf,
} from '../simulator/household/transcript';
import { readOptions } from '../simulator/talk/options';

const FOLDER = join(__dirname, 'conversations');
/** With `UPDATE=1 npx jest conversations` the files are given what came; read the difference before you keep it. */
const UPDATE = process.env.UPDATE === '1';

/** What a conversation has that does not name its own: a Monday morning in New York. */
const DEFAULTS = ['--at', '2026-11-23T09:00', '--time-zone', 'America/New_York'];

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort();

let database: Database;

beforeAll(async () => {
  database = await openDatabase('memory');
});

afterAll(() => database.close());

/**
 * Plays a conversation with the whole skill, in an account of its own, and gives it back as it went:
 * what was given, and either the lines that the file expects (when they fit) or those that came.
 */
async function replay(file: string): Promise<{ expected: string[]; went: string[]; problems: string[] }> {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const { options, steps } = readScript(text);
  const came: (readonly string[])[] = [];
  let lines: string[] = [];
  const problems: string[] = [];
  const desk = await openDesk(readOptions([...DEFAULTS, ...options]), {
    database: database.endpoint,
    userId: `amzn1.ask.account.${file}`,
    listener: (event, about) => {
      lines.push(...transcriptOf(event, about));
      if (event.event === 'turn' && event.problem !== null) problems.push(event.problem);
    },
    warn: () => {},
    random: seededRandom(1),
  });
  const expected: string[] = [];
  const went: string[] = [];
  try {
    for (const step of steps) {
      lines = [];
      await playLine(desk.household, step.given);
      const fits = areAsExpected(lines, step.expected);
      expected.push(spokenLine(step.given), ...step.expected);
      went.push(spokenLine(step.given), ...(fits ? step.expected : lines));
      came.push(fits ? step.expected : lines);
    }
  } finally {
    await desk.close();
  }
  if (UPDATE) writeFileSync(join(FOLDER, file), rewritten(text, came));
  return { expected, went, problems };
}

describe('conversations', () => {
  it.each(files.map((file) => [relative('.', file)]))('%s', async (file) => {
    const { expected, went, problems } = await replay(file);
    expect(went.join('\n')).toBe(expected.join('\n'));
    expect(problems).toEqual([]);
  });

  it('are there', () => expect(files.length).toBeGreaterThan(0));
});
