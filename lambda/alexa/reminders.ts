import { isRecord } from '../values';
import { isZone, localDate, localTime } from '../week/calendar';
import { type Recurrence, readRecurrenceRule, recurrenceRule } from '../weekly/recurrence';
import { type AlexaServices, call, type ServiceAnswer } from './service';

/**
 * Why a reminder could not be reached: nobody allows it (any more, or the token of the request has run out),
 * this device has none, the walker has deleted it, there are too many requests or reminders, Alexa did not take
 * what was asked, or nothing came in time.
 */
export type ReminderProblem =
  | 'not allowed'
  | 'not on this device'
  | 'gone'
  | 'throttled'
  | 'not taken'
  | 'no answer';

/** When a reminder speaks, every week. */
export interface ReminderTime {
  readonly recurrence: Recurrence;
  /** IANA zone. */
  readonly zone: string;
}

/** One reminder as Alexa has it. The walker may have changed it in the Alexa app. */
export interface AlexaReminder {
  /** When it speaks, in which zone if Alexa says; undefined when it does not come every week at one time any more. */
  readonly time: { readonly recurrence: Recurrence; readonly zone: string | undefined } | undefined;
  /** Its trigger as Alexa wrote it, to be sent back unchanged. */
  readonly trigger: unknown;
  readonly pushNotification: unknown;
}

/** What a reminder says, in the language of a locale. */
export interface ReminderWords {
  readonly locale: string;
  readonly text: string;
}

const ALL = '/v1/alerts/reminders';
const one = (alertToken: string): string => `${ALL}/${encodeURIComponent(alertToken)}`;

/** Creates a reminder and answers with Alexa's id of it. Only with the token of a request in a session. Never throws. */
export async function createReminder(
  services: AlexaServices,
  time: ReminderTime,
  words: ReminderWords,
  now: number,
): Promise<{ readonly alertToken: string } | ReminderProblem> {
  const answer = await ask(services, 'POST', ALL, bodyOf(triggerOf(time, now), words, now, time.zone));
  if (typeof answer === 'string') return answer;
  const alertToken = isRecord(answer.body) ? answer.body.alertToken : undefined;
  return typeof alertToken === 'string' && alertToken !== '' ? { alertToken } : 'no answer';
}

/** Reads one reminder. Never throws. */
export async function readReminder(
  services: AlexaServices,
  alertToken: string,
): Promise<AlexaReminder | ReminderProblem> {
  const answer = await ask(services, 'GET', one(alertToken));
  if (typeof answer === 'string') return answer;
  const { trigger, pushNotification } = isRecord(answer.body) ? answer.body : {};
  return { time: timeIn(trigger), trigger, pushNotification };
}

/** Gives a reminder another time and other words. A PUT replaces all of it, so all of it is sent. Never throws. */
export function changeReminder(
  services: AlexaServices,
  alertToken: string,
  time: ReminderTime,
  words: ReminderWords,
  now: number,
): Promise<'done' | ReminderProblem> {
  return put(services, alertToken, bodyOf(triggerOf(time, now), words, now, time.zone));
}

/** Gives a reminder, as it was read, other words and nothing else. Never throws. */
export function rewordReminder(
  services: AlexaServices,
  alertToken: string,
  { time, trigger, pushNotification }: AlexaReminder,
  words: ReminderWords,
  now: number,
): Promise<'done' | ReminderProblem> {
  return put(services, alertToken, {
    ...bodyOf(trigger, words, now, time?.zone ?? 'UTC'),
    ...(pushNotification === undefined ? {} : { pushNotification }),
  });
}

/** Deletes a reminder; one that is gone already is deleted. Never throws. */
export async function deleteReminder(
  services: AlexaServices,
  alertToken: string,
): Promise<'done' | ReminderProblem> {
  const answer = await ask(services, 'DELETE', one(alertToken));
  return typeof answer === 'string' && answer !== 'gone' ? answer : 'done';
}

async function put(
  services: AlexaServices,
  alertToken: string,
  body: unknown,
): Promise<'done' | ReminderProblem> {
  const answer = await ask(services, 'PUT', one(alertToken), body);
  return typeof answer === 'string' ? answer : 'done';
}

async function ask(
  services: AlexaServices,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<ServiceAnswer | ReminderProblem> {
  try {
    const answer = await call(services, method, path, body);
    return answer.status >= 200 && answer.status < 300 ? answer : problemOf(answer.status);
  } catch {
    return 'no answer';
  }
}

/** The service says 401 for some operations and 409 for others where the permission or the token is missing. */
function problemOf(status: number): ReminderProblem {
  switch (status) {
    case 401:
    case 409:
      return 'not allowed';
    case 403:
      return 'not on this device';
    case 404:
      return 'gone';
    case 429:
      return 'throttled';
    case 400:
      return 'not taken';
    default:
      return 'no answer';
  }
}

function bodyOf(trigger: unknown, { locale, text }: ReminderWords, now: number, zone: string): object {
  return {
    requestTime: `${localDate(now, zone)}T${localTime(now, zone)}:00.000`,
    trigger,
    alertInfo: { spokenInfo: { content: [{ locale, text }] } },
    pushNotification: { status: 'ENABLED' },
  };
}

/** Local times with their zone, never an offset: six in the evening stays six over daylight saving. */
function triggerOf({ recurrence, zone }: ReminderTime, now: number): object {
  return {
    type: 'SCHEDULED_ABSOLUTE',
    timeZoneId: zone,
    recurrence: {
      startDateTime: `${localDate(now, zone)}T00:00:00.000`,
      recurrenceRules: [recurrenceRule(recurrence)],
    },
  };
}

function timeIn(trigger: unknown): AlexaReminder['time'] {
  if (!isRecord(trigger) || !isRecord(trigger.recurrence)) return undefined;
  const recurrence = recurrenceIn(trigger.recurrence, trigger.scheduledTime);
  const { timeZoneId } = trigger;
  const zone = typeof timeZoneId === 'string' && isZone(timeZoneId) ? timeZoneId : undefined;
  return recurrence && { recurrence, zone };
}

/** The rules of a recurrence, or what older reminders have in their place: freq, byDay and a scheduled time. */
function recurrenceIn(recurrence: Record<string, unknown>, scheduledTime: unknown): Recurrence | undefined {
  const { recurrenceRules, freq, byDay, interval } = recurrence;
  if (Array.isArray(recurrenceRules) && recurrenceRules.length > 0) {
    const [rule, ...more]: unknown[] = recurrenceRules;
    return typeof rule === 'string' && more.length === 0 ? readRecurrenceRule(rule) : undefined;
  }
  const [, hour, minute] = /T(\d\d):(\d\d)/.exec(String(scheduledTime)) ?? [];
  const days = Array.isArray(byDay) ? byDay.join(',') : '';
  return readRecurrenceRule(
    `FREQ=${freq};BYDAY=${days};BYHOUR=${hour};BYMINUTE=${minute};INTERVAL=${interval ?? 1}`,
  );
}
