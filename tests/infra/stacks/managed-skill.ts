import { AwsSolutionsChecks } from 'cdk-nag';
import { EVENTS } from '../../../infra/skill-package/manifest';
import { deployed, MANAGED, type Resource, resources } from './deployed';

const { app, json } = deployed(MANAGED);
const stack = json.Skill ?? { Resources: {} };

/** The one resource of a type, with its id. */
function only(type: string): { id: string; resource: Resource } {
  const found = Object.entries(stack.Resources).filter(([, { Type }]) => Type === type);
  expect(found.map(([, { Type }]) => Type)).toEqual([type]);
  const [[id, resource] = ['', { Type: '' }]] = found;
  return { id, resource };
}

const skill = only('Alexa::ASK::Skill');
const ajar = only('Custom::EndpointDoorAjar');
const closed = only('Custom::EndpointDoorClosed');
const permission = only('AWS::Lambda::Permission');

/** The AWS call that a custom resource makes, with what is known only at deployment left out. */
const call = (resource: Resource, when: 'Create' | 'Update' | 'Delete') =>
  JSON.stringify(resource.Properties?.[when]);

test('the secrets are references: none of their values is in the template', () => {
  const secret = (field: string) =>
    `{{resolve:secretsmanager:${MANAGED.lwaSecretArn}:SecretString:${field}::}}`;
  expect(skill.resource.Properties).toMatchObject({
    VendorId: 'M123',
    AuthenticationConfiguration: {
      ClientId: secret('clientId'),
      ClientSecret: secret('clientSecret'),
      RefreshToken: secret('refreshToken'),
    },
  });
});

test('Alexa reads the package with a role that reads this one object', () => {
  const role = Object.values(stack.Resources).find(
    ({ Type, Properties }) =>
      Type === 'AWS::IAM::Role' && JSON.stringify(Properties).includes('alexa-appkit'),
  );
  expect(role?.Properties?.Policies).toEqual([
    {
      PolicyName: 'ReadPackage',
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: expect.anything() }],
      },
    },
  ]);
  expect(JSON.stringify(role?.Properties?.Policies)).toMatch(/\/[0-9a-f]{64}\.zip"/);
});

test('both kinds of request go to the same alias', () => {
  const { SkillPackage } = skill.resource.Properties as {
    SkillPackage: { Overrides: { Manifest: Manifest } };
  };
  const { apis, events } = SkillPackage.Overrides.Manifest;
  expect(JSON.stringify(apis.custom.endpoint.uri)).toContain('SkillAlias');
  expect(events.endpoint).toEqual(apis.custom.endpoint);
  expect(events.subscriptions.map(({ eventName }) => eventName)).toEqual(EVENTS);
});

interface Manifest {
  readonly apis: { readonly custom: { readonly endpoint: { readonly uri: unknown } } };
  readonly events: { readonly endpoint: unknown; readonly subscriptions: readonly { eventName: string }[] };
}

describe('the door', () => {
  test('stands ajar before the skill is made, because Alexa tries the function first', () => {
    expect(call(ajar.resource, 'Create')).toContain('addPermission');
    expect(skill.resource.DependsOn).toContain(ajar.id);
  });

  test('then lets in this skill alone', () => {
    expect(permission.resource.Properties).toMatchObject({
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: skill.id },
    });
  });

  test('and closes on all others once the skill and its permission are there', () => {
    expect(call(closed.resource, 'Create')).toContain('removePermission');
    expect(closed.resource.DependsOn).toEqual(expect.arrayContaining([skill.id, permission.id]));
  });

  test('by taking away the very statement that opened it', () => {
    const statement = /StatementId[^,}]*/;
    const opened = statement.exec(call(ajar.resource, 'Create') ?? '')?.[0];
    expect(opened).toMatch(/alexa-until-the-skill-has-an-id/);
    for (const taken of [call(closed.resource, 'Create'), call(ajar.resource, 'Delete')]) {
      expect(taken).toContain('removePermission');
      expect(statement.exec(taken ?? '')?.[0]).toBe(opened);
    }
  });

  test('is never opened again by an update, and closes even if it was not open', () => {
    expect(call(ajar.resource, 'Update')).toBeUndefined();
    expect(call(closed.resource, 'Create')).toContain('ResourceNotFoundException');
  });
});

test('no function of any stack is written in Python', () => {
  const runtimes = resources(json)
    .filter(({ resource }) => resource.Type === 'AWS::Lambda::Function')
    .map(({ resource }) => JSON.stringify(resource.Properties?.Runtime));
  expect(runtimes.length).toBeGreaterThanOrEqual(3);
  for (const runtime of runtimes) expect(runtime).not.toMatch(/python/i);
});

test('cdk-nag has nothing to say about it', () => {
  expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
});
