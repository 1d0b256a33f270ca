import { SQSClient } from '@aws-sdk/client-sqs';
import { countOf, NotConfigured, warn } from '../environment';
import { createDynamoClient } from '../store/client';
import { createDueStore } from '../store/dynamo-due';
import { isRecord } from '../values';
import { SHARDS } from './due';
import { enqueueDue } from './due-run';
import { sqsQueue } from './sqs-queue';

/** A run that failed for this many hours is made up for. */
const HOURS_BACK = 6;

const {
  TABLE_NAME: table,
  QUEUE_URL: queueUrl,
  AWS_REGION: region = 'us-east-1',
  STAGE = 'live',
} = process.env;
if (!table) throw new NotConfigured('TABLE_NAME', 'the name of the DynamoDB table');
if (!queueUrl) throw new NotConfigured('QUEUE_URL', 'the address of the queue of weekly tasks');

const doors = {
  store: createDueStore({ client: createDynamoClient({ region }), table, warn }),
  enqueue: sqsQueue(new SQSClient({ region }), queueUrl),
  count: countOf(STAGE),
  shards: SHARDS,
  hoursBack: HOURS_BACK,
};

/**
 * What the schedule calls every hour, with the time it was meant for: a call that comes late, or again after a
 * failure, is for the same hour. Returns how many tasks were put into the queue.
 */
export const handler = async (event: unknown): Promise<{ due: number }> => {
  const scheduledAt = isRecord(event) ? Date.parse(String(event.scheduledAt)) : Number.NaN;
  if (Number.isNaN(scheduledAt)) {
    throw new TypeError('The schedule did not say its time: scheduledAt, such as 2026-11-29T22:00:00Z.');
  }
  return { due: await enqueueDue(doors, scheduledAt) };
};
