import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { createDynamoClient } from '../../lambda/store/client';
import { PARTITION_KEY, SORT_KEY } from '../../lambda/store/keys';
import { tableDefinition } from '../../lambda/store/table';
import { REGION } from '../database/table';
import type { Row } from './protocol';

const { TableName } = tableDefinition();
/** As many as DynamoDB takes at once. */
const BATCH = 25;

function plain(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.NULL !== undefined) return null;
  if (value.L !== undefined) return value.L.map(plain);
  if (value.M !== undefined) return plainRow(value.M);
  if (value.SS !== undefined) return value.SS;
  return value;
}

const plainRow = (item: Record<string, AttributeValue>): Row =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plain(value)]));

async function* itemsOf(client: DynamoDBClient, account: string) {
  let from: Record<string, AttributeValue> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: '#pk = :account',
        ExpressionAttributeNames: { '#pk': PARTITION_KEY },
        ExpressionAttributeValues: { ':account': { S: account } },
        ScanIndexForward: false,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    yield* Items;
    from = LastEvaluatedKey;
  } while (from !== undefined);
}

/** The rows of an account as they lie in the table, newest first. Throws what the database throws. */
export async function rowsOf(client: DynamoDBClient, account: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const item of itemsOf(client, account)) rows.push(plainRow(item));
  return rows;
}

/** Deletes the rows of an account, whatever is in them; returns how many. */
export async function forgetRows(client: DynamoDBClient, account: string): Promise<number> {
  const keys: Record<string, AttributeValue>[] = [];
  for await (const { [PARTITION_KEY]: pk, [SORT_KEY]: sk } of itemsOf(client, account)) {
    if (pk !== undefined && sk !== undefined) keys.push({ [PARTITION_KEY]: pk, [SORT_KEY]: sk });
  }
  for (let at = 0; at < keys.length; at += BATCH) {
    let requests = keys.slice(at, at + BATCH).map((Key) => ({ DeleteRequest: { Key } }));
    while (requests.length > 0) {
      const { UnprocessedItems } = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }),
      );
      requests = (UnprocessedItems?.[TableName] ?? []).flatMap(({ DeleteRequest }) =>
        DeleteRequest?.Key === undefined ? [] : [{ DeleteRequest: { Key: DeleteRequest.Key } }],
      );
    }
  }
  return keys.length;
}

/** Deletes what the database at an address has of an account and of its later enablements; returns how many rows. */
export async function forgetAccount(endpoint: string, account: string): Promise<number> {
  const client = createDynamoClient({ region: REGION, endpoint });
  try {
    let rows = await forgetRows(client, account);
    for (let enablement = 2, more = 1; more > 0; enablement += 1) {
      more = await forgetRows(client, `${account}.${enablement}`);
      rows += more;
    }
    return rows;
  } finally {
    client.destroy();
  }
}
