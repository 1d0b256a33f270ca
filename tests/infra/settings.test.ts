import { readSettings, SettingsError } from '../../infra/settings';
import { MANAGED, MESSAGING } from './stacks/deployed';

const SKILL_ID = 'amzn1.ask.skill.a3103cee-c48c-40a0-a2c9-251141888863';
const PAGES = { privacyUrl: 'https://example.org/privacy', termsUrl: 'https://example.org/terms' };

test('without a word, a test deployment in us-east-1 whose skill is imported by hand', () => {
  expect(readSettings({})).toEqual({
    stage: 'test',
    region: 'us-east-1',
    style: 'questions',
    alexa: { way: 'import' },
  });
});

test("CDK's own context, with colons, slashes and hyphens, is none of ours", () => {
  expect(() =>
    readSettings({
      '@aws-cdk/core:x': true,
      'aws:cdk:y': 1,
      'cli-telemetry': false,
      'availability-zones:z': [],
    }),
  ).not.toThrow();
});

test('a managed live skill with everything it needs', () => {
  expect(readSettings({ ...MANAGED, ...PAGES, stage: 'live', skillId: SKILL_ID })).toMatchObject({
    stage: 'live',
    alexa: { way: 'managed', vendorId: 'M123', lwaSecretArn: MANAGED.lwaSecretArn },
    skillId: SKILL_ID,
    ...PAGES,
  });
});

test('messages, at twenty a second unless told otherwise', () => {
  const secretArn = MESSAGING.messagingSecretArn;
  expect(readSettings(MESSAGING).messaging).toEqual({ secretArn, perSecond: 20 });
  expect(readSettings({ ...MESSAGING, messagesPerSecond: '300' }).messaging?.perSecond).toBe(300);
});

test.each([
  ['a message rate of nothing', { ...MESSAGING, messagesPerSecond: '0' }, /messagesPerSecond=0 .* from 1 to/],
  ['a message rate without messages', { messagesPerSecond: '5' }, /used only with -c messagingSecretArn/],
  [
    'a messaging secret of another region',
    { ...MESSAGING, region: 'eu-west-1' },
    /messagingSecretArn=… is a secret of us-east-1.* only in eu-west-1/,
  ],
  ['an unknown stage', { stage: 'prod' }, /stage=prod .* test or live/],
  ['a misspelt name', { stag: 'live' }, /stag=… is not known; known are stage, /],
  ['a region Alexa cannot call', { region: 'eu-central-1' }, /region=eu-central-1 .* us-east-1 or us-west-2/],
  ['an unknown way', { alexa: 'console' }, /alexa=console .* import or managed/],
  ['an unknown style', { style: 'strict' }, /style=strict .* questions or self-check/],
  ['a value that is no text', { stage: 1 }, /stage=1 /],
  ['a skill id of something else', { skillId: 'amzn1.ask.account.X' }, /skillId=.* amzn1\.ask\.skill\./],
  ['a managed skill without a vendor', { alexa: 'managed' }, /vendorId=… is missing/],
  ['a managed skill without a secret', { alexa: 'managed', vendorId: 'M1' }, /lwaSecretArn=… is missing/],
  [
    'a secret that is none',
    { ...MANAGED, lwaSecretArn: 'hunter2' },
    /lwaSecretArn=hunter2 .* ARN of a secret/,
  ],
  [
    'a secret of another region',
    { ...MANAGED, region: 'us-west-2' },
    /secret of us-east-1.* only in us-west-2/,
  ],
  ['a vendor nobody asked for', { vendorId: 'M123' }, /vendorId=… is used only with -c alexa=managed/],
  ['a secret nobody asked for', { lwaSecretArn: MANAGED.lwaSecretArn }, /lwaSecretArn=… is used only with/],
  ['a live skill without a privacy page', { ...MANAGED, stage: 'live' }, /privacyUrl=… is missing/],
  [
    'a live skill without terms of use',
    { ...MANAGED, stage: 'live', privacyUrl: PAGES.privacyUrl },
    /termsUrl=… is missing/,
  ],
  ['a privacy page that is a home page', { privacyUrl: 'https://example.org' }, /https address of one page/],
  ['a privacy page without TLS', { privacyUrl: 'http://example.org/privacy' }, /https address of one page/],
  ['an e-mail address that is none', { alarmEmail: 'me' }, /alarmEmail=me .* e-mail/],
  ['an endpoint that is none', { endpoint: 'arn:aws:lambda:us-east-1:1:function:f' }, /endpoint=.* alias/],
])('%s: one line that says what is accepted', (_, context, message) => {
  expect(() => readSettings(context)).toThrow(SettingsError);
  expect(() => readSettings(context)).toThrow(message);
  try {
    readSettings(context);
  } catch (error) {
    expect(String(error)).not.toContain('\n');
  }
});
