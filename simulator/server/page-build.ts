import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const SOURCES = [join(ROOT, 'simulator'), join(ROOT, 'package-lock.json')];
const WEB = join(ROOT, 'simulator', 'web');
/** Where the built page lies. */
export const PAGE_FOLDER = join(ROOT, 'build', 'page');

/** When a file, or the newest file of a folder, was written; 0 when there is none. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path);
  return Math.max(0, ...(await Promise.all(entries.map((entry) => newest(join(path, entry))))));
}

/** Whether the built page is missing or older than what it is made from. */
async function isStale(): Promise<boolean> {
  const built = await newest(join(PAGE_FOLDER, 'index.html'));
  const sources = await Promise.all(SOURCES.map(newest));
  return sources.some((source) => source > built);
}

/**
 * Builds the page unless the built one is as new as its sources; returns its folder. `tell` hears how far
 * it is. Rejects with what is wrong in the sources.
 */
export async function buildPage(tell: (progress: string) => void): Promise<string> {
  if (!(await isStale())) return PAGE_FOLDER;
  tell('Building the page …');
  const began = performance.now();
  // Whatever this process is run for, the page is the one that is meant to be used.
  process.env.NODE_ENV = 'production';
  // Vite is an ES module; the static way to load it is not there for this one.
  const { build } = await import('vite');
  let modules = 0;
  await build({
    configFile: join(WEB, 'vite.config.mts'),
    root: WEB,
    logLevel: 'error',
    plugins: [
      {
        name: 'progress',
        moduleParsed: () => {
          modules += 1;
          if (modules % 20 === 0) tell(`Building the page … ${modules} modules read`);
        },
      },
    ],
    build: { outDir: PAGE_FOLDER, emptyOutDir: true },
  });
  tell(`The page is built (${modules} modules, ${((performance.now() - began) / 1000).toFixed(1)} s).`);
  return PAGE_FOLDER;
}
