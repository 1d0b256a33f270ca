import { mkdir, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DatabaseUnusable, reasonOf } from './unusable';

/** Where the desk's database is kept when nobody says otherwise; STEADY_STRIDE_HOME moves it. */
export function defaultFolder(): string {
  return join(process.env.STEADY_STRIDE_HOME || join(homedir(), '.steady-stride'), 'database');
}

/** Makes a folder if it is missing; returns its one true path. Throws DatabaseUnusable. */
export async function makeFolder(folder: string): Promise<string> {
  try {
    await makePath(resolve(folder));
    return await realpath(folder);
  } catch (error) {
    const problem =
      error instanceof NotAFolder
        ? `${error.message} is not a folder`
        : `it cannot be made (${reasonOf(error)})`;
    throw cannotKeep(folder, problem, error);
  }
}

/** The error of a folder that data cannot be kept in. */
export function cannotKeep(folder: string, problem: string, cause: unknown): DatabaseUnusable {
  return new DatabaseUnusable(
    `The database cannot be kept in ${folder}: ${problem}`,
    'Name a folder you can write to with --database FOLDER, or use --database memory',
    cause,
  );
}

class NotAFolder extends Error {}

/** Step by step: Node's own recursive mkdir never returns where a parent refuses with ENOENT, as in /proc. */
async function makePath(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'EEXIST') {
      if (!(await stat(path)).isDirectory()) throw new NotAFolder(path);
      return;
    }
    const parent = dirname(path);
    if ((reason !== 'ENOENT' && reason !== 'ENOTDIR') || parent === path) throw error;
    await makePath(parent);
    await mkdir(path);
  }
}
