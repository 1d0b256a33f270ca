import type { Device } from '../../lambda/alexa/device';
import { weekScreen } from '../../lambda/alexa/screen';
import { newPlan } from '../../lambda/plan/plan';
import { english } from '../../lambda/speech/en';
import { instantOf } from '../../lambda/week/calendar';
import { summariseWeek } from '../../lambda/week/week';
import { walk } from '../week/histories';

const ZONE = 'America/New_York';
const HUB: Device = { id: 'd', hash: 'h', playsAudio: true, apl: [2024, 3] };
const at = (date: string): number => instantOf(date, '08:00', ZONE);

interface Page {
  readonly title: string;
  readonly bars: readonly { readonly [name: string]: string }[];
  readonly line: string;
  readonly lineLabel: string;
}

/** What the screen shows of the week of 23 November 2026 with walks of so many minutes. */
function pageOf(walks: Readonly<Record<string, number>>): Page {
  const walked = Object.entries(walks).map(([date, minutes]) => walk(at(date), minutes));
  const week = summariseWeek(walked, newPlan('2026-11-02'), at('2026-11-29'), ZONE, 'this_week');
  const [directive] = weekScreen(HUB, week, english.week) as unknown as {
    datasources: { page: Page };
  }[];
  if (directive === undefined) throw new Error('The hub was shown nothing.');
  return directive.datasources.page;
}

it('seven bars, each with its day and its minutes, and the plan as a line across them', () => {
  const page = pageOf({ '2026-11-23': 10, '2026-11-25': 20, '2026-11-28': 1 });
  expect(page.title).toBe('Three walks, thirty-one minutes');
  expect(page.bars.map(({ name }) => name).join()).toBe('Mon,Tue,Wed,Thu,Fri,Sat,Sun');
  expect(page.bars.map(({ minutes }) => minutes).join()).toBe('10,,20,,,1,');
  expect(page.bars.map(({ label }) => label)).toEqual([
    'Monday, ten minutes',
    'Tuesday, no walk',
    'Wednesday, twenty minutes',
    'Thursday, no walk',
    'Friday, no walk',
    'Saturday, one minute',
    'Sunday, no walk',
  ]);
  expect(page.lineLabel).toBe('Your plan, ten minutes');
  expect(page.line).toBe(page.bars[0]?.height);
});

it.each([
  ['an empty week', {}],
  ['a walk shorter than the plan’s', { '2026-11-24': 3 }],
  ['one of an hour', { '2026-11-24': 60 }],
])('%s fits: the tallest leaves room for its figure, and nothing is taller than it should be', (_, walks) => {
  const page = pageOf(walks);
  const heights = [...page.bars.map(({ height }) => height), page.line].map((part) =>
    Number.parseInt(String(part), 10),
  );
  // A line of letters of six hundredths of the screen, above, on a chart of sixty-eight.
  expect(Math.max(...heights)).toBeLessThanOrEqual(88);
  expect(Math.max(...heights)).toBeGreaterThan(80);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
});

it('a device without a screen is sent nothing', () => {
  const week = summariseWeek([], newPlan('2026-11-02'), at('2026-11-29'), ZONE, 'this_week');
  expect(weekScreen({ id: 'd', hash: 'h', playsAudio: true }, week, english.week)).toEqual([]);
});
