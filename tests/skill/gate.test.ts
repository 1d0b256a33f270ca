import { type AtTheDesk, atTheDesk, closeDatabase } from './at-the-desk';

afterAll(closeDatabase);

const NO = (times: number): string[] => Array<string>(times).fill('no');

const started = (desk: AtTheDesk): number =>
  desk.events.filter((event) => event.event === 'audio' && event.state === 'playing').length;

/** A walker who has walked before: the full check is done and clear. */
async function afterAFirstWalk(voice: string | null): Promise<AtTheDesk> {
  const desk = await atTheDesk({ voice });
  await desk.sayAll('open steady stride', 'yes', ...NO(8), 'yes', '/wait 1h');
  return desk;
}

describe('the gate', () => {
  it('lets no walk start but after a check that ended clear or gentle', async () => {
    const desk = await atTheDesk({ voice: 'anna' });
    await desk.sayAll('tell steady stride to start a ten minute walk', ...NO(7));
    expect(started(desk)).toBe(0);
    await desk.say('no');
    expect(started(desk)).toBe(1);
    await desk.close();
  });

  it('remembers the minutes that were asked for before the check', async () => {
    const desk = await atTheDesk({ voice: 'anna' });
    const turn = await desk.sayAll('tell steady stride to start a fifteen minute walk', ...NO(8));
    expect(turn?.says).toContain('Fifteen minutes');
    await desk.close();
  });

  it('is opened for the voice that began the check, and for no other', async () => {
    const desk = await atTheDesk({ voice: 'anna' });
    await desk.sayAll('open steady stride', 'yes', ...NO(8), '/voice ben');
    const turn = await desk.say('yes');
    expect(started(desk)).toBe(0);
    expect(turn?.check).toHaveProperty('question');
    await desk.close();
  });

  it('asks the household whether it is a first check, and a yes or unsure there makes it a full one', async () => {
    for (const answer of ['yes', "i don't know", 'not really']) {
      const desk = await afterAFirstWalk(null);
      const first = await desk.sayAll('/wait 1d', 'tell steady stride to start my walk');
      expect(first?.check).toEqual({ question: 'first_check', asksAbout: [] });
      expect(first?.says).toContain('If this is your first check with me, say yes');
      const next = await desk.say(answer);
      expect(next?.check).toMatchObject({ question: 'saddle_bladder' });
      await desk.close();
    }
  });

  it('asks a recognised voice the daily questions at once, and at most three', async () => {
    const desk = await afterAFirstWalk('anna');
    await desk.sayAll('/wait 1d', 'tell steady stride to start my walk', ...NO(3));
    expect(started(desk)).toBe(2);
    await desk.close();
  });

  it('asks one question on the same day, and all of them again after 28 days', async () => {
    const desk = await afterAFirstWalk('anna');
    expect((await desk.say('tell steady stride to start my walk'))?.check).toMatchObject({
      question: 'recheck',
    });
    await desk.sayAll('no', '/wait 1h', '/wait 29d');
    const later = await desk.say('tell steady stride to start my walk');
    expect(later?.check).toMatchObject({ question: 'saddle_bladder' });
    await desk.close();
  });
});

describe('leaving', () => {
  it('after a yes says what to do, with "if" while it is not narrowed down', async () => {
    const desk = await atTheDesk({ voice: 'anna' });
    await desk.sayAll('open steady stride', 'yes', ...NO(4), 'yes');
    const left = await desk.say('stop');
    expect(left?.listening).toBe(false);
    expect(left?.check).toBeNull();
    expect(left?.says).toContain('If any of those is true, speak to a clinician or nurse line today');
    await desk.close();
  });

  it('by silence is told in the reprompt', async () => {
    const desk = await atTheDesk({ voice: 'anna' });
    await desk.sayAll('open steady stride', 'yes', ...NO(4), 'yes');
    const reprompt = await desk.say('');
    expect(reprompt?.says).toContain('If any of those is true');
    await desk.close();
  });
});

describe('two people, one walk', () => {
  it('a warning said by another voice in mid-walk ends the walk, and the next check of both is a full one', async () => {
    const desk = await afterAFirstWalk('anna');
    await desk.sayAll('/voice ben', 'open steady stride', 'yes', ...NO(8), 'yes', '/wait 1h');
    await desk.sayAll('/voice anna', 'tell steady stride to start my walk', 'no', '/wait 2m', '/voice ben');
    expect((await desk.rows()).match(/lastClearCheckOn/g)).toHaveLength(2);
    const turn = await desk.say('tell steady stride i have chest pain');
    expect(turn?.says).toContain('911');
    expect(await desk.rows()).not.toContain('lastClearCheckOn');
    await desk.close();
  });
});

describe('the emergency number is that of the country', () => {
  it.each([
    ['en-US', '911'],
    ['en-CA', '911'],
    ['en-GB', '999'],
    ['en-AU', '000'],
    ['en-IN', '112'],
  ])('%s: %s, said twice, and the session is over', async (locale, number) => {
    const desk = await atTheDesk({ locale });
    const turn = await desk.sayAll('open steady stride', 'yes', 'yes');
    expect(turn?.says?.match(new RegExp(number, 'g'))).toHaveLength(2);
    expect(turn?.listening).toBe(false);
    expect(turn?.check).toEqual({ result: 'EMERGENCY' });
    await desk.close();
  });
});

it('a question is answered by touch as well as by voice', async () => {
  const desk = await atTheDesk({ device: 'show', voice: 'anna' });
  const asked = await desk.sayAll('open steady stride', 'yes');
  expect(JSON.stringify(asked?.directives)).toContain('Alexa.Presentation.APL.RenderDocument');
  const next = await desk.touch('answer', 'AMAZON.NoIntent', 'check.saddle_bladder');
  expect(next?.check).toMatchObject({ question: 'legs_accident' });
  // A second touch of the same button, before the screen has changed, answers nothing.
  const twice = await desk.touch('answer', 'AMAZON.NoIntent', 'check.saddle_bladder');
  expect(twice?.check).toMatchObject({ question: 'legs_accident' });
  await desk.close();
});
