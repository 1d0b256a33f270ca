import { FIRST_WALK, QUIET_WALK, useHouse, useVisitor } from './house';
import { textOf } from './visitor';

const house = useHouse();
const here = useVisitor(house);

/** What the keyboard is at. */
const focused = () =>
  here.visitor.page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') || activeElement?.id || activeElement?.textContent || '';
  });
const button = (name: string | RegExp) => here.visitor.page.getByRole('button', { name });
const pressEnter = async (name: string | RegExp) => {
  await button(name).focus();
  await here.visitor.page.keyboard.press('Enter');
};

describe('somebody at the keyboard alone goes on from where they were', () => {
  it('at the field, when what they pressed has gone away with its question', async () => {
    const { visitor } = here;
    await visitor.act(() => pressEnter('Alexa, open Steady Stride'));
    expect(await focused()).toBe('say');
    await visitor.given(QUIET_WALK);
    await button('Refuse').and(visitor.page.locator(':not([aria-disabled=true])')).waitFor();
    await visitor.act(() => pressEnter('Refuse'));
    expect(await focused()).toBe('say');
  });

  it('at the same button, when there is nothing more for it to do', async () => {
    const { visitor } = here;
    await visitor.given(FIRST_WALK);
    await visitor.act(() => pressEnter('To the end of the walk'));
    expect(await button('To the end of the walk').getAttribute('aria-disabled')).toBe('true');
    expect(await focused()).toBe('To the end of the walk');
  });

  it('at “Keep everything” when asked whether to begin again; Escape goes back', async () => {
    const { visitor } = here;
    await pressEnter('Begin again');
    await button('Keep everything').waitFor();
    expect(await focused()).toBe('Keep everything');
    await visitor.page.keyboard.press('Escape');
    await button('Begin again').waitFor();
    expect(await focused()).toBe('Begin again …');
    await pressEnter('Begin again');
    await visitor.page.keyboard.press('Enter');
    await button('Begin again').waitFor();
    expect(await focused()).toBe('Begin again …');
  });

  it('in the sheet of a phone, which Escape in a question of its own does not close', async () => {
    const { visitor } = here;
    await visitor.page.setViewportSize({ width: 360, height: 740 });
    await pressEnter('Household and developer panels');
    await pressEnter('Begin again');
    await button('Keep everything').waitFor();
    await visitor.page.keyboard.press('Escape');
    await button('Begin again').waitFor();
    expect(await visitor.page.getByRole('dialog', { name: 'Around the device' }).count()).toBe(1);
  });
});

describe('the microphone at the keyboard', () => {
  /** Stands for a browser whose speech service is out of reach. */
  const DEAF = `
    window.SpeechRecognition = window.webkitSpeechRecognition = class {
      start() { setTimeout(() => { this.onerror({ error: window.fails ?? 'network' }); this.onend(); }, 0); }
      abort() { this.onerror({ error: 'aborted' }); this.onend(); }
    };`;

  beforeEach(async () => {
    const { page } = here.visitor;
    await page.addInitScript(DEAF);
    await page.reload();
    await button('Speak into the microphone').waitFor();
  });

  it('asks where its button is, and gives the button back', async () => {
    const { page } = here.visitor;
    await pressEnter('Speak into the microphone');
    await button('Turn it on').waitFor();
    expect(await focused()).toBe('Turn it on');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Speak into the microphone');
  });

  it('says in a sentence what is wrong, until Escape, a typed word, or six seconds', async () => {
    const { page } = here.visitor;
    const problem = page.locator('.microphone [role=status]');
    await pressEnter('Speak into the microphone');
    await button('Turn it on').click();
    expect(await textOf(problem)).toMatch(/^The browser cannot reach its speech service/);
    expect(await focused()).toBe('Speak into the microphone');
    await page.keyboard.press('Escape');
    await problem.waitFor({ state: 'detached' });

    await page.evaluate("window.fails = 'not-allowed'");
    await pressEnter('Speak into the microphone');
    expect(await textOf(problem)).toMatch(/^The browser may not use the microphone/);
    await page.getByRole('combobox', { name: 'Say to the speaker' }).focus();
    await page.keyboard.type('y');
    await problem.waitFor({ state: 'detached' });

    await page.evaluate("window.fails = 'aborted'");
    await pressEnter('Speak into the microphone');
    await button('Speak into the microphone').waitFor();
    expect(await problem.count()).toBe(0);
  });
});
