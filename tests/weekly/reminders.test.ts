import { type AtTheDesk, atTheDesk, closeDatabase, MONDAY } from '../skill/at-the-desk';
import { type AtHome, busyReminders, inTheApp, spoken, texts, withoutMessages } from './at-home';

const WEEKLY = 'remind me every week on sunday at six in the evening how i did';
const NEUTRAL = 'Your walking week is ready. To hear it, say, Alexa, ask Steady Stride how my week went.';
const ASK = 'ask steady stride to ';
const LOGGED = [`${ASK}log a twenty minute walk`, 'yes'];
const SATURDAY = MONDAY + 5 * 86_400_000;
/** From Saturday nine o'clock to Sunday, a minute before and after the run of five o'clock, and after six. */
const TO_FIVE = '/wait 31h59m';
const OVER_FIVE = '/wait 2m';
const OVER_SIX = '/wait 1h';

let desk: AtTheDesk;
beforeEach(async () => {
  desk = await atTheDesk();
});
afterEach(() => desk.close());
afterAll(closeDatabase);

const says = async (line: string) => (await desk.say(line))?.says;
const walkers = async () => (await desk.kept()).walkers;
const permissions = () => desk.events.filter(({ event }) => event === 'permission').length;
const messages = () =>
  desk.exchanges
    .map(({ request }) => request)
    .filter((one) => (one as { request: { type: string } }).request.type === 'Messaging.MessageReceived');

describe('setting one up', () => {
  it('names content, day, time and recurrence, then asks Alexa, and one yes is enough', async () => {
    expect(await says(ASK + WEEKLY)).toMatch(
      /Every Sunday at six in the evening I'll tell you how your walking week went\. Shall I set that up\?$/,
    );
    expect(desk.household.alerts.reminders).toEqual([]);
    expect(await says('yes')).toBe('To speak up then, I need your permission to set reminders.');
    expect(desk.events.at(-1)).toMatchObject({
      says: expect.stringMatching(/every Sunday at six in the evening/i),
      listening: false,
    });
    expect(texts(desk.household)).toEqual([NEUTRAL]);
    expect(desk.events.filter((one) => one.event === 'turn' && one.problem !== null)).toEqual([]);
  });

  it.each([
    [
      ['remind me every week how i did', 'sunday at six in the evening'],
      'Every Sunday at six in the evening',
    ],
    [['remind me how my week went', 'on friday', 'in the morning'], 'Every Friday at eight in the morning'],
    [['set up a weekly reminder', 'at seven', 'saturday'], 'Every Saturday at seven in the morning'],
    [['remind me every sunday at six how i did', 'in the evening'], 'Every Sunday at six in the evening'],
    [
      ['remind me every sunday at six how i did', 'no at half past seven'],
      'Every Sunday at seven thirty in the m',
    ],
    [['remind me every sunday at three how i did'], 'Every Sunday at three in the afternoon'],
    [['remind me every sunday at six how i did', 'monday'], 'Every Monday at six in the morning'],
    [['remind me on sunday at noon how my week went'], 'Every Sunday at noon'],
    [
      ['remind me to walk on monday wednesday and friday at eight'],
      'Every Monday, Wednesday and Friday at eight in',
    ],
    [['remind me to walk every day at seven thirty p m'], 'Every day at seven thirty in the evening'],
    [['remind me to walk', 'every weekday', 'eight'], 'Every weekday at eight in the morning'],
    [['remind me to walk at six', 'monday and thursday'], 'Every Monday and Thursday at six in the morning'],
    [
      ['remind me to walk on monday tuesday wednesday thursday friday and saturday at nine'],
      'Every day but Sunday at nine in the morning',
    ],
  ])('%p: what is missing is asked for, and all of it said before the yes', async (lines, expected) => {
    const [first = '', ...rest] = lines;
    const last = await desk.sayAll(ASK + first, ...rest);
    expect(last?.says).toContain(expected);
    expect(last?.says).toMatch(/Shall I set that up\?$/);
    expect(desk.household.alerts.reminders).toEqual([]);
  });

  it.each([['no'], ['not really'], ['stop'], ["i don't know"]])('%s: nothing is set up', async (answer) => {
    await desk.sayAll(ASK + WEEKLY, answer);
    expect(permissions()).toBe(0);
    expect(desk.household.alerts.reminders).toEqual([]);
  });

  it('refused: not asked again for 30 days, and the week is told all the same', async () => {
    await desk.sayAll(ASK + WEEKLY, '/refuse reminders', 'yes');
    expect(desk.events.at(-1)).toMatchObject({ says: expect.stringContaining('no reminders then') });
    await desk.say('/wait 29d');
    expect((await desk.sayAll(ASK + WEEKLY, 'yes'))?.says).toMatch(/^You said no to reminders earlier/);
    expect(permissions()).toBe(1);
    expect(await says('ask steady stride how my week went')).toMatch(/walk/);
    await desk.sayAll('/wait 2d', ASK + WEEKLY, 'yes');
    expect(permissions()).toBe(2);
    expect(texts(desk.household)).toEqual([NEUTRAL]);
  });

  it('not answered: nothing is set up, and it is asked again next time', async () => {
    await desk.sayAll(ASK + WEEKLY, '/ignore reminders', 'yes');
    expect(desk.household.alerts.reminders).toEqual([]);
    await desk.sayAll(ASK + WEEKLY, 'yes');
    expect(texts(desk.household)).toEqual([NEUTRAL]);
  });

  it.each(['slow', 'denied', 'down'])('Alexa’s reminders %s: said so, and nothing is kept', async (fault) => {
    await desk.sayAll(ASK + WEEKLY, `/break reminders ${fault}`, 'yes');
    expect(desk.events.at(-1)).toMatchObject({ says: expect.stringContaining('nothing was set up') });
    expect((await walkers())[0]?.weekly).toBeUndefined();
  });

  it('the database out of reach: no reminder stays behind that nobody knows of', async () => {
    await desk.sayAll(ASK + WEEKLY, '/break database', 'yes', '/mend');
    expect(desk.household.alerts.reminders).toEqual([]);
  });

  it('the answer delivered twice: one reminder', async () => {
    await desk.sayAll(ASK + WEEKLY, 'yes', ASK + WEEKLY, '/twice', 'yes');
    expect(texts(desk.household)).toEqual([NEUTRAL]);
  });
});

