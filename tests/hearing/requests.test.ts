/** What people ask for in words that no sample has, and what must not be heard as asking for it. */

import type { Likelier } from '../../lambda/hearing/meaning';
import { heardIn } from './ears';

const heard = (line: string, likelier: Likelier = 'requests') => heardIn(line, likelier);

it.each([
  ['StartWalkIntent', ['right then let us get moving', 'i fancy a wander so walk me round']],
  ['StartQuietWalkIntent', ['walk with me but keep quiet about it', "i'd rather have a walk in peace today"]],
  ['ImBackIntent', ["that's me home again at last", 'well i have just got back in the house']],
  ['HowLongLeftIntent', ['how much have i got remaining then', 'so when does this thing finish']],
  [
    'DeleteLastWalkIntent',
    ['scrap that walk from earlier please love', 'get rid of the walk you have just put in'],
  ],
  [
    'IsWalkingSafeIntent',
    ["d'you reckon it's wise to go walking this morning", 'run me through the questions first would you'],
  ],
  ['FeelDizzyIntent', ["ooh i've come over all giddy", 'everything keeps spinning on me']],
  ['ShorterIntent', ['could you knock it down a touch', 'that was a bit too much for me next time']],
  ['LongerIntent', ['that was far too easy for me', "let's push on a little further"]],
  ['SameIntent', ['keep it where it is for now', "i'm quite happy with it as it is"]],
  ['MyPlanIntent', ['remind me what the schedule says', 'how often am i supposed to be walking']],
  ['RestartPlanIntent', ["let's go right back to square one", 'i think the plan should begin from scratch']],
  ['LongestWalkIntent', ["what's the furthest i've ever managed", 'tell us my record walk so far']],
  ['ListRemindersIntent', ['which reminders are switched on', 'have i got any reminders with you']],
  ['CancelRemindersIntent', ['stop nagging me about walking', "i've had enough of the reminders"]],
  [
    'WeeklyReminderIntent',
    ['let me have a summary every sunday evening', 'give us a weekly report would you'],
  ],
  [
    'WalkReminderIntent',
    ["don't let me forget my walk on tuesdays", 'give me a nudge to go for a walk at nine'],
  ],
])('%s', (intent, lines) => {
  for (const line of lines) expect([line, heard(line).intent]).toEqual([line, intent]);
});

it.each([
  ['put down half an hour of walking i did', 'LogWalkIntent', '30'],
  ['i already went and did twenty five minutes by myself', 'LogWalkIntent', '25'],
  ['from now on i want each walk to be twelve minutes', 'ChooseMinutesIntent', '12'],
])('%s: %s, %s minutes', (line, intent, minutes) => {
  const { intent: name, slots } = heard(line);
  const said = slots.Duration?.replace(/^PT(\d+)M$/, '$1') ?? slots.Minutes;
  expect([name, said]).toEqual([intent, minutes]);
});

it.each([
  ['how did i get on with my walking last week then', 'last_week'],
  ['so how have i been doing since i began', 'since_start'],
  ['what sort of progress have i made this week', 'this_week'],
])('%s: the week, %s', (line, period) => {
  expect(heard(line)).toMatchObject({ intent: 'WeekIntent', slots: { Period: period } });
});

describe('what is refused is not asked for', () => {
  it.each([
    "i don't fancy going for a walk today",
    'i would not want it any longer than this',
    'not the plan again',
    "i never said i'm back",
    'please do not log a walk of ten minutes',
  ])('%s', (line) => {
    expect(heard(line).intent).not.toMatch(/StartWalk|StartQuiet|Longer|MyPlan|ImBack|LogWalk/);
  });
});

it('a warning sign comes before any request', () => {
  expect(heard("let's do a shorter one my chest is really tight today").slots.Finding).toBe('chest_pain');
});

it('while a question about warning signs stands, words are an answer before they are a request', () => {
  expect(heard('well it seems a bit shorter of a thing', 'answers').intent).toBe('HedgedYesIntent');
});
