import { NotForgottenYet } from '../../lambda/conversation/skill-events';
import { createSkill } from '../../lambda/skill';
import { createDynamoClient } from '../../lambda/store/client';
import { createDynamoStore } from '../../lambda/store/dynamo';
import type { Store } from '../../lambda/store/store';
import type { Walker } from '../../lambda/walker';
import { REGION } from '../../simulator/database/table';
import { SKILL_ID } from '../../simulator/device/envelope';
import { WALK, WALKER } from '../store/examples';
import { type AtTheDesk, atTheDesk, closeDatabase, database, MONDAY } from './at-the-desk';

const MINUTE = 60_000;
const NOTHING_KEPT = { walkers: [], walks: [] };
const NO = Array<string>(8).fill('no');
const FIRST_VISIT = /Welcome to Steady Stride.*not medical advice/;
const TIMERS = { scope: 'alexa::alerts:timers:skill:readwrite' };
const REMINDERS = { scope: 'alexa::alerts:reminders:skill:readwrite' };

let desk: AtTheDesk;
let store: Store;
let client: ReturnType<typeof createDynamoClient>;

beforeEach(async () => {
  desk = await atTheDesk();
  client = createDynamoClient({ region: REGION, endpoint: (await database()).endpoint });
  store = createDynamoStore({
    client,
    warn: (problem) => {
      throw problem;
    },
  });
});
afterEach(async () => {
  client.destroy();
  await desk.close();
});
afterAll(closeDatabase);

interface Sent {
  readonly context: { readonly System: { readonly user: { readonly userId: string } } };
  readonly request: { readonly type: string };
}

/** The newest request of a type that the skill was sent. */
function sent(type: string): Sent {
  const requests = desk.exchanges.map(({ request }) => request as Sent);
  const found = requests.findLast(({ request }) => request.type === type);
  if (found === undefined) throw new Error(`no ${type} among ${requests.map(({ request }) => request.type)}`);
  return found;
}

const account = (): string => sent('LaunchRequest').context.System.user.userId;

/** An event of Alexa's about the account, made so many milliseconds after Monday nine o'clock. */
function event(type: string, madeAfter: number, body: object = {}): object {
  const eventCreationTime = new Date(MONDAY + madeAfter).toISOString();
  return {
    version: '1.0',
    context: {
      System: {
        application: { applicationId: SKILL_ID },
        user: { userId: account() },
        apiEndpoint: 'http://127.0.0.1:1',
        apiAccessToken: 'none',
      },
    },
    request: {
      type,
      requestId: `event-${madeAfter}`,
      timestamp: eventCreationTime,
      eventCreationTime,
      eventPublishingTime: eventCreationTime,
      body,
    },
  };
}

