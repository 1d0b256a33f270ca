/**
 * A process of its own with the database open, for the tests that kill it. Lines in: `start ID`, `finish ID`,
 * `read`; it closes at their end. Lines out: `open ENDPOINT`, `done …`.
 */
import { createInterface } from 'node:readline';
import { createDynamoClient } from '../../../lambda/store/client';
import { createDynamoStore } from '../../../lambda/store/dynamo';
import { openDatabase } from '../../../simulator/database/database';
import { NOW, refOf, WALK } from '../../store/examples';

async function main(folder: string): Promise<void> {
  const database = await openDatabase({ folder });
  const client = createDynamoClient({ region: 'us-east-1', endpoint: database.endpoint });
  const store = createDynamoStore({ client, warn: (problem) => console.error(problem.message) });
  console.log(`open ${database.endpoint}`);

  for await (const line of createInterface({ input: process.stdin })) {
    const [what, id = ''] = line.split(' ');
    const walk = { ...WALK, id };
    if (what === 'start') console.log(`done ${await store.startWalk('account', walk, NOW)}`);
    if (what === 'finish') {
      const finish = { from: ['active'], to: 'completed', createIfMissing: false } as const;
      const moved = await store.moveWalk('account', refOf(walk), [finish]);
      console.log(`done ${moved?.to ?? 'ignored'}`);
    }
    if (what === 'read') {
      const { walks } = await store.read('account', WALK.walkerId, { walks: 'all', now: NOW });
      console.log(`done ${walks.map((found) => `${found.id}:${found.status}`).join(' ')}`);
    }
  }
  client.destroy();
  await database.close();
}

main(process.argv[2] ?? '').catch((error: Error) => {
  console.log(`failed ${error.message}`);
  process.exitCode = 1;
});
