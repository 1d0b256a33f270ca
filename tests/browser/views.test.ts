import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { FIRST_WALK, QUIET_WALK, useHouse, useVisitor } from './house';
import { textOf } from './visitor';

const DOCS = join(__dirname, '..', '..', 'docs');

const house = useHouse();
const here = useVisitor(house);

async function seriousIn(page: Page) {
  // The page has no frames, for which axe would open another page to bring what it finds together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

/** What axe finds that keeps somebody out, at a desktop's and a phone's width, light and dark. */
async function barriers(view: string): Promise<readonly string[]> {
  const { visitor } = here;
  const found: string[] = [];
  for (const [width, height] of [
    [1440, 900],
    [360, 740],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await visitor.page.setViewportSize({ width, height });
      await visitor.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const violations = await seriousIn(visitor.page);
      for (const { id, nodes } of violations) {
        found.push(
          `${view}, ${width} px, ${colorScheme}: ${id} at ${nodes.map(({ target }) => target).join(' ')}`,
        );
      }
      const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) found.push(`${view}, ${width} px: ${overflow} px too wide`);
    }
  }
  await visitor.page.setViewportSize({ width: 1440, height: 900 });
  await visitor.page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** A picture for the documentation, of a moment in which nothing moves; it is written anew by every run. */
async function picture(name: string, light: string): Promise<void> {
  const { page } = here.visitor;
  await page.waitForFunction((until) => document.documentElement.dataset.light === until, light);
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  await page.screenshot({ path: join(DOCS, `${name}.png`) });
}

describe('every view, light and dark, from a phone to a desktop', () => {
  it('the first visit', async () => {
    expect(await barriers('welcome')).toEqual([]);
  });

  it('the speaker in a walk', async () => {
    const { visitor } = here;
    await visitor.given([...FIRST_WALK, '/wait 2m', '/wait 5s']);
    await picture('speaker', 'playing');
    expect(await barriers('walk')).toEqual([]);
  });

  it('the screen: home, question, walk and week', async () => {
    const { visitor } = here;
    await visitor.choose('Which device', 'Screen');
    expect(await barriers('home')).toEqual([]);
    await visitor.given(FIRST_WALK.slice(0, 2));
    expect(await barriers('question')).toEqual([]);
    await visitor.given([...FIRST_WALK.slice(2), '/wait 5m', '/wait 5s']);
    await picture('screen', 'playing');
    expect(await barriers('player')).toEqual([]);
    await visitor.press('To the end of the walk');
    await visitor.say('alexa, ask steady stride how my week went');
    expect(await textOf(visitor.screen)).toMatch(/^One walk, ten minutes.*Mon.*Sun$/s);
    await nothingCovers(visitor.screen.getByText('One walk, ten minutes'));
    expect(await barriers('week')).toEqual([]);
  });

  it('a permission question, timers that wait and services out of order', async () => {
    const { visitor } = here;
    await visitor.setHealth('reminder service', 'Refuses credentials');
    await visitor.given(QUIET_WALK);
    expect(await barriers('permission')).toEqual([]);
    await visitor.press('Allow');
    expect(await barriers('timers')).toEqual([]);
    await visitor.page.getByRole('button', { name: /^Back to now|^Begin again/ }).click();
    await visitor.page.getByText(/^Time cannot run backwards/).waitFor();
    expect(await barriers('begin again')).toEqual([]);
  });

  it('the developer panel: what was sent and came, how long it took, what it was recognised by', async () => {
    const { visitor } = here;
    await visitor.page.getByRole('tab', { name: 'Developer' }).click();
    await visitor.page.getByText('Nothing is stored.').waitFor();
    await visitor.say('alexa, tell steady stride to start a fifteen minute walk');
    await visitor.given(['no', 'no']);
    // The rows are those that lie in the database now.
    await visitor.page.getByText('walker#household').waitFor();
    const turn = visitor.page.locator('.turn', { hasText: 'StartWalkIntent' });
    expect(await textOf(turn.locator('summary'))).toMatch(
      /09:00:00.*StartWalkIntent.*\d ms.*fifteen minute walk/s,
    );
    await turn.locator('summary').click();
    expect(await textOf(turn.locator('dl'))).toMatch(
      /Sample\s+start an? \{Minutes\} minute walk\s+Minutes\s+15/,
    );
    await turn.locator('.json-branch > summary', { hasText: 'request' }).first().waitFor();
    expect(await turn.getByText('"IntentRequest"').count()).toBe(0);
    await turn.locator('.json-inside > .json-branch > summary', { hasText: /^request/ }).click();
    await turn.getByText('"IntentRequest"').waitFor();
    await turn.scrollIntoViewIfNeeded();
    await picture('developer', 'listening');
    expect(await barriers('developer')).toEqual([]);
  });

  it('a problem in red', async () => {
    const { visitor } = here;
    await visitor.page.getByRole('tab', { name: 'Developer' }).click();
    await visitor.page.getByText('Raw request').click();
    await visitor.page.getByLabel('Request envelope').fill('{"version":"1.0"}');
    await visitor.press('Send it');
    await visitor.page.locator('.bubble-problem').waitFor();
    expect(await barriers('problem')).toEqual([]);
  });

  it('the panels as a sheet on a phone, opened and closed by the keyboard', async () => {
    const { visitor } = here;
    await visitor.page.setViewportSize({ width: 360, height: 740 });
    const opener = visitor.page.getByRole('button', { name: 'Household and developer panels' });
    const sheet = visitor.page.getByRole('dialog');
    for (const colorScheme of ['light', 'dark'] as const) {
      await visitor.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await opener.focus();
      await visitor.page.keyboard.press('Enter');
      await sheet.waitFor();
      for (const tab of ['Household', 'Developer']) {
        await visitor.page.getByRole('tab', { name: tab }).click();
        expect(await seriousIn(visitor.page)).toEqual([]);
      }
      await visitor.page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
    }
    await visitor.page.setViewportSize({ width: 700, height: 740 });
    await opener.click();
    await sheet.waitFor();
    await visitor.page.mouse.click(60, 400);
    await sheet.waitFor({ state: 'detached' });
  });

  it('the microphone’s warning', async () => {
    const { visitor } = here;
    await visitor.page.getByRole('button', { name: 'Speak into the microphone' }).click();
    await visitor.page.getByRole('dialog', { name: 'About the microphone' }).waitFor();
    expect(await barriers('microphone')).toEqual([]);
  });
});

/** Fails when anything else of the page is drawn over a text. */
async function nothingCovers(text: Locator): Promise<void> {
  const covered = await text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const own = range.getBoundingClientRect();
    return [...document.querySelectorAll('.apl-text')].flatMap((other) => {
      if (other.contains(element) || element.contains(other) || other.textContent === '') return [];
      const box = other.getBoundingClientRect();
      const isApart =
        box.right <= own.left || box.left >= own.right || box.bottom <= own.top || box.top >= own.bottom;
      return isApart ? [] : [other.textContent];
    });
  });
  expect(covered).toEqual([]);
}

