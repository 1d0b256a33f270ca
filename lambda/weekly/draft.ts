import { isRecord } from '../values';

/** What a reminder is about: how the week went, or that it is time to walk. */
export type ReminderKind = 'weekly' | 'walks';

/** A reminder that is being talked about. Without days or a time, they are still to be asked for. */
export interface Draft {
  readonly what: ReminderKind;
  /** ISO days of the week, Monday 1 to Sunday 7, ascending; one at most for the week. */
  readonly days: readonly number[];
  /** Local time, `HH:MM`. */
  readonly time?: string;
}

/** A draft with nothing left to ask but whether it shall be. */
export type WholeDraft = Required<Draft>;

/** What was said about when. */
export interface SaidWhen {
  readonly days: readonly number[];
  /** As AMAZON.TIME has it: `HH:MM`, or MO, AF, EV, NI for a part of the day. Anything else says nothing. */
  readonly time?: string | undefined;
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The hours of a part of the day, and the time meant by its name alone: said back before anything is set up. */
const PARTS: Readonly<
  Record<string, { readonly from: number; readonly to: number; readonly alone: string }>
> = {
  MO: { from: 0, to: 11, alone: '08:00' },
  AF: { from: 12, to: 17, alone: '14:00' },
  EV: { from: 15, to: 23, alone: '18:00' },
  NI: { from: 18, to: 23, alone: '20:00' },
};

/** From one to five nobody means the night without saying so: "at three" is three in the afternoon. */
const SMALL_HOURS = { from: 1, to: 4 } as const;
const HALF_A_DAY = 12;

/** Whether everything about a draft is known. */
export function isWhole(draft: Draft): draft is WholeDraft {
  return draft.days.length > 0 && draft.time !== undefined;
}

/**
 * A draft with what was just said in it: days take the place of days, a time of the time, and a part of the day
 * alone ("in the evening") moves a known time into it.
 */
export function draftWith(draft: Draft, { days, time }: SaidWhen): Draft {
  const said = [...new Set(days)].filter((day) => day >= 1 && day <= 7);
  const kept = draft.what === 'weekly' ? said.slice(-1) : said.sort((a, b) => a - b);
  const meant = timeMeant(time, draft.time);
  return {
    what: draft.what,
    days: kept.length > 0 ? kept : draft.days,
    ...(meant === undefined ? {} : { time: meant }),
  };
}

/** The same kind of reminder, on the same days at the same time. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return one.what === other.what && one.time === other.time && one.days.join() === other.days.join();
}

/** A draft out of what a session or a token holds; undefined when it is none. Takes anything, throws nothing. */
export function readDraft(value: unknown): Draft | undefined {
  if (!isRecord(value)) return undefined;
  const { what, days, time } = value;
  if (what !== 'weekly' && what !== 'walks') return undefined;
  if (!Array.isArray(days) || !days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7))
    return undefined;
  if (time !== undefined && (typeof time !== 'string' || !TIME.test(time))) return undefined;
  return { what, days: days as number[], ...(time === undefined ? {} : { time }) };
}

function timeMeant(said: string | undefined, known: string | undefined): string | undefined {
  const part = said === undefined ? undefined : PARTS[said];
  if (part !== undefined) return known === undefined ? part.alone : into(known, part);
  const [, hour] = TIME.exec(said ?? '') ?? [];
  if (said === undefined || hour === undefined) return known;
  const isSmall = Number(hour) >= SMALL_HOURS.from && Number(hour) <= SMALL_HOURS.to;
  return isSmall ? withHour(said, Number(hour) + HALF_A_DAY) : said;
}

/** The same time of the other half of the day, where that one lies in the part; else the part's own time. */
function into(time: string, { from, to, alone }: { from: number; to: number; alone: string }): string {
  const hour = Number(time.slice(0, 2));
  const meant = [hour, (hour + HALF_A_DAY) % 24].find((one) => one >= from && one <= to);
  return meant === undefined ? alone : withHour(time, meant);
}

function withHour(time: string, hour: number): string {
  return `${String(hour).padStart(2, '0')}${time.slice(2)}`;
}
