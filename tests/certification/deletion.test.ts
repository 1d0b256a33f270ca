/** Certification check 45: whoever disables the skill leaves nothing behind. */

import { paginateScan } from '@aws-sdk/client-dynamodb';
import { TABLE_NAME } from '../../lambda/store/table';
import { isTurn, PLACES, scenes, turnOf, WITHOUT_SESSION } from './spoken';

const { scene, database } = scenes();

/** Everything in the table, of everybody, as text. */
async function everyRow(): Promise<string> {
  const client = database();
  const rows: unknown[] = [];
  for await (const page of paginateScan({ client }, { TableName: TABLE_NAME }))
    rows.push(...(page.Items ?? []));
  client.destroy();
  return JSON.stringify(rows);
}

const userOf = (request: unknown): string =>
  (request as { context: { System: { user: { userId: string } } } }).context.System.user.userId;

const BEFORE: Readonly<Record<string, readonly string[] | undefined>> = {
  'a first welcome': PLACES['the first welcome'],
  'a yes in a check': PLACES['a question narrowed after a yes'],
  'a walk that plays': WITHOUT_SESSION['a walk'],
  'a walk that is paused': WITHOUT_SESSION['a paused walk'],
  'a few days': PLACES['the welcome on a later day'],
};

test.each(Object.entries(BEFORE))('45. SkillDisabled removes the rows, after %s', async (_, lines = []) => {
  const { say, lastRequest } = await scene(lines);
  const account = userOf(lastRequest());
  expect(await everyRow()).toContain(`"${account}"`);
  const events = await say('/disable');
  expect(events.filter(isTurn).at(-1)).toMatchObject({
    request: 'AlexaSkillEvent.SkillDisabled',
    says: null,
    problem: null,
  });
  expect(await everyRow()).not.toContain(`"${account}"`);

  await say('/enable');
  const first = turnOf(await say('open steady stride'));
  expect(first.says).toMatch(/not medical advice/);
  expect(await everyRow()).not.toContain(`"${account}"`);
});
