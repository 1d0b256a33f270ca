import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServiceUnreachable } from '../../lambda/alexa/api-client';
import { LoginFailed } from '../../lambda/alexa/login';
import { NotRewritten } from '../../lambda/conversation/reminder-news';
import { NotForgottenYet } from '../../lambda/conversation/skill-events';
import { OtherSkill, validEnvelope } from '../../lambda/envelope';
import { NotConfigured, warn } from '../../lambda/environment';
import { RowUnreadable, StoreUnavailable } from '../../lambda/store/errors';
import { walkRow } from '../../lambda/store/rows';
import { problemRecord } from '../../lambda/watch/problem-record';
import { MessageNotSent } from '../../lambda/weekly/send-run';
import { QueueRefused } from '../../lambda/weekly/sqs-queue';
import { atTheDesk, closeDatabase } from '../skill/at-the-desk';
import { NOW, WALK } from '../store/examples';

afterAll(closeDatabase);

const ACCOUNT = 'amzn1.ask.account.AEVFREDANDWILMA';
const DEVICE = 'amzn1.ask.device.AFKITCHEN';
const TOKEN = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwcyJ9.c2lnbmF0dXJl';
const SKILL = 'amzn1.ask.skill.a3103cee';

/** What AWS may answer: its own words, with whatever was asked in them. */
const aws = new Error(`Item of ${ACCOUNT} from ${DEVICE} with ${TOKEN} was refused`);

/** Each error of the functions, told as much about somebody as it can be told. */
const PROBLEMS: Record<string, () => Error> = {
  LoginFailed: () => new LoginFailed(401, `invalid_client for ${TOKEN}`),
  MessageNotSent: () => new MessageNotSent({ was: 'not taken', status: 400 }, true),
  NotARequest: () => thrownBy(() => validEnvelope({ request: { type: 'LaunchRequest' }, context: ACCOUNT })),
  NotConfigured: () => new NotConfigured('TABLE_NAME', 'the name of the DynamoDB table'),
  NotForgottenYet: () => new NotForgottenYet(10_000),
  NotRewritten: () => new NotRewritten('throttled'),
  NotStorable: () => thrownBy(() => walkRow(ACCOUNT, { ...WALK, walkerId: '', timers: { end: '' } }, NOW)),
  OtherSkill: () => new OtherSkill(SKILL),
  QueueRefused: () => new QueueRefused(10, `InternalError for ${ACCOUNT}`),
  RowUnreadable: () => new RowUnreadable('walker#household', 'its version is 7, this skill reads version 1'),
  ServiceUnreachable: () =>
    new ServiceUnreachable(`GET /v2/devices/${DEVICE}/settings/System.timeZone`, 'slow', aws),
  StoreUnavailable: () => new StoreUnavailable('read a walker', 'failed', aws),
};

function thrownBy(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}

test('every error of the functions is among them', () => {
  const folder = join(__dirname, '../../lambda');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const names = code.flatMap((text) =>
    [...text.matchAll(/class (\w+) extends \w*Error\b/g)].map(([, name]) => name),
  );
  expect(names.sort()).toEqual(Object.keys(PROBLEMS));
});

test.each(Object.entries(PROBLEMS))('%s tells the log nothing about anybody', (name, make) => {
  const record = problemRecord(make());
  expect(record.problem).toBe(name);
  expect(record.message).toMatch(/^\S.* .*\.$/s);
  expect(JSON.stringify(record)).not.toMatch(/ask\.account|ask\.device|FREDANDWILMA|KITCHEN|eyJ/);
});

test('what helps is kept: the words, a skill that is not ours, and where it came from', () => {
  expect(problemRecord(PROBLEMS.OtherSkill?.() ?? aws).message).toContain(SKILL);
  const { message, at } = problemRecord(PROBLEMS.ServiceUnreachable?.() ?? aws);
  expect(message).toMatch(/GET \/v2\/devices\/amzn1\.…\/settings\/System\.timeZone: slow/);
  expect(at.length).toBeGreaterThan(0);
  expect(at.length).toBeLessThanOrEqual(4);
  expect(at[0]).toMatch(/problem-record\.test/);
});

test('it goes to the log as one object, which Lambda keeps as it is', () => {
  const written = jest.spyOn(console, 'error').mockImplementation(() => {});
  warn(new NotForgottenYet(10_000));
  expect(written.mock.calls).toEqual([
    [{ problem: 'NotForgottenYet', message: expect.any(String), at: expect.any(Array) }],
  ]);
  const [[record] = []] = written.mock.calls;
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  written.mockRestore();
});

test('whatever is said while all is out of order, the log has no word of it, and not who said it', async () => {
  const desk = await atTheDesk({ device: 'show', voice: 'anna' });
  for (const service of ['database', 'settings', 'timers']) await desk.say(`/break ${service}`);
  await desk.sayAll('open steady stride', 'start a quiet walk', 'no', 'no but my chest feels tight', 'stop');
  await desk.sayAll('tell steady stride to start a twelve minute walk', 'a bit', 'i have a fever', 'yes');
  expect(desk.warnings.length).toBeGreaterThan(2);
  const log = desk.warnings.join('\n');
  expect(log).not.toMatch(/amzn1|anna|chest|tight|fever|twelve|quiet|a bit|emergency|urgent/i);
  await desk.close();
});
