import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clinicalDocument } from './clinical';

/** Writes docs/clinical.md from the code: `npm run docs:clinical`. */
const path = join(__dirname, '..', '..', 'docs', 'clinical.md');
writeFileSync(path, clinicalDocument());
console.log('docs/clinical.md is written. A clinician signs its fingerprint.');
