import type { Context, RequestEnvelope } from 'ask-sdk-model';
import { createApiClient } from '../../lambda/alexa/api-client';
import { deviceOf } from '../../lambda/alexa/device';
import { askFor, isGranted, isRefused, permissionAnswer, SCOPES } from '../../lambda/alexa/permissions';
import { walkerIdOf } from '../../lambda/alexa/person';
import { deviceTimeZone } from '../../lambda/alexa/settings';
import { decodeToken, encodeToken, walkIdFor } from '../../lambda/walk/token';
import { type Answer, type Answering, answering } from './answering';

describe('who is speaking', () => {
  it.each([undefined, ''])('a voice that was not recognised (%j) is the household', (personId) => {
    expect(walkerIdOf('account', personId)).toBe('household');
  });

  it('a recognised voice is a short hash that differs by account and says nothing', () => {
    const one = walkerIdOf('account', 'amzn1.ask.person.A');
    expect(one).toMatch(/^p[0-9a-f]{15}$/);
    expect(walkerIdOf('account', 'amzn1.ask.person.A')).toBe(one);
    expect(walkerIdOf('account', 'amzn1.ask.person.B')).not.toBe(one);
    expect(walkerIdOf('another', 'amzn1.ask.person.A')).not.toBe(one);
  });

  it('fits an audio token, and comes out of it again', () => {
    const id = walkIdFor(walkerIdOf('account', 'amzn1.ask.person.A'), 'request');
    const token = encodeToken({ id, startedAt: 1_795_443_000_000, plannedMinutes: 60, plays: 12 });
    expect(decodeToken(token)).toMatchObject({ walkerId: walkerIdOf('account', 'amzn1.ask.person.A'), id });
    expect(token.length).toBeLessThan(200);
  });
});

describe('what the device can do', () => {
  const context = (device: unknown): Context => ({ System: { device } }) as unknown as Context;

  it.each([
    ['a speaker', { deviceId: 'd', supportedInterfaces: { AudioPlayer: {} } }, true, undefined],
    [
      'a screen',
      {
        deviceId: 'd',
        supportedInterfaces: {
          AudioPlayer: {},
          'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
        },
      },
      true,
      [2024, 3],
    ],
    [
      'an old screen',
      { supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.0' } } } },
      false,
      undefined,
    ],
    [
      'a screen that does not say',
      { supportedInterfaces: { 'Alexa.Presentation.APL': {} } },
      false,
      undefined,
    ],
    ['nothing that it says', { deviceId: 'd' }, false, undefined],
    ['no device at all', undefined, false, undefined],
  ])('%s', (_, device, playsAudio, apl) => {
    const found = deviceOf(context(device));
    expect(found.playsAudio).toBe(playsAudio);
    expect(found.apl).toEqual(apl);
  });

  it('what is kept of it is a hash', () => {
    const { hash } = deviceOf(context({ deviceId: 'amzn1.ask.device.X' }));
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('permissions', () => {
  const asking = (request: unknown): RequestEnvelope => ({ request }) as unknown as RequestEnvelope;
  const answered = (code: string, payload: unknown) =>
    permissionAnswer(
      asking({ type: 'Connections.Response', name: 'AskFor', token: 't', status: { code }, payload }),
    );
  const scope = SCOPES.timers;

  it.each([
    ['accepted', '200', { permissionScope: scope, status: 'ACCEPTED' }, 'ACCEPTED'],
    ['refused', '200', { permissionScope: scope, status: 'DENIED' }, 'DENIED'],
    ['not answered', '200', { permissionScope: scope, status: 'NOT_ANSWERED' }, 'NOT_ANSWERED'],
    [
      "Alexa's own failure, whatever it says",
      '400',
      { permissionScope: scope, status: 'DENIED' },
      'NOT_ANSWERED',
    ],
    ['a fault inside', '500', { permissionScope: scope }, 'NOT_ANSWERED'],
    ['no payload', '200', undefined, 'NOT_ANSWERED'],
  ])('%s', (_, code, payload, status) => expect(answered(code, payload)?.status).toBe(status));

  it.each([
    ['another request', { type: 'IntentRequest' }],
    ['another connection', { type: 'Connections.Response', name: 'Buy', payload: {} }],
  ])('%s is no answer', (_, request) => expect(permissionAnswer(asking(request))).toBeUndefined());

  it('are asked for with a token and the scope, and no words of ours', () => {
    expect(askFor(scope, 't1.x')).toEqual({
      type: 'Connections.SendRequest',
      name: 'AskFor',
      token: 't1.x',
      payload: { '@type': 'AskForPermissionsConsentRequest', '@version': '1', permissionScope: scope },
    });
  });

  it.each([
    [{ [scope]: { status: 'GRANTED' } }, true],
    [{ [scope]: { status: 'DENIED' } }, false],
    [{ [SCOPES.reminders]: { status: 'GRANTED' } }, false],
    [undefined, false],
  ])('%j is granted: %s', (scopes, expected) => {
    const envelope = {
      context: { System: { user: { permissions: { scopes } } } },
    } as unknown as RequestEnvelope;
    expect(isGranted(envelope, scope)).toBe(expected);
  });

  it('a refusal stands for thirty days', () => {
    const day = 86_400_000;
    expect(isRefused(undefined, 100 * day)).toBe(false);
    expect(isRefused(70 * day + 1, 100 * day)).toBe(true);
    expect(isRefused(70 * day, 100 * day)).toBe(false);
  });
});

describe("the device's time zone", () => {
  let server: Answering | undefined;

  afterEach(async () => {
    await server?.close();
  });

  it.each<[string, Answer, string | undefined]>([
    ['is told', { status: 200, body: 'Europe/London' }, 'Europe/London'],
    ['is not set', { status: 204 }, undefined],
    ['is none that there is', { status: 200, body: 'Mars/Phobos' }, undefined],
    ['is no text', { status: 200, body: { zone: 'Europe/London' } }, undefined],
    ['is refused', { status: 401 }, undefined],
    ['is forbidden', { status: 403 }, undefined],
    ['is asked for too often', { status: 429 }, undefined],
    ['is never told', 'hangs', undefined],
    ['breaks off', 'hangs up', undefined],
  ])('%s', async (_, answer, zone) => {
    server = await answering(() => answer);
    const services = {
      client: createApiClient(answer === 'hangs' ? 200 : 5_000),
      endpoint: server.endpoint,
      token: 'Atza|t',
    };
    expect(await deviceTimeZone(services, 'amzn1/device')).toBe(zone);
    expect(server.seen[0]?.path).toBe('/v2/devices/amzn1%2Fdevice/settings/System.timeZone');
  });
});
