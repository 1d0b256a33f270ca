import { FIRST_WALK, QUIET_WALK, useHouse, useVisitor } from './house';
import { textOf } from './visitor';

const house = useHouse();
const here = useVisitor(house);

const WEEK = 'alexa, ask steady stride how my week went';

it('has Sunday’s reminder heard, with what was really walked', async () => {
  const { visitor } = here;
  await visitor.given([...FIRST_WALK, '/wait 12m']);
  await visitor.say('alexa, tell steady stride to remind me every week how i did');
  expect((await visitor.heard()).at(-1)).toMatch(/which day.*what time\?$/);
  await visitor.touchWords('sunday at six in the evening');
  expect((await visitor.heard()).at(-1)).toMatch(/^Every Sunday at six in the evening.*\?$/);
  await visitor.say('yes');
  const question = visitor.page.getByRole('region', { name: 'A question from Alexa' });
  expect(await textOf(question)).toMatch(/Steady Stride would like to set and change reminders/);
  await visitor.press('Allow');
  expect(await visitor.notes()).toContain('Permission for reminders: allowed');
  const waiting = visitor.page.locator('.alerts li');
  const asSetUp = await textOf(waiting);
  expect(asSetUp).toMatch(/^reminder\s*Sun, Nov 29, 6:00 PM/);

  await visitor.press('To Sunday, 18:00');
  const reminder = visitor.page.locator('.bubble-alexa:has(.tag:text-is("reminder"))');
  expect(await textOf(reminder)).toMatch(/As of November 29, one walk and ten minutes/);
  expect(await reminder.count()).toBe(1);
  // Until the next one is due, no week's figures are kept in it.
  await visitor.press('+1 day');
  expect(await textOf(waiting)).toBe(asSetUp.replace('Sun, Nov 29', 'Sun, Dec 6'));
});

