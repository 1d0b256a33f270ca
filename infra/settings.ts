/**
 * What a deployment is told, read from the CDK context (`-c name=value`) and checked before anything is made.
 * This file is the only one that reads the context.
 */

/** The AWS regions whose functions Alexa can call. */
export const ALEXA_REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1'] as const;
const STAGES = ['test', 'live'] as const;
const STYLES = ['questions', 'self-check'] as const;
const WAYS = ['import', 'managed'] as const;

export type Stage = (typeof STAGES)[number];

/** `import`: the skill is made with Amazon's `ask` tool; `managed`: CloudFormation makes it. */
export type AlexaSettings =
  | { readonly way: 'import' }
  | { readonly way: 'managed'; readonly vendorId: string; readonly lwaSecretArn: string };

/** What the scheduled side needs to wake the skill. */
export interface MessagingSettings {
  /** A secret of the region, a JSON object with the clientId and clientSecret of the skill's Permissions page. */
  readonly secretArn: string;
  /** Messages a second at most, all functions together. */
  readonly perSecond: number;
}

export interface Settings {
  /** The deployments that can live beside each other in one account. */
  readonly stage: Stage;
  readonly region: (typeof ALEXA_REGIONS)[number];
  /** How the check talks; see product.md, "Self-check style". */
  readonly style: (typeof STYLES)[number];
  readonly alexa: AlexaSettings;
  readonly skillId?: string;
  /** The ARN of the function's alias, for a skill package that is imported by hand. */
  readonly endpoint?: string;
  readonly privacyUrl?: string;
  readonly termsUrl?: string;
  /** Where alarms are sent. */
  readonly alarmEmail?: string;
  /** Absent while the skill has no credentials for messages: then everything works but figures by themselves. */
  readonly messaging?: MessagingSettings;
  /** An existing table to use in place of the deployment's own, after a restore. */
  readonly table?: string;
}

/** A context value is missing or wrong. The message is one line that says what is accepted. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

interface Shape {
  readonly pattern: RegExp;
  readonly accepts: string;
}

const WEB_ADDRESS: Shape = { pattern: /^https:\/\/[^\s/]+\/\S+$/, accepts: 'an https address of one page' };

const oneOf = (values: readonly string[]): Shape => ({
  pattern: new RegExp(`^(${values.join('|')})$`),
  accepts: values.join(' or '),
});

const SHAPES = {
  stage: oneOf(STAGES),
  region: oneOf(ALEXA_REGIONS),
  style: oneOf(STYLES),
  alexa: oneOf(WAYS),
  vendorId: { pattern: /^M[0-9A-Z]+$/, accepts: 'a vendor id of developer.amazon.com, such as M123ABC' },
  lwaSecretArn: {
    pattern: /^arn:aws:secretsmanager:[a-z0-9-]+:\d{12}:secret:\S+$/,
    accepts: 'the ARN of a secret in AWS Secrets Manager',
  },
  skillId: {
    pattern: /^amzn1\.ask\.skill\.[0-9a-f-]{36}$/,
    accepts: 'a skill id, amzn1.ask.skill. and 36 characters',
  },
  endpoint: {
    pattern: /^arn:aws:lambda:[a-z0-9-]+:\d{12}:function:[\w-]+:[\w-]+$/,
    accepts: "the ARN of the function's alias, the output Endpoint of the SkillFunction stack",
  },
  privacyUrl: WEB_ADDRESS,
  termsUrl: WEB_ADDRESS,
  alarmEmail: { pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, accepts: 'an e-mail address' },
  messagingSecretArn: {
    pattern: /^arn:aws:secretsmanager:[a-z0-9-]+:\d{12}:secret:\S+$/,
    accepts: 'the ARN of a secret in AWS Secrets Manager',
  },
  messagesPerSecond: { pattern: /^([1-9]\d{0,3})$/, accepts: 'a whole number from 1 to 9999' },
  table: { pattern: /^[\w.-]{3,255}$/, accepts: 'the name of a DynamoDB table' },
} as const satisfies Record<string, Shape>;

type Name = keyof typeof SHAPES;

/** The name of every setting. */
export const SETTINGS: readonly string[] = Object.keys(SHAPES);

