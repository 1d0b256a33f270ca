import { createApiClient } from '../../lambda/alexa/api-client';
import { changeTimers, createTimers, type NoTimers, type QuietWalk } from '../../lambda/alexa/timers';
import type { WalkTimers } from '../../lambda/walk/walk';
import { type Answer, type Answering, answering, type Seen } from './answering';

const WALK: QuietWalk = {
  walkId: 'household-1f',
  startedAt: 1_795_443_000_000,
  plannedMinutes: 10,
  locale: 'en-US',
  label: 'ten minute walk',
  halfwayLabel: 'halfway of your ten minute walk',
  halfwayText: "That's halfway.",
  endText: "That's your ten minutes. To put your walk down, %s?",
  task: 'amzn1.ask.skill.1.CompleteWalk',
};

let server: Answering | undefined;

afterEach(async () => {
  await server?.close();
});

/** `withinMs` is short where something hangs, and long enough for a busy machine where nothing does. */
async function servicesThat(answer: (seen: Seen) => Answer, withinMs = 5_000) {
  server = await answering(answer);
  return { client: createApiClient(withinMs), endpoint: server.endpoint, token: 'Atza|t' };
}

const isEnd = ({ body }: Seen): boolean => JSON.stringify(body ?? {}).includes('LAUNCH_TASK');
const asked = (): string[] => (server?.seen ?? []).map(({ method, path }) => `${method} ${path}`);

/** Alexa's timers as they are when all is well. */
const well = (seen: Seen): Answer =>
  seen.method === 'POST' && seen.path === '/v1/alerts/timers'
    ? { status: 200, body: { id: isEnd(seen) ? 'end' : 'halfway', status: 'ON' } }
    : { status: 200 };

describe('the timers of a quiet walk', () => {
  it('are an end that completes the walk and an announcement halfway', async () => {
    const services = await servicesThat(well);
    expect(await createTimers(services, WALK)).toEqual({ end: 'end', halfway: 'halfway' });
    const bodies = (server?.seen ?? []).map(({ body }) => body);
    expect(bodies).toContainEqual({
      duration: 'PT600S',
      timerLabel: 'ten minute walk',
      creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
      triggeringBehavior: {
        operation: {
          type: 'LAUNCH_TASK',
          textToConfirm: [{ locale: 'en-US', text: expect.stringContaining('%s') }],
          task: {
            name: 'amzn1.ask.skill.1.CompleteWalk',
            version: '1',
            input: { walkId: 'household-1f', startedAt: 1_795_443_000_000, plannedMinutes: 10 },
          },
        },
        notificationConfig: { playAudible: false },
      },
    });
    expect(bodies).toContainEqual(
      expect.objectContaining({ duration: 'PT300S', timerLabel: 'halfway of your ten minute walk' }),
    );
    expect(server?.seen.every(({ authorization }) => authorization === 'Bearer Atza|t')).toBe(true);
  });

  it.each([1, 2, 3])('have no halfway in a walk of %d minutes', async (plannedMinutes) => {
    const services = await servicesThat(well);
    expect(await createTimers(services, { ...WALK, plannedMinutes })).toEqual({ end: 'end' });
    expect(asked()).toHaveLength(1);
  });

  it.each<[string, (seen: Seen) => Answer, NoTimers]>([
    ['nobody allowed them (401)', () => ({ status: 401 }), 'not allowed'],
    ['the device has none (403)', () => ({ status: 403 }), 'not on this device'],
    ['the device is offline (504)', () => ({ status: 504 }), 'no answer'],
    ['Alexa has a fault (500)', () => ({ status: 500 }), 'no answer'],
    ['an answer without an id', () => ({ status: 200, body: {} }), 'no answer'],
    ['no answer at all', () => 'hangs', 'no answer'],
    ['the connection breaks', () => 'hangs up', 'no answer'],
  ])('%s: none, and why', async (_, answer, why) => {
    expect(await createTimers(await servicesThat(answer, 300), WALK)).toBe(why);
  });

  it.each<[string, (seen: Seen) => boolean, string]>([
    ['the end', isEnd, 'halfway'],
    ['halfway', (seen) => !isEnd(seen), 'end'],
  ])('%s fails: the other is removed', async (_, fails, made) => {
    const services = await servicesThat((seen) =>
      seen.method === 'POST' && fails(seen) ? { status: 504 } : well(seen),
    );
    expect(await createTimers(services, WALK)).toBe('no answer');
    expect(asked()).toContain(`DELETE /v1/alerts/timers/${made}`);
    expect(asked().filter((one) => one.startsWith('DELETE'))).toHaveLength(1);
  });

  it.each<Answer>(['hangs', 'hangs up', { status: 500 }])(
    'one fails and removing the other gets %j: still an answer',
    async (given) => {
      const services = await servicesThat(
        (seen) => (seen.method === 'DELETE' ? given : isEnd(seen) ? { status: 504 } : well(seen)),
        given === 'hangs' ? 300 : 5_000,
      );
      expect(await createTimers(services, WALK)).toBe('no answer');
    },
  );

  it('a label that is taken (400): the timer goes without', async () => {
    const services = await servicesThat((seen) =>
      JSON.stringify(seen.body ?? {}).includes('timerLabel') ? { status: 400 } : well(seen),
    );
    expect(await createTimers(services, WALK)).toEqual({ end: 'end', halfway: 'halfway' });
  });
});

describe('both timers together', () => {
  it.each<['pause' | 'resume' | 'cancel', WalkTimers, string[]]>([
    [
      'pause',
      { end: 'a', halfway: 'b' },
      ['POST /v1/alerts/timers/a/pause', 'POST /v1/alerts/timers/b/pause'],
    ],
    [
      'resume',
      { end: 'a', halfway: 'b' },
      ['POST /v1/alerts/timers/a/resume', 'POST /v1/alerts/timers/b/resume'],
    ],
    ['cancel', { end: 'a', halfway: 'b' }, ['DELETE /v1/alerts/timers/a', 'DELETE /v1/alerts/timers/b']],
    ['cancel', { end: 'a/../b' }, ['DELETE /v1/alerts/timers/a%2F..%2Fb']],
    ['cancel', {}, []],
  ])('%s %j', async (what, timers, expected) => {
    await changeTimers(await servicesThat(well), timers, what);
    expect(asked().sort()).toEqual(expected);
  });

  it.each<Answer>([{ status: 404 }, { status: 400 }, { status: 500 }, 'hangs', 'hangs up'])(
    'one that answers %j stops nothing',
    async (given) => {
      const services = await servicesThat(
        (seen) => (seen.path.endsWith('/a') ? given : { status: 200 }),
        given === 'hangs' ? 300 : 5_000,
      );
      await changeTimers(services, { end: 'a', halfway: 'b' }, 'cancel');
      expect(asked().sort()).toEqual(['DELETE /v1/alerts/timers/a', 'DELETE /v1/alerts/timers/b']);
    },
  );
});
