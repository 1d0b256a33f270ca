import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { schemaProblems } from './cloudformation-schema';
import { CDK_CONTEXT, deployed, MANAGED } from './deployed';

const { stacks, json } = deployed(MANAGED);

test("CDK's own check passed every stack, and does look: a function without code or role is an error", () => {
  expect(Object.keys(json)).toEqual(Object.values(stacks).map(({ stackName }) => stackName.split('-')[2]));
  process.env.CDK_VALIDATION = 'true';
  const careless = new App({ context: CDK_CONTEXT });
  new CfnResource(new Stack(careless, 'Careless'), 'Function', { type: 'AWS::Lambda::Function' });
  expect(() => careless.synth()).toThrow(/validation/i);
});

test.each(Object.keys(json))('%s keeps to the schema of CloudFormation', (stack) => {
  expect(schemaProblems(json[stack] ?? { Resources: {} })).toEqual([]);
});

test('the schema check finds what is misspelt, missing or of another shape', () => {
  const problems = schemaProblems({
    Resources: {
      Unknown: { Type: 'AWS::Lambda::Funktion' },
      Function: {
        Type: 'AWS::Lambda::Function',
        Properties: { Role: { Ref: 'Role' }, Code: { S3Bucket: 7 }, TimeOut: 7, MemorySize: 'large' },
      },
      Alias: { Type: 'AWS::Lambda::Alias', Properties: { Name: 'live', FunctionName: 'f' } },
    },
  });
  expect(problems).toEqual([
    'Unknown: CloudFormation knows no AWS::Lambda::Funktion',
    'Function (AWS::Lambda::Function).Code.S3Bucket: 7 is no string',
    'Function (AWS::Lambda::Function): there is no TimeOut',
    'Function (AWS::Lambda::Function).MemorySize: "large" is no whole number',
    'Alias (AWS::Lambda::Alias): FunctionVersion is required',
  ]);
});