describe('disabling the skill', () => {
  it('deletes every row of the account, and the next open is a first visit', async () => {
    await desk.sayAll(
      'open steady stride',
      'start a ten minute walk',
      ...NO,
      '/wait 1h',
      'open steady stride',
    );
    expect((await desk.kept()).walks).toHaveLength(1);
    await desk.sayAll('/disable');
    expect(await desk.kept()).toEqual(NOTHING_KEPT);
    await desk.sayAll('/enable');
    expect((await desk.say('open steady stride'))?.says).toMatch(FIRST_VISIT);
    expect(desk.warnings).toEqual([]);
  });

  it.each(['NOT_PERSISTED', 'PERSISTED', undefined])(
    'whatever is said of the user id: %s',
    async (status) => {
      await desk.sayAll('open steady stride', 'stop');
      const body = status === undefined ? {} : { userInformationPersistenceStatus: status };
      await desk.send(event('AlexaSkillEvent.SkillDisabled', 0, body));
      expect(await desk.kept()).toEqual(NOTHING_KEPT);
    },
  );

  it('twice does no harm, nor late: enabling it again has made another user', async () => {
    await desk.sayAll('open steady stride', 'stop', '/twice', '/disable', '/enable', 'open steady stride');
    await desk.sayAll('stop', '/wait 1d');
    const again = account();
    await desk.send(sent('AlexaSkillEvent.SkillDisabled'));
    expect(await desk.kept()).toEqual(NOTHING_KEPT);
    expect((await store.readAccount(again, MONDAY)).walkers).toHaveLength(1);
    expect((await desk.say('open steady stride'))?.says).not.toMatch(FIRST_VISIT);
  });

  it('is for good: what the player still reports brings no walk back', async () => {
    await desk.sayAll('open steady stride', 'start a ten minute walk', ...NO, '/wait 4m', 'pause');
    const late = ['Started', 'Stopped'].map((name) => sent(`AudioPlayer.Playback${name}`));
    await desk.sayAll('/disable');
    for (const report of late) expect((await desk.send(report))?.problem).toBeNull();
    expect(await desk.kept()).toEqual(NOTHING_KEPT);
  });

  it('is not acknowledged while the database is out of reach, and so done when Alexa sends it again', async () => {
    await desk.sayAll('open steady stride', 'stop', '/break database', '/disable', '/mend');
    expect((await desk.kept()).walkers).toHaveLength(1);
    expect(desk.events.findLast(({ event }) => event === 'note')).toMatchObject({
      says: expect.stringMatching(/did not acknowledge AlexaSkillEvent.SkillDisabled .* sends it again/),
    });
    await desk.sayAll('/wait 1m');
    expect(await desk.kept()).toEqual(NOTHING_KEPT);
  });

  it('goes on where it stopped when there are more rows than a request has time for', async () => {
    await desk.sayAll('open steady stride', 'stop');
    for (let from = 0; from < 600; from += 20) {
      const some = Array.from({ length: 20 }, (_, n) => ({ ...WALK, id: `household-${from + n}` }));
      await Promise.all(some.map((walk) => store.startWalk(account(), walk, MONDAY)));
    }
    let time = MONDAY;
    // Each look at the clock is five seconds after the last: time for one page.
    const slow = createSkill({
      store,
      now: () => {
        time += 5_000;
        return time;
      },
      random: () => 0,
      trackUrl: () => 'https://example.org/track.mp3',
      style: 'questions',
      warn: () => {},
    });
    const disabled = event('AlexaSkillEvent.SkillDisabled', 0);
    await expect(slow(disabled)).rejects.toThrow(NotForgottenYet);
    expect((await desk.kept()).walks.length).toBeLessThan(600);
    await slow(disabled);
    expect(await desk.kept()).toEqual(NOTHING_KEPT);
  });
});

it('enabling the skill keeps nothing', async () => {
  await desk.sayAll('open steady stride', 'stop', '/disable', '/enable');
  const { context } = sent('AlexaSkillEvent.SkillEnabled');
  expect(await store.readAccount(context.System.user.userId, MONDAY)).toEqual(NOTHING_KEPT);
});

describe('a permission that is taken back', () => {
  const withdrawn = (madeAfter: number, ...left: object[]) =>
    desk.send(event('AlexaSkillEvent.SkillPermissionChanged', madeAfter, { acceptedPermissions: left }));
  const later = 30 * MINUTE;

  it('leaves a quiet walk to the clock', async () => {
    await desk.sayAll('open steady stride', 'start a quiet ten minute walk', ...NO, '/wait 4m');
    const [quiet] = (await desk.kept()).walks;
    expect(quiet).toMatchObject({ way: 'timers', timers: { end: expect.any(String) } });
    await withdrawn(-MINUTE);
    await withdrawn(later, TIMERS);
    expect((await desk.kept()).walks).toEqual([quiet]);
    await withdrawn(later, REMINDERS);
    const { timers: _, ...rest } = quiet ?? WALK;
    expect((await desk.kept()).walks).toEqual([{ ...rest, way: 'untimed' }]);
    expect((await desk.say("tell steady stride i'm back"))?.says).toMatch(/four minutes/i);
  });

  it.each(['weekly', 'walkReminder'] as const)('takes the reminder %s with it', async (which) => {
    await desk.sayAll('open steady stride', 'stop');
    const reminders = {
      weekly: { ...REMINDER, day: 7, endpoint: 'https://api.amazonalexa.com', changedAt: MONDAY },
      walkReminder: { ...REMINDER, days: [1, 3] },
    };
    const due = which === 'weekly' ? { due: 'due#2026-11-29T22#07' } : {};
    await store.saveWalker(account(), WALKER, { set: { [which]: reminders[which], ...due } }, MONDAY);
    const [before] = (await desk.kept()).walkers;
    expect(before).toHaveProperty(which);
    await withdrawn(-MINUTE);
    await withdrawn(later, REMINDERS);
    expect((await desk.kept()).walkers).toEqual([before]);
    await withdrawn(later, TIMERS);
    const { weekly: _, walkReminder: __, due: ___, ...rest } = before as Walker;
    expect((await desk.kept()).walkers).toEqual([rest]);
  });

  const REMINDER = { alertToken: 'one', agreedAt: MONDAY, locale: 'en-US', time: '18:00', zone: 'UTC' };
});