/** Amazon names no limit for messages; at this rate a day brings 1.7 million. */
const MESSAGES_PER_SECOND = '20';

/** CDK's own context keys carry a colon, a slash or a hyphen; ours are plain words. */
const PLAIN_WORD = /^[A-Za-z]+$/;

/**
 * Returns the settings in a CDK context.
 * @throws SettingsError on an unknown name, a value of the wrong shape, or one that is missing.
 */
export function readSettings(context: Readonly<Record<string, unknown>>): Settings {
  refuseUnknownNames(context);
  const given = (name: Name) => read(context, name);
  const stage = (given('stage') ?? 'test') as Stage;
  const region = (given('region') ?? 'us-east-1') as Settings['region'];
  const alexa = readAlexa(given, region);
  const optional = {
    skillId: given('skillId'),
    endpoint: given('endpoint'),
    privacyUrl: given('privacyUrl'),
    termsUrl: given('termsUrl'),
    alarmEmail: given('alarmEmail'),
    table: given('table'),
  };
  if (alexa.way === 'managed' && stage === 'live') {
    for (const name of ['privacyUrl', 'termsUrl'] as const) {
      if (optional[name] === undefined) throw missing(name, 'a live skill has to show it in the store');
    }
  }
  return {
    stage,
    region,
    style: (given('style') ?? 'questions') as Settings['style'],
    alexa,
    ...dropAbsent({ ...optional, messaging: readMessaging(given, region) }),
  };
}

function refuseUnknownNames(context: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(context)) {
    if (PLAIN_WORD.test(name) && !(name in SHAPES)) {
      throw new SettingsError(`-c ${name}=… is not known; known are ${SETTINGS.join(', ')}.`);
    }
  }
}

function read(context: Readonly<Record<string, unknown>>, name: Name): string | undefined {
  const value = context[name];
  if (value === undefined) return undefined;
  const { pattern, accepts } = SHAPES[name];
  if (typeof value !== 'string' || !pattern.test(value)) {
    throw new SettingsError(`-c ${name}=${String(value)} is not right; it takes ${accepts}.`);
  }
  return value;
}

function readAlexa(given: (name: Name) => string | undefined, region: string): AlexaSettings {
  const vendorId = given('vendorId');
  const lwaSecretArn = given('lwaSecretArn');
  if (given('alexa') !== 'managed') {
    const stray =
      vendorId !== undefined ? 'vendorId' : lwaSecretArn !== undefined ? 'lwaSecretArn' : undefined;
    if (stray !== undefined) throw new SettingsError(`-c ${stray}=… is used only with -c alexa=managed.`);
    return { way: 'import' };
  }
  if (vendorId === undefined) throw missing('vendorId', 'CloudFormation makes the skill in that account');
  if (lwaSecretArn === undefined) throw missing('lwaSecretArn', 'CloudFormation signs in to Amazon with it');
  mustBeOf(region, 'lwaSecretArn', lwaSecretArn, 'CloudFormation');
  return { way: 'managed', vendorId, lwaSecretArn };
}

function readMessaging(
  given: (name: Name) => string | undefined,
  region: string,
): MessagingSettings | undefined {
  const secretArn = given('messagingSecretArn');
  const perSecond = given('messagesPerSecond');
  if (secretArn === undefined) {
    if (perSecond === undefined) return undefined;
    throw new SettingsError('-c messagesPerSecond=… is used only with -c messagingSecretArn=….');
  }
  mustBeOf(region, 'messagingSecretArn', secretArn, 'The function');
  return { secretArn, perSecond: Number(perSecond ?? MESSAGES_PER_SECOND) };
}

function mustBeOf(region: string, name: Name, secretArn: string, reader: string): void {
  const secretRegion = secretArn.split(':')[3];
  if (secretRegion === region) return;
  throw new SettingsError(
    `-c ${name}=… is a secret of ${secretRegion}; ${reader} can read it only in ${region}, where this deployment is.`,
  );
}

function missing(name: Name, why: string): SettingsError {
  return new SettingsError(`-c ${name}=… is missing: ${why}. It takes ${SHAPES[name].accepts}.`);
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function dropAbsent<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}
