import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClassicLevel } from 'classic-level';
import { isRecord } from '../../lambda/values';
import { type Embedded, startEmbedded } from './embedded';
import { cannotKeep } from './folder';
import { type Lease, takeLease } from './lease';
import { makeTable } from './table';
import { DatabaseUnusable, reasonOf } from './unusable';

/** A folder's database: this process's own, or the address of the process that has it. */
export type Found =
  | { readonly kind: 'owned'; readonly database: Embedded }
  | { readonly kind: 'elsewhere'; readonly endpoint: string };

/** What the owner leaves in its folder, for those who come later. */
interface Card {
  readonly endpoint: string;
  readonly pid: number;
  /** Said by the owner when asked: another server may have got its port meanwhile. */
  readonly greeting: string;
}

/** How long another process may take to start, and to say that it is there. */
const PATIENCE_MS = 5_000;
const ANSWER_MS = 1_000;

/** Becomes the owner of a folder (its true path), or finds who is. Throws DatabaseUnusable. */
export async function ownOrFind(folder: string): Promise<Found> {
  const started = performance.now();
  for (;;) {
    const lease = await takeLease(folder);
    if (lease !== undefined) return { kind: 'owned', database: await own(folder, lease) };
    const card = await readCard(folder);
    if (card !== undefined && (await answers(card))) return { kind: 'elsewhere', endpoint: card.endpoint };
    // Its owner has only just started, or is only just ending.
    if (performance.now() - started > PATIENCE_MS) {
      const who = card === undefined ? 'another process' : `process ${card.pid}`;
      throw new DatabaseUnusable(
        `The database in ${folder} belongs to ${who}, which does not answer`,
        'End it (or let it go on, if it is suspended), or use another folder with --database FOLDER',
      );
    }
    await sleep(25);
  }
}

async function own(folder: string, lease: Lease): Promise<Embedded> {
  let embedded: Embedded | undefined;
  const close = async () => {
    await rm(cardIn(folder), { force: true });
    await embedded?.close();
    await lease.release();
  };
  try {
    const path = join(folder, 'rows');
    await mustOpen(folder, path);
    const greeting = randomUUID();
    embedded = await startEmbedded({ path, greeting });
    await makeTable(embedded.endpoint);
    await writeCard(folder, { endpoint: embedded.endpoint, pid: process.pid, greeting });
    return { endpoint: embedded.endpoint, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** dynalite opens its folder behind our back and ends the process if it cannot; this asks first. */
async function mustOpen(folder: string, path: string): Promise<void> {
  const level = new ClassicLevel(path);
  try {
    await level.open();
    await level.close();
  } catch (error) {
    const reason = isRecord(error) ? (error.cause ?? error) : error;
    throw cannotKeep(folder, `what is in it cannot be opened (${reasonOf(reason)})`, error);
  }
}

function cardIn(folder: string): string {
  return join(folder, 'owner.json');
}

async function writeCard(folder: string, card: Card): Promise<void> {
  const draft = `${cardIn(folder)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(card)}\n`, { mode: 0o600 });
  await rename(draft, cardIn(folder));
}

async function readCard(folder: string): Promise<Card | undefined> {
  try {
    const card: unknown = JSON.parse(await readFile(cardIn(folder), 'utf8'));
    if (!isRecord(card)) return undefined;
    const { endpoint, pid, greeting } = card;
    const isCard = typeof endpoint === 'string' && typeof pid === 'number' && typeof greeting === 'string';
    return isCard ? { endpoint, pid, greeting } : undefined;
  } catch {
    return undefined;
  }
}

async function answers({ endpoint, greeting }: Card): Promise<boolean> {
  try {
    const answer = await fetch(`${endpoint}/owner`, { signal: AbortSignal.timeout(ANSWER_MS) });
    return (await answer.text()) === greeting;
  } catch {
    return false;
  }
}
