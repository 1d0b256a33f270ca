import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'steady-stride-app-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a file of the project as its command does. */
const run = (file: string, args: readonly string[], environment: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });

test.each([
  ['wrong', { stage: 'prod' }, '-c stage=prod is not right; it takes test or live.\n'],
  [
    'missing',
    { alexa: 'managed' },
    '-c vendorId=… is missing: CloudFormation makes the skill in that account. It takes a vendor id of developer.amazon.com, such as M123ABC.\n',
  ],
])('cdk with a setting that is %s: one line, and nothing is made', (_, context, line) => {
  const out = join(folder, 'cdk.out');
  // As the CDK's own command tells its app.
  const told = { CDK_CONTEXT_JSON: JSON.stringify(context), CDK_OUTDIR: out };
  const { status, stdout, stderr } = run('infra/app.ts', [], told);
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: line });
  expect(existsSync(join(out, 'manifest.json'))).toBe(false);
});

test.each([
  [['-c', 'stage=prod'], '-c stage=prod is not right; it takes test or live.\n'],
  [
    ['privacyUrl=https://example.org/privacy'],
    'privacyUrl=https://example.org/privacy is not right; write -c name=value.\n',
  ],
])('skill-package %j: one line, and nothing is made', (args, line) => {
  const { status, stdout, stderr } = run('infra/skill-package/build.ts', args);
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: line });
});