describe('changing, listing, cancelling', () => {
  beforeEach(async () => {
    await desk.sayAll(ASK + WEEKLY, 'yes', `${ASK}remind me to walk on monday and friday at eight`, 'yes');
  });

  it('one after the other', async () => {
    expect(await says('ask steady stride what reminders do i have')).toBe(
      "You'll hear how your week went every Sunday at six in the evening. I'll remind you to walk every Monday and Friday at eight in the morning.",
    );
    await desk.sayAll(`${ASK}change my weekly reminder to saturday at noon`, 'yes');
    await desk.sayAll(`${ASK}change my walk reminders to seven`, 'yes');
    expect(await says('ask steady stride what reminders do i have')).toBe(
      "You'll hear how your week went every Saturday at noon. I'll remind you to walk every Monday and Friday at seven in the morning.",
    );
    expect(desk.household.alerts.reminders).toHaveLength(2);
    expect(await says(`${ASK}cancel my weekly reminder`)).toBe('Your weekly reminder is cancelled.');
    expect(await says(`${ASK}cancel my weekly reminder`)).toBe(
      'You have no such reminder, so there is nothing to cancel.',
    );
    expect(await says(`${ASK}cancel my reminder`)).toBe('Your walk reminders are cancelled.');
    expect(desk.household.alerts.reminders).toEqual([]);
    expect(await says('ask steady stride what reminders do i have')).toMatch(
      /^You have no reminders with me/,
    );
  });

  it.each([
    ['both', 'Your reminders are cancelled.', 0],
    ['the weekly one', 'Your weekly reminder is cancelled.', 1],
    ['the walk reminders', 'Your walk reminders are cancelled.', 1],
    ['no', 'Okay, I left everything as it was.', 2],
  ])('"cancel my reminder": which? %s', async (answer, expected, left) => {
    expect(await says(`${ASK}cancel my reminder`)).toMatch(/weekly one, the walk reminders, or both\?$/);
    expect(await says(answer)).toBe(expected);
    expect(desk.household.alerts.reminders).toHaveLength(left);
  });

  it('a reminder that cannot be reached is not forgotten', async () => {
    expect((await desk.sayAll('/break reminders', `${ASK}cancel all my reminders`))?.says).toMatch(
      /nothing was changed/,
    );
    await desk.say('/mend');
    expect(await says('ask steady stride what reminders do i have')).toMatch(
      /every Sunday.*every Monday and Friday/,
    );
  });

  it('what was deleted in the Alexa app is not named any more', async () => {
    await inTheApp(desk, 'DELETE');
    expect(await says('ask steady stride what reminders do i have')).toMatch(
      /^You have no reminders with me/,
    );
    expect((await walkers())[0]).not.toHaveProperty('weekly');
    expect((await walkers())[0]).not.toHaveProperty('due');
  });

  it('walk reminders speak at their time, and move with the walker', async () => {
    await desk.sayAll('/wait 4d', '/time-zone Europe/London', 'open steady stride', '/wait 3d');
    expect(spoken(desk.events).map((line) => line.slice(0, 30))).toEqual([
      "2026-11-27T08:00 It's time for",
      '2026-11-29T18:00 As of Novembe',
      "2026-11-30T08:00 It's time for",
    ]);
  });
});

