import { randomUUID } from 'node:crypto';
import { type Embedded, startEmbedded } from './embedded';
import { makeFolder } from './folder';
import { ownOrFind } from './owner';
import { openRelay } from './relay';
import { makeTable } from './table';
import { DatabaseUnusable } from './unusable';

// The SDK's advice about Node versions is for whoever maintains the skill, not for whoever talks to it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** In this process and gone with it; in a folder that survives; or any DynamoDB, by its address. */
export type Where = 'memory' | { readonly folder: string } | { readonly endpoint: string };

/** A database with the skill's table in it. */
export interface Database {
  /** The DynamoDB address. It stays good while this is open, whoever owns the folder. */
  readonly endpoint: string;
  /** Writes everything down and lets go. A database at an address is left running. */
  close(): Promise<void>;
}

/** Reads what `--database` says: `memory`, the address of a DynamoDB, or a folder. */
export function parseWhere(option: string): Where {
  if (option === 'memory') return 'memory';
  return /^https?:\/\//.test(option) ? { endpoint: option } : { folder: option };
}

/** Opens a database. Throws DatabaseUnusable: one line that says what is wrong and what to do. */
export async function openDatabase(where: Where): Promise<Database> {
  if (where === 'memory') return openInMemory();
  if ('folder' in where) return openInFolder(where.folder);
  const { endpoint } = where;
  if (!URL.canParse(endpoint)) {
    throw new DatabaseUnusable(`${endpoint} is not an address`, 'Write it as http://HOST:PORT');
  }
  await makeTable(endpoint);
  return { endpoint, close: async () => {} };
}

async function openInMemory(): Promise<Database> {
  const embedded = await startEmbedded({ greeting: randomUUID() });
  await makeTable(embedded.endpoint);
  return embedded;
}

/**
 * The first process to come owns the folder; those after it use the first one's database through a relay
 * of their own, and one of them takes the folder over when its owner goes.
 */
async function openInFolder(name: string): Promise<Database> {
  const folder = await makeFolder(name);
  const found = await ownOrFind(folder);
  if (found.kind === 'owned') return found.database;

  let own: Embedded | undefined;
  const relay = await openRelay(found.endpoint, async () => {
    const next = await ownOrFind(folder);
    if (next.kind === 'elsewhere') return next.endpoint;
    own = next.database;
    return own.endpoint;
  });
  return {
    endpoint: relay.endpoint,
    async close() {
      await relay.close();
      await own?.close();
    },
  };
}
