import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { isRecord } from '../values';
import type { WeeklyReminder } from '../weekly/reminder';
import { within } from './client';
import { WEEKLY_COLUMN, word } from './columns';
import type { DuePlace, DueStore, DueWalker } from './due-store';
import type { DynamoDoors } from './dynamo';
import { NotStorable, RowUnreadable } from './errors';
import { DUE, DUE_INDEX, PARTITION_KEY, parseKey, WEEKLY } from './keys';
import { keyOfWalker, sortKeyOf } from './rows';
import { TABLE_NAME } from './table';
import { Update } from './update';

/** How many rows one page of the index has at most. */
export const DUE_PAGE_ROWS = 500;

type Key = QueryCommand['input']['ExclusiveStartKey'];

/** The scheduled side's store in a DynamoDB table (table.ts). For what each method does and throws see due-store.ts. */
export function createDueStore({ client, table = TABLE_NAME, warn }: DynamoDoors): DueStore {
  const update = (
    asked: string,
    task: Pick<DueWalker, 'account' | 'walkerId'>,
    change: ReturnType<Update['under']>,
  ) =>
    conditionally(client, asked, {
      TableName: table,
      Key: keyOfWalker(task.account, task.walkerId),
      ...change,
    });

  return {
    async duePage(partition, from) {
      const query = new Update();
      const command = new QueryCommand({
        TableName: table,
        IndexName: DUE_INDEX,
        KeyConditionExpression: `${query.name(DUE)} = ${query.value({ S: partition })}`,
        ExpressionAttributeNames: query.names,
        ExpressionAttributeValues: query.values,
        Limit: DUE_PAGE_ROWS,
        ...(from === undefined ? {} : { ExclusiveStartKey: from as NonNullable<Key> }),
      });
      const page = await within('read who is due', (options) => client.send(command, options));
      const walkers = (page.Items ?? []).flatMap((row) => {
        const walker = dueWalkerIn(row);
        if (walker === undefined)
          warn(new RowUnreadable(sortKeyOf(row) ?? '(without a key)', 'not due for anything'));
        return walker ?? [];
      });
      const next: DuePlace | undefined = page.LastEvaluatedKey;
      return { walkers, ...(next === undefined ? {} : { next }) };
    },

    async claim(task, next) {
      const change = new Update().set({ [DUE]: { S: next } });
      const stands = `${change.name(DUE)} = ${change.value({ S: task.due })}`;
      const claimed = await update(
        'claim a task',
        task,
        change.under(`${stands} AND ${unchanged(change, task.weekly)}`),
      );
      return claimed ? 'claimed' : 'taken';
    },

    async giveBack(task, next) {
      const change = new Update().set({ [DUE]: { S: task.due } });
      const stands = `${change.name(DUE)} = ${change.value({ S: next })}`;
      await update('give a task back', task, change.under(`${stands} AND ${unchanged(change, task.weekly)}`));
    },

    async forgetWeekly(task) {
      const change = new Update().remove(WEEKLY, DUE);
      const token = change.name('alertToken');
      const same = `${change.name(WEEKLY)}.${token} = ${change.value({ S: task.weekly.alertToken })}`;
      await update('forget a weekly reminder', task, change.under(same));
    },
  };
}

/** The condition that the reminder is the one, with the day, time and zone, that the task was made for. */
function unchanged(update: Update, { changedAt }: WeeklyReminder): string {
  if (!Number.isInteger(changedAt))
    throw new NotStorable('changedAt', changedAt, 'milliseconds since the epoch');
  const path = `${update.name(WEEKLY)}.${update.name('changedAt')}`;
  return `${path} = ${update.value({ N: String(changedAt) })}`;
}

async function conditionally(
  client: DynamoDBClient,
  asked: string,
  input: UpdateItemCommand['input'],
): Promise<boolean> {
  try {
    await within(
      asked,
      (options) => client.send(new UpdateItemCommand(input), options),
      ConditionalCheckFailedException.name,
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function dueWalkerIn(row: unknown): DueWalker | undefined {
  if (!isRecord(row)) return undefined;
  const account = word.read(row[PARTITION_KEY]);
  const due = word.read(row[DUE]);
  const weekly = WEEKLY_COLUMN.read(row[WEEKLY]);
  const key = parseKey(sortKeyOf(row) ?? '');
  if (account === undefined || due === undefined || weekly === undefined || key?.kind !== 'walker')
    return undefined;
  return { account, walkerId: key.id, due, weekly };
}
