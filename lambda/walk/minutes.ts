/** The longest walk, in minutes: the length of the coaching track. */
export const MOST_MINUTES = 60;

/** Why an amount of time is no length of a walk; each is explained in its own words. */
export type MinutesRefusal = 'zero' | 'under-a-minute' | 'not-whole' | 'too-long' | 'not-understood';

/** What was said about minutes: nothing, a length that a walk can have, or one that it can't. */
export type MinutesSaid =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'refused'; readonly why: MinutesRefusal };

/** The values of the two slots, as Alexa gives them: `AMAZON.NUMBER` digits or "?", `AMAZON.DURATION` ISO 8601 or "?". */
export interface MinutesSlots {
  readonly number?: string | undefined;
  readonly duration?: string | undefined;
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const AMOUNT = '(\\d+(?:\\.\\d+)?)';
const DURATION = new RegExp(
  `^P(?=.)(?:${AMOUNT}Y)?(?:${AMOUNT}M)?(?:${AMOUNT}W)?(?:${AMOUNT}D)?(?:T(?=.)(?:${AMOUNT}H)?(?:${AMOUNT}M)?(?:${AMOUNT}S)?)?$`,
);
/** Seconds in a year, month, week, day, hour, minute and second; how long a month is makes no difference here. */
const SECONDS = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1];

/**
 * Whole minutes, 1 to 60, of what was said. Nothing is rounded: ninety seconds is `not-whole`, so that
 * nobody walks longer or shorter than they asked for without being told. Where both slots are filled,
 * the duration counts, and a bare number is minutes. A negative amount is `zero`.
 */
export function minutesSaid({ number, duration }: MinutesSlots): MinutesSaid {
  const said = [duration, number].filter((value) => value !== undefined && value.trim() !== '');
  if (said.length === 0) return { kind: 'nothing' };
  const seconds = secondsOfDuration(duration) ?? secondsOfNumber(number);
  if (seconds === undefined) return { kind: 'refused', why: 'not-understood' };
  const why = refusal(seconds);
  return why === undefined ? { kind: 'minutes', minutes: seconds / 60 } : { kind: 'refused', why };
}

function refusal(seconds: number): MinutesRefusal | undefined {
  if (seconds <= 0) return 'zero';
  if (seconds < 60) return 'under-a-minute';
  if (seconds > MOST_MINUTES * 60) return 'too-long';
  return seconds % 60 === 0 ? undefined : 'not-whole';
}

function secondsOfNumber(value: string | undefined): number | undefined {
  const number = value?.trim() ?? '';
  return NUMBER.test(number) ? Number(number) * 60 : undefined;
}

function secondsOfDuration(value: string | undefined): number | undefined {
  const parts = DURATION.exec(value?.trim() ?? '');
  if (parts === null) return undefined;
  return parts.slice(1).reduce((sum, part, index) => sum + Number(part ?? 0) * (SECONDS[index] ?? 0), 0);
}
