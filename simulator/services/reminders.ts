import { randomUUID } from 'node:crypto';
import type { Clock, Job } from '../clock';
import type { JsonObject } from '../device/envelope';
import { asObject, isObject } from '../device/reply';
import { plainText } from '../device/ssml';
import { isZone, localTime, momentOf, readLocalTime } from '../zone';
import { type Answer, badRequest, type Call, done, notFound, notInSession } from './answer';
import { nextOccurrence, readRecurrence } from './recurrence';

/** Alexa's examples and the skill's own need one; this many is what Smart Properties allow. */
const MAX_REMINDERS = 250;
const KEPT_AFTER_COMPLETION_MS = 3 * 86_400_000;

/** When a reminder speaks: after a moment, the next time, or never again. */
type Schedule = (after: number) => number | undefined;

/** What of a reminder its body says. */
interface Wording {
  readonly schedule: Schedule;
  readonly texts: readonly { readonly locale: string; readonly says: string }[];
  readonly body: JsonObject;
}

/** One reminder. Times are milliseconds since the epoch. */
export interface Reminder {
  readonly alertToken: string;
  readonly userId: string;
  readonly deviceId: string;
  readonly createdAt: number;
  updatedAt: number;
  version: number;
  wording: Wording;
  /** When it speaks next; undefined when it is done. */
  next: number | undefined;
  job?: Job;
}

const LEGACY_DAYS: Readonly<Record<string, string>> = { DAILY: 'DAILY', WEEKLY: 'WEEKLY' };

/** The rules of a trigger, the legacy form (freq, byDay, interval and scheduledTime) written as the new one. */
function rulesOf(recurrence: JsonObject): readonly string[] | undefined {
  if (Array.isArray(recurrence.recurrenceRules)) return recurrence.recurrenceRules.map(String);
  const frequency = LEGACY_DAYS[String(recurrence.freq)];
  if (frequency === undefined) return undefined;
  const days = Array.isArray(recurrence.byDay) ? `BYDAY=${recurrence.byDay.join(',')};` : '';
  return [`FREQ=${frequency};${days}INTERVAL=${String(recurrence.interval ?? 1)};`];
}

function readTrigger(trigger: JsonObject, householdZone: string, now: number): Schedule | string {
  const zone = trigger.timeZoneId ?? householdZone;
  if (typeof zone !== 'string' || !isZone(zone)) return `There is no time zone ${String(zone)}.`;
  const time = (value: unknown) => (typeof value === 'string' ? readLocalTime(value) : undefined);
  if (trigger.type === 'SCHEDULED_RELATIVE') {
    const { offsetInSeconds } = trigger;
    if (typeof offsetInSeconds !== 'number' || !(offsetInSeconds > 0))
      return 'offsetInSeconds is a number above 0.';
    const at = now + offsetInSeconds * 1000;
    return (after) => (at > after ? at : undefined);
  }
  if (trigger.type !== 'SCHEDULED_ABSOLUTE') return `There is no trigger of type ${String(trigger.type)}.`;
  if (!isObject(trigger.recurrence)) {
    const local = time(trigger.scheduledTime);
    if (local === undefined) return 'scheduledTime is no local time such as 2026-03-08T18:00:00.000.';
    const at = momentOf(local, zone);
    return at <= now ? 'scheduledTime has passed.' : (after) => (at > after ? at : undefined);
  }
  const { startDateTime, endDateTime } = trigger.recurrence;
  const start = time(startDateTime) ?? time(trigger.scheduledTime) ?? localTime(now, zone);
  if (startDateTime !== undefined && time(startDateTime) === undefined)
    return 'startDateTime is no local time.';
  const endLocal = time(endDateTime);
  if (endDateTime !== undefined && endLocal === undefined) return 'endDateTime is no local time.';
  const end = endLocal && momentOf(endLocal, zone);
  if (end !== undefined && end <= now) return 'endDateTime has passed.';
  const rules = rulesOf(trigger.recurrence)?.map((rule) => readRecurrence(rule, start));
  if (rules === undefined || rules.length === 0) return 'recurrence has no rule.';
  const readable = rules.filter((rule) => rule !== undefined);
  if (readable.length !== rules.length) return 'A recurrence rule cannot be read.';
  return (after) => {
    const range = { start, zone, after, ...(end !== undefined && { end }) };
    const moments = readable.map((rule) => nextOccurrence(rule, range)).filter((at) => at !== undefined);
    return moments.length === 0 ? undefined : Math.min(...moments);
  };
}

