import type { Directive } from 'ask-sdk-model';
import type { WeekWords } from '../speech/sentences';
import type { WeekFigures } from '../week/week';
import type { Device } from './device';
import question from './documents/question.json';
import walkDocument from './documents/walk.json';
import weekDocument from './documents/week.json';

/** A button on the screen: its label, and the intent that a touch stands for. */
export interface Choice {
  readonly label: string;
  readonly intent: string;
}

/** The oldest APL that draws these documents; older screens get none. */
const OLDEST_APL = [2023, 1] as const;

/** A question as a screen shows it. A touch brings its key back, so that none answers another question. */
export interface QuestionOnScreen {
  readonly key: string;
  readonly asked: string;
  readonly choices: readonly Choice[];
}

/**
 * The standing question in large letters, with its answers to touch; no directive on a device without a
 * screen. It shows what is asked, never what was answered. Its letters are a twelfth of the screen's
 * height, to be read from two metres.
 */
export function questionScreen(
  device: Device,
  { key, asked, choices }: QuestionOnScreen,
): readonly Directive[] {
  if (!draws(device)) return [];
  return [
    {
      type: 'Alexa.Presentation.APL.RenderDocument',
      token: 'question',
      document: question,
      datasources: { page: { type: 'object', key, question: asked, choices: [...choices] } },
    },
  ];
}

/** What the screen of a walk shows: when it ends, how long it lasts (milliseconds), and its words. */
export interface WalkOnScreen {
  readonly endsAt: number;
  readonly lastsMs: number;
  readonly label: string;
  readonly hint: string;
}

/**
 * The start of a walk: a ring and the minutes left. Both are reckoned from the deadline and the clock of
 * the device at every tick, and not counted, so a screen that slept shows the right time when it wakes.
 */
export function walkScreen(device: Device, walk: WalkOnScreen): readonly Directive[] {
  if (!draws(device)) return [];
  const minutes = String(Math.ceil(walk.lastsMs / 60_000));
  return [
    {
      type: 'Alexa.Presentation.APL.RenderDocument',
      token: 'walk',
      document: walkDocument,
      datasources: { page: { type: 'object', ...walk, minutes } },
    },
  ];
}

/** How much of the chart the highest bar may fill: the figure above it needs the rest. */
const CHART_PERCENT = 86;

/**
 * A week as seven bars with the minutes a walk of the plan has as a line across them; each bar has a
 * label for screen readers. No directive on a device without a screen.
 */
export function weekScreen(device: Device, week: WeekFigures, words: WeekWords): readonly Directive[] {
  if (!draws(device)) return [];
  const line = week.next.minutes;
  const most = Math.max(line, ...week.days.map(({ minutes }) => minutes));
  const percent = (minutes: number): string => `${Math.round((minutes / most) * CHART_PERCENT)}%`;
  const bars = week.days.map(({ date, minutes }) => ({
    name: words.barName(date),
    label: words.barLabel(date, minutes),
    minutes: minutes === 0 ? '' : String(minutes),
    height: percent(minutes),
  }));
  return [
    {
      type: 'Alexa.Presentation.APL.RenderDocument',
      token: 'week',
      document: weekDocument,
      datasources: {
        page: {
          ...{ type: 'object', title: words.screenTitle(week), bars },
          ...{ line: percent(line), lineLabel: words.lineLabel(line) },
        },
      },
    },
  ];
}

/** Whether the device has a screen that draws our documents. */
export function draws({ apl }: Device): boolean {
  if (apl === undefined) return false;
  return apl[0] > OLDEST_APL[0] || (apl[0] === OLDEST_APL[0] && apl[1] >= OLDEST_APL[1]);
}
