import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { countOf } from '../../../lambda/environment';
import { METRICS, type Metric } from '../../../lambda/watch/metrics';
import { ABROAD, deployed, LIVE } from './deployed';

const { templates, json } = deployed(LIVE);
const template = templates.Watch;
const alarms = Object.entries(template?.findResources('AWS::CloudWatch::Alarm') ?? {});

/** A metric as somebody looks at it, or as somebody writes it: CloudWatch knows it by all three. */
interface Series {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly string[];
}

/** What the code writes when it counts, read out of the line itself. */
function written(metric: Metric): Series[] {
  const lines: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  countOf('live')(metric, 3);
  write.mockRestore();
  return lines.flatMap((line) => {
    expect(line).toMatch(/^\{.*\}\n$/);
    const { _aws, ...counts } = JSON.parse(line);
    return _aws.CloudWatchMetrics.flatMap(
      ({
        Namespace,
        Dimensions,
        Metrics,
      }: {
        Namespace: string;
        Dimensions: string[][];
        Metrics: object[];
      }) =>
        Dimensions.flatMap((dimensions) =>
          (Metrics as { Name: string }[]).map(({ Name }) => {
            expect(counts[Name]).toBe(3);
            return { namespace: Namespace, name: Name, dimensions };
          }),
        ),
    );
  });
}

/** What CloudWatch reads out of the function's log. */
const readOut = Object.values(json.SkillFunction?.Resources ?? {})
  .filter(({ Type }) => Type === 'AWS::Logs::MetricFilter')
  .flatMap(({ Properties }) => Properties?.MetricTransformations as Record<string, string>[])
  .map(({ MetricNamespace = '', MetricName = '' }) => ({
    namespace: MetricNamespace,
    name: MetricName,
    dimensions: [],
  }));

const byAws = (namespace: string, dimensions: readonly string[], ...names: readonly string[]): Series[] =>
  names.map((name) => ({ namespace, name, dimensions }));

/** What AWS's own services write, by their documentation. */
const BY_AWS: readonly Series[] = [
  ...byAws('AWS/Lambda', ['FunctionName', 'Resource'], 'Errors', 'Invocations', 'Duration', 'Throttles'),
  ...byAws('AWS/Lambda', ['FunctionName'], 'Errors'),
  ...byAws('AWS/DynamoDB', ['Operation', 'TableName'], 'ThrottledRequests'),
  ...byAws('AWS/DynamoDB', ['TableName'], 'ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits'),
  ...byAws('AWS/CloudFront', ['DistributionId', 'Region'], '4xxErrorRate'),
  ...byAws('AWS/SQS', ['QueueName'], 'ApproximateNumberOfMessagesVisible', 'ApproximateAgeOfOldestMessage'),
];

const WRITTEN: readonly Series[] = [
  ...(Object.keys(METRICS) as Metric[]).flatMap(written),
  ...readOut,
  ...BY_AWS,
];

interface Looked {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: unknown }[];
}

/** The metrics of an alarm: one, or those of its expression. */
function lookedAt(properties: Record<string, unknown>): Looked[] {
  const queries = properties.Metrics as { readonly MetricStat?: { readonly Metric: Looked } }[] | undefined;
  if (queries === undefined) return [properties as unknown as Looked];
  return queries.flatMap(({ MetricStat }) => (MetricStat === undefined ? [] : [MetricStat.Metric]));
}

const seriesOf = ({ Namespace, MetricName, Dimensions = [] }: Looked): Series => ({
  namespace: Namespace,
  name: MetricName,
  dimensions: Dimensions.map(({ Name }) => Name).sort(),
});

test('what is watched for', () => {
  expect(alarms.map(([id]) => /^Alarms(\w+)[0-9A-F]{8}$/.exec(id)?.[1])).toEqual([
    'Errors',
    'Apologies',
    'Slow',
    'Throttles',
    'TableThrottles',
    'WalksFail',
    'TrackMissing',
    'WeeklyDueFails',
    'WeeklySendFails',
    'WeeksFail',
    'WeeklySetAside',
    'WeeklyLate',
  ]);
});