function readWording(body: unknown, householdZone: string, now: number): Wording | string {
  const asked = asObject(body);
  if (typeof asked.requestTime !== 'string' || Number.isNaN(Date.parse(asked.requestTime))) {
    return 'requestTime is missing.';
  }
  const schedule = readTrigger(asObject(asked.trigger), householdZone, now);
  if (typeof schedule === 'string') return schedule;
  if (schedule(now) === undefined) return 'The reminder would never speak.';
  const content = asObject(asObject(asked.alertInfo).spokenInfo).content;
  if (!Array.isArray(content) || content.length === 0) return 'alertInfo.spokenInfo.content is missing.';
  const texts = content.map((one) => {
    const { locale, text, ssml } = asObject(one);
    const says = typeof ssml === 'string' ? plainText(ssml) : typeof text === 'string' ? text : '';
    return { locale: String(locale ?? ''), says };
  });
  if (texts.some(({ locale, says }) => locale === '' || says === ''))
    return 'Spoken content needs a locale and a text.';
  const push = asObject(asked.pushNotification).status;
  if (push !== undefined && push !== 'ENABLED' && push !== 'DISABLED')
    return 'pushNotification is ENABLED or DISABLED.';
  return { schedule, texts, body: asked };
}

/** Alexa's reminders of one household, on the household's clock. */
export class Reminders {
  readonly #clock: Clock;
  readonly #zone: () => string;
  readonly #onFire: (reminder: Reminder) => Promise<void>;
  #reminders: Reminder[] = [];

  constructor(clock: Clock, zone: () => string, onFire: (reminder: Reminder) => Promise<void>) {
    this.#clock = clock;
    this.#zone = zone;
    this.#onFire = onFire;
  }

  /** The reminders that will speak, in the order in which they were made. */
  get waiting(): readonly Reminder[] {
    return this.#reminders.filter(({ next }) => next !== undefined);
  }

  create({ body, grant }: Call): Answer {
    const { userId, deviceId, inSession } = grant;
    if (!inSession || deviceId === undefined) return notInSession();
    const now = this.#clock.now();
    const wording = readWording(body, this.#zone(), now);
    if (typeof wording === 'string') return badRequest(wording);
    if (this.#of(userId).length >= MAX_REMINDERS)
      return badRequest(`There are ${MAX_REMINDERS} reminders already.`);
    const reminder: Reminder = {
      alertToken: randomUUID(),
      userId,
      deviceId,
      createdAt: now,
      updatedAt: now,
      version: 1,
      wording,
      next: undefined,
    };
    this.#reminders.push(reminder);
    this.#plan(reminder, now);
    return done(this.#shown(reminder));
  }

  list({ grant }: Call): Answer {
    const alerts = this.#of(grant.userId).map((reminder) => ({
      ...this.#shown(reminder),
      trigger: reminder.wording.body.trigger,
      alertInfo: reminder.wording.body.alertInfo,
    }));
    return done({ totalCount: String(alerts.length), alerts, links: null });
  }

  get(call: Call): Answer {
    return this.#with(call, (reminder) =>
      done({
        ...this.#shown(reminder),
        trigger: reminder.wording.body.trigger,
        alertInfo: reminder.wording.body.alertInfo,
        pushNotification: reminder.wording.body.pushNotification,
      }),
    );
  }

  update(call: Call): Answer {
    return this.#with(call, (reminder) => {
      const now = this.#clock.now();
      const wording = readWording(call.body, this.#zone(), now);
      if (typeof wording === 'string') return badRequest(wording);
      reminder.wording = wording;
      reminder.updatedAt = now;
      reminder.version += 1;
      this.#plan(reminder, now);
      return done(this.#shown(reminder));
    });
  }

  remove(call: Call): Answer {
    return this.#with(call, (reminder) => {
      reminder.job?.cancel();
      this.#reminders = this.#reminders.filter((other) => other !== reminder);
      return done();
    });
  }

  /** Removes every reminder of an account, as disabling the skill does. */
  forget(userId: string): void {
    for (const { job } of this.#of(userId)) job?.cancel();
    this.#reminders = this.#reminders.filter((reminder) => reminder.userId !== userId);
  }

  #of(userId: string): readonly Reminder[] {
    const now = this.#clock.now();
    return this.#reminders.filter(
      (reminder) =>
        reminder.userId === userId &&
        (reminder.next !== undefined || reminder.updatedAt + KEPT_AFTER_COMPLETION_MS > now),
    );
  }

  #with({ parameters, grant }: Call, act: (reminder: Reminder) => Answer): Answer {
    const reminder = this.#of(grant.userId).find(({ alertToken }) => alertToken === parameters[0]);
    return reminder === undefined ? notFound('reminder') : act(reminder);
  }

  #plan(reminder: Reminder, after: number): void {
    reminder.job?.cancel();
    const next = reminder.wording.schedule(after);
    reminder.next = next;
    if (next === undefined) return;
    reminder.job = this.#clock.schedule(next, async () => {
      const spoken = { ...reminder };
      reminder.updatedAt = next;
      this.#plan(reminder, next);
      await this.#onFire(spoken);
    });
  }

  #shown({ alertToken, createdAt, updatedAt, version, next }: Reminder): JsonObject {
    return {
      alertToken,
      createdTime: new Date(createdAt).toISOString(),
      updatedTime: new Date(updatedAt).toISOString(),
      status: next === undefined ? 'COMPLETED' : 'ON',
      version: String(version),
      href: `/v1/alerts/reminders/${alertToken}`,
    };
  }
}
