import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '../../../infra/settings';
import { METRICS } from '../../../lambda/watch/metrics';
import { deployed, LIVE, MANAGED, resources } from './deployed';

const ROOT = join(__dirname, '../../..');
const PAGE = readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8');
const { templates, json } = deployed(MANAGED);

/** The names in code letters in the first column of the table whose first column has this head. */
function firstColumn(head: string): string[] {
  const table = PAGE.split('\n\n').find((part) => part.startsWith(`| ${head} |`)) ?? '';
  const cells = table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1] ?? '');
  return cells.flatMap((cell) => cell.replaceAll(/[`,]/g, ' ').trim().split(/\s+/));
}

test('the page of deployment names every setting, and no other', () => {
  expect(firstColumn('name').sort()).toEqual([...SETTINGS].sort());
});

test('it names every stack', () => {
  expect(firstColumn('stack')).toEqual(Object.keys(json).map((stack) => `SteadyStride-<stage>-${stack}`));
});

test('it names every alarm that tells somebody', () => {
  const alarms = Object.keys(deployed(LIVE).templates.Watch?.findResources('AWS::CloudWatch::Alarm') ?? {});
  expect(firstColumn('alarm').sort()).toEqual(alarms.map((id) => id.slice('Alarms'.length, -8)).sort());
});

test.each([
  ['TableName', 'Data'],
  ['BucketName', 'Audio'],
  ['FunctionName', 'SkillFunction'],
  ['Endpoint', 'SkillFunction'],
  ['SkillId', 'Skill'],
])('the output %s that it speaks of is one of the stack %s', (output, stack) => {
  expect(PAGE).toMatch(new RegExp(`[\`<]${output}[\`>]`));
  expect(Object.keys(templates[stack]?.findOutputs('*') ?? {})).toContain(output);
});

test('every name to be filled in is an output, or is said beside it', () => {
  const blanks = new Set([...PAGE.matchAll(/<([^<>\n]+)>/g)].map(([, blank]) => blank));
  expect(blanks).toEqual(
    new Set(['stage', 'commit', 'that number', 'TableName', 'BucketName', 'FunctionName']),
  );
});

test('every command of this project that it gives is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const commands = [...PAGE.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands) expect(scripts).toHaveProperty([command]);
});

test('what it says the watching costs is for as many metrics as there are', () => {
  const alarms = resources(deployed(LIVE).json).filter(
    ({ resource }) => resource.Type === 'AWS::CloudWatch::Alarm',
  );
  const looked = alarms.flatMap(({ resource: { Properties = {} } }) =>
    Properties.Metrics === undefined
      ? [Properties]
      : (Properties.Metrics as { MetricStat?: object }[]).filter(
          ({ MetricStat }) => MetricStat !== undefined,
        ),
  );
  const [, counted, watched] =
    /(\w+) metrics at 0\.30 and the alarms' (\d+) metrics at 0\.10/.exec(PAGE) ?? [];
  const numbers = ['seven', 'eight', 'nine', 'ten', 'eleven'];
  // Besides those that the code counts, the apologies.
  expect(counted).toBe(numbers[Object.keys(METRICS).length + 1 - 7]);
  expect(Number(watched)).toBe(looked.length);
});
