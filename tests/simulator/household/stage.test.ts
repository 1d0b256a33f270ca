import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SKILL_ID } from '../../../simulator/device/envelope';
import { DIRECTION_NAMES } from '../../../simulator/household/stage';
import { readWait } from '../../../simulator/household/wait';
import { ask, clearStage, type HandSkill, playWalk, setStage, tell } from '../device/stage';

afterEach(clearStage);

const TIMERS = 'alexa::alerts:timers:skill:readwrite';
const REMINDERS = 'alexa::alerts:reminders:skill:readwrite';

const askFor = (scope: string) => ({
  type: 'Connections.SendRequest',
  name: 'AskFor',
  token: 'walk 10',
  payload: { '@type': 'AskForPermissionsConsentRequest', '@version': '1', permissionScope: scope },
});

const startConnection = (scope: string) => ({
  type: 'Connections.StartConnection',
  uri: 'connection://AMAZON.AskForPermissionsConsent/2',
  input: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '2',
    permissionScopes: [{ permissionScope: scope, consentLevel: 'ACCOUNT' }],
  },
  token: 'walk 10',
});

interface System {
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
}

/** Calls one of Alexa's services as the skill does: at the address and with the token of the request. */
async function service(context: Record<string, Record<string, unknown>>, path: string, body: object) {
  const { apiEndpoint, apiAccessToken } = context.System as unknown as System;
  const headers = { authorization: `Bearer ${apiAccessToken}`, 'content-type': 'application/json' };
  const response = await fetch(`${apiEndpoint}${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return response.status;
}

const task = { name: `${SKILL_ID}.CompleteWalk`, version: '1', input: { walkId: 'household-1' } };
const timer = (duration: string, operation: object) => ({
  duration,
  timerLabel: duration,
  creationBehavior: { displayExperience: { visibility: 'HIDDEN' } },
  triggeringBehavior: { operation, notificationConfig: { playAudible: false } },
});
const HALFWAY = timer('PT5M', { type: 'ANNOUNCE', textToAnnounce: [{ locale: 'en-US', text: 'Halfway.' }] });
const END = timer('PT10M', {
  type: 'LAUNCH_TASK',
  textToConfirm: [{ locale: 'en-US', text: 'Ready to %s?' }],
  task,
});

/** Asks for the timers' permission, and with it makes the two timers of a quiet walk. */
const quiet: HandSkill = async ({ request, context }) => {
  if (request.type === 'LaunchRequest' && request.task !== undefined) {
    return tell('Well done.', {
      directives: [{ type: 'Tasks.CompleteTask', status: { code: '200', message: 'OK' } }],
    });
  }
  if (request.type === 'LaunchRequest')
    return tell('A timer tells you when to turn.', { directives: [askFor(TIMERS)] });
  if (request.type !== 'Connections.Response') return {};
  const statuses = [
    await service(context, '/v1/alerts/timers', HALFWAY),
    await service(context, '/v1/alerts/timers', END),
  ];
  return tell(statuses.join(' '));
};

describe('a permission question', () => {
  it.each([
    ['/allow timers', 'ACCEPTED', '200 200'],
    ['/refuse timers', 'DENIED', '401 401'],
    ['/ignore timers', 'NOT_ANSWERED', '401 401'],
  ])('after %s is answered %s', async (direction, answer, says) => {
    const { play, asked } = await setStage(quiet);
    const events = await play(direction, 'open steady stride');
    expect(events).toMatchObject([
      { event: 'turn', heard: 'open steady stride', listening: false, problem: null },
      { event: 'permission', scope: TIMERS, answer },
      { event: 'turn', heard: null, request: 'Connections.Response', says, problem: null },
    ]);
    expect(asked[1]).toMatchObject({
      session: { new: false, sessionId: asked[0]?.session?.sessionId },
      request: {
        name: 'AskFor',
        token: 'walk 10',
        status: { code: '200' },
        payload: { permissionScope: TIMERS, status: answer },
      },
    });
  });

  it('is answered as was decided once, and then by yes', async () => {
    const { play } = await setStage(quiet);
    const answers = (await play('/refuse timers', 'open steady stride', 'open steady stride')).flatMap(
      (event) => (event.event === 'permission' ? [event.answer] : []),
    );
    expect(answers).toEqual(['DENIED', 'ACCEPTED']);
  });

  it('of the newer form comes back as a resumed session', async () => {
    const { play, asked } = await setStage(({ request }) =>
      request.type === 'LaunchRequest'
        ? { shouldEndSession: true, directives: [startConnection(REMINDERS)] }
        : ask('At what time?'),
    );
    const events = await play('/ignore reminders', 'open steady stride', 'no');
    expect(events[1]).toMatchObject({ event: 'permission', scope: REMINDERS, answer: 'NOT_ANSWERED' });
    expect(asked[1]?.request).toMatchObject({
      type: 'SessionResumedRequest',
      cause: {
        type: 'ConnectionCompleted',
        token: 'walk 10',
        status: { code: '200' },
        result: { status: 'NOT_ANSWERED' },
      },
    });
    expect(events[2]).toMatchObject({ listening: true });
    expect(asked[2]?.session?.sessionId).toBe(asked[0]?.session?.sessionId);
  });

  it('leaves its answer with the user', async () => {
    const { play, asked } = await setStage(quiet);
    await play('open steady stride');
    expect(asked[0]?.context.System?.user).toEqual({ userId: 'amzn1.ask.account.TEST' });
    expect(asked[1]?.context.System?.user).toMatchObject({
      permissions: { scopes: { [TIMERS]: { status: 'GRANTED' } } },
    });
  });
});

describe('timers', () => {
  it('announce, and ask whether their task may begin', async () => {
    const { play, asked } = await setStage(quiet);
    await play('open steady stride');
    expect(await play('/wait 10m')).toMatchObject([
      { event: 'announcement', at: '2026-11-23T09:05:00.000-05:00', says: 'Halfway.' },
      {
        event: 'announcement',
        at: '2026-11-23T09:10:00.000-05:00',
        says: 'Ready to continue with Steady Stride?',
      },
      { event: 'turn', heard: null, request: 'LaunchRequest', says: 'Well done.', problem: null },
    ]);
    expect(asked.at(-1)?.request.task).toEqual(task);
  });

  it.each([['/refuse task'], ['/ignore task'], ['/lose']])(
    'never reach the skill after %s',
    async (direction) => {
      const { play, asked } = await setStage(quiet);
      await play('open steady stride', direction, '/wait 10m');
      expect(asked).toHaveLength(2);
    },
  );

  it('speak on the device that they were made on', async () => {
    const { play, events } = await setStage(quiet);
    await play('/device show', 'open steady stride', '/device dot', '/wait 10m');
    expect(events.at(-1)?.about.deviceId).toBe('amzn1.ask.device.show');
  });
});

it('speaks reminders, by the clock of the zone', async () => {
  const body = {
    requestTime: '2026-11-23T09:00:00.000',
    trigger: {
      type: 'SCHEDULED_ABSOLUTE',
      timeZoneId: 'America/New_York',
      recurrence: { recurrenceRules: ['FREQ=WEEKLY;BYDAY=SU;BYHOUR=18;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'] },
    },
    alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Your week is ready.' }] } },
    pushNotification: { status: 'ENABLED' },
  };
  const { play } = await setStage(async ({ request, context }) => {
    if (request.type === 'LaunchRequest')
      return tell('Every Sunday at six.', { directives: [askFor(REMINDERS)] });
    return tell(String(await service(context, '/v1/alerts/reminders', body)));
  });
  await play('open steady stride');
  expect(await play('/wait 1w')).toEqual([
    expect.objectContaining({
      event: 'reminder',
      at: '2026-11-29T18:00:00.000-05:00',
      says: 'Your week is ready.',
    }),
  ]);
  expect(await play('/disable', '/wait 1w')).toMatchObject([
    { event: 'turn', request: 'AlexaSkillEvent.SkillDisabled' },
  ]);
});

describe('disabling and enabling the skill', () => {
  it('tells the skill, stops what plays, and makes a new user of the old one', async () => {
    const { play, asked } = await setStage(({ request }) =>
      request.type === 'LaunchRequest' ? tell('Go.', { directives: [playWalk(10)] }) : {},
    );
    await play('open steady stride', '/wait 1m');
    const events = await play(
      '/disable',
      'open steady stride',
      '/wait 1h',
      '/disable',
      '/enable',
      'open steady stride',
    );
    expect(
      events.map((event) => [
        event.event,
        'request' in event ? event.request : 'state' in event ? event.state : null,
      ]),
    ).toEqual([
      ['audio', 'stopped'],
      ['turn', 'AlexaSkillEvent.SkillDisabled'],
      ['note', null],
      ['note', null],
      ['turn', 'AlexaSkillEvent.SkillEnabled'],
      ['turn', 'LaunchRequest'],
      ['audio', 'playing'],
      ['turn', 'AudioPlayer.PlaybackStarted'],
    ]);
    const disabled = asked.find(({ request }) => request.type === 'AlexaSkillEvent.SkillDisabled');
    expect(disabled).toMatchObject({
      context: { System: { user: { userId: 'amzn1.ask.account.TEST' } } },
      request: {
        eventCreationTime: '2026-11-23T14:01:00Z',
        body: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
      },
    });
    expect(disabled?.session).toBeUndefined();
    expect(asked.at(-1)?.context.System?.user).toEqual({ userId: 'amzn1.ask.account.TEST.2' });
  });
});

describe('a raw envelope', () => {
  const folder = mkdtempSync(join(tmpdir(), 'envelope-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (text: string) => {
    const path = join(folder, 'one envelope.json');
    writeFileSync(path, text);
    return path;
  };

  it('is sent as it is, and answered by a turn that nobody spoke', async () => {
    const { play, asked } = await setStage(() => ({ directives: [playWalk(10)] }));
    const envelope = {
      version: '1.0',
      context: { System: { device: { supportedInterfaces: { AudioPlayer: {} } } } },
      request: { type: 'PlaybackController.PlayCommandIssued', requestId: 'mine' },
    };
    const events = await play(`/json ${file(JSON.stringify(envelope))}`);
    expect(asked[0]).toEqual(envelope);
    expect(events.slice(0, 2)).toMatchObject([
      { event: 'turn', heard: null, request: 'PlaybackController.PlayCommandIssued', problem: null },
      { event: 'audio', state: 'playing' },
    ]);
  });

  it.each(['null', '[]', '{}', '"LaunchRequest"', '{"request":7}'])('of %s harms nobody', async (text) => {
    const { play, turns } = await setStage(() => {
      throw new TypeError('this is no request');
    });
    await play(`/json ${file(text)}`);
    expect(turns()).toMatchObject([{ heard: null, problem: 'skill-error: TypeError: this is no request' }]);
  });

  it.each([
    ['no such file', '/json nowhere.json'],
    ['no JSON', `/json ${file('{')}`],
  ])('is asked for again with %s', async (_, line) => {
    const { play } = await setStage(() => ({}));
    expect(await play(line === '/json nowhere.json' ? line : `/json ${file('{')}`)).toMatchObject([
      { event: 'note', heard: null, says: expect.stringMatching(/cannot be read|not JSON/) },
    ]);
  });
});

describe('stage directions', () => {
  it.each([
    '/',
    '/dance',
    '/wait',
    '/wait soon',
    '/wait 15',
    '/wait 999999w',
    '/wait -5m',
    '/allow',
    '/allow everything',
    '/voice 7',
    '/device fridge',
    '/locale english',
    '/time-zone Mars/Olympus',
    '/time-zone',
    '/break',
    '/break the-ice',
    '/break timers badly',
    '/break timers slow down',
    '/mend everything',
    '/twice now',
    '/json',
    '/toString',
  ])('that are none (%s) are answered by a note of what is accepted', async (line) => {
    const { play, asked } = await setStage(() => tell('Hello.'));
    expect(await play(line)).toEqual([
      expect.objectContaining({ event: 'note', heard: null, says: expect.stringContaining('ccepted: /') }),
    ]);
    await play('open steady stride');
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['2h', 7_200_000],
    ['1h30m', 5_400_000],
    ['3d', 259_200_000],
    ['1w', 604_800_000],
    ['0s', 0],
    ['1.5h', 5_400_000],
  ])('read %s as a time', (words, ms) => {
    expect(readWait(words)).toBe(ms);
  });

  it('change device, voice, language and zone for what comes after', async () => {
    const { play, asked } = await setStage(() => tell('Hello.'));
    const events = await play(
      '/device show',
      '/voice one',
      '/locale en-GB',
      '/time-zone Europe/London',
      'open steady stride',
    );
    expect(events[0]?.at).toBe('2026-11-23T14:00:00.000+00:00');
    expect(asked[0]).toMatchObject({
      context: { System: { device: { deviceId: 'amzn1.ask.device.show' }, person: {} } },
      request: { locale: 'en-GB' },
    });
  });

  it('break a service for the skill and mend it', async () => {
    const { play, turns } = await setStage(async ({ context }) =>
      tell(`It says ${await service(context, '/v1/directives', {}).catch(() => 'nothing')}.`),
    );
    await play('/break timers', 'open steady stride', '/break database', '/mend', '/mend timers');
    expect(turns()[0]).toMatchObject({ says: 'It says 400.' });
  });

  it('are all there', () => {
    expect([...DIRECTION_NAMES].sort()).toEqual([
      '/allow',
      '/break',
      '/device',
      '/disable',
      '/enable',
      '/ignore',
      '/json',
      '/locale',
      '/lose',
      '/mend',
      '/other-media',
      '/refuse',
      '/time-zone',
      '/twice',
      '/voice',
      '/wait',
    ]);
  });
});

it('tells of every full hour that passes, for the weekly job', async () => {
  const hours: string[] = [];
  const { play } = await setStage(() => ({}), {
    onTimePasses: async (_, to) => {
      hours.push(new Date(to).toISOString());
    },
  });
  await play('/wait 150m');
  expect(hours).toEqual(['2026-11-23T15:00:00.000Z', '2026-11-23T16:00:00.000Z']);
});
