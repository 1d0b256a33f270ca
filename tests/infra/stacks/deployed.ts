import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { type Deployment, deploy } from '../../../infra/deployment';
import { readSettings } from '../../../infra/settings';

/** What lets the skill send itself messages. */
export const MESSAGING = {
  messagingSecretArn: 'arn:aws:secretsmanager:us-east-1:111111111111:secret:messaging-AbCdEf',
};

export const SKILL_ID = 'amzn1.ask.skill.a3103cee-c48c-40a0-a2c9-251141888863';

// The tests share these few deployments: to put one together is most of what they take.

/** A test deployment whose skill was imported by hand. */
export const IMPORTED = {
  ...MESSAGING,
  skillId: SKILL_ID,
  style: 'self-check',
  messagesPerSecond: '500',
};

/** A live deployment with everything that is watched. */
export const LIVE = { ...MESSAGING, stage: 'live', alarmEmail: 'somebody@example.org' };

/** A deployment outside us-east-1, which sends one message a second. */
export const ABROAD = {
  region: 'eu-west-1',
  messagingSecretArn: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:messaging-AbCdEf',
  messagesPerSecond: '1',
};

/** Values that a managed skill needs. It sends itself messages, too: with that, every stack is there. */
export const MANAGED = {
  ...MESSAGING,
  alexa: 'managed',
  vendorId: 'M123',
  lwaSecretArn: 'arn:aws:secretsmanager:us-east-1:111111111111:secret:lwa',
};

export interface Deployed {
  readonly app: App;
  readonly stacks: Deployment;
  /** The template of each stack, by the last word of its name. */
  readonly templates: Readonly<Record<string, Template>>;
  /** The same as plain objects. */
  readonly json: Readonly<Record<string, CloudFormation>>;
}

export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DependsOn?: string | readonly string[];
  readonly DeletionPolicy?: string;
}

export interface CloudFormation {
  readonly Resources: Readonly<Record<string, Resource>>;
}

/** What the CDK's own command gives every app: the project's choice of feature flags. */
export const CDK_CONTEXT = (
  JSON.parse(readFileSync(join(__dirname, '../../../cdk.json'), 'utf8')) as {
    readonly context: Readonly<Record<string, unknown>>;
  }
).context;

/** What all deployments are made of, and what came of each; it goes with the tests. */
const folder = mkdtempSync(join(tmpdir(), 'steady-stride-infra-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// What the bundle holds matters to other tests; here it only has to be there.
const bundle = join(folder, 'bundle');
mkdirSync(bundle);
writeFileSync(join(bundle, 'index.js'), 'exports.handler = async () => ({});\n');

// The AWS SDK would say in the middle of the results that it will not run on this Node.js for ever.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

const made = new Map<string, Deployed>();

/** Puts a deployment with this context together, as `npx cdk synth -c …` would. Asked again for the same, it returns the same. */
export function deployed(context: Readonly<Record<string, string>> = {}): Deployed {
  const key = JSON.stringify(context);
  const found = made.get(key) ?? putTogether(context);
  made.set(key, found);
  return found;
}

function putTogether(context: Readonly<Record<string, string>>): Deployed {
  // CDK's own check of the templates takes longer than all else, so it is made once, where every stack is there.
  process.env.CDK_VALIDATION = String(context === MANAGED);
  const outdir = join(folder, `cdk.out-${made.size}`);
  const app = new App({ outdir, context: { ...CDK_CONTEXT, ...context } });
  const stacks = deploy(app, {
    settings: readSettings(app.node.getAllContext()),
    bundle,
    audio: join(folder, 'audio'),
    skillPackage: join(folder, 'skill-package'),
  });
  const templates = Object.fromEntries(
    app.node.children
      .filter((child) => 'stackName' in child)
      .map((child) => child as Stack)
      .map((stack) => [stack.stackName.split('-').at(-1) ?? '', Template.fromStack(stack)]),
  );
  const json = Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [name, template.toJSON() as CloudFormation]),
  );
  return { app, stacks, templates, json };
}

/** Every resource of every stack, with where it stands. */
export function resources(json: Deployed['json']): { where: string; resource: Resource }[] {
  return Object.entries(json).flatMap(([stack, { Resources }]) =>
    Object.entries(Resources).map(([id, resource]) => ({ where: `${stack}/${id}`, resource })),
  );
}
