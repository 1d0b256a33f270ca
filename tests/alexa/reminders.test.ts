import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApiClient } from '../../lambda/alexa/api-client';
import {
  changeReminder,
  createReminder,
  deleteReminder,
  readReminder,
  rewordReminder,
} from '../../lambda/alexa/reminders';
import type { AlexaServices } from '../../lambda/alexa/service';

const NOW = Date.parse('2026-11-23T14:05:30Z');
const TIME = { recurrence: { days: [7], time: '18:00' }, zone: 'America/New_York' };
const WORDS = { locale: 'en-US', text: 'Your week of walks.' };

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token: string;
  readonly body: unknown;
}

let server: Server;
let services: AlexaServices;
let asked: Asked[];
let answer: { status: number; body: string } | 'nothing';

beforeEach(async () => {
  asked = [];
  answer = { status: 200, body: '{"alertToken":"r-1"}' };
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const { method = '', url = '', headers } = request;
    asked.push({
      ...{ method, path: url, token: String(headers.authorization) },
      body: body === '' ? undefined : JSON.parse(body),
    });
    if (answer !== 'nothing') response.writeHead(answer.status).end(answer.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  services = { client: createApiClient(200), endpoint, token: 'secret' };
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const TRIGGER = {
  type: 'SCHEDULED_ABSOLUTE',
  timeZoneId: 'America/New_York',
  recurrence: {
    startDateTime: '2026-11-23T00:00:00.000',
    recurrenceRules: ['FREQ=WEEKLY;BYDAY=SU;BYHOUR=18;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'],
  },
};
const BODY = {
  requestTime: '2026-11-23T09:05:00.000',
  trigger: TRIGGER,
  alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Your week of walks.' }] } },
  pushNotification: { status: 'ENABLED' },
};

describe('a reminder of Alexa’s', () => {
  it('is created in local time with its zone, every week', async () => {
    expect(await createReminder(services, TIME, WORDS, NOW)).toEqual({ alertToken: 'r-1' });
    expect(asked).toEqual([
      { method: 'POST', path: '/v1/alerts/reminders', token: 'Bearer secret', body: BODY },
    ]);
  });

  it('is changed as a whole, and deleted', async () => {
    expect(await changeReminder(services, 'r/1', TIME, WORDS, NOW)).toBe('done');
    expect(await deleteReminder(services, 'r/1')).toBe('done');
    expect(asked).toEqual([
      { method: 'PUT', path: '/v1/alerts/reminders/r%2F1', token: 'Bearer secret', body: BODY },
      { method: 'DELETE', path: '/v1/alerts/reminders/r%2F1', token: 'Bearer secret', body: undefined },
    ]);
  });

  it('keeps what the walker changed when it is only reworded', async () => {
    const trigger = { ...TRIGGER, recurrence: { recurrenceRules: ['FREQ=DAILY;BYHOUR=7;BYMINUTE=0'] } };
    answer = { status: 200, body: JSON.stringify({ trigger, pushNotification: { status: 'DISABLED' } }) };
    const read = await readReminder(services, 'r-1');
    if (typeof read === 'string') throw new Error(read);
    expect(read.time).toBeUndefined();
    await rewordReminder(services, 'r-1', read, WORDS, NOW);
    expect(asked.at(-1)?.body).toMatchObject({ trigger, pushNotification: { status: 'DISABLED' } });
  });

  it.each([
    ['as it was made', TRIGGER, TIME],
    ['without a zone', { ...TRIGGER, timeZoneId: undefined }, { ...TIME, zone: undefined }],
    ['with a zone that is none', { ...TRIGGER, timeZoneId: 'Mars/Base' }, { ...TIME, zone: undefined }],
    [
      'in the older form',
      { ...TRIGGER, scheduledTime: '2026-11-29T18:00:00.000', recurrence: { freq: 'WEEKLY', byDay: ['SU'] } },
      TIME,
    ],
    ['every day, in the older form', { ...TRIGGER, recurrence: { freq: 'DAILY' } }, undefined],
    ['once', { type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-11-29T18:00:00.000' }, undefined],
    [
      'by two rules',
      { ...TRIGGER, recurrence: { recurrenceRules: ['FREQ=WEEKLY', 'FREQ=DAILY'] } },
      undefined,
    ],
    ['nothing at all', undefined, undefined],
  ])('is read %s', async (_, trigger, time) => {
    answer = { status: 200, body: JSON.stringify({ alertToken: 'r-1', trigger }) };
    expect(await readReminder(services, 'r-1')).toMatchObject({ time });
  });
});

describe('what the service answers otherwise', () => {
  it.each([
    [401, 'not allowed'],
    [409, 'not allowed'],
    [403, 'not on this device'],
    [404, 'gone'],
    [429, 'throttled'],
    [400, 'not taken'],
    [500, 'no answer'],
    [503, 'no answer'],
    [504, 'no answer'],
  ])('%i is "%s" for every operation', async (status, problem) => {
    answer = { status, body: '{"code":"X","message":"words"}' };
    expect(await createReminder(services, TIME, WORDS, NOW)).toBe(problem);
    expect(await readReminder(services, 'r-1')).toBe(problem);
    expect(await changeReminder(services, 'r-1', TIME, WORDS, NOW)).toBe(problem);
    // One that is gone already is deleted.
    expect(await deleteReminder(services, 'r-1')).toBe(status === 404 ? 'done' : problem);
  });

  it('nothing in time, or no id in the answer, is no answer', async () => {
    answer = { status: 200, body: '{}' };
    expect(await createReminder(services, TIME, WORDS, NOW)).toBe('no answer');
    answer = { status: 200, body: 'not json' };
    expect(await createReminder(services, TIME, WORDS, NOW)).toBe('no answer');
    answer = 'nothing';
    expect(await createReminder(services, TIME, WORDS, NOW)).toBe('no answer');
    expect(await changeReminder(services, 'r-1', TIME, WORDS, NOW)).toBe('no answer');
  });
});
