import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { isRecord } from '../../lambda/values';
import { cannotKeep } from './folder';
import { reasonOf } from './unusable';

/** The right of one process to a folder. */
export interface Lease {
  release(): Promise<void>;
}

const held = new Set<string>();

/**
 * Takes the one lease of a folder (its true path), or returns undefined when another holds it.
 *
 * The lease is an empty LevelDB: opening one takes a lock of the operating system, which is gone the moment
 * its process is, however that ended. A lock file with a process id or a heartbeat in it would have to be
 * judged stale, and two starters could both judge so. Throws DatabaseUnusable if the folder refuses.
 */
export async function takeLease(folder: string): Promise<Lease | undefined> {
  // LevelDB's lock belongs to the process: a second try in here would drop the first one's lock.
  if (held.has(folder)) return undefined;
  held.add(folder);
  const lock = new ClassicLevel(join(folder, 'owner'));
  try {
    await lock.open();
  } catch (error) {
    held.delete(folder);
    const reason = isRecord(error) ? error.cause : error;
    if (reasonOf(reason) === 'LEVEL_LOCKED') return undefined;
    throw cannotKeep(folder, `it cannot be written (${reasonOf(reason)})`, error);
  }
  return {
    async release() {
      await lock.close();
      held.delete(folder);
    },
  };
}
