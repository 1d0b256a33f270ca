import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clinicalDocument } from '../../infra/docs/clinical';
import { findingIds, tierOf } from '../../lambda/check/findings';

const kept = readFileSync(join(__dirname, '..', '..', 'docs', 'clinical.md'), 'utf8');

test('docs/clinical.md is what the code gives; if not, run npm run docs:clinical and have it read again', () => {
  expect(kept).toBe(clinicalDocument());
});

test.each(findingIds)(
  '%s stands once under its tier, with a question of the full check and a source',
  (finding) => {
    const rows = kept.split('\n').filter((line) => line.startsWith(`| \`${finding}\` |`));
    expect(rows).toHaveLength(1);
    const [, , means, full, , , selfCheck, source] = (rows[0] ?? '').split('|').map((cell) => cell.trim());
    for (const cell of [means, full, selfCheck, source]) expect(cell).toMatch(/\w{3}/);
    const above = kept.slice(0, kept.indexOf(rows[0] ?? '')).match(/^## (\w+):/gm);
    expect(above?.at(-1)).toBe(`## ${tierOf(finding)}:`);
  },
);
