import type { TurnEvent } from '../../simulator/household/events';
import { type AtTheDesk, atTheDesk, closeDatabase } from './at-the-desk';
import { shown, WALK } from './walk-lines';

/**
 * What may start, go on with and end a walk (product.md, "Gate"), with the whole skill, its database and
 * a device that plays.
 */

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

const plays = (turn: TurnEvent | undefined): boolean =>
  turn?.directives.some(({ type }) => type === 'AudioPlayer.Play') ?? false;
const walks = async (): Promise<string[]> => (await desk.kept()).walks.map(shown);

describe('a pause', () => {
  it.each([
    ['59 minutes', '/wait 59m', true],
    ['60 minutes', '/wait 60m', false],
    ['a day', '/wait 1d', false],
  ])('of %s: "resume" goes on with it only below an hour', async (_, wait, goesOn) => {
    await desk.sayAll(...WALK, '/wait 3m', 'pause', wait);
    const resumed = await desk.say('resume');
    expect(plays(resumed)).toBe(goesOn);
    expect(resumed?.says).toMatch(goesOn ? /^Seven minutes left/ : /three minutes.* say, open steady stride/);
    expect(await walks()).toEqual([goesOn ? 'active 3' : 'stopped 3']);
  });

  it('over midnight ends the walk, however short it is', async () => {
    await desk.sayAll('/wait 14h50m', ...WALK, '/wait 3m', 'pause', '/wait 20m');
    expect(plays(await desk.say('resume'))).toBe(false);
    expect(await walks()).toEqual(['stopped 3']);
  });

  it('that nobody ended settles as stopped, and is not asked about as unconfirmed', async () => {
    await desk.sayAll(...WALK, '/wait 3m', 'pause', '/wait 2h');
    expect((await desk.say('open steady stride'))?.says).toContain('You walked three minutes today.');
    expect(await walks()).toEqual(['stopped 3']);
  });
});

describe('the playback buttons', () => {
  it('pause and go on, with player directives and nothing else', async () => {
    await desk.sayAll(...WALK, '/wait 3m');
    const paused = await desk.press('Pause');
    expect(paused?.directives.map(({ type }) => type)).toEqual(['AudioPlayer.Stop']);
    expect(await walks()).toEqual(['paused 3']);
    const resumed = await desk.press('Play');
    expect(resumed?.directives.map(({ type }) => type)).toEqual(['AudioPlayer.Play']);
    expect(await walks()).toEqual(['active 3']);
    for (const turn of [paused, resumed]) expect(turn?.says).toBeNull();
  });

  it.each([
    ['an hour later', ['/wait 3m', 'pause', '/wait 61m']],
    ['after the end', ['/wait 15m']],
    ['after a warning', ['/wait 3m', 'pause', 'tell steady stride my leg went numb']],
    ['while it plays', ['/wait 3m']],
    ['with the database down', ['/wait 3m', 'pause', '/break database']],
  ])('%s: Play gets an empty reply', async (_, lines) => {
    await desk.sayAll(...WALK, ...lines);
    const refused = await desk.press('Play');
    expect(refused).toMatchObject({ says: null, directives: [], card: null, listening: false });
  });

  it.each(['Next', 'Previous'] as const)('%s does nothing to a walk', async (button) => {
    await desk.sayAll(...WALK, '/wait 3m');
    expect(await desk.press(button)).toMatchObject({ says: null, directives: [] });
    expect(await walks()).toEqual(['active 0']);
  });
});

