import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { startChromium } from './chromium';
import { npmStart, type Started } from './npm-start';
import { act, textOf, Visitor } from './visitor';

const DOCS = join(__dirname, '..', '..', 'docs');
const CHECK = ['alexa, open steady stride', 'sure', ...Array<string>(8).fill('no')];

let browser: Browser;
let started: Started;
let visitor: Visitor;

beforeAll(async () => {
  [browser, started] = await Promise.all([
    startChromium(),
    npmStart(
      '--database',
      'memory',
      '--port',
      '0',
      '--at',
      '2026-11-23T09:00',
      '--time-zone',
      'America/New_York',
    ),
  ]);
});
beforeEach(async () => {
  await act(started.address, { type: 'say', line: '/device dot' });
  await act(started.address, { type: 'begin-again' });
  visitor = await Visitor.open(browser, started.address);
});
afterEach(() => visitor.close());
afterAll(async () => {
  await browser.close();
  await started.end();
});

/** What axe finds that keeps somebody out, at a desktop's and a phone's width, light and dark. */
async function barriers(view: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [width, height] of [
    [1440, 900],
    [360, 740],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await visitor.page.setViewportSize({ width, height });
      await visitor.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page: visitor.page }).analyze();
      for (const { id, impact, nodes } of violations) {
        if (impact !== 'serious' && impact !== 'critical') continue;
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

/** A picture for the documentation; it is written anew by every run. */
const picture = (name: string) => visitor.page.screenshot({ path: join(DOCS, `${name}.png`) });

describe('every view, light and dark, from a phone to a desktop', () => {
  it('the first visit', async () => {
    expect(await barriers('welcome')).toEqual([]);
  });

  it('the speaker in a walk', async () => {
    for (const line of [...CHECK, 'yes']) await visitor.say(line);
    await visitor.press('+1 minute');
    await visitor.press('+1 minute');
    expect(await barriers('walk')).toEqual([]);
    await visitor.page.waitForFunction(() => document.documentElement.dataset.light === 'playing');
    await picture('speaker');
  });

  it('the screen: home, question, walk and week', async () => {
    await visitor.choose('Which device', 'Screen');
    expect(await barriers('home')).toEqual([]);
    await visitor.say('alexa, open steady stride');
    await visitor.say('sure');
    expect(await barriers('question')).toEqual([]);
    for (const line of [...Array<string>(8).fill('no'), 'yes']) await visitor.say(line);
    for (let minute = 0; minute < 5; minute += 1) await visitor.press('+1 minute');
    await visitor.page.waitForFunction(() => document.documentElement.dataset.light === 'playing');
    await picture('screen');
    expect(await barriers('player')).toEqual([]);
    await visitor.press('To the end of the walk');
    await visitor.say('alexa, ask steady stride how my week went');
    expect(await textOf(visitor.screen)).toMatch(/^One walk, ten minutes.*Mon.*Sun$/s);
    expect(await barriers('week')).toEqual([]);
  });

  it('a permission question, timers that wait and services out of order', async () => {
    await visitor.setHealth('reminder service', 'Refuses credentials');
    for (const line of ['alexa, tell steady stride to start a quiet walk', ...Array<string>(8).fill('no')])
      await visitor.say(line);
    expect(await barriers('permission')).toEqual([]);
    await visitor.press('Allow');
    expect(await barriers('timers')).toEqual([]);
    await visitor.page.getByRole('button', { name: /^Back to now|^Begin again/ }).click();
    await visitor.page.getByText(/^Time cannot run backwards/).waitFor();
    expect(await barriers('begin again')).toEqual([]);
  });

  it('the developer panel', async () => {
    for (const line of CHECK.slice(0, 4)) await visitor.say(line);
    await visitor.page.getByRole('tab', { name: 'Developer' }).click();
    await visitor.page.locator('.turn summary').first().click();
    await visitor.page.getByText('sessionAttributes').waitFor();
    expect(await barriers('developer')).toEqual([]);
    await picture('developer');
  });

  it('the panels as a sheet on a phone, opened and closed by the keyboard', async () => {
    await visitor.page.setViewportSize({ width: 360, height: 740 });
    const opener = visitor.page.getByRole('button', { name: 'Household and developer panels' });
    await opener.focus();
    await visitor.page.keyboard.press('Enter');
    const sheet = visitor.page.getByRole('dialog');
    await sheet.waitFor();
    for (const tab of ['Household', 'Developer']) {
      await visitor.page.getByRole('tab', { name: tab }).click();
      const { violations } = await new AxeBuilder({ page: visitor.page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    }
    await visitor.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });
});

it('works by the keyboard alone: every control is reached by Tab, and shows that it is', async () => {
  const reached = new Set<string>();
  await visitor.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let step = 0; step < 80; step += 1) {
    await visitor.page.keyboard.press('Tab');
    const name = await visitor.page.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      return `${activeElement?.tagName.toLowerCase()} ${label.trim().slice(0, 40)}`;
    });
    reached.add(name);
  }
  for (const name of [
    'button Mute the speaker',
    'button Alexa, open Steady Stride',
    'button +1 minute',
    'button To Sunday, 18:00',
  ])
    expect(reached).toContain(name);
  expect([...reached].filter((name) => name.startsWith('select'))).not.toHaveLength(0);
});

it('moves nothing for somebody who asked for less motion', async () => {
  await visitor.page.emulateMedia({ reducedMotion: 'reduce' });
  await visitor.say('alexa, open steady stride');
  expect(await visitor.page.evaluate(() => document.getAnimations().length)).toBe(0);
});