describe('the figures come by themselves', () => {
  beforeEach(async () => {
    await desk.close();
    desk = await atTheDesk({ at: SATURDAY });
    await desk.sayAll(ASK + WEEKLY, 'yes', ...LOGGED);
  });

  it('before it speaks; afterwards it is neutral again, and so every week', async () => {
    await desk.sayAll(TO_FIVE);
    expect(texts(desk.household)).toEqual([NEUTRAL]);
    await desk.sayAll(OVER_FIVE);
    const [figures] = texts(desk.household);
    expect(figures).toMatch(/^As of November 29, one walk and twenty minutes, in your first/);
    await desk.sayAll(OVER_SIX);
    expect(spoken(desk.events)).toEqual([`2026-11-29T18:00 ${figures}`]);
    await desk.sayAll('/wait 1h');
    expect(texts(desk.household)).toEqual([NEUTRAL]);
    await desk.sayAll(...LOGGED, ...LOGGED, ...LOGGED, '/wait 1w');
    expect(spoken(desk.events)[1]).toMatch(/^2026-12-06T18:00 As of December 6/);
    expect(messages()).toHaveLength(4);
  });

  it('no reminder has a health word', async () => {
    await desk.sayAll(...LOGGED, ...LOGGED, '/wait 2d');
    expect(spoken(desk.events)).toHaveLength(1);
    expect(spoken(desk.events).join(' ')).not.toMatch(
      /\b(back|pain|ache|sore|health|hurt|doctor|clinician|safe)/i,
    );
  });

  it('messages that come twice, or late: the text is right for the moment', async () => {
    await desk.sayAll(
      `${ASK}change my weekly reminder to sunday at half past six in the evening`,
      'yes',
      '/wait 33h1m',
    );
    const [figures] = texts(desk.household);
    expect(figures).toMatch(/one walk and twenty minutes/);
    const [message] = messages();
    await desk.send(message);
    expect(texts(desk.household)).toEqual([figures]);
    await desk.say('/wait 40m');
    await desk.send(message);
    expect(texts(desk.household)).toEqual([NEUTRAL]);
  });

  it.each(['slow', 'denied', 'down'])('messages %s: the neutral text is spoken', async (fault) => {
    await desk.close();
    desk = await atTheDesk({ at: SATURDAY }, { weeklyServiceMs: 100 });
    await desk.sayAll(ASK + WEEKLY, 'yes', ...LOGGED, `/break messages ${fault}`, '/wait 36h');
    expect(spoken(desk.events)).toEqual([`2026-11-29T18:00 ${NEUTRAL}`]);
  });

  it('a message lost: the neutral text is spoken, and next week is told', async () => {
    await desk.sayAll('/break messages', '/wait 36h', '/mend', '/wait 1w');
    expect(spoken(desk.events)).toEqual([
      `2026-11-29T18:00 ${NEUTRAL}`,
      expect.stringMatching(/^2026-12-06T18:00 As of December 6/),
    ]);
  });

  it('the reminders service out of order when the message comes: neutral words, and reported', async () => {
    await desk.sayAll(TO_FIVE, '/break reminders', OVER_FIVE, '/mend', OVER_SIX);
    expect(spoken(desk.events)).toEqual([`2026-11-29T18:00 ${NEUTRAL}`]);
    expect(desk.warnings.join()).toContain('was not given its words: no answer');
  });

  it('the database out of order for hours: made up for when it is back', async () => {
    await desk.sayAll(
      `${ASK}change my weekly reminder to sunday at quarter past seven in the evening`,
      'yes',
    );
    // The run of six o'clock finds no database, the one of seven does the work of both.
    await desk.sayAll('/wait 31h30m', '/break database', '/wait 2h', '/mend', '/wait 1h');
    expect(spoken(desk.events)).toEqual([
      expect.stringMatching(/^2026-11-29T19:15 .*one walk and twenty minutes/),
    ]);
  });

  it('a token that has run out changes nothing, and is reported', async () => {
    await desk.sayAll(TO_FIVE, OVER_FIVE, '/wait 3h');
    await desk.send(messages()[0]);
    expect(texts(desk.household)).toEqual([NEUTRAL]);
    expect(desk.warnings.join()).toContain('was not given its words: not allowed');
  });

  it.each([
    ['once: tried again in the same breath', [429], /one walk and twenty minutes/],
    ['again: the neutral words stay, and it is reported', [429, 429], /^Your walking week is ready/],
  ])('too many requests %s', async (_, answers, expected) => {
    await desk.sayAll(TO_FIVE, '/break messages', OVER_FIVE, '/mend', `${ASK}say my plan`);
    const busy = await busyReminders(desk, answers);
    await desk.send(busy.message);
    await busy.close();
    expect(texts(desk.household)).toEqual([expect.stringMatching(expected)]);
    expect(desk.warnings.join().includes('throttled')).toBe(answers.length > 1);
  });

  it('the message that takes the figures away lost: they say of when they are', async () => {
    await desk.sayAll(TO_FIVE, OVER_FIVE, OVER_SIX, '/break messages', '/wait 3h', '/mend');
    expect(texts(desk.household)).toEqual([expect.stringMatching(/^As of November 29,/)]);
  });

  it('deleted in the Alexa app: not made again, and no more messages', async () => {
    await desk.sayAll('/wait 1h', 'ask steady stride what reminders do i have');
    await inTheApp(desk, 'DELETE');
    await desk.say('/wait 36h');
    expect(spoken(desk.events)).toEqual([]);
    expect(messages()).toHaveLength(1);
    expect((await walkers())[0]).not.toHaveProperty('weekly');
    expect((await walkers())[0]).not.toHaveProperty('due');
  });

  it('Alexa’s event that it was deleted does the same', async () => {
    const [{ alertToken } = { alertToken: '' }] = desk.household.alerts.reminders;
    const last = desk.exchanges.at(-1)?.request as object;
    const request = { type: 'Reminders.ReminderDeleted', requestId: 'r', timestamp: '2026-11-23T14:00:00Z' };
    await desk.send({
      ...last,
      session: undefined,
      request: { ...request, body: { alertTokens: ['another'] } },
    });
    expect((await walkers())[0]).toHaveProperty('weekly');
    await desk.send({
      ...last,
      session: undefined,
      request: { ...request, body: { alertTokens: [alertToken] } },
    });
    expect((await walkers())[0]).not.toHaveProperty('weekly');
  });

  it('moved in the Alexa app: spoken at the new time, with its figures', async () => {
    const at = (rule: string) => (reminder: Record<string, unknown>) => ({
      ...reminder,
      trigger: { ...(reminder.trigger as object), recurrence: { recurrenceRules: [rule] } },
    });
    await inTheApp(desk, 'PUT', at('FREQ=WEEKLY;BYDAY=SU;BYHOUR=20;BYMINUTE=30;BYSECOND=0;INTERVAL=1;'));
    await desk.say('/wait 2d');
    expect(spoken(desk.events)).toEqual([
      expect.stringMatching(/^2026-11-29T20:30 .*one walk and twenty minutes/),
    ]);
    expect((await walkers())[0]?.weekly).toMatchObject({ day: 7, time: '20:30' });
  });

  it('changed to something of the walker’s own: left at that, with words that are always true', async () => {
    const daily = (reminder: Record<string, unknown>) => ({
      ...reminder,
      trigger: {
        ...(reminder.trigger as object),
        recurrence: { recurrenceRules: ['FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'] },
      },
    });
    await inTheApp(desk, 'PUT', daily);
    await desk.say('/wait 3d');
    expect(spoken(desk.events)).toHaveLength(3);
    expect(new Set(spoken(desk.events).map((line) => line.slice(17)))).toEqual(new Set([NEUTRAL]));
  });

  it('in another time zone: at the same time there, with its figures', async () => {
    await desk.sayAll('/wait 6h', '/time-zone Europe/London', 'open steady stride', '/wait 2d');
    expect(spoken(desk.events)).toEqual([expect.stringMatching(/^2026-11-29T18:00 .*twenty minutes/)]);
    expect((await walkers())[0]?.weekly).toMatchObject({ zone: 'Europe/London', time: '18:00' });
  });

  it('a walk between the message and the hour is told, too, if the walker comes by', async () => {
    await desk.sayAll(TO_FIVE, OVER_FIVE, ...LOGGED, 'ask steady stride how my week went', OVER_SIX);
    expect(spoken(desk.events)[0]).toMatch(/two walks and forty minutes/);
  });

  it('the skill disabled: nothing speaks, nothing is sent, nothing is kept', async () => {
    await desk.sayAll('/disable', '/wait 2d');
    expect(spoken(desk.events)).toEqual([]);
    expect(messages()).toEqual([]);
    expect(await walkers()).toEqual([]);
  });

  it('each voice has its own', async () => {
    await desk.sayAll('/voice one', ASK + WEEKLY, 'yes', ...LOGGED, ...LOGGED, '/wait 2d');
    const told = spoken(desk.events).map((line) => /\w+ walks? and \w+ minutes/.exec(line)?.[0]);
    expect(told.sort()).toEqual(['one walk and twenty minutes', 'two walks and forty minutes']);
  });
});

describe('without the messaging secret', () => {
  let home: AtHome;
  beforeEach(async () => {
    home = await withoutMessages();
  });
  afterEach(() => home.close());

  it('everything else works, and the text says of when its figures are', async () => {
    const { household, events, say } = home;
    await say(ASK + WEEKLY, 'yes');
    expect(texts(household)).toEqual([NEUTRAL]);
    await say(...LOGGED, '/wait 3d', ...LOGGED, 'ask steady stride how my week went');
    expect(texts(household)).toEqual([
      'As of Thursday, November 26, your week had two walks and forty minutes. For more, say, Alexa, ask Steady Stride how my week went.',
    ]);
    await say('/wait 2w');
    expect(spoken(events)).toHaveLength(2);
    expect(spoken(events).join()).not.toMatch(/this week|to go|left/);
    await say(`${ASK}cancel my weekly reminder`);
    expect(household.alerts.reminders).toEqual([]);
  });
});
