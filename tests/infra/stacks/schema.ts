import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { CDK_CONTEXT, deployed, MANAGED } from './deployed';

// CDK holds every template against CloudFormation's schema and rules when it is put together, as cfn-lint does.

test('every stack keeps to the schema and the rules of CloudFormation', () => {
  const { stacks, json } = deployed(MANAGED);
  expect(Object.keys(json)).toEqual(['Data', 'Audio', 'SkillFunction', 'Weekly', 'Watch', 'Skill']);
  expect(Object.values(stacks).map(({ stackName }) => stackName.split('-')[2])).toEqual(Object.keys(json));
});

const FUNCTION = {
  Role: 'arn:aws:iam::111111111111:role/one',
  Code: { S3Bucket: 'bundles', S3Key: 'one' },
  Handler: 'index.handler',
  Runtime: 'nodejs24.x',
};

test.each([
  ['a type that there is not', 'AWS::Lambda::Funktion', FUNCTION],
  ['a property that there is not', 'AWS::Lambda::Function', { ...FUNCTION, TimeOut: 7 }],
  ['a value of another shape', 'AWS::Lambda::Function', { ...FUNCTION, MemorySize: 'large' }],
  ['a part that is missing', 'AWS::Lambda::Alias', { Name: 'live', FunctionName: 'one' }],
])('and %s would have been an error', (_, type, properties) => {
  process.env.CDK_VALIDATION = 'true';
  const app = new App({ context: CDK_CONTEXT });
  new CfnResource(new Stack(app, 'Careless'), 'One', { type, properties });
  expect(() => app.synth()).toThrow(/validation/i);
});

test('and what is right is none', () => {
  process.env.CDK_VALIDATION = 'true';
  const app = new App({ context: CDK_CONTEXT });
  new CfnResource(new Stack(app, 'Careful'), 'One', { type: 'AWS::Lambda::Function', properties: FUNCTION });
  expect(() => app.synth()).not.toThrow();
});
