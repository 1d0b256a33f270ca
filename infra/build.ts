/** `npm run build`: bundles every Lambda function and prints how large each became. */

import { bundle, FUNCTIONS, type FunctionName, MissingEntryError } from './bundle';

try {
  for (const name of Object.keys(FUNCTIONS) as FunctionName[]) {
    console.log(`build/${name}/index.js  ${(bundle(name) / 1024).toFixed(0)} KB`);
  }
} catch (error) {
  // esbuild has printed its own errors already.
  if (error instanceof MissingEntryError) console.error(error.message);
  process.exitCode = 1;
}
