import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { LOCALES } from '../../../infra/skill-package/locales';
import { doorsFrom } from '../../../lambda/environment';
import { deployed, IMPORTED, resources, SKILL_ID } from './deployed';

const { templates, json } = deployed(IMPORTED);
const template = templates.SkillFunction;

test('the function runs on Node.js 24 and arm64, and gives up a second before Alexa does', () => {
  template?.hasResourceProperties('AWS::Lambda::Function', {
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    Handler: 'index.handler',
    Timeout: 7,
    ReservedConcurrentExecutions: Match.absent(),
  });
});

test('it is told its table, its tracks, its style and the one skill it answers', () => {
  template?.hasResourceProperties('AWS::Lambda::Function', {
    Environment: {
      Variables: {
        STAGE: 'test',
        TABLE_NAME: Match.anyValue(),
        TRACK_URLS: Match.anyValue(),
        CHECK_STYLE: 'self-check',
        SKILL_ID,
      },
    },
  });
});

test('the skill finds in its environment all that it needs', () => {
  const functions = template?.findResources('AWS::Lambda::Function') ?? {};
  const variables = Object.values(functions).flatMap(({ Properties }) =>
    Object.entries(Properties.Environment.Variables),
  );
  const environment = Object.fromEntries(
    variables.map(([name, value]) => [name, typeof value === 'string' ? value : joined(value)]),
  );
  const doors = doorsFrom({ ...environment, AWS_REGION: 'us-east-1' });
  expect(doors).toMatchObject({ style: 'self-check', skillId: SKILL_ID });
  for (const locale of Object.keys(LOCALES)) {
    expect(doors.trackUrl(locale)).toMatch(/^https:\/\/[^/]+\/[0-9a-f]{16}\.mp3$/);
  }
});

/** What CloudFormation would make of a value, with a word for all that it looks up. */
function joined(value: unknown): string {
  const parts = (value as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join'];
  return parts === undefined
    ? 'looked-up'
    : parts[1].map((part) => (typeof part === 'string' ? part : 'looked-up')).join(parts[0]);
}

test('its log is structured and forgets after a month', () => {
  template?.hasResourceProperties('AWS::Lambda::Function', {
    LoggingConfig: { LogFormat: 'JSON', ApplicationLogLevel: 'INFO', SystemLogLevel: 'WARN' },
  });
  template?.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
});

test('only Alexa may call it, only for this skill, and only by the alias', () => {
  const permissions = resources(json).filter(({ resource }) => resource.Type === 'AWS::Lambda::Permission');
  expect(permissions.map(({ resource }) => resource.Properties)).toEqual([
    {
      Action: 'lambda:InvokeFunction',
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: SKILL_ID,
      FunctionName: { Ref: expect.stringMatching(/^SkillAlias/) },
    },
  ]);
});

test('without a skill id nobody may call it, and synth says so', () => {
  const closed = deployed();
  closed.templates.SkillFunction?.resourceCountIs('AWS::Lambda::Permission', 0);
  Annotations.fromStack(closed.stacks.skillFunction).hasInfo('*', Match.stringLikeRegexp('No -c skillId='));
});

/** Every command of the database that the store's code sends. */
function sentByTheStore(): string[] {
  const folder = join(__dirname, '../../../lambda/store');
  const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const commands = code.flatMap((text) => [...text.matchAll(/new (\w+)Command\(/g)].map(([, name]) => name));
  return [...new Set(commands)].sort().map((name) => `dynamodb:${name}`);
}

test('it may do with its table what the store does, with its log what a log is for, and nothing else', () => {
  const policies = Object.entries(json.SkillFunction?.Resources ?? {});
  const policy = policies.find(([id]) => id.startsWith('SkillRoleDefaultPolicy'))?.[1].Properties
    ?.PolicyDocument;
  expect(policy).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: { 'Fn::GetAtt': [expect.stringMatching(/^SkillLog/), 'Arn'] },
      },
      {
        Effect: 'Allow',
        Action: sentByTheStore(),
        Resource: {
          'Fn::GetStackOutput': expect.objectContaining({
            OutputName: expect.stringContaining('WalksTable'),
          }),
        },
      },
    ],
  });
});

test('a new version comes in by a tenth, and goes back by itself when the skill fails', () => {
  const [alarmId] = Object.keys(template?.findResources('AWS::CloudWatch::Alarm') ?? {});
  template?.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
    DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
    AutoRollbackConfiguration: {
      Enabled: true,
      Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
    },
    AlarmConfiguration: { Enabled: true, Alarms: [{ Name: { Ref: alarmId } }] },
  });
  template?.hasResource('AWS::Lambda::Alias', {
    Properties: { Name: 'live' },
    UpdatePolicy: { CodeDeployLambdaAliasUpdate: Match.anyValue() },
  });
  // The version to go back to has to be there still.
  template?.hasResource('AWS::Lambda::Version', { DeletionPolicy: 'Retain' });
});
