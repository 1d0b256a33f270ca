import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, bundleFolder, FUNCTIONS, type FunctionName } from '../../infra/bundle';

const folder = mkdtempSync(join(tmpdir(), 'steady-stride-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.keys(FUNCTIONS) as FunctionName[])(
  'the bundle of %s is one file with a handler in it',
  (name) => {
    const out = join(folder, name);
    const bytes = bundle(name, out);
    const file = join(out, 'index.js');
    expect(statSync(file).size).toBe(bytes);
    Object.assign(process.env, {
      TABLE_NAME: 'nowhere',
      TRACK_URLS: '{"en-US":"https://example.org/en-US.mp3"}',
      CHECK_STYLE: 'questions',
      STAGE: 'test',
      QUEUE_URL: 'https://example.org/queue',
      SECRET_ARN: 'nowhere',
      MESSAGES_PER_SECOND: '10',
      // The AWS SDK would say in the middle of the results that it will not run on this Node.js for ever.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    });
    const { handler } = require(file) as { handler?: unknown };
    expect(typeof handler).toBe('function');
  },
);

test('the skill starts fast because its bundle is small and leaves out what it does not use', () => {
  const out = join(folder, 'lambda-size');
  // 418 KB were measured for ask-sdk-core with the DynamoDB client; the rest is ours.
  expect(bundle('lambda', out)).toBeLessThan(900 * 1024);
  const code = readFileSync(join(out, 'index.js'), 'utf8');
  // The second version of the AWS SDK, which ask-sdk-dynamodb-persistence-adapter would bring along.
  expect(code).not.toContain('aws-sdk/2.');
});

test('what an older build left behind is gone', () => {
  const out = join(folder, 'again');
  bundle('lambda', out);
  const stray = join(out, 'stray.js');
  writeFileSync(stray, '');
  bundle('lambda', out);
  expect(existsSync(stray)).toBe(false);
});

test('each function has a folder of its own', () => {
  const folders = (Object.keys(FUNCTIONS) as FunctionName[]).map(bundleFolder);
  expect(new Set(folders).size).toBe(folders.length);
});