describe('a warning in the middle of a walk', () => {
  const WARNINGS = [
    ['EMERGENCY', 'tell steady stride i have chest pain', /^This can be a sign.* Again, call 911/],
    ['URGENT', 'tell steady stride my leg went numb', /clinician or nurse line today/],
    ['CLINICIAN_FIRST', 'tell steady stride my back is getting worse', /clinician before your next walk/],
    ['dizzy', 'tell steady stride i feel dizzy', /sit down.* call 911/],
    ['sore', 'tell steady stride my back hurts', /^Stop here.* clinician before your next walk/],
  ] as const;

  describe.each([
    ['plays', ['/wait 4m']],
    ['is paused', ['/wait 4m', 'pause', '/wait 1m']],
    ['is asked about', ['/wait 4m', 'open steady stride']],
  ])('that %s', (_, before) => {
    it.each(WARNINGS)(
      '%s: it is over, its minutes kept, and nothing goes on with it',
      async (_tier, line, says) => {
        await desk.sayAll(...WALK, ...before);
        const turn = await desk.say(line);
        expect(turn?.says).toMatch(says);
        expect(turn?.listening).toBe(false);
        expect(await walks()).toEqual(['stopped 4']);
        expect(plays(await desk.say('resume'))).toBe(false);
        expect(plays(await desk.press('Play'))).toBe(false);
        const again = await desk.say('tell steady stride to start over');
        expect(plays(again)).toBe(false);
        expect(again?.check).not.toBeNull();
        expect(await walks()).toEqual(['stopped 4']);
      },
    );
  });

  it.each([
    ['a recognised voice, told by one that was not', '/voice one', '/voice nobody'],
    ['a voice that was not recognised, told when it was', '/voice nobody', '/voice one'],
  ])('the walk of %s, paused: over', async (_, first, then) => {
    await desk.sayAll(first, ...WALK, '/wait 4m', 'pause', then);
    await desk.say('tell steady stride my leg went numb');
    expect(plays(await desk.say('resume'))).toBe(false);
    expect(await walks()).toEqual(['stopped 4']);
  });

  it('in a check that is then left: the walk it interrupted is over too', async () => {
    await desk.sayAll(...WALK, '/wait 4m', 'pause');
    await desk.sayAll('ask steady stride is walking safe today', 'no', 'yes', 'stop');
    expect(plays(await desk.say('resume'))).toBe(false);
    expect(await walks()).toEqual(['stopped 4']);
  });

  it('makes the next check a full one', async () => {
    await desk.sayAll(...WALK, '/wait 4m', 'tell steady stride my leg went numb');
    expect((await desk.say('tell steady stride to start my walk'))?.says).toMatch(/^Eight questions/);
  });
});

describe('start over', () => {
  it('restarts a walk whose check is fresh, and keeps its minutes', async () => {
    await desk.sayAll(...WALK, '/wait 3m');
    const turn = await desk.say('start over');
    expect(turn?.says).toMatch(/^I've kept your three minutes\. From the top, then\. Ten minutes/);
    expect(plays(turn)).toBe(true);
    expect(await walks()).toEqual(['active 0', 'stopped 3']);
  });

  it('again and again, only until the check is an hour old', async () => {
    await desk.sayAll(...WALK, '/wait 9m');
    for (let times = 0; times < 6; times++) await desk.sayAll('start over', '/wait 9m');
    const turn = await desk.say('start over');
    expect(plays(turn)).toBe(false);
    expect(turn?.check).not.toBeNull();
  });

  it('begins a check when no walk is open', async () => {
    await desk.sayAll(...WALK, '/wait 15m');
    expect((await desk.say('start over'))?.check).not.toBeNull();
  });
});

describe('another walk', () => {
  it('closes the first, whose minutes are kept', async () => {
    await desk.sayAll(...WALK, '/wait 3m', 'tell steady stride to start a five minute walk', 'no', 'no');
    expect(await walks()).toEqual(['active 0', 'stopped 3']);
    await desk.say('/wait 6m');
    expect(await walks()).toEqual(['completed 5', 'stopped 3']);
  });

  it('by the quiet way silences the coach of the first', async () => {
    await desk.sayAll(
      ...WALK,
      '/wait 3m',
      'tell steady stride to start a quiet five minute walk',
      'no',
      'no',
    );
    expect(desk.household.speaker.player.isPlaying).toBe(false);
    expect(await walks()).toEqual(['active 0', 'stopped 3']);
  });

  it('of another voice does not close it', async () => {
    await desk.sayAll('/voice one', ...WALK, '/wait 3m', '/voice two', '/device show', ...WALK);
    expect(await walks()).toEqual(['active 0', 'active 0']);
  });
});

describe('in the middle of a walk', () => {
  it('"open steady stride" asks, so that everything can be said without the name', async () => {
    await desk.sayAll(...WALK, '/wait 4m');
    const asked = await desk.say('open steady stride');
    expect(asked?.says).toBe('Your walk is still going, with six minutes left. Shall we walk on?');
    expect((await desk.say('yes'))?.says).toBe('Six minutes left.');
    expect(desk.household.speaker.player.isPlaying).toBe(true);
  });

  it.each([
    ['no', 'open steady stride'],
    ['stop', 'open steady stride'],
    ['stop', 'ask steady stride for help'],
    ['stop', 'tell steady stride to start a five minute walk'],
  ])('"%s" after "%s" ends the walk and its coach', async (word, before) => {
    await desk.sayAll(...WALK, '/wait 4m', before);
    expect((await desk.say(word))?.says).toContain('our minutes');
    expect(desk.household.speaker.player.isPlaying).toBe(false);
    expect(await walks()).toEqual(['stopped 4']);
  });

  it('silence lets the walk go on', async () => {
    await desk.sayAll(...WALK, '/wait 4m', 'open steady stride', '', '', '/wait 7m');
    expect(await walks()).toEqual(['completed 10']);
  });
});