describe('a window that is small or flat: a page enlarged four times, a phone on its side', () => {
  /** What of the page is cut off or out of reach in a window of a size. */
  const lostAt = async (width: number, height: number) => {
    const { page } = here.visitor;
    await page.setViewportSize({ width, height });
    // What changes with the size does so over a moment, and on a busy machine over a longer one.
    await page.evaluate(async () => {
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      await frame();
      await frame();
      const changes = document.getAnimations().filter((change) => change instanceof CSSTransition);
      await Promise.allSettled(changes.map(({ finished }) => finished));
    });
    return page.evaluate(() => {
      const lost: string[] = [];
      const root = document.documentElement;
      if (root.scrollWidth > innerWidth) lost.push(`${root.scrollWidth - innerWidth} px too wide`);
      for (const part of ['.say-form', '.bubble-alexa', '.segments-device', '.top-buttons']) {
        const element = [...document.querySelectorAll(part)].at(-1);
        const box = element?.getBoundingClientRect();
        if (box === undefined || box.height === 0) lost.push(`${part} is not there`);
        else if (box.left < -0.5 || box.right > innerWidth + 0.5) lost.push(`${part} is cut off`);
      }
      const list = document.querySelector('.conversation')?.getBoundingClientRect();
      const isPageScrolled = root.scrollHeight > innerHeight;
      if (list === undefined || list.height < 80) lost.push('no room for the conversation');
      const field = document.querySelector('.say-form')?.getBoundingClientRect();
      if (!isPageScrolled && (field === undefined || field.bottom > innerHeight + 0.5))
        lost.push('the field is below the window');
      const segments = document.querySelector('.segments-device');
      if (segments && segments.scrollWidth > segments.clientWidth) lost.push('the devices do not fit');
      return lost;
    });
  };

  it.each([
    [640, 400],
    [740, 360],
    [640, 360],
    [844, 390],
    [320, 256],
    [320, 640],
    [1920, 1080],
  ])('has everything in reach at %i x %i', async (width, height) => {
    const { visitor } = here;
    await visitor.choose('Which device', 'Screen');
    await visitor.given(FIRST_WALK.slice(0, 3));
    expect(await lostAt(width, height)).toEqual([]);
    const no = visitor.screen.getByRole('button', { name: 'No', exact: true });
    await no.scrollIntoViewIfNeeded();
    const box = await no.boundingBox();
    expect(box?.width).toBeGreaterThan(24);
    await visitor.act(() => no.click());
    await visitor.given(['/device dot', 'alexa, open steady stride']);
    expect(await lostAt(width, height)).toEqual([]);
  });
});

it('works by the keyboard alone: every control is reached by Tab, and shows that it is', async () => {
  const { page } = here.visitor;
  const reached = new Map<string, boolean>();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const [name, shows] = await page.evaluate(() => {
      const { activeElement: element } = document;
      const label = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      const shown = [element, element?.nextElementSibling, element?.closest('.say-form')].some((part) => {
        if (!part) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      });
      return [`${element?.tagName.toLowerCase()} ${label.trim().slice(0, 40)}`, shown] as const;
    });
    reached.set(name, shows);
  }
  reached.delete('body');
  for (const name of [
    'button Mute the speaker',
    'button Alexa, open Steady Stride',
    'button +1 minute',
    'button To Sunday, 18:00',
  ])
    expect([...reached.keys()]).toContain(name);
  expect([...reached.keys()].filter((name) => name.startsWith('select'))).not.toHaveLength(0);
  expect([...reached].filter(([name, shows]) => !shows && !name.startsWith('body'))).toEqual([]);
});

it('moves nothing for somebody who asked for less motion', async () => {
  const { visitor } = here;
  await visitor.page.emulateMedia({ reducedMotion: 'reduce' });
  await visitor.say('alexa, open steady stride');
  expect(await visitor.page.evaluate(() => document.getAnimations().length)).toBe(0);
});
