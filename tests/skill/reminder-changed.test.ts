import { createDynamoClient } from '../../lambda/store/client';
import { createDynamoStore } from '../../lambda/store/dynamo';
import type { Walker } from '../../lambda/walker';
import { recurrenceRule } from '../../lambda/weekly/recurrence';
import { REGION } from '../../simulator/database/table';
import { WALKER } from '../store/examples';
import { type AtTheDesk, atTheDesk, closeDatabase, database, MONDAY } from './at-the-desk';

afterAll(closeDatabase);

const SCOPE = 'alexa::alerts:reminders:skill:readwrite';
const ZONE = 'America/New_York';

interface Sent {
  readonly context: {
    readonly System: { readonly user: { readonly userId: string }; readonly apiAccessToken: string };
  };
}

let desk: AtTheDesk;
let client: ReturnType<typeof createDynamoClient>;

beforeEach(async () => {
  desk = await atTheDesk();
  client = createDynamoClient({ region: REGION, endpoint: (await database()).endpoint });
});
afterEach(async () => {
  client.destroy();
  await desk.close();
});

const latest = (): Sent => desk.exchanges.at(-1)?.request as Sent;

/** Asks Alexa's reminders service, as the skill does or as the Alexa app would. */
async function reminders(
  method: 'POST' | 'PUT' | 'DELETE',
  path = '',
  days: number[] = [],
  time = '',
): Promise<string> {
  const body =
    method === 'DELETE'
      ? null
      : JSON.stringify({
          requestTime: '2026-11-23T09:00:00.000',
          trigger: {
            type: 'SCHEDULED_ABSOLUTE',
            timeZoneId: ZONE,
            recurrence: {
              startDateTime: '2026-11-23T00:00:00.000',
              recurrenceRules: [recurrenceRule({ days, time })],
            },
          },
          alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Time for a walk.' }] } },
          pushNotification: { status: 'ENABLED' },
        });
  const headers = { authorization: `Bearer ${latest().context.System.apiAccessToken}` };
  const answer = await fetch(`${desk.household.endpoint}/v1/alerts/reminders${path}`, {
    method,
    headers,
    body,
  });
  if (!answer.ok) throw new Error(`${method} was answered with ${answer.status}: ${await answer.text()}`);
  return method === 'DELETE' ? '' : String(((await answer.json()) as { alertToken: unknown }).alertToken);
}

/** Alexa tells of a change, as the walker's own household. */
const told = (alertToken: string, type = 'Reminders.ReminderUpdated') =>
  desk.send({
    ...latest(),
    session: undefined,
    request: {
      type,
      requestId: `event ${alertToken}`,
      timestamp: '2026-11-23T14:00:00Z',
      body: { alertToken },
    },
  });

/** A walker with a reminder of Sundays at six, at Alexa and in the row. */
async function withReminder(field: 'weekly' | 'walkReminder'): Promise<string> {
  await desk.sayAll('open steady stride');
  desk.household.account.settle(SCOPE, 'ACCEPTED');
  await desk.sayAll('help');
  const alertToken = await reminders('POST', '', [7], '18:00');
  const agreed = { alertToken, agreedAt: MONDAY, locale: 'en-US', time: '18:00', zone: ZONE };
  const kept = {
    weekly: { ...agreed, day: 7, endpoint: desk.household.endpoint, changedAt: MONDAY },
    walkReminder: { ...agreed, days: [7] },
  };
  const store = createDynamoStore({ client, warn: () => {} });
  await store.saveWalker(
    latest().context.System.user.userId,
    WALKER,
    { set: { [field]: kept[field] } },
    MONDAY,
  );
  return alertToken;
}

const walker = async (): Promise<Walker | undefined> => (await desk.kept()).walkers[0];

describe('a reminder that was changed in the Alexa app', () => {
  it('is followed: the weekly one is due before its new day and time', async () => {
    const token = await withReminder('weekly');
    await reminders('PUT', `/${token}`, [3], '08:30');
    expect((await told(token))?.problem).toBeNull();
    expect(await walker()).toMatchObject({
      weekly: { alertToken: token, day: 3, time: '08:30', zone: ZONE },
      // Half past eight on Wednesday in New York is half past one in the afternoon by UTC.
      due: expect.stringMatching(/^due#2026-11-25T1[23]#/),
    });
  });

  it('is followed: the days and the time to walk', async () => {
    const token = await withReminder('walkReminder');
    await reminders('PUT', `/${token}`, [1, 3, 5], '07:00');
    await told(token);
    expect((await walker())?.walkReminder).toMatchObject({
      days: [1, 3, 5],
      time: '07:00',
      agreedAt: MONDAY,
    });
  });

  it.each(['weekly', 'walkReminder'] as const)('is forgotten when it is no more: %s', async (field) => {
    const token = await withReminder(field);
    await reminders('DELETE', `/${token}`);
    await told(token, 'Reminders.ReminderStatusChanged');
    expect(await walker()).toEqual(expect.not.objectContaining({ [field]: expect.anything() }));
  });

  it('twice, by ourselves, or not one of ours: nothing is written, here or at Alexa', async () => {
    const token = await withReminder('weekly');
    const before = await walker();
    for (const one of [token, token, 'somebody-elses']) await told(one);
    expect(await walker()).toEqual(before);
    expect(desk.household.alerts.reminders).toHaveLength(1);
  });

  it('stays as it was here while Alexa cannot be asked', async () => {
    const token = await withReminder('weekly');
    const before = await walker();
    await reminders('PUT', `/${token}`, [3], '08:30');
    await desk.sayAll('/break reminders');
    await told(token);
    expect(await walker()).toEqual(before);
  });
});
