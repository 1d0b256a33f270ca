import { randomUUID } from 'node:crypto';
import { openDesk, seededRandom } from '../../../simulator/household/desk';
import { playLine } from '../../../simulator/household/stage';
import { areAsExpected, readScript, transcriptOf } from '../../../simulator/household/transcript';
import { readOptions } from '../../../simulator/talk/options';

/** Plays a script again as the tests of `tests/conversations/` do; returns what did not come as written. */
export async function replay(
  script: string,
  database: string,
): Promise<readonly { given: string; expected: readonly string[]; came: readonly string[] }[]> {
  const { options, steps } = readScript(script);
  let lines: string[] = [];
  const desk = await openDesk(readOptions(options), {
    database,
    userId: `amzn1.ask.account.${randomUUID()}`,
    listener: (event, about) => lines.push(...transcriptOf(event, about)),
    warn: () => {},
    random: seededRandom(1),
  });
  const differences = [];
  for (const { given, expected } of steps) {
    lines = [];
    await playLine(desk.household, given);
    if (!areAsExpected(lines, expected)) differences.push({ given, expected, came: lines });
  }
  await desk.close();
  return differences;
}
