import { App, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { deployed, IMPORTED, LIVE, MANAGED, type Resource, resources } from './deployed';

const imported = deployed(IMPORTED);
const live = deployed(LIVE);
const managed = deployed(MANAGED);

interface Statement {
  readonly Effect: string;
  readonly Action?: string | readonly string[];
  readonly Resource?: unknown;
}

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
}

/** Every statement with which somebody is allowed something, from policies of their own and inline ones. */
function allowed(): { where: string; statement: Statement }[] {
  return [...resources(imported.json), ...resources(managed.json)].flatMap(({ where, resource }) =>
    policiesOf(resource)
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .filter(({ Effect }) => Effect === 'Allow')
      .map((statement) => ({ where, statement })),
  );
}

function policiesOf({ Type, Properties }: Resource): readonly Policy[] {
  if (Type === 'AWS::IAM::Policy') return [Properties as unknown as Policy];
  if (Type === 'AWS::IAM::Role') return (Properties?.Policies ?? []) as readonly Policy[];
  return [];
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

test('cdk-nag has nothing to say that is not acknowledged with a reason', () => {
  expect(new AwsSolutionsChecks(imported.app).validateScope(imported.app).violations).toEqual([]);
});

test('cdk-nag does look: a bucket without a word is found, and an acknowledgement takes one finding away', () => {
  const app = new App();
  const bucket = new Bucket(new Stack(app, 'Careless'), 'Bucket');
  const found = () =>
    new AwsSolutionsChecks(app).validateScope(app).violations.map(({ ruleName }) => ruleName);
  expect(found()).toEqual(['AwsSolutions-S1', 'AwsSolutions-S10']);
  Validations.of(bucket).acknowledge({ id: 'AwsSolutions-S1', reason: 'for this test' });
  expect(found()).toEqual(['AwsSolutions-S10']);
});

test('every acknowledgement gives a reason that is a sentence', () => {
  const acknowledged = imported.app.node
    .findAll()
    .flatMap((construct) => construct.node.metadata)
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY);
  const reasons = acknowledged.flatMap(({ data }) => Object.values(data as Record<string, string>));
  expect(reasons.length).toBeGreaterThan(5);
  for (const reason of reasons) expect(reason).toMatch(/^\S+( \S+){5,}\.$/);
});

test('nobody is allowed every action, of everything or of one service', () => {
  const statements = allowed();
  expect(statements.length).toBeGreaterThan(3);
  for (const { where, statement } of statements) {
    for (const action of asList(statement.Action))
      expect([where, action]).not.toEqual([where, expect.stringMatching(/\*/)]);
  }
});

test('every resource is allowed by name; but for one call, which takes no name', () => {
  const everywhere = allowed().filter(({ statement }) => asList(statement.Resource).includes('*'));
  expect(new Set(everywhere.map(({ statement }) => statement.Action))).toEqual(
    new Set(['cloudwatch:DescribeAlarms']),
  );
});

test('no statement names its resources with a wildcard in them', () => {
  const named = allowed().flatMap(({ statement }) => asList(statement.Resource));
  for (const resource of named.filter((name) => name !== '*'))
    expect(JSON.stringify(resource)).not.toContain('*');
});

/** Every name that a deployment itself chooses, however deep in a resource it stands; the others CloudFormation makes. */
function namesOf({ json, stacks }: typeof live): string[] {
  const within = (key: string, value: unknown): string[] => {
    if (typeof value === 'string') return /^(?!Metric)\w*Name$|Namespace$/.test(key) ? [value] : [];
    if (typeof value !== 'object' || value === null || 'Fn::GetStackOutput' in value) return [];
    return Object.entries(value).flatMap(([inner, one]) => within(inner, one));
  };
  const named = resources(json)
    // The names in these are of something inside the resource, or of what it looks at.
    .filter(({ resource: { Type } }) => !/GlobalTable|IAM::Policy|Lambda::Alias|CloudWatch::Alarm/.test(Type))
    .flatMap(({ resource }) => within('', resource.Properties));
  return [...named, ...Object.values(stacks).map((stack: Stack) => stack.stackName)];
}

test('two deployments have no stack, and nothing else with a name of its own, in common', () => {
  const [test, other] = [namesOf(imported), namesOf(live)];
  expect(test).toEqual(expect.arrayContaining(['SteadyStride-test', 'SteadyStride/test']));
  expect(test.filter((name) => other.includes(name))).toEqual([
    // AWS's own way of a canary deployment, and what the alarms' e-mails are headed with.
    'CodeDeployDefault.LambdaCanary10Percent5Minutes',
    'Steady Stride alarms',
  ]);
});

test('every stack is tagged with the deployment it belongs to, and CloudFormation hands that on', () => {
  for (const stack of Object.values(live.stacks) as Stack[]) {
    expect(stack.tags.tagValues()).toMatchObject({ project: 'steady-stride', stage: 'live' });
  }
});

test('nothing that lets somebody in is made without saying whom', () => {
  for (const { resource } of [...resources(imported.json), ...resources(managed.json)]) {
    if (resource.Type !== 'AWS::Lambda::Permission') continue;
    expect(resource.Properties).toHaveProperty('EventSourceToken');
  }
});
