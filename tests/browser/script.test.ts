import type { Browser } from 'playwright-core';
import { type Database, openDatabase } from '../../simulator/database/database';
import { replay } from '../simulator/server/replay';
import { startChromium } from './chromium';
import { MONDAY } from './house';
import { npmStart, type Started } from './npm-start';
import { Visitor } from './visitor';

let browser: Browser;
let started: Started;
let database: Database;

beforeAll(async () => {
  [browser, started, database] = await Promise.all([
    startChromium(),
    npmStart('--database', 'memory', ...MONDAY),
    openDatabase('memory'),
  ]);
});
afterAll(async () => {
  await browser.close();
  await started.end();
  await database.close();
});

it('copies a conversation as a test script that goes again as it went', async () => {
  const visitor = await Visitor.open(browser, started.address);
  await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.choose('Which device', 'Screen');
  await visitor.say('alexa, tell steady stride to start a quiet walk');
  await visitor.touch('No');
  for (let question = 0; question < 7; question += 1) await visitor.say('no');
  await visitor.press('Refuse');
  await visitor.press('+1 day');
  await visitor.setHealth('timer service', 'Down');
  await visitor.say('alexa, open steady stride');
  await visitor.say('');
  await visitor.page.getByRole('tab', { name: 'Developer' }).click();
  await visitor.page.getByRole('button', { name: 'Copy as a test script' }).click();
  await visitor.page.getByText('Copied.').waitFor();
  const script = await visitor.page.evaluate(() => navigator.clipboard.readText());

  expect(script.split('\n')[0]).toBe('# options: --at 2026-11-23T09:00:00 --time-zone America/New_York');
  expect(script).toContain('/refuse timers\nU: no\n');
  expect(script).toContain('# by touch\nU: alexa, no\n');
  expect(script).toContain('\n/wait 1d\n');
  expect(script).toContain('\n/break timers down\n');
  expect(await replay(script, database.endpoint)).toEqual([]);
  // A replay that compared nothing would find nothing.
  expect(await replay(script.replace('A: Welcome back', 'A: Goodbye'), database.endpoint)).toHaveLength(1);
  await visitor.close();
});
