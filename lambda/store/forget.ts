import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { within } from './client';
import { markForgotten } from './forgotten';
import { PARTITION_KEY, SORT_KEY } from './keys';
import { keyOfAccount } from './rows';
import { Update } from './update';

/** What DynamoDB takes in one BatchWriteItem. */
const BATCH = 25;
/** How many batches are under way at once. */
const AT_ONCE = 4;
/** How often what DynamoDB left undone is asked for again, and how long after the first time (then doubled). */
const TRIES = 5;
const PAUSE_MS = 50;

type Key = Record<string, AttributeValue>;

/**
 * Deletes an account's rows of every kind, at most `atMost` of them, and marks it as forgotten at `now`
 * (milliseconds). Returns how many went and whether none is left; when some are, the next call goes on with
 * them. Throws StoreUnavailable; what was deleted until then stays deleted.
 */
export async function forgetAccount(
  client: DynamoDBClient,
  table: string,
  account: string,
  now: number,
  atMost = 2_000,
): Promise<{ deleted: number; finished: boolean }> {
  // Before anything goes: a report that comes in between would find neither row nor mark.
  await markForgotten(client, table, account, now);
  const { keys, more } = await keysToDelete(client, table, account, atMost);
  const batches: Key[][] = [];
  for (let at = 0; at < keys.length; at += BATCH) batches.push(keys.slice(at, at + BATCH));

  let undone = 0;
  const next = batches.values();
  const worker = async () => {
    for (const batch of next) undone += await deleteBatch(client, table, batch);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { deleted: keys.length - undone, finished: !more && undone === 0 };
}

async function keysToDelete(client: DynamoDBClient, table: string, account: string, atMost: number) {
  const query = new Update();
  const partition = `${query.name(PARTITION_KEY)} = ${query.value(keyOfAccount(account))}`;
  const projection = `${query.name(PARTITION_KEY)}, ${query.name(SORT_KEY)}`;
  const keys: Key[] = [];
  let from: Key | undefined;
  do {
    const command = new QueryCommand({
      TableName: table,
      KeyConditionExpression: partition,
      ProjectionExpression: projection,
      ExpressionAttributeNames: query.names,
      ExpressionAttributeValues: query.values,
      ConsistentRead: true,
      Limit: atMost - keys.length,
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    const page = await within('list what to delete', (options) => client.send(command, options));
    keys.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && keys.length < atMost);
  return { keys, more: from !== undefined };
}

/** Deletes up to 25 rows; returns how many DynamoDB still had no room for after several tries. */
async function deleteBatch(client: DynamoDBClient, table: string, keys: readonly Key[]): Promise<number> {
  let requests = keys.map((key) => ({ DeleteRequest: { Key: key } }));
  for (let tries = 0; requests.length > 0 && tries < TRIES; tries += 1) {
    if (tries > 0) await sleep(PAUSE_MS * 2 ** (tries - 1));
    const command = new BatchWriteItemCommand({ RequestItems: { [table]: requests } });
    const answer = await within('delete rows', (options) => client.send(command, options));
    requests = (answer.UnprocessedItems?.[table] ?? []).flatMap(({ DeleteRequest }) =>
      DeleteRequest?.Key === undefined ? [] : [{ DeleteRequest: { Key: DeleteRequest.Key } }],
    );
  }
  return requests.length;
}
