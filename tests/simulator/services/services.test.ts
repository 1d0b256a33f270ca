import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '../../../simulator/clock';
import { MESSAGING_CLIENT } from '../../../simulator/services/messages';
import { SCOPES, Services } from '../../../simulator/services/server';

const START = Date.parse('2026-11-23T14:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'audio-'));

interface Place {
  readonly services: Services;
  readonly clock: Clock;
  readonly granted: Set<string>;
  readonly heard: string[];
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ) => Promise<{ status: number; body: unknown }>;
  readonly inSession: string;
  readonly outOfSession: string;
}

let place: Place;

beforeEach(async () => {
  const clock = Clock.virtual(START);
  const granted = new Set<string>([SCOPES.timers, SCOPES.reminders]);
  const heard: string[] = [];
  const services = new Services(
    {
      clock,
      zone: () => 'America/New_York',
      locale: () => 'en-US',
      isUser: (userId) => userId === 'me',
      isGranted: (scope) => granted.has(scope),
      onTimer: async ({ operation, label }) => {
        heard.push(`${operation.type} ${label ?? ''} at ${new Date(clock.now()).toISOString()}`);
      },
      onReminder: async ({ wording }) => {
        heard.push(`${wording.texts[0]?.says} at ${new Date(clock.now()).toISOString()}`);
      },
      onMessage: async (message) => {
        heard.push(JSON.stringify(message));
      },
      onProgress: (says) => heard.push(says),
    },
    folder,
  );
  await services.start();
  const mint = (inSession: boolean) =>
    services.tokens.mint({ userId: 'me', deviceId: 'dot', requestId: 'r1', inSession }, clock.now());
  const [inSession, outOfSession] = [mint(true), mint(false)];
  place = {
    services,
    clock,
    granted,
    heard,
    inSession,
    outOfSession,
    call: async (method, path, body, token = inSession) => {
      const response = await fetch(`${services.endpoint}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
  };
});

afterEach(() => place.services.close());
afterAll(() => rmSync(folder, { recursive: true }));

const TIMERS = '/v1/alerts/timers';
const REMINDERS = '/v1/alerts/reminders';

const announcement = (more: object = {}) => ({
  duration: 'PT5M',
  timerLabel: 'halfway',
  creationBehavior: { displayExperience: { visibility: 'HIDDEN' } },
  triggeringBehavior: {
    operation: { type: 'ANNOUNCE', textToAnnounce: [{ locale: 'en-US', text: 'Halfway.' }] },
    notificationConfig: { playAudible: false },
  },
  ...more,
});

const reminder = (trigger: object, text = 'Your week is ready.') => ({
  requestTime: '2026-11-23T09:00:00.000',
  trigger: { timeZoneId: 'America/New_York', type: 'SCHEDULED_ABSOLUTE', ...trigger },
  alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text, ssml: `<speak>${text}</speak>` }] } },
  pushNotification: { status: 'ENABLED' },
});

const idOf = (body: unknown) => (body as { id: string }).id;
const tokenOf = (body: unknown) => (body as { alertToken: string }).alertToken;

describe('timers', () => {
  it('are made, listed, found, and speak when their time has come', async () => {
    const { call, clock, heard } = place;
    const made = await call('POST', TIMERS, announcement());
    expect(made).toMatchObject({
      status: 200,
      body: {
        status: 'ON',
        duration: 'PT5M',
        timerLabel: 'halfway',
        triggerTime: '2026-11-23T14:05:00.000Z',
      },
    });
    expect(await call('GET', TIMERS)).toMatchObject({
      status: 200,
      body: { totalCount: 1, timers: [{ status: 'ON' }] },
    });
    await clock.wait(5 * 60_000);
    expect(heard).toEqual(['ANNOUNCE halfway at 2026-11-23T14:05:00.000Z']);
    expect(await call('GET', `${TIMERS}/${idOf(made.body)}`)).toMatchObject({ body: { status: 'OFF' } });
  });

  it('keep what remains of them while they are paused', async () => {
    const { call, clock, heard } = place;
    const id = idOf((await call('POST', TIMERS, announcement())).body);
    await clock.wait(2 * 60_000);
    expect(await call('POST', `${TIMERS}/${id}/pause`)).toMatchObject({
      status: 200,
      body: { status: 'PAUSED', remainingTimeWhenPaused: 'PT3M' },
    });
    expect(await call('POST', `${TIMERS}/${id}/pause`)).toMatchObject({ status: 400 });
    await clock.wait(30 * 60_000);
    expect(heard).toEqual([]);
    expect(await call('POST', `${TIMERS}/${id}/resume`)).toMatchObject({
      status: 200,
      body: { status: 'ON' },
    });
    await clock.wait(3 * 60_000);
    expect(heard).toHaveLength(1);
    expect(await call('POST', `${TIMERS}/${id}/resume`)).toMatchObject({ status: 400 });
  });

  it('say nothing once they are cancelled, one or all', async () => {
    const { call, clock, heard } = place;
    const id = idOf((await call('POST', TIMERS, announcement())).body);
    await call('POST', TIMERS, announcement({ timerLabel: 'end', duration: 'PT10M' }));
    expect(await call('DELETE', `${TIMERS}/${id}`)).toMatchObject({ status: 200 });
    expect(await call('DELETE', `${TIMERS}/${id}`)).toMatchObject({ status: 404 });
    expect(await call('DELETE', TIMERS)).toMatchObject({ status: 200 });
    await clock.wait(3_600_000);
    expect(heard).toEqual([]);
  });

  it.each([
    ['no duration', announcement({ duration: undefined })],
    ['a duration of nothing', announcement({ duration: 'PT0S' })],
    ['a duration that is a number', announcement({ duration: 5 })],
    ['more than two hours', announcement({ duration: 'PT2H1S' })],
    [
      'an unknown operation',
      announcement({
        triggeringBehavior: { operation: { type: 'SING' }, notificationConfig: { playAudible: false } },
      }),
    ],
    [
      'a task question without %s',
      announcement({
        triggeringBehavior: {
          operation: {
            type: 'LAUNCH_TASK',
            textToConfirm: [{ locale: 'en-US', text: 'Go on?' }],
            task: { name: 's.CompleteWalk', version: '1' },
          },
          notificationConfig: { playAudible: false },
        },
      }),
    ],
    ['no sound setting', announcement({ triggeringBehavior: { operation: { type: 'NOTIFY_ONLY' } } })],
    ['no visibility', announcement({ creationBehavior: {} })],
    ['a label of 257 characters', announcement({ timerLabel: 'a'.repeat(257) })],
  ])('are refused with %s', async (_, body) => {
    expect(await place.call('POST', TIMERS, body)).toMatchObject({
      status: 400,
      body: { message: expect.any(String) },
    });
  });

  it('are refused twice under one label, and beyond ten', async () => {
    const { call } = place;
    await call('POST', TIMERS, announcement());
    expect(await call('POST', TIMERS, announcement())).toMatchObject({ status: 400 });
    for (let n = 2; n <= 10; n += 1) {
      expect(await call('POST', TIMERS, announcement({ timerLabel: `timer ${n}` }))).toMatchObject({
        status: 200,
      });
    }
    expect(await call('POST', TIMERS, announcement({ timerLabel: 'one more' }))).toMatchObject({
      status: 403,
    });
  });

  it('need the permission, a known token, and to be made in a session', async () => {
    const { call, granted, clock, outOfSession } = place;
    const id = idOf((await call('POST', TIMERS, announcement())).body);
    expect(await call('POST', TIMERS, announcement({ timerLabel: 'x' }), outOfSession)).toMatchObject({
      status: 403,
    });
    expect(await call('POST', `${TIMERS}/${id}/pause`, undefined, outOfSession)).toMatchObject({
      status: 403,
    });
    expect(await call('GET', `${TIMERS}/${id}`, undefined, outOfSession)).toMatchObject({ status: 200 });
    expect(await call('GET', TIMERS, undefined, 'made up')).toMatchObject({ status: 401 });
    granted.delete(SCOPES.timers);
    expect(await call('GET', TIMERS)).toMatchObject({ status: 401 });
    granted.add(SCOPES.timers);
    await clock.wait(61 * 60_000);
    expect(await call('GET', TIMERS)).toMatchObject({ status: 401, body: { code: 'INVALID_BEARER_TOKEN' } });
  });
});

describe('reminders', () => {
  const weekly = {
    recurrence: {
      startDateTime: '2026-10-25T00:00:00.000',
      recurrenceRules: ['FREQ=WEEKLY;BYDAY=SU;BYHOUR=18;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'],
    },
  };

  it('speak every week at the same time of the clock, and can be given new words', async () => {
    const { call, clock, heard, outOfSession } = place;
    const made = await call('POST', REMINDERS, reminder(weekly));
    expect(made).toMatchObject({ status: 200, body: { status: 'ON', version: '1' } });
    const path = `${REMINDERS}/${tokenOf(made.body)}`;
    await clock.wait(7 * 86_400_000);
    expect(
      await call(
        'PUT',
        path,
        reminder(weekly, 'Two walks.'),
        place.services.tokens.mint({ userId: 'me', requestId: 'r', inSession: false }, clock.now()),
      ),
    ).toMatchObject({ status: 200, body: { version: '2' } });
    await clock.wait(7 * 86_400_000);
    expect(heard).toEqual([
      'Your week is ready. at 2026-11-29T23:00:00.000Z',
      'Two walks. at 2026-12-06T23:00:00.000Z',
    ]);
    expect(outOfSession).toBeDefined();
  });

  it('keep the whole body until it is replaced', async () => {
    const { call } = place;
    const made = await call('POST', REMINDERS, reminder(weekly));
    const path = `${REMINDERS}/${tokenOf(made.body)}`;
    expect(await call('GET', path)).toMatchObject({
      body: { trigger: weekly, alertInfo: reminder(weekly).alertInfo },
    });
    expect(await call('GET', REMINDERS)).toMatchObject({
      body: { totalCount: '1', alerts: [{ alertToken: tokenOf(made.body) }] },
    });
    expect(await call('DELETE', path)).toMatchObject({ status: 200 });
    expect(await call('GET', path)).toMatchObject({ status: 404 });
    expect(await call('PUT', path, reminder(weekly))).toMatchObject({ status: 404 });
  });

  it('speak once when they are for once, and stay listed for three days', async () => {
    const { call, clock, heard } = place;
    const made = await call('POST', REMINDERS, reminder({ scheduledTime: '2026-11-23T18:00:00.000' }));
    await clock.wait(10 * 3_600_000);
    expect(heard).toEqual(['Your week is ready. at 2026-11-23T23:00:00.000Z']);
    const fresh = place.services.tokens.mint({ userId: 'me', requestId: 'r', inSession: false }, clock.now());
    expect(await call('GET', `${REMINDERS}/${tokenOf(made.body)}`, undefined, fresh)).toMatchObject({
      body: { status: 'COMPLETED' },
    });
    await clock.wait(4 * 86_400_000);
    const later = place.services.tokens.mint({ userId: 'me', requestId: 'r', inSession: false }, clock.now());
    expect(await call('GET', REMINDERS, undefined, later)).toMatchObject({ body: { totalCount: '0' } });
  });

  it.each([
    ['a time that has passed', reminder({ scheduledTime: '2026-11-23T08:00:00.000' })],
    ['no time', reminder({})],
    ['an unknown zone', reminder({ ...weekly, timeZoneId: 'Mars/Olympus' })],
    ['a rule that is none', reminder({ recurrence: { recurrenceRules: ['EVERY SUNDAY'] } })],
    [
      'an end that has passed',
      reminder({ recurrence: { ...weekly.recurrence, endDateTime: '2026-11-01T00:00:00.000' } }),
    ],
    ['nothing to say', { ...reminder(weekly), alertInfo: { spokenInfo: { content: [] } } }],
    ['no time of request', { ...reminder(weekly), requestTime: undefined }],
  ])('are refused with %s', async (_, body) => {
    expect(await place.call('POST', REMINDERS, body)).toMatchObject({ status: 400 });
  });

  it('are made in a session only', async () => {
    expect(await place.call('POST', REMINDERS, reminder(weekly), place.outOfSession)).toMatchObject({
      status: 403,
    });
  });
});

describe('device settings', () => {
  it.each([
    ['System.timeZone', 'America/New_York'],
    ['System.distanceUnits', 'IMPERIAL'],
    ['System.temperatureUnits', 'FAHRENHEIT'],
  ])('say %s as a JSON string, without any permission', async (name, value) => {
    place.granted.clear();
    expect(await place.call('GET', `/v2/devices/dot/settings/${name}`)).toEqual({ status: 200, body: value });
  });

  it("are told of the token's own device only", async () => {
    expect(await place.call('GET', '/v2/devices/other/settings/System.timeZone')).toMatchObject({
      status: 403,
    });
    expect(await place.call('GET', '/v2/devices/dot/settings/System.mood')).toMatchObject({ status: 404 });
  });
});

describe('progressive responses', () => {
  const speak = (requestId: string) => ({
    header: { requestId },
    directive: { type: 'VoicePlayer.Speak', speech: 'One <break time="1s"/> moment.' },
  });

  it('are spoken while the skill thinks, five times at most', async () => {
    for (let n = 0; n < 5; n += 1)
      expect(await place.call('POST', '/v1/directives', speak('r1'))).toEqual({
        status: 204,
        body: undefined,
      });
    expect(await place.call('POST', '/v1/directives', speak('r1'))).toMatchObject({ status: 403 });
    expect(place.heard[0]).toBe('One moment.');
  });

  it('are refused for another request or outside a session', async () => {
    expect(await place.call('POST', '/v1/directives', speak('r2'))).toMatchObject({ status: 400 });
    expect(await place.call('POST', '/v1/directives', speak('r1'), place.outOfSession)).toMatchObject({
      status: 403,
    });
  });
});

describe('skill messaging', () => {
  const form = (secret: string) =>
    fetch(`${place.services.endpoint}/auth/O2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: MESSAGING_CLIENT.clientId,
        client_secret: secret,
        scope: 'alexa:skill_messaging',
      }),
    });

  it('wakes the skill of a user with the data of the message', async () => {
    const { access_token: token } = (await (await form(MESSAGING_CLIENT.clientSecret)).json()) as {
      access_token: string;
    };
    const { call, clock, heard } = place;
    expect(
      await call('POST', '/v1/skillmessages/users/me', { data: { week: '2026-W48' } }, token),
    ).toMatchObject({ status: 202 });
    expect(await call('POST', '/v1/skillmessages/users/gone', { data: {} }, token)).toMatchObject({
      status: 404,
    });
    expect(await call('POST', '/v1/skillmessages/users/me', { data: { week: 48 } }, token)).toMatchObject({
      status: 400,
    });
    expect(
      await call('POST', '/v1/skillmessages/users/me', { data: { w: 'x'.repeat(6200) } }, token),
    ).toMatchObject({ status: 400 });
    await clock.catchUp();
    expect(heard).toEqual(['{"week":"2026-W48"}']);
    await clock.wait(3_600_000);
    expect(await call('POST', '/v1/skillmessages/users/me', { data: {} }, token)).toMatchObject({
      status: 403,
    });
  });

  it('knows its credentials', async () => {
    expect((await form('wrong')).status).toBe(401);
  });
});

