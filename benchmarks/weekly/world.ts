import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { createDynamoClient } from '../../lambda/store/client';
import { walkerRow } from '../../lambda/store/rows';
import { TABLE_NAME } from '../../lambda/store/table';
import { HOUSEHOLD, type Walker } from '../../lambda/walker';
import { duePartition, SHARDS, shardOf, tasksOf } from '../../lambda/weekly/due';
import { eachOf } from '../../lambda/weekly/each';
import type { WeeklyReminder } from '../../lambda/weekly/reminder';
import { speaksAfter } from '../../lambda/weekly/schedule';
import { openDatabase } from '../../simulator/database/database';
import { IN_THE_WEEK, type Opened, type Order, type Report, SCHEDULE } from './hour';

/**
 * The world around the weekly job, in a process of its own: a database full of walkers, Login with Amazon, and
 * Skill Messaging, which counts what it is sent. Told what to do over IPC; it answers with a report.
 */

interface Seen {
  readonly at: number[];
  readonly tasks: Map<string, number>;
}

const seen = new Map<string, Seen>();

function groupOf(account: string): Seen {
  const group = account.split('.')[0] ?? '';
  const there = seen.get(group) ?? { at: [], tasks: new Map() };
  seen.set(group, there);
  return there;
}

function reportOn(group: string): Report {
  const { at, tasks } = groupOf(`${group}.`);
  let from = 0;
  let busiestSecond = 0;
  for (const [index, moment] of at.entries()) {
    while (moment - (at[from] ?? 0) >= 1000) from += 1;
    busiestSecond = Math.max(busiestSecond, index - from + 1);
  }
  return { messages: at.length, repeated: at.length - tasks.size, busiestSecond };
}

async function openAlexa(): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url === '/auth/O2/token') {
      request.resume();
      response.writeHead(200).end('{"access_token":"t","token_type":"bearer","expires_in":3600}');
      return;
    }
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const account = decodeURIComponent(request.url?.split('/').at(-1) ?? '');
      const { data } = JSON.parse(body) as { data: { task: string } };
      const { at, tasks } = groupOf(account);
      at.push(performance.now());
      const name = `${account} ${data.task}`;
      tasks.set(name, (tasks.get(name) ?? 0) + 1);
      response.writeHead(202).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Puts walkers into the table whose figures are due before next Sunday's reminder. */
async function seed(
  { database, alexa }: Opened,
  { group, count, week }: Extract<Order, { order: 'walkers' }>,
): Promise<void> {
  const client = createDynamoClient({ region: 'us-east-1', endpoint: database });
  const [{ hour }] = tasksOf(SCHEDULE, speaksAfter(SCHEDULE, week));
  const weekly: WeeklyReminder = {
    ...SCHEDULE,
    ...{ alertToken: 'reminder', agreedAt: IN_THE_WEEK, changedAt: IN_THE_WEEK },
    ...{ locale: 'en-US', endpoint: alexa },
  };
  const plan = { minutes: 10, movedOn: '2026-11-02' };
  const base = { id: HOUSEHOLD, visits: 3, disclaimerVersion: 1, zone: SCHEDULE.zone, plan, weekly };
  const put = (n: number) => {
    const account = `${group}.${n}`;
    const walker: Walker = { ...base, due: duePartition(hour, shardOf(account, HOUSEHOLD, SHARDS)) };
    return { PutRequest: { Item: walkerRow(account, walker, IN_THE_WEEK) } };
  };
  const starts = Array.from({ length: Math.ceil(count / 25) }, (_, batch) => batch * 25);
  await eachOf(starts, 4, async (start) => {
    const rows = Array.from({ length: Math.min(25, count - start) }, (_, n) => put(start + n));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [TABLE_NAME]: rows } }));
  });
  client.destroy();
}

async function main(): Promise<void> {
  const { endpoint } = await openDatabase('memory');
  const opened: Opened = { database: endpoint, alexa: await openAlexa() };
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (order: Order) => {
    switch (order.order) {
      case 'walkers':
        await seed(opened, order);
        process.send?.('ready');
        return;
      case 'report':
        process.send?.(reportOn(order.group));
        return;
      case 'end':
        process.exit(0);
    }
  });
  process.send?.(opened);
}

if (process.send) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
}
