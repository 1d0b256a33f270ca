import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceInUseException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { createDynamoClient, within } from '../../lambda/store/client';
import { type Outage, StoreUnavailable } from '../../lambda/store/errors';
import { tableDefinition } from '../../lambda/store/table';
import { DatabaseUnusable, reasonOf } from './unusable';

/** The region that local databases are told; any does. */
export const REGION = 'us-east-1';

/** How long Amazon's own may take to make the table. */
const MAKING_MS = 60_000;

/**
 * Makes the table in the database at an address, unless it is there. Throws DatabaseUnusable when nothing
 * answers there, when what answers is no DynamoDB, or when its table of this name is not ours.
 */
export async function makeTable(endpoint: string): Promise<void> {
  const client = createDynamoClient({ region: REGION, endpoint });
  const definition = tableDefinition();
  const TableName = definition.TableName;
  const describe = () =>
    within(
      'find its table',
      async (options) => {
        const { Table } = await client.send(new DescribeTableCommand({ TableName }), options);
        if (Table?.TableStatus === undefined) throw new Error('it answers, but not as DynamoDB does');
        return Table;
      },
      ResourceNotFoundException.name,
    ).catch((error: unknown) => {
      if (error instanceof ResourceNotFoundException) return undefined;
      throw error;
    });
  try {
    let table = await describe();
    if (table === undefined) {
      await within(
        'make its table',
        (options) => client.send(new CreateTableCommand(definition), options),
        ResourceInUseException.name,
      ).catch((error: unknown) => {
        // Somebody else was making it at the same moment.
        if (!(error instanceof ResourceInUseException)) throw error;
      });
      for (let waited = 0; table?.TableStatus !== 'ACTIVE' && waited < MAKING_MS; waited += 100) {
        if (waited > 0) await sleep(100);
        table = await describe();
      }
    }
    const keys = JSON.stringify(table?.KeySchema?.map(({ AttributeName }) => AttributeName));
    if (keys !== JSON.stringify(definition.KeySchema.map(({ AttributeName }) => AttributeName))) {
      throw new DatabaseUnusable(
        `The database at ${endpoint} has a table ${TableName} with other keys (${keys})`,
        'Use another database, or rename that table',
      );
    }
  } catch (error) {
    throw error instanceof DatabaseUnusable ? error : unusable(endpoint, error);
  } finally {
    client.destroy();
  }
}

const WHAT_TO_DO: Partial<Record<Outage, [problem: string, whatToDo: string]>> = {
  unreachable: ['Nothing answers at', 'Start the database there, or use --database memory'],
  slow: ['No answer in time from', 'Check that a DynamoDB listens there, or use --database memory'],
  refused: ['Access refused by', 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to what it accepts'],
  throttled: ['Too much to do for', 'Wait a moment and try again'],
};

function unusable(endpoint: string, error: unknown): DatabaseUnusable {
  const outage = error instanceof StoreUnavailable ? error.outage : 'failed';
  const [problem, whatToDo] = WHAT_TO_DO[outage] ?? [
    'No DynamoDB is at',
    'Give --database the address of a DynamoDB, a folder, or memory',
  ];
  const cause = error instanceof StoreUnavailable ? error.cause : error;
  return new DatabaseUnusable(`${problem} ${endpoint} (${reasonOf(cause)})`, whatToDo, error);
}
