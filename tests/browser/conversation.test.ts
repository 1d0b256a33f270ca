import { FIRST_WALK, useHouse, useVisitor } from './house';
import { textOf } from './visitor';

const house = useHouse();
const here = useVisitor(house);

const CHECK_BEGINS = ['alexa, open steady stride', 'sure'];
/** Enough to fill the conversation on any screen. */
const LONG = Array.from({ length: 12 }, () => 'alexa, what time is it');

const leftBelow = (list: Element) => list.scrollHeight - list.scrollTop - list.clientHeight;
const saidBy = (who: 'person' | 'alexa') => here.visitor.page.locator(`.bubble-${who}`);
const isInSight = (who: 'person' | 'alexa') =>
  saidBy(who)
    .last()
    .evaluate((bubble) => {
      const list = bubble.closest('.conversation')?.getBoundingClientRect();
      const { top, bottom } = bubble.getBoundingClientRect();
      return list !== undefined && top >= list.top && bottom <= list.bottom + 1;
    });

describe('an answer in haste', () => {
  it('answers one question of the check, and not the next one too, by a double click', async () => {
    const { visitor } = here;
    await visitor.given(CHECK_BEGINS);
    const asked = (await visitor.heard()).at(-1);
    const no = visitor.page
      .getByRole('group', { name: 'What you could say' })
      .getByText('no', { exact: true });
    await visitor.act(() => no.dblclick());
    await visitor.page.waitForTimeout(600);
    expect(await saidBy('person').allInnerTexts()).toEqual([
      expect.stringContaining('open steady stride'),
      expect.stringContaining('sure'),
      expect.stringContaining('no'),
    ]);
    expect((await visitor.heard()).at(-1)).not.toBe(asked);
  });

  it('does neither on the screen', async () => {
    const { visitor } = here;
    await visitor.choose('Which device', 'Screen');
    await visitor.given(CHECK_BEGINS);
    await visitor.act(() => visitor.screen.getByRole('button', { name: 'No', exact: true }).dblclick());
    await visitor.page.waitForTimeout(600);
    expect(await saidBy('person').count()).toBe(3);
  });

  it('is no silence when Enter is pressed twice', async () => {
    const { visitor } = here;
    await visitor.given(CHECK_BEGINS);
    await visitor.page.keyboard.type('no');
    await visitor.act(async () => {
      await visitor.page.keyboard.press('Enter');
      await visitor.page.keyboard.press('Enter');
    });
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitForTimeout(600);
    expect(await saidBy('person').count()).toBe(3);
    await visitor.say('');
    expect(await textOf(saidBy('person').last())).toMatch(/says nothing/);
  });
});

describe('the end of the conversation', () => {
  const scrollUp = () =>
    here.visitor.page.locator('.conversation').evaluate(async (list) => {
      list.scrollTop = 0;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });

  it('is in sight again for whoever scrolled up and then says something: the line, and its reply', async () => {
    const { visitor } = here;
    await visitor.given(LONG);
    await scrollUp();
    expect(await isInSight('person')).toBe(false);
    await visitor.say('alexa, open steady stride');
    expect(await isInSight('person')).toBe(true);
    expect(await isInSight('alexa')).toBe(true);
  });

  it('is a button away while somebody reads further up', async () => {
    const { visitor } = here;
    await visitor.given([...LONG, ...FIRST_WALK]);
    await scrollUp();
    const news = visitor.page.getByRole('button', { name: 'New reply' });
    expect(await news.count()).toBe(0);
    // The coach speaks because of the time, and nobody here has said anything.
    await visitor.choose('How fast', '60×');
    await news.waitFor();
    await visitor.choose('How fast', 'Stopped');
    expect(await isInSight('person')).toBe(false);
    await news.click();
    await news.waitFor({ state: 'detached' });
    expect(await visitor.page.locator('.conversation').evaluate(leftBelow)).toBeLessThan(2);
  });

  it('stays where it was read when what came before is shown', async () => {
    const { visitor } = here;
    await visitor.given(Array.from({ length: 45 }, () => 'alexa, what time is it'));
    await scrollUp();
    const first = visitor.page.locator('.entries > *').first();
    const before = await first.evaluate((line) => line.getBoundingClientRect().top);
    const handle = await first.elementHandle();
    await visitor.page.getByRole('button', { name: /^Show earlier/ }).click();
    await visitor.page.waitForFunction(() => document.querySelectorAll('.bubble-person').length === 45);
    const after = await handle?.evaluate((line) => line.getBoundingClientRect().top);
    expect(Math.abs(Number(after) - before)).toBeLessThan(70);
  });
});
