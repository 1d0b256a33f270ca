import { randomBytes } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { applyMove } from '../walk/move';
import type { Walk } from '../walk/walk';
import type { Walker } from '../walker';
import { within } from './client';
import { forgetAccount } from './forget';
import { wasForgottenSince } from './forgotten';
import { PARTITION_KEY, ROWS_OF_A_TURN, SORT_KEY } from './keys';
import { isRowOf, keyOfAccount, keyOfWalk, keyOfWalker, readRow, walkRow } from './rows';
import type { Store, WalkMove, WalkRef } from './store';
import { TABLE_NAME } from './table';
import { Update } from './update';
import { moveUpdate, walkerAmendment, walkerReplacement, walkerUpdate } from './updates';

/** How many of an account's newest rows a `recent` read looks at. */
export const RECENT_ROWS = 60;

export interface DynamoDoors {
  readonly client: DynamoDBClient;
  readonly table?: string;
  /** Told of every row that could not be understood. */
  warn(problem: Error): void;
}

/** The store in a DynamoDB table (table.ts). For what each method does and throws see store.ts. */
export function createDynamoStore({ client, table = TABLE_NAME, warn }: DynamoDoors): Store {
  /** The account's rows, walkers first, then walks from the newest on; `limit` counts rows, not bytes. */
  async function rowsOf(asked: string, account: string, limit?: number): Promise<readonly unknown[]> {
    const query = new Update();
    const partition = `${query.name(PARTITION_KEY)} = ${query.value(keyOfAccount(account))}`;
    const kinds = `begins_with(${query.name(SORT_KEY)}, ${query.value({ S: ROWS_OF_A_TURN })})`;
    const rows: unknown[] = [];
    let from: QueryCommand['input']['ExclusiveStartKey'];
    do {
      const command = new QueryCommand({
        TableName: table,
        KeyConditionExpression: `${partition} AND ${kinds}`,
        ExpressionAttributeNames: query.names,
        ExpressionAttributeValues: query.values,
        ScanIndexForward: false,
        ConsistentRead: true,
        ...(limit === undefined ? {} : { Limit: limit }),
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      });
      const page = await within(asked, (options) => client.send(command, options));
      rows.push(...(page.Items ?? []));
      from = limit === undefined ? page.LastEvaluatedKey : undefined;
    } while (from !== undefined);
    return rows;
  }

  function understand(rows: readonly unknown[], now: number) {
    const walkers: Walker[] = [];
    const walks: Walk[] = [];
    for (const row of rows) {
      const found = readRow(row, now);
      if (found.kind === 'walker') walkers.push(found.walker);
      if (found.kind === 'walk') walks.push(found.walk);
      if (found.kind === 'unreadable') warn(found.error);
    }
    return { walkers, walks };
  }

  /** Sends a conditional write; answers whether its condition held, and the row that failed it if it was shown. */
  async function conditionally(
    asked: string,
    send: (options: { abortSignal: AbortSignal }) => Promise<unknown>,
  ) {
    try {
      await within(asked, send, ConditionalCheckFailedException.name);
      return { held: true } as const;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return { held: false, row: error.Item } as const;
    }
  }

  return {
    async read(account, walkerId, { walks, now }) {
      const rows = await rowsOf('read a walker', account, walks === 'recent' ? RECENT_ROWS : undefined);
      const own = rows.filter((row) => isRowOf(row, walkerId));
      const found = understand(own, now);
      return { walker: found.walkers[0], walks: found.walks };
    },

    async readAccount(account, now) {
      return understand(await rowsOf('read an account', account), now);
    },

    async saveWalker(account, walker, change, now) {
      const update = new UpdateItemCommand({
        TableName: table,
        Key: keyOfWalker(account, walker.id),
        ...walkerUpdate(walker, change, now),
      });
      if ((await conditionally('save a walker', (options) => client.send(update, options))).held)
        return 'saved';
      const put = new PutItemCommand({
        TableName: table,
        ...walkerReplacement(account, walker, change, now),
      });
      const replaced = await conditionally('replace an expired walker', (options) =>
        client.send(put, options),
      );
      return replaced.held ? 'saved' : 'kept';
    },

    async startWalk(account, walk, now) {
      const condition = new Update();
      const command = new PutItemCommand({
        TableName: table,
        Item: walkRow(account, walk, now),
        ConditionExpression: condition.missing(),
        ExpressionAttributeNames: condition.names,
      });
      const started = await conditionally('start a walk', (options) => client.send(command, options));
      return started.held ? 'started' : 'already';
    },

    async moveWalk(account, ref, moves) {
      const make = (move: WalkMove) =>
        conditionally('move a walk', (options) =>
          client.send(
            new UpdateItemCommand({
              TableName: table,
              Key: keyOfWalk(account, ref),
              ...moveUpdate(ref, move, randomBytes(6).toString('base64url')),
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            }),
            options,
          ),
        );
      let forgotten: boolean | undefined;
      let left = moves;
      for (let move = left[0]; move !== undefined; move = left[0]) {
        let moved = await make({ ...move, createIfMissing: false });
        // Nearly always the row is there. Where it may not be, it is made, unless it was deleted on purpose.
        if (!moved.held && moved.row === undefined && move.createIfMissing) {
          forgotten ??= await wasForgottenSince(client, table, account, ref.startedAt);
          if (!forgotten) moved = await make(move);
        }
        if (moved.held) return move;
        left = stillToTry(ref, left.slice(1), moved.row);
      }
      return undefined;
    },

    async amendWalker(account, walker, because, change) {
      const amendment = walkerAmendment(walker, because, change);
      if (amendment === undefined) return false;
      const command = new UpdateItemCommand({
        TableName: table,
        Key: keyOfWalker(account, walker.id),
        ...amendment,
      });
      return (await conditionally('amend a walker', (options) => client.send(command, options))).held;
    },

    forgetAccount: (account, now, atMost) => forgetAccount(client, table, account, now, atMost),
  };
}

/**
 * The moves worth another request after one failed: those that fit the row which the database showed. One
 * that shows nothing (dynalite, and DynamoDB Local of 2020) is asked for each.
 */
function stillToTry(ref: WalkRef, moves: readonly WalkMove[], row: unknown): readonly WalkMove[] {
  if (row === undefined) return moves;
  const found = readRow(row, 0);
  if (found.kind !== 'walk') return [];
  return moves.filter((move) => applyMove(found.walk, ref, move) !== undefined);
}
