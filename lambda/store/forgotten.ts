import { createHash } from 'node:crypto';
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Attributes } from './attributes';
import { moment } from './attributes';
import { within } from './client';
import { EXPIRES_AT, PARTITION_KEY, SORT_KEY } from './keys';
import { keyOfAccount, secondsOf } from './rows';

/** How long what a player still reports of an account's walks is known to be of before it was forgotten. */
const REMEMBERED_MS = 7 * 86_400_000;

const SORT_KEY_OF_MARK = 'forgotten';
const AT = 'at';

/**
 * A mark that an account was forgotten, so that a late report of its player brings no walk back: a report
 * can make a walk whose first write was lost, and could not tell that from one that was deleted. It holds
 * the moment and nothing else; its key is a hash, from which nobody gets back to the account.
 */
function keyOfMark(account: string): Attributes {
  const hash = createHash('sha256').update(keyOfAccount(account).S).digest('hex').slice(0, 32);
  return { [PARTITION_KEY]: { S: `forgotten#${hash}` }, [SORT_KEY]: { S: SORT_KEY_OF_MARK } };
}

/** Puts the mark down, for a week from `now` (milliseconds). Throws StoreUnavailable. */
export async function markForgotten(
  client: DynamoDBClient,
  table: string,
  account: string,
  now: number,
): Promise<void> {
  const Item = {
    ...keyOfMark(account),
    [AT]: { N: String(now) },
    [EXPIRES_AT]: { N: String(secondsOf(now + REMEMBERED_MS)) },
  };
  const command = new PutItemCommand({ TableName: table, Item });
  await within('note that an account is forgotten', (options) => client.send(command, options));
}

/** Whether an account was forgotten after a walk of it began (milliseconds). Throws StoreUnavailable. */
export async function wasForgottenSince(
  client: DynamoDBClient,
  table: string,
  account: string,
  startedAt: number,
): Promise<boolean> {
  const command = new GetItemCommand({ TableName: table, Key: keyOfMark(account), ConsistentRead: true });
  const { Item } = await within('see whether an account is forgotten', (options) =>
    client.send(command, options),
  );
  const at = moment.read(Item?.[AT]);
  return at !== undefined && startedAt <= at;
}