describe('a service out of order', () => {
  it('refuses the token, refuses the connection, or never answers', async () => {
    const { services, call } = place;
    services.break('settings', 'denied');
    expect(await call('GET', '/v2/devices/dot/settings/System.timeZone')).toMatchObject({ status: 401 });
    services.break('settings', 'down');
    await expect(call('GET', '/v2/devices/dot/settings/System.timeZone')).rejects.toThrow();
    services.break('settings', 'slow');
    const signal = AbortSignal.timeout(300);
    await expect(
      fetch(`${services.endpoint}/v2/devices/dot/settings/System.timeZone`, { signal }),
    ).rejects.toThrow(/timeout|aborted/);
    expect(await call('GET', TIMERS)).toMatchObject({ status: 200 });
    services.break('settings', null);
    expect(await call('GET', '/v2/devices/dot/settings/System.timeZone')).toMatchObject({ status: 200 });
  });
});

describe('the rendered audio', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'en-US.mp3'), '0123456789');
  });

  it.each([
    [undefined, 200, '0123456789'],
    ['bytes=2-4', 206, '234'],
    ['bytes=7-', 206, '789'],
    ['bytes=-3', 206, '789'],
    ['bytes=8-99', 206, '89'],
    ['bytes=10-', 416, ''],
    ['lines=1-2', 416, ''],
  ])('is served with the range %s', async (range, status, text) => {
    const response = await fetch(`${place.services.endpoint}/audio/en-US.mp3`, {
      headers: range ? { range } : {},
    });
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  it.each(['nothing.mp3', 'deep', '..%2F..%2Fpackage.json', '../package.json'])(
    'does not serve %s',
    async (path) => {
      const status = await new Promise<number | undefined>((resolve) => {
        const { port } = new URL(place.services.endpoint);
        httpRequest({ port, host: '127.0.0.1', path: `/audio/${path}` }, (response) =>
          resolve(response.resume().statusCode),
        ).end();
      });
      expect(status).toBe(404);
    },
  );
});

it('answers 404 to what is no service and 405 to a method that is none', async () => {
  expect(await place.call('GET', '/v1/elsewhere')).toMatchObject({ status: 404 });
  expect(await place.call('PATCH', TIMERS)).toMatchObject({ status: 405 });
});
