import { setTimeout as sleep } from 'node:timers/promises';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DueWalker } from '../store/due-store';
import { eachOf } from './each';

/** What SQS takes in one request, and how many requests are under way at once. */
const BATCH = 10;
const AT_ONCE = 8;
/** How often what SQS had no room for is sent again, and how long after the first time (then doubled). */
const TRIES = 4;
const PAUSE_MS = 100;

/** SQS would not take tasks over. The run breaks off; it can be run again. */
export class QueueRefused extends Error {
  override readonly name = 'QueueRefused';

  constructor(tasks: number, reason: string) {
    super(
      `The queue did not take ${tasks} tasks (${reason}). Run the hour again: who is in it twice is claimed once.`,
    );
  }
}

/** Returns what puts tasks into a queue; it throws QueueRefused, or what the client throws. */
export function sqsQueue(
  client: SQSClient,
  queueUrl: string,
): (tasks: readonly DueWalker[]) => Promise<void> {
  return async (tasks) => {
    const batches: DueWalker[][] = [];
    for (let at = 0; at < tasks.length; at += BATCH) batches.push(tasks.slice(at, at + BATCH));
    await eachOf(batches, AT_ONCE, (batch) => sendBatch(client, queueUrl, batch));
  };
}

async function sendBatch(client: SQSClient, QueueUrl: string, tasks: readonly DueWalker[]): Promise<void> {
  let left = tasks.map((task, index) => ({ Id: String(index), MessageBody: JSON.stringify(task) }));
  for (let tries = 1; ; tries += 1) {
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries: left }));
    if (Failed.length === 0) return;
    if (tries === TRIES) throw new QueueRefused(Failed.length, Failed[0]?.Code ?? 'no reason given');
    left = left.filter(({ Id }) => Failed.some((failed) => failed.Id === Id));
    await sleep(PAUSE_MS * 2 ** (tries - 1));
  }
}
