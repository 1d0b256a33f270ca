import { FIRST_WALK, useHouse, useVisitor } from './house';
import { textOf, Visitor } from './visitor';

const house = useHouse();
const here = useVisitor(house);

const timeLeft = async (visitor: Visitor) =>
  (await textOf(visitor.page.locator('.player-left, .player-card-time'))).split(/\s/)[0];

it('brings somebody new from the first word to the first walk by typing alone', async () => {
  const { visitor } = here;
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
  expect(await timeLeft(visitor)).toBe('10:00');

  await visitor.say('/wait 10m');
  expect(await visitor.notes()).toContain('The walk is finished at 10:00');
  await visitor.say('alexa, ask steady stride how my week went');
  expect((await visitor.heard()).at(-1)).toMatch(/^One walk and ten minutes/);
});

it('does the same by touch on the screen device, the walk shown with its clock and what the coach says', async () => {
  const { visitor } = here;
  await visitor.choose('Which device', 'Screen');
  await visitor.press(/^Alexa, open Steady Stride$/);
  await visitor.touchWords('yes');
  for (let question = 0; question < 8; question += 1) await visitor.touch('No');
  await visitor.touchWords('yes');
  const player = visitor.screen;
  await player.getByText('to go').waitFor();
  for (let minute = 0; minute < 2; minute += 1) await visitor.press('+1 minute');
  await visitor.given(['/wait 5s']);
  const caption = player.getByText(/^Eight minutes to go\. .*chat as you walk/);
  await caption.waitFor();
  await visitor.given(['/wait 55s']);
  expect(await caption.count()).toBe(0);
  expect(await timeLeft(visitor)).toBe('7:00');
  const progress = player.getByRole('progressbar', { name: 'The walk' });
  expect(await progress.getAttribute('aria-valuenow')).toBe('30');
  expect(await progress.getAttribute('aria-valuetext')).toBe('3 minutes of 10 minutes');
  await visitor.press('To the end of the walk');
  expect(await visitor.notes()).toContain('The walk is finished at 10:00');
});

it.each([
  ['Walk ten minutes', /Eight questions, each a yes or no/],
  ['See a week go by', /One walk and twenty minutes/],
  ['Break a service', /./],
])('offers somebody new a way in: %s', async (way, reply) => {
  const { visitor } = here;
  await visitor.press(way);
  await visitor.page.locator('.bubble-alexa', { hasText: reply }).first().waitFor();
  await visitor.given(['/mend']);
  expect(await visitor.page.locator('.bubble-problem').count()).toBe(0);
});

it('opens the skill by a touch of what the screen offers', async () => {
  const { visitor } = here;
  await visitor.choose('Which device', 'Screen');
  await visitor.touch('Try “Alexa, open Steady Stride”');
  expect((await visitor.heard()).at(-1)).toMatch(/^Welcome to Steady Stride/);
});

it('pauses and resumes by touch, and neither loses nor adds a second of the walk', async () => {
  const { visitor } = here;
  await visitor.choose('Which device', 'Screen');
  await visitor.given(FIRST_WALK);
  await visitor.press('+1 minute');
  await visitor.touch('Pause the walk');
  expect(await textOf(visitor.screen)).toMatch(/Paused/);
  expect(await visitor.notes()).toContain('The walk is paused at 1:00');
  await visitor.press('+1 minute');
  expect(await timeLeft(visitor)).toBe('9:00');
  await visitor.touch('Resume the walk');
  await visitor.press('+1 minute');
  expect(await timeLeft(visitor)).toBe('8:00');
});

it('has a clock of the walk that runs with the time of the room, and with it ten times as fast', async () => {
  const { visitor } = here;
  await visitor.given(FIRST_WALK);
  expect(await timeLeft(visitor)).toBe('10:00');
  await visitor.choose('How fast', 'Real time');
  await visitor.page.locator('.player-card-time', { hasText: /^9:5\d/ }).waitFor();
  await visitor.choose('How fast', '60×');
  await visitor.page.locator('.cue', { hasText: 'Eight minutes to go' }).waitFor();
  await visitor.choose('How fast', 'Stopped');
  expect(await timeLeft(visitor)).toMatch(/^[0-8]:/);
});

it('loses nothing when the page is loaded again in mid-walk', async () => {
  const { visitor } = here;
  for (const line of [...FIRST_WALK, '/wait 3m']) await visitor.say(line);
  const before = { heard: await visitor.heard(), notes: await visitor.notes() };
  expect(before.notes.at(-1)).toMatch(/^2:00\s+Eight minutes to go/);
  await visitor.page.reload();
  await visitor.page.locator('.player-card').waitFor();
  expect({ heard: await visitor.heard(), notes: await visitor.notes() }).toEqual(before);
  expect(await timeLeft(visitor)).toBe('7:00');
  await visitor.say('alexa, pause');
  expect((await visitor.notes()).at(-1)).toBe('The walk is paused at 3:00');
});

it('lets the walk go on when the page is closed, and finds it again in another', async () => {
  const { visitor } = here;
  await visitor.given([...FIRST_WALK, '/wait 2m']);
  await visitor.page.close();
  const later = await Visitor.inTab(visitor.context, house.started.address);
  expect(await timeLeft(later)).toBe('8:00');
  await later.press('To the end of the walk');
  await later.say('alexa, ask steady stride how my week went');
  expect((await later.heard()).at(-1)).toMatch(/^One walk and ten minutes/);
});

it('tells silence from an answer: Enter alone is silence, and Alexa asks again', async () => {
  const { visitor } = here;
  await visitor.say('alexa, open steady stride');
  await visitor.say('');
  expect(await textOf(visitor.page.locator('.bubble-alexa').last())).toMatch(/asks again/);
  await visitor.say('');
  expect((await visitor.notes()).at(-1)).toBe('The conversation ends');
});

it('offers the words of the interaction model while somebody types, chosen by the arrow keys', async () => {
  const { visitor } = here;
  await visitor.page.keyboard.type('tell steady stride to sta');
  const options = visitor.page.getByRole('option');
  expect(await textOf(options.first())).toMatch(/^tell steady stride to start .*walk/);
  await visitor.page.keyboard.press('ArrowDown');
  const chosen = (await textOf(visitor.page.getByRole('option', { selected: true }))).split('\n')[0];
  await visitor.act(() => visitor.page.keyboard.press('Enter'));
  expect(await textOf(visitor.page.locator('.bubble-person').last())).toContain(chosen);
  expect(await visitor.heard()).toHaveLength(1);
});
