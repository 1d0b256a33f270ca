/** Bundles the Lambda functions: the one bundle that is deployed, and the only way it is made. */

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '..');

/** Each function's entry, from the project's folder, and the folder of `build/` its bundle goes to. */
export const FUNCTIONS = {
  lambda: 'lambda/index.ts',
  due: 'lambda/weekly/due-handler.ts',
  send: 'lambda/weekly/send-handler.ts',
} as const;

export type FunctionName = keyof typeof FUNCTIONS;

/** Where the bundle of a function lies once `npm run build` has run. */
export function bundleFolder(name: FunctionName): string {
  return join(ROOT, 'build', name);
}

/** The entry of a function is not there. */
export class MissingEntryError extends Error {
  override readonly name = 'MissingEntryError';
}

/**
 * Bundles one function into `<folder>/index.js` and returns its size in bytes.
 * CommonJS, because ask-sdk-core is; `module` before `main`, because that leaves a third of the AWS SDK out.
 * @throws MissingEntryError when there is nothing to bundle; esbuild's own error when it does not compile.
 */
export function bundle(name: FunctionName, folder = bundleFolder(name)): number {
  const entry = join(ROOT, FUNCTIONS[name]);
  if (!existsSync(entry)) throw new MissingEntryError(`${FUNCTIONS[name]} is not there: nothing to build.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = buildSync({
    entryPoints: [entry],
    outfile: join(folder, 'index.js'),
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return Object.values(metafile.outputs).reduce((bytes, output) => bytes + output.bytes, 0);
}
