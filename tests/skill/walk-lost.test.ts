import type { TurnEvent } from '../../simulator/household/events';
import { type AtTheDesk, atTheDesk, closeDatabase } from './at-the-desk';
import { QUIET_WALK, shown, WALK } from './walk-lines';

/** What is lost on its way, late, or not to be had: no minute is lost for it, none is invented, and nobody hears nothing. */

let desk: AtTheDesk;

beforeEach(async () => {
  desk = await atTheDesk();
});

afterEach(async () => {
  const problems = desk.events.flatMap((event) => (event.event === 'turn' ? (event.problem ?? []) : []));
  await desk.close();
  expect(problems).toEqual([]);
});

afterAll(closeDatabase);

const walks = async (): Promise<string[]> => (await desk.kept()).walks.map(shown);
const says = async (line: string): Promise<string> => (await desk.say(line))?.says ?? '';

describe('the end of a walk never arrives', () => {
  beforeEach(() => desk.sayAll(...WALK, '/lose', '/wait 2h'));

  it.each([
    ['yes', 'completed 10', /ten minutes/],
    ['no', 'stopped 9', /I've kept nine minutes/],
    ['about four minutes', 'stopped 4', /noted four minutes/],
    ['about ten minutes', 'completed 10', /noted ten minutes/],
    ['fifteen', 'completed 15', /noted fifteen minutes/],
  ])('"did you walk all of it?" "%s": %s', async (answer, kept, words) => {
    expect(await says('open steady stride')).toContain(
      'You set out for ten minutes today. Did you walk all of it?',
    );
    expect(await says(answer)).toMatch(words);
    expect(await walks()).toEqual([kept]);
    await desk.say('stop');
    expect(await says('open steady stride')).not.toContain('set out');
  });

  it('an answer that makes no sense is asked again', async () => {
    await desk.say('open steady stride');
    expect(await says('about three hours')).toMatch(/Sixty minutes is the most .* Did you walk all of it\?$/);
    expect(await says('purple elephants')).toMatch(/Did you walk all of it\?$/);
  });

  it('nobody answers: it stays unconfirmed, with the minutes that were heard, and is asked about again', async () => {
    await desk.sayAll('open steady stride', '', '');
    expect(await walks()).toEqual(['unconfirmed 10']);
    expect(await says('open steady stride')).toContain('Did you walk all of it?');
  });

  it('a week later nobody is asked any more', async () => {
    await desk.say('/wait 8d');
    expect(await says('open steady stride')).not.toContain('Did you walk all of it?');
  });

  it('the walker says "I\'m back": is asked, for nobody knows', async () => {
    expect(await says("tell steady stride i'm back")).toMatch(/Did you walk all of it\?$/);
  });
});

describe('the stop of a walk never arrives', () => {
  beforeEach(() => desk.sayAll(...WALK, '/wait 4m', '/lose', '/other-media'));

  it('the next request knows from the player where it stands', async () => {
    expect(await says('open steady stride')).toContain(
      'You paused with six minutes left. Shall we carry on?',
    );
    expect(await walks()).toEqual(['paused 4']);
    await desk.sayAll('yes', '/wait 10m');
    expect(await walks()).toEqual(['completed 10']);
  });

  it('hours later it is a walk of four minutes', async () => {
    await desk.say('/wait 3h');
    expect(await says('open steady stride')).toContain('You walked four minutes today.');
    await desk.sayAll('the same', 'stop', 'open steady stride');
    expect(await walks()).toEqual(['stopped 4']);
  });
});

describe('the database is down', () => {
  it('at the start: the next event of the player makes the walk', async () => {
    await desk.sayAll(...WALK.slice(0, -1), '/break database', 'no', '/wait 2m', '/mend');
    expect(await walks()).toEqual([]);
    await desk.say('pause');
    expect(await walks()).toEqual(['paused 2']);
    await desk.sayAll('resume', '/wait 10m');
    expect(await walks()).toEqual(['completed 10']);
  });

  it('from the start to nearly the end: the end makes it', async () => {
    await desk.sayAll('/break database', ...WALK, '/wait 9m50s', '/mend', '/wait 1m');
    expect(await walks()).toEqual(['completed 10']);
  });

  it('from the start to the pause: whatever is said next makes it, and it is over', async () => {
    await desk.sayAll('/break database', ...WALK, '/wait 4m', 'pause', '/mend');
    expect(await walks()).toEqual([]);
    expect(await says('ask steady stride how my week went')).toContain('One walk and four minutes');
    expect(await walks()).toEqual(['stopped 4']);
    expect(await says('resume')).toContain('no walk under way');
  });

  it('and a walk that was deleted on purpose is not made again', async () => {
    await desk.sayAll(...WALK, '/wait 4m', 'pause');
    await desk.forget();
    expect(await walks()).toEqual([]);
    await desk.sayAll('resume', 'ask steady stride how my week went', 'open steady stride');
    expect(await walks()).toEqual([]);
  });

  it('at the pause: the player knows', async () => {
    await desk.sayAll(...WALK, '/wait 4m', '/break database', 'pause', '/mend');
    expect(await walks()).toEqual(['active 0']);
    expect(await says('resume')).toBe('Six minutes left.');
    await desk.say('/wait 10m');
    expect(await walks()).toEqual(['completed 10']);
  });

  it('nothing goes on that a warning may have ended', async () => {
    await desk.sayAll(...WALK, '/wait 4m', 'pause', '/break database');
    for (const line of ['resume', 'tell steady stride to resume']) {
      expect(await says(line)).toBe("I can't reach my notes right now. Please ask again in a moment.");
    }
    expect((await desk.say('start over'))?.check).not.toBeNull();
  });

  it('a player that fails meanwhile is still tried again', async () => {
    await desk.sayAll(...WALK, '/wait 4m', '/break database', '/break audio');
    expect(desk.events.filter((event) => event.event === 'audio' && event.state === 'failed')).toHaveLength(
      2,
    );
  });

  it.each([
    ['log', ['tell steady stride to log a ten minute walk', '/break database'], []],
    [
      'delete',
      [
        'tell steady stride to log a ten minute walk',
        'yes',
        'tell steady stride to delete my last walk',
        '/break database',
      ],
      ['completed 10'],
    ],
    ['confirm', [...WALK, '/lose', '/wait 2h', 'open steady stride', '/break database'], ['unconfirmed 10']],
  ])('nobody is told of a %s that was not written', async (_, before, kept) => {
    await desk.sayAll(...before);
    expect(await says('yes')).toMatch(/^I couldn't reach my notes, so nothing was changed/);
    expect(await walks()).toEqual(kept);
  });

  it('at the start of a quiet walk, which no player tells of: the walker hears how to put it down', async () => {
    await desk.sayAll(...QUIET_WALK.slice(0, -1), '/break database', 'no');
    expect(desk.events.at(-1)).toMatchObject({
      says: expect.stringContaining('say, tell steady stride to log a walk'),
    });
  });
});

describe('Alexa has no timers', () => {
  it.each(['denied', 'slow', 'down'])('%s: the walk goes by the clock, in the same turn', async (how) => {
    await desk.sayAll(`/break timers ${how}`, ...QUIET_WALK);
    const turn = desk.events.at(-1) as TurnEvent;
    expect(turn.says).toMatch(
      /Ten minutes, and you keep the time\. .* say, Alexa, tell Steady Stride I'm back\.$/,
    );
    await desk.sayAll('/wait 9m', "tell steady stride i'm back");
    expect(await walks()).toEqual(['stopped 9']);
  });

  it.each([
    ['refused', '/refuse timers', false],
    ['not answered', '/ignore timers', true],
  ])('leave is %s: the same, and it is %s again', async (_, answer, isAskedAgain) => {
    await desk.sayAll(answer, ...QUIET_WALK);
    expect((desk.events.at(-1) as TurnEvent).says).toContain('and you keep the time');
    await desk.sayAll('/wait 30m', "tell steady stride i'm back", 'tell steady stride to start a quiet walk');
    await desk.sayAll('no', 'no');
    const asked = desk.events.filter(({ event }) => event === 'permission').length;
    expect(asked).toBe(isAskedAgain ? 2 : 1);
  });
});

describe('the end of a quiet walk', () => {
  it.each([
    ['lost on its way', '/lose'],
    ['not answered', '/ignore task'],
    ['answered with no', '/refuse task'],
  ])('%s: asked about at the next launch', async (_, how) => {
    await desk.sayAll(how, ...QUIET_WALK, '/wait 3h');
    expect(await says('open steady stride')).toContain('Did you walk all of it?');
    await desk.say('no');
    expect(await walks()).toEqual(['stopped 0']);
  });

  it('and "I\'m back" before it: the minutes of the clock, and the timers are silent', async () => {
    await desk.sayAll(...QUIET_WALK, '/wait 4m', "tell steady stride i'm back", '/wait 1h');
    expect(await walks()).toEqual(['stopped 4']);
    expect(desk.events.filter(({ event }) => event === 'announcement')).toEqual([]);
  });

  it('a pause that runs out leaves no timer behind', async () => {
    await desk.sayAll(
      ...QUIET_WALK,
      '/wait 4m',
      'tell steady stride to pause',
      '/wait 2h',
      'open steady stride',
    );
    expect(await walks()).toEqual(['stopped 4']);
    expect(desk.household.alerts.timers).toEqual([]);
  });
});

describe('"I\'m back" on a walk by the clock', () => {
  beforeEach(() => desk.sayAll('/refuse timers', ...QUIET_WALK));

  it.each([
    ['at once', '/wait 10s', 'stopped 0', /^Okay, stopped/],
    ['early', '/wait 8m', 'stopped 8', /eight minutes/],
    ['late', '/wait 14m', 'completed 14', /fourteen minutes/],
    ['hours later', '/wait 3h', 'completed 20', /twenty minutes, the most I can/],
  ])('%s', async (_, wait, kept, words) => {
    await desk.say(wait);
    expect(await says("tell steady stride i'm back")).toMatch(words);
    expect(await walks()).toEqual([kept]);
  });

  it('bare "open steady stride" asks for it', async () => {
    await desk.say('/wait 12m');
    expect(await says('open steady stride')).toMatch(/Your ten minutes are up\. Are you home\?$/);
    expect(await says('yes')).toMatch(/twelve minutes/i);
    expect(await walks()).toEqual(['completed 12']);
  });
});