test.each(
  alarms.map(([id, { Properties }]) => [id.slice('Alarms'.length, -8), lookedAt(Properties)] as const),
)('the alarm %s looks at what somebody writes, by name, namespace and dimensions', (_, looked) => {
  expect(looked).not.toEqual([]);
  for (const one of looked) expect(WRITTEN).toContainEqual(seriesOf(one));
});

test('an alarm about the skill looks at the alias that Alexa calls, not at some version', () => {
  const resources = alarms
    .flatMap(([, { Properties }]) => lookedAt(Properties))
    .flatMap(({ Dimensions = [] }) => Dimensions.filter(({ Name }) => Name === 'Resource'));
  expect(resources.length).toBeGreaterThanOrEqual(4);
  for (const { Value } of resources) {
    expect(Value).toEqual({
      'Fn::Join': [
        '',
        [{ 'Fn::GetStackOutput': expect.objectContaining({ StackName: expect.anything() }) }, ':live'],
      ],
    });
  }
});

test.each(Object.keys(METRICS))('%s is counted somewhere in the code', (metric) => {
  const folder = join(__dirname, '../../../lambda');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('metrics.ts'),
  );
  const counting = files.filter((file) => readFileSync(join(folder, file), 'utf8').includes(`'${metric}'`));
  expect(counting).not.toEqual([]);
});

test('every request that the store makes of its table may be turned away, and is watched for that', () => {
  const [, { Properties } = { Properties: {} }] =
    alarms.find(([id]) => /^AlarmsTableThrottles/.test(id)) ?? [];
  const watched = lookedAt(Properties).map(
    ({ Dimensions = [] }) => Dimensions.find(({ Name }) => Name === 'Operation')?.Value,
  );
  const policies = JSON.stringify(json.SkillFunction?.Resources);
  const asked = [...policies.matchAll(/dynamodb:(\w+)/g)].map(([, operation]) => operation);
  expect(watched).toEqual(asked);
});

/** The value of an expression, each metric being what `of` says, or not written at all. */
function evaluated(expression: string, of: Readonly<Record<string, number>>): number {
  const figures = expression.replaceAll(/FILL\((\w+), 0\)/g, (_, name: string) => String(of[name] ?? 0));
  expect(figures).not.toMatch(/[a-z]/i);
  return Number(new Function(`return ${figures}`)());
}

const expressions = alarms.flatMap(([id, { Properties }]) =>
  ((Properties.Metrics ?? []) as { Expression?: string }[]).flatMap(({ Expression }) =>
    Expression === undefined ? [] : [[id.slice('Alarms'.length, -8), Expression] as const],
  ),
);

test.each(expressions)('%s counts what was not written as nothing', (_, expression) => {
  // A sum of metrics, or a part in percent of a whole.
  expect(evaluated(expression, {})).toBe(0);
  expect(evaluated(expression, { m1: 2, m3: 1 })).toBe(expression.includes('whole') ? 0 : 3);
  if (!expression.includes('whole')) return;
  expect(evaluated(expression, { part: 1, whole: 4 })).toBe(25);
  expect(evaluated(expression, { whole: 4 })).toBe(0);
  expect(evaluated(expression, { part: 1 })).toBe(100);
});

test('weeks that are given up are told of in the hour that they were due, though they are counted later', () => {
  const [, { Properties } = { Properties: {} }] = alarms.find(([id]) => /^AlarmsWeeksFail/.test(id)) ?? [];
  expect(Properties).toMatchObject({ DatapointsToAlarm: 1, EvaluationPeriods: 1 });
  const periods = (Properties.Metrics as { MetricStat?: { Period: number } }[]).flatMap(({ MetricStat }) =>
    MetricStat === undefined ? [] : [MetricStat.Period],
  );
  expect(periods).toEqual([3_600, 3_600]);
});