it('keeps a week for every voice, and shows the Alexa app’s cards', async () => {
  const { visitor } = here;
  await visitor.given([...FIRST_WALK, '/wait 12m']);
  await visitor.say(WEEK);
  expect((await visitor.heard()).at(-1)).toMatch(/^One walk and ten minutes/);
  expect(await textOf(visitor.page.locator('.card').first())).toMatch(/One walk/i);
  await visitor.choose('Whose voice is recognised', 'two');
  await visitor.say(WEEK);
  expect((await visitor.heard()).at(-1)).toMatch(/haven't walked with me yet/);
  await visitor.page.getByLabel('Another voice').fill('Anna');
  await visitor.press('Add');
  expect(await visitor.notes()).toContain('The voice of “anna” is recognised');
  await visitor.choose('Whose voice is recognised', 'Nobody’s');
  await visitor.say(WEEK);
  expect((await visitor.heard()).at(-1)).toMatch(/^One walk and ten minutes/);
});

it('goes to another country: its emergency number, its time', async () => {
  const { visitor } = here;
  const emergency = ['alexa, ask steady stride if walking is safe today', 'yes'];
  await visitor.given(emergency);
  expect((await visitor.heard()).at(-1)).toMatch(/Call 911/);
  await visitor.act(() => visitor.page.getByLabel('Language').selectOption('en-GB'));
  await visitor.act(() => visitor.page.getByLabel('Time zone').selectOption('Europe/London'));
  expect(await textOf(visitor.page.locator('.clock-time'))).toBe('2:00:00 PM');
  await visitor.given(emergency);
  expect((await visitor.heard()).at(-1)).toMatch(/Call 999/);
  await visitor.given(['/locale en-US', '/time-zone America/New_York']);
});

it('sends the clock on a day, and begins again at the first moment when asked twice', async () => {
  const { visitor } = here;
  const clock = visitor.page.locator('.clock-now');
  expect(await textOf(clock)).toMatch(/Monday, November 23, 2026/);
  await visitor.press('+1 day');
  expect(await textOf(clock)).toMatch(/Tuesday, November 24, 2026/);
  await visitor.page.getByRole('button', { name: /^Back to now|^Begin again/ }).click();
  await visitor.press('Forget and begin again');
  await clock.getByText('Monday, November 23, 2026').waitFor();
});

it('lets somebody change their mind in the Alexa app about what they refused', async () => {
  const { visitor } = here;
  const timers = visitor.page.getByRole('switch', { name: /The skill may set timers/ });
  await visitor.given(QUIET_WALK);
  await visitor.press('Refuse');
  expect((await visitor.heard()).at(-1)).toMatch(/and you keep the time/);
  expect(await textOf(visitor.page.locator('.permission').first())).toMatch(/refused/);
  await visitor.press('+1 minute');
  await visitor.act(() => timers.click());
  expect(await timers.isChecked()).toBe(true);
  await visitor.say('alexa, tell steady stride i am back');
  await visitor.given(['/wait 1d', ...QUIET_WALK.slice(0, 5)]);
  await visitor.page.getByRole('region', { name: 'Timers' }).waitFor();
  expect(await visitor.page.getByText('Permission for timers').count()).toBe(1);
});

it('shows a walk that timers time, and how to come back from it', async () => {
  const { visitor } = here;
  await visitor.given(QUIET_WALK);
  await visitor.press('Allow');
  const card = visitor.page.getByRole('region', { name: 'Timers' });
  expect(await textOf(card)).toMatch(/Timed by 2 timers\s+10:00 to go/);
  await visitor.press('+1 minute');
  expect(await textOf(card)).toMatch(/9:00 to go/);
  await visitor.touchWords("tell steady stride i'm back");
  expect((await visitor.heard()).at(-1)).toMatch(/minute/);
});

it('tells of a walk on the device that one has gone away from, and goes back to it', async () => {
  const { visitor } = here;
  await visitor.given([...FIRST_WALK, '/wait 2m']);
  await visitor.choose('Which device', 'Screen');
  const card = visitor.page.getByRole('region', { name: 'A walk elsewhere' });
  expect(await textOf(card)).toMatch(/A walk plays on the speaker, 8:00 to go\./);
  await visitor.press('Go there');
  expect(await textOf(visitor.page.locator('.player-card-time'))).toMatch(/^8:00/);
  expect(await card.count()).toBe(0);
  await visitor.choose('Which device', 'Screen');
  await visitor.press('To the end of the walk');
  expect(await visitor.notes()).toContain('The walk is finished at 10:00');
});

it('keeps the panels as somebody left them, whichever they look at', async () => {
  const { page } = here.visitor;
  await page.getByLabel('Another voice').fill('a b');
  await page.getByRole('button', { name: 'Add' }).click();
  expect(await textOf(page.locator('#voice-problem'))).toMatch(/^A voice’s name is one word/);
  await page.getByLabel('Another voice').fill('Maya');
  await here.visitor.press('Add');
  await here.visitor.choose('Whose voice is recognised', 'Nobody’s');
  await page.getByText('Mishaps', { exact: true }).click();
  await page.getByRole('tab', { name: 'Developer' }).click();
  await page.getByText('Raw request').click();
  await page.getByLabel('Request envelope').fill('{ half');
  await page.getByRole('button', { name: 'Close the panels' }).click();
  const read: string[] = [];
  page.on('request', (request) => read.push(new URL(request.url()).pathname));
  await page.waitForTimeout(3500);
  expect(read).toEqual([]);
  await page.getByRole('button', { name: 'Household and developer panels' }).click();
  expect(await page.getByLabel('Request envelope').inputValue()).toBe('{ half');
  await page.getByRole('tab', { name: 'Household' }).click();
  await page.getByRole('radio', { name: 'maya' }).waitFor();
  await page.getByRole('button', { name: 'Let other audio play' }).waitFor();
});

describe('what is heard in the room', () => {
  /** A voice that writes down what it is given: this computer's browser may have none. */
  const VOICE = `
    window.spoken = [];
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => [{}],
      speak: (utterance) => {
        window.spoken.push([utterance.lang, utterance.text]);
        setTimeout(() => utterance.onend?.(), 0);
      },
      cancel: () => {},
    } });`;
  const spoken = (): Promise<readonly (readonly [lang: string, text: string])[]> =>
    here.visitor.page.evaluate('window.spoken');

  beforeEach(async () => {
    await here.visitor.page.addInitScript(VOICE);
    await here.visitor.page.reload();
    await here.visitor.page.getByRole('button', { name: 'Mute the speaker' }).waitFor();
  });

  it('is every reply, in the skill’s language, and Alexa’s own question', async () => {
    const { visitor } = here;
    await visitor.say('alexa, open steady stride');
    expect(await spoken()).toEqual([['en-US', (await visitor.heard()).at(-1)]]);
    await visitor.act(() => visitor.page.getByLabel('Language').selectOption('en-GB'));
    await visitor.say('alexa, tell steady stride to start a quiet walk');
    for (let question = 0; question < 8; question += 1) await visitor.say('no');
    expect((await spoken()).at(-1)).toEqual([
      'en-GB',
      'Steady Stride would like to set and change timers. Do you give permission?',
    ]);
    await visitor.press('Refuse');
    await visitor.given(['/locale en-US']);
  });

  it('is cut off by whoever speaks, and what the browser tells of that later ends nothing else', async () => {
    const { visitor } = here;
    // As browsers do: nothing ends by itself for a while, and what is cancelled fails a moment later.
    await visitor.page.evaluate(`
      const said = [];
      speechSynthesis.speak = (utterance) => said.push(utterance);
      speechSynthesis.cancel = () => {
        const cut = said.splice(0);
        setTimeout(() => { for (const { onerror } of cut) onerror?.({ error: 'interrupted' }); }, 150);
      };`);
    await visitor.say('alexa, open steady stride');
    await visitor.say('sure');
    await visitor.page.waitForTimeout(400);
    const light = () => visitor.page.evaluate(() => document.documentElement.dataset.light);
    expect(await light()).toBe('speaking');
    await visitor.page.getByRole('button', { name: 'Mute the speaker' }).click();
    await visitor.page.waitForTimeout(400);
    expect(await light()).toBe('speaking');
    await visitor.page.waitForFunction(() => document.documentElement.dataset.light === 'listening');
    await visitor.page.getByRole('button', { name: 'Unmute the speaker' }).click();
  });

  it('is what the coach says, where no rendered track is heard', async () => {
    const { visitor } = here;
    await visitor.given([...FIRST_WALK, '/wait 3m']);
    expect((await spoken()).at(-1)?.[1]).toMatch(/^Eight minutes to go/);
  });

  it('is nothing on mute, also after a reload', async () => {
    const { visitor } = here;
    await visitor.page.getByRole('button', { name: 'Mute the speaker' }).click();
    await visitor.say('alexa, open steady stride');
    await visitor.page.reload();
    await visitor.page.getByRole('button', { name: 'Unmute the speaker' }).waitFor();
    await visitor.say('sure');
    expect(await spoken()).toEqual([]);
  });
});

describe('the microphone', () => {
  /** Stands for the browser vendor's service, which hears one line and nothing while it was not asked to. */
  const EARS = `
    window.opened = [];
    window.SpeechRecognition = window.webkitSpeechRecognition = class {
      start() {
        window.opened.push(this.lang);
        setTimeout(() => {
          this.onresult({ results: [[{ transcript: 'alexa, open steady stride' }]] });
          this.onend();
        }, 0);
      }
      abort() { this.onend(); }
    };`;
  const opened = (): Promise<readonly string[]> => here.visitor.page.evaluate('window.opened');

  it('is off until somebody was told where their voice may go, and turns it on', async () => {
    const { visitor } = here;
    await visitor.page.addInitScript(EARS);
    await visitor.page.reload();
    const button = visitor.page.getByRole('button', { name: 'Speak into the microphone' });
    await button.click();
    const dialog = visitor.page.getByRole('dialog', { name: 'About the microphone' });
    expect(await textOf(dialog)).toMatch(/may send what it hears to its maker’s service/);
    await dialog.getByRole('button', { name: 'Leave it off' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await opened()).toEqual([]);
    await button.click();
    await visitor.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await button.click();
    await visitor.act(() => dialog.getByRole('button', { name: 'Turn it on' }).click());
    expect(await opened()).toEqual(['en-US']);
    expect((await visitor.heard()).at(-1)).toMatch(/^Welcome to Steady Stride/);
  });
});

it('is a whole skill on a speaker without a player, too: the walk is timed by a timer', async () => {
  const { visitor } = here;
  await visitor.choose('Which device', 'No player');
  await visitor.given(FIRST_WALK);
  await visitor.page.locator('.bubble-alexa', { hasText: /timer/i }).waitFor();
  await visitor.say('yes');
  await visitor.press('Allow');
  expect(await textOf(visitor.page.locator('.alerts li').first())).toMatch(/^timer/);
});
