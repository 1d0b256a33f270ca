import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { MOST_TRIES } from '../../../lambda/weekly/queued';
import { ABROAD, deployed, IMPORTED, LIVE } from './deployed';

const { templates } = deployed(LIVE);
const template = templates.Weekly;

const functionCalled = (description: string) =>
  Object.values(
    template?.findResources('AWS::Lambda::Function', {
      Properties: { Description: Match.stringLikeRegexp(description) },
    }) ?? {},
  )[0]?.Properties;

/** What one of the functions may do, besides writing its log. */
const allowed = (role: string): [string, unknown][] =>
  Object.entries(template?.findResources('AWS::IAM::Policy') ?? {})
    .filter(([id]) => id.startsWith(role))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
    .filter(({ Action }) => !JSON.stringify(Action).includes('logs:'))
    .map(({ Action, Resource }) => [Action, Resource]);

test('without a messaging secret there is no scheduled side, and the skill knows', () => {
  const without = deployed();
  expect(without.stacks.weekly).toBeUndefined();
  const skill = (one: typeof without) =>
    Object.values(one.templates.SkillFunction?.findResources('AWS::Lambda::Function') ?? {}).map(
      ({ Properties }) => Properties.Environment.Variables.WEEKLY_MESSAGES,
    );
  expect(skill(without)).toEqual([undefined]);
  expect(skill(deployed(LIVE))).toEqual(['yes']);
  Annotations.fromStack(without.stacks.skillFunction).hasInfo(
    '*',
    Match.stringLikeRegexp('No -c messagingSecretArn='),
  );
});

test('every full hour is called for by its own time, for three hours if need be', () => {
  template?.hasResourceProperties('AWS::Scheduler::Schedule', {
    ScheduleExpression: 'cron(0 * * * ? *)',
    ScheduleExpressionTimezone: 'UTC',
    Target: {
      Input: '{"scheduledAt":"<aws.scheduler.scheduled-time>"}',
      RetryPolicy: { MaximumEventAgeInSeconds: 10_800, MaximumRetryAttempts: 30 },
      DeadLetterConfig: Match.anyValue(),
    },
  });
});

test('the rate is divided among the senders, and there are never more of them', () => {
  template?.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
    ScalingConfig: { MaximumConcurrency: 2 },
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    BatchSize: 50,
  });
  expect(functionCalled('wakes the skill').Environment.Variables.MESSAGES_PER_SECOND).toBe('10');
});

test.each([
  ['one', ABROAD, 25],
  ['twenty', LIVE, 50],
  ['five hundred', IMPORTED, 50],
])('at %s a second a batch is done within a minute of its two', (_, context, batch) => {
  const { templates: paced } = deployed(context);
  paced.Weekly?.hasResourceProperties('AWS::Lambda::EventSourceMapping', { BatchSize: batch });
});

test('a task is brought again as often as the function counts, and not while it is under way', () => {
  const queue = Object.values(template?.findResources('AWS::SQS::Queue') ?? {}).find(
    ({ Properties }) => Properties.RedrivePolicy !== undefined,
  )?.Properties;
  expect(queue.RedrivePolicy.maxReceiveCount).toBe(MOST_TRIES);
  expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * functionCalled('wakes the skill').Timeout);
});

test('each function may do what it does and nothing else', () => {
  expect(allowed('Due').map(([action]) => action)).toEqual(['dynamodb:Query', 'sqs:SendMessage']);
  expect(allowed('Send').map(([action]) => action)).toEqual([
    'dynamodb:UpdateItem',
    'secretsmanager:GetSecretValue',
    [
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:ReceiveMessage',
    ],
  ]);
  expect(JSON.stringify(allowed('Due')[0])).toContain('/index/due');
});

test('the queues speak TLS alone and are encrypted', () => {
  for (const { Properties } of Object.values(template?.findResources('AWS::SQS::Queue') ?? {})) {
    expect(Properties.SqsManagedSseEnabled).toBe(true);
  }
  template?.resourceCountIs('AWS::SQS::QueuePolicy', 2);
});
