import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { METRICS, metricLine } from '../../../lambda/watch/metrics';
import { deployed, MESSAGING } from './deployed';

const { templates } = deployed({ stage: 'live', alarmEmail: 'somebody@example.org', ...MESSAGING });
const template = templates.Watch;

interface MetricOfAlarm {
  readonly Namespace: string;
  readonly MetricName: string;
}

/** Metrics that AWS itself keeps, and the one that is read out of the function's log. */
const KEPT_BY_AWS: Record<string, readonly string[]> = {
  'AWS/Lambda': ['Errors', 'Invocations', 'Duration', 'Throttles'],
  'AWS/DynamoDB': ['ThrottledRequests', 'ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits'],
  'AWS/CloudFront': ['4xxErrorRate'],
  'AWS/SQS': ['ApproximateNumberOfMessagesVisible', 'ApproximateAgeOfOldestMessage'],
};
const OURS = [...Object.keys(METRICS), 'Apologies'];

const alarms = Object.values(template?.findResources('AWS::CloudWatch::Alarm') ?? {});

test('what is watched for', () => {
  const ids = Object.keys(template?.findResources('AWS::CloudWatch::Alarm') ?? {});
  const expected = [
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
  ];
  expect(ids).toHaveLength(expected.length);
  for (const name of expected)
    expect(ids).toContainEqual(expect.stringMatching(`^Alarms${name}[0-9A-F]{8}$`));
});

test('every alarm looks at a metric that somebody writes', () => {
  const looked = alarms.flatMap(({ Properties }): MetricOfAlarm[] =>
    Properties.Metrics === undefined
      ? [Properties]
      : Properties.Metrics.flatMap((query: { MetricStat?: { Metric: MetricOfAlarm } }) =>
          query.MetricStat === undefined ? [] : [query.MetricStat.Metric],
        ),
  );
  expect(looked.length).toBeGreaterThanOrEqual(alarms.length);
  for (const { Namespace, MetricName } of looked) {
    const known = Namespace === 'SteadyStride/live' ? OURS : (KEPT_BY_AWS[Namespace] ?? []);
    expect(known).toContain(MetricName);
  }
});

test('every alarm tells the topic, when it begins and when it is over, and says what it means', () => {
  const [topic] = Object.keys(template?.findResources('AWS::SNS::Topic') ?? {});
  for (const { Properties } of alarms) {
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
  const slow = alarms.find(({ Properties }) => Properties.ExtendedStatistic === 'p99');
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

test('the rows of the dashboard follow a walker', () => {
  const [dashboard] = Object.values(template?.findResources('AWS::CloudWatch::Dashboard') ?? {});
  const body = JSON.stringify(dashboard?.Properties.DashboardBody);
  const rows = ['Alarms', 'Checks', 'Walks', 'Weeks', 'Requests'].map((title) =>
    body.indexOf(`\\"title\\":\\"${title}\\"`),
  );
  expect(rows).not.toContain(-1);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
});

test('no metric is about what somebody answered', () => {
  expect(Object.keys(METRICS).join(' ')).not.toMatch(
    /finding|tier|emergency|urgent|clinician|gentle|pain|hold/i,
  );
});

test('a metric is one line of the embedded metric format, in the namespace the alarms look in', () => {
  const line = metricLine('live', 'WalksStarted', 1, 1_763_888_400_000);
  expect(JSON.parse(line)).toEqual({
    _aws: {
      Timestamp: 1_763_888_400_000,
      CloudWatchMetrics: [
        {
          Namespace: 'SteadyStride/live',
          Dimensions: [[]],
          Metrics: [{ Name: 'WalksStarted', Unit: 'Count' }],
        },
      ],
    },
    WalksStarted: 1,
  });
  expect(line).not.toContain('\n');
});

test('outside us-east-1 no alarm looks at CloudFront, and without an address synth says that nobody is told', () => {
  const { templates: elsewhere, stacks } = deployed({ region: 'eu-west-1' });
  const found = elsewhere.Watch?.findResources('AWS::CloudWatch::Alarm', {
    Properties: { Namespace: 'AWS/CloudFront' },
  });
  expect(found).toEqual({});
  Annotations.fromStack(stacks.watch).hasInfo('*', Match.stringLikeRegexp('No -c alarmEmail='));
});