describe('a permission that is given', () => {
  it.each([
    ['timersRefusedAt', TIMERS, REMINDERS],
    ['remindersRefusedAt', REMINDERS, TIMERS],
  ] as const)('forgets an older %s, and no newer one', async (field, scope, other) => {
    const allow = (madeAfter: number, one: object) =>
      desk.send(event('AlexaSkillEvent.SkillPermissionAccepted', madeAfter, { acceptedPermissions: [one] }));
    await desk.sayAll('open steady stride', 'stop');
    await store.saveWalker(account(), WALKER, { set: { [field]: MONDAY + MINUTE } }, MONDAY);
    await allow(0, scope);
    await allow(2 * MINUTE, other);
    expect((await desk.kept()).walkers).toEqual([expect.objectContaining({ [field]: MONDAY + MINUTE })]);
    await allow(2 * MINUTE, scope);
    expect((await desk.kept()).walkers).toEqual([
      expect.not.objectContaining({ [field]: expect.anything() }),
    ]);
  });

  it('of an account that was deleted makes no row of it', async () => {
    await desk.sayAll('open steady stride', 'stop', '/disable');
    for (const type of ['SkillPermissionAccepted', 'SkillPermissionChanged'])
      await desk.send(event(`AlexaSkillEvent.${type}`, MINUTE, { acceptedPermissions: [TIMERS, REMINDERS] }));
    expect(await desk.kept()).toEqual(NOTHING_KEPT);
  });
});

describe('events in any order', () => {
  const WEEKLY = {
    ...{ alertToken: 'one', agreedAt: MONDAY, locale: 'en-US', time: '18:00', zone: 'UTC' },
    ...{ day: 7 as const, endpoint: 'https://api.amazonalexa.com', changedAt: MONDAY },
  };
  /** What happened, in the order in which it did. */
  const HAPPENED = {
    'nothing allowed, before': () =>
      event('AlexaSkillEvent.SkillPermissionChanged', -MINUTE, { acceptedPermissions: [] }),
    'timers allowed': () =>
      event('AlexaSkillEvent.SkillPermissionAccepted', MINUTE, { acceptedPermissions: [TIMERS] }),
    'reminders taken back': () =>
      event('AlexaSkillEvent.SkillPermissionChanged', 2 * MINUTE, { acceptedPermissions: [TIMERS] }),
    'the reminder deleted': () => event('Reminders.ReminderDeleted', 3 * MINUTE, { alertTokens: ['one'] }),
  };
  type Happened = keyof typeof HAPPENED;

  function orders<T>(all: readonly T[]): T[][] {
    if (all.length === 0) return [[]];
    return all.flatMap((first) =>
      orders(all.filter((other) => other !== first)).map((rest) => [first, ...rest]),
    );
  }

  it('leave the same behind', async () => {
    await desk.sayAll('open steady stride', 'stop');
    for (const order of orders(Object.keys(HAPPENED) as Happened[])) {
      const set = { weekly: WEEKLY, due: 'due#2026-11-29T22#07', timersRefusedAt: MONDAY };
      await store.saveWalker(account(), WALKER, { set }, MONDAY);
      for (const one of order) await desk.send(HAPPENED[one]());
      const [walker = WALKER] = (await desk.kept()).walkers;
      expect([order, Object.keys(walker).filter((field) => field in set)]).toEqual([order, []]);
    }
  });

  it('leave nothing behind after one that disabled the skill', async () => {
    await desk.sayAll('open steady stride', 'stop', '/disable');
    for (const order of orders(Object.keys(HAPPENED) as Happened[]).slice(0, 6)) {
      for (const one of order) await desk.send(HAPPENED[one]());
      expect(await desk.kept()).toEqual(NOTHING_KEPT);
    }
  });
});