test('every alarm tells the topic, when it begins and when it is over, and says what it means', () => {
  const [topic] = Object.keys(template?.findResources('AWS::SNS::Topic') ?? {});
  for (const [, { Properties }] of alarms) {
    expect(Properties.AlarmActions).toEqual([{ Ref: topic }]);
    expect(Properties.OKActions).toEqual([{ Ref: topic }]);
    expect(Properties.AlarmDescription).toMatch(/\w+ .*\.$/);
    expect(Properties.TreatMissingData).toBe('notBreaching');
  }
  template?.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'somebody@example.org',
  });
});

test('the slow alarm goes off before Alexa gives up', () => {
  const slow = alarms.find(([, { Properties }]) => Properties.ExtendedStatistic === 'p99')?.[1];
  expect(slow?.Properties).toMatchObject({ MetricName: 'Duration', Threshold: 5000 });
});

test('the apologies are counted from the ERROR lines of the log', () => {
  templates.SkillFunction?.hasResourceProperties('AWS::Logs::MetricFilter', {
    FilterPattern: '{ $.level = "ERROR" }',
    MetricTransformations: [
      Match.objectLike({ MetricNamespace: 'SteadyStride/live', MetricName: 'Apologies', MetricValue: '1' }),
    ],
  });
});

interface Widget {
  readonly y: number;
  readonly properties: { readonly title: string; readonly metrics?: readonly (readonly unknown[])[] };
}

/** The widgets of the dashboard, from above. What CloudFormation looks up is "looked-up". */
function widgets(): Widget[] {
  const [dashboard] = Object.values(template?.findResources('AWS::CloudWatch::Dashboard') ?? {});
  const parts: unknown[] = dashboard?.Properties.DashboardBody['Fn::Join'][1];
  const body = parts.map((part) => (typeof part === 'string' ? part : 'looked-up')).join('');
  return JSON.parse(body).widgets;
}

test('the rows of the dashboard follow a walker: checks, walks started and finished, weeks delivered', () => {
  const rows = new Map<number, string>();
  for (const { y, properties } of widgets()) rows.set(y, rows.get(y) ?? properties.title);
  expect([...rows].sort(([a], [b]) => a - b).map(([, title]) => title)).toEqual([
    'Alarms',
    'Checks',
    'Walks',
    'Weeks',
    'Requests',
  ]);
  const shown = (title: string) =>
    widgets()
      .find(({ properties }) => properties.title === title)
      ?.properties.metrics?.map(([, name]) => name);
  expect(shown('Checks')).toContain('ChecksPassed');
  expect(shown('Walks')).toEqual(expect.arrayContaining(['WalksStarted', 'WalksFinished']));
  expect(shown('Weeks')).toContain('WeeksDelivered');
});

test('the dashboard, too, shows only what somebody writes', () => {
  const shown = widgets().flatMap(({ properties }) => properties.metrics ?? []);
  expect(shown.length).toBeGreaterThan(10);
  for (const [namespace, name, ...rest] of shown) {
    const dimensions = rest.filter((part, index) => typeof part === 'string' && index % 2 === 0);
    expect(WRITTEN).toContainEqual({ namespace, name, dimensions });
  }
});

test('no metric is about what somebody answered', () => {
  expect(Object.keys(METRICS).join(' ')).not.toMatch(
    /finding|tier|emergency|urgent|clinician|gentle|pain|hold/i,
  );
});

test('outside us-east-1 no alarm looks at CloudFront, and without an address synth says that nobody is told', () => {
  const { templates: elsewhere, stacks } = deployed(ABROAD);
  const found = elsewhere.Watch?.findResources('AWS::CloudWatch::Alarm', {
    Properties: { Namespace: 'AWS/CloudFront' },
  });
  expect(found).toEqual({});
  Annotations.fromStack(stacks.watch).hasInfo('*', Match.stringLikeRegexp('No -c alarmEmail='));
});
