import type { Browser } from 'playwright-core';
import { startChromium } from './chromium';
import { npmStart, type Started } from './npm-start';
import { act, textOf, Visitor } from './visitor';

/** On a Monday morning in New York, a household that was never here before. */
const NEW_HERE = [
  '--database',
  'memory',
  '--port',
  '0',
  '--at',
  '2026-11-23T09:00',
  '--time-zone',
  'America/New_York',
];

let browser: Browser;
let started: Started;
let visitor: Visitor;

beforeAll(async () => {
  [browser, started] = await Promise.all([startChromium(), npmStart(...NEW_HERE)]);
});
beforeEach(async () => {
  await act(started.address, { type: 'say', line: '/device dot' });
  await act(started.address, { type: 'begin-again' });
  visitor = await Visitor.open(browser, started.address);
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});
afterAll(async () => {
  await browser.close();
  await started.end();
});

const timeLeft = async () =>
  (await textOf(visitor.page.locator('.player-left, .player-card-time'))).split(/\s/)[0];

it('brings somebody new from the first word to the first walk by typing alone', async () => {
  await visitor.say('alexa, open steady stride');
  expect((await visitor.heard()).at(-1)).toMatch(
    /^Welcome to Steady Stride.*general information, not medical advice.*\?$/,
  );
  await visitor.say('sure');
  expect((await visitor.heard()).at(-1)).toMatch(/^Eight questions/);
  for (let question = 0; question < 8; question += 1) await visitor.say('no');
  expect((await visitor.heard()).at(-1)).toMatch(/didn't hear any of the warning signs.*Ready for ten/);
  await visitor.say('yes');
  expect(await visitor.notes()).toContain('The walk plays at 0:00');
  expect(await timeLeft()).toMatch(/^(10:00|9:5\d)$/);
  expect(await textOf(visitor.page.getByRole('status').first())).toMatch(/Speaking|Playing/);

  await visitor.press('To the end of the walk');
  expect(await visitor.notes()).toContain('The walk is finished at 10:00');
  await visitor.say('alexa, ask steady stride how my week went');
  expect((await visitor.heard()).at(-1)).toMatch(/^One walk and ten minutes/);
});

it('does the same by touch on the screen device, the walk shown with its clock and what the coach says', async () => {
  await visitor.choose('Which device', 'Screen');
  await visitor.press('Alexa, open Steady Stride');
  await visitor.touchWords('yes');
  for (let question = 0; question < 8; question += 1) await visitor.touch('No');
  await visitor.touchWords('yes');
  const player = visitor.screen;
  await player.getByText('to go').waitFor();
  await visitor.press('+1 minute');
  await visitor.press('+1 minute');
  await player.getByText(/^Eight minutes to go\. .*chat as you walk/).waitFor();
  expect(await timeLeft()).toMatch(/^(8:00|7:5\d)$/);
  const progress = player.getByRole('progressbar', { name: 'The walk' });
  expect(Number(await progress.getAttribute('aria-valuenow'))).toBe(20);
});

it('pauses and resumes by touch, and neither loses nor adds a second of the walk', async () => {
  await visitor.choose('Which device', 'Screen');
  await visitor.choose('How fast', 'Stopped');
  await visitor.press('Alexa, open Steady Stride');
  await visitor.touchWords('yes');
  for (let question = 0; question < 8; question += 1) await visitor.touch('No');
  await visitor.touchWords('yes');
  await visitor.press('+1 minute');
  await visitor.touch('Pause the walk');
  expect(await textOf(visitor.screen)).toMatch(/Paused/);
  expect(await visitor.notes()).toContain('The walk is paused at 1:00');
  await visitor.press('+1 minute');
  expect(await timeLeft()).toBe('9:00');
  await visitor.touch('Resume the walk');
  await visitor.press('+1 minute');
  expect(await timeLeft()).toBe('8:00');
});

it('loses nothing when the page is loaded again in mid-walk', async () => {
  await visitor.say('alexa, open steady stride');
  for (const answer of ['sure', ...Array(8).fill('no'), 'yes']) await visitor.say(answer);
  await visitor.press('+1 minute');
  await visitor.press('+1 minute');
  await visitor.page.locator('.cue').waitFor();
  const before = { heard: await visitor.heard(), notes: await visitor.notes() };
  await visitor.page.reload();
  await visitor.page.locator('.player-card').waitFor();
  expect({ heard: await visitor.heard(), notes: await visitor.notes() }).toEqual(before);
  expect(await timeLeft()).toMatch(/^7:[45]\d$/);
  await visitor.say('alexa, pause');
  expect((await visitor.notes()).at(-1)).toMatch(/^The walk is paused at 2:\d\d$/);
});

it('tells silence from an answer: Enter alone is silence, and Alexa asks again', async () => {
  await visitor.say('alexa, open steady stride');
  await visitor.say('');
  expect(await textOf(visitor.page.locator('.bubble-alexa').last())).toMatch(/asks again/);
  await visitor.say('');
  expect((await visitor.notes()).at(-1)).toBe('The conversation ends');
});

it('offers the words of the interaction model while somebody types, chosen by the arrow keys', async () => {
  await visitor.page.keyboard.type('tell steady stride to sta');
  const options = visitor.page.getByRole('option');
  expect(await textOf(options.first())).toMatch(/^tell steady stride to start .*walk/);
  await visitor.page.keyboard.press('ArrowDown');
  const chosen = (await textOf(visitor.page.getByRole('option', { selected: true }))).split('\n')[0];
  await visitor.act(() => visitor.page.keyboard.press('Enter'));
  expect(await textOf(visitor.page.locator('.bubble-person').last())).toContain(chosen);
  expect(await visitor.heard()).toHaveLength(1);
});
