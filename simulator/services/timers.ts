import { randomUUID } from 'node:crypto';
import type { Clock, Job } from '../clock';
import type { JsonObject } from '../device/envelope';
import { asObject, isObject } from '../device/reply';
import { type Answer, badRequest, type Call, done, notFound, notInSession, refused } from './answer';

const MAX_TIMERS = 10;
const MAX_DURATION_MS = 2 * 60 * 60_000;
const MAX_LABEL = 256;

/** What a timer does when its time has come. */
export type TimerOperation =
  | { readonly type: 'NOTIFY_ONLY' }
  | { readonly type: 'ANNOUNCE'; readonly texts: readonly LocalText[] }
  | { readonly type: 'LAUNCH_TASK'; readonly texts: readonly LocalText[]; readonly task: JsonObject };

export interface LocalText {
  readonly locale: string;
  readonly text: string;
}

/** One timer, in the states Alexa knows. Times are milliseconds since the epoch. */
export interface Timer {
  readonly id: string;
  readonly userId: string;
  readonly deviceId: string;
  readonly label?: string;
  readonly durationMs: number;
  readonly operation: TimerOperation;
  readonly createdAt: number;
  updatedAt: number;
  state:
    | { readonly status: 'ON'; readonly triggersAt: number; readonly job: Job }
    | { readonly status: 'PAUSED'; readonly remainingMs: number }
    | { readonly status: 'OFF' };
}

const ISO_DURATION = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

function readDuration(value: unknown): number | undefined {
  const match = typeof value === 'string' ? ISO_DURATION.exec(value) : null;
  if (match === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

const writeDuration = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `PT${h > 0 ? `${h}H` : ''}${m > 0 ? `${m}M` : ''}${s > 0 || seconds === 0 ? `${s}S` : ''}`;
};

function readTexts(value: unknown): readonly LocalText[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const texts = value.filter(
    (one): one is JsonObject & LocalText =>
      isObject(one) && typeof one.locale === 'string' && typeof one.text === 'string' && one.text !== '',
  );
  return texts.length === value.length ? texts.map(({ locale, text }) => ({ locale, text })) : undefined;
}

function readOperation(value: unknown): TimerOperation | string {
  const operation = asObject(value);
  switch (operation.type) {
    case 'NOTIFY_ONLY':
      return { type: 'NOTIFY_ONLY' };
    case 'ANNOUNCE': {
      const texts = readTexts(operation.textToAnnounce);
      return texts === undefined
        ? 'ANNOUNCE needs textToAnnounce with locale and text.'
        : { type: 'ANNOUNCE', texts };
    }
    case 'LAUNCH_TASK': {
      const texts = readTexts(operation.textToConfirm);
      const task = asObject(operation.task);
      if (texts === undefined) return 'LAUNCH_TASK needs textToConfirm with locale and text.';
      if (texts.some(({ text }) => !text.includes('%s'))) return 'textToConfirm must contain %s.';
      if (typeof task.name !== 'string' || typeof task.version !== 'string')
        return 'The task needs a name and a version.';
      return { type: 'LAUNCH_TASK', texts, task };
    }
    default:
      return `There is no timer operation ${String(operation.type)}.`;
  }
}

/** Alexa's timers of one household, on the household's clock. */
export class Timers {
  readonly #clock: Clock;
  readonly #onFire: (timer: Timer) => Promise<void>;
  #timers: Timer[] = [];

  constructor(clock: Clock, onFire: (timer: Timer) => Promise<void>) {
    this.#clock = clock;
    this.#onFire = onFire;
  }

  /** The timers that run or are paused, in the order in which they were made. */
  get waiting(): readonly Timer[] {
    return this.#timers.filter(({ state }) => state.status !== 'OFF');
  }

  create({ body, grant }: Call): Answer {
    const { userId, deviceId, inSession } = grant;
    if (!inSession || deviceId === undefined) return notInSession();
    const asked = asObject(body);
    const durationMs = readDuration(asked.duration);
    if (durationMs === undefined || durationMs <= 0)
      return badRequest('duration is no ISO 8601 duration such as PT15M.');
    if (durationMs > MAX_DURATION_MS) return badRequest('A timer lasts two hours at most.');
    const { timerLabel } = asked;
    if (timerLabel !== undefined && (typeof timerLabel !== 'string' || timerLabel.length > MAX_LABEL)) {
      return badRequest(`timerLabel is text of at most ${MAX_LABEL} characters.`);
    }
    const triggering = asObject(asked.triggeringBehavior);
    const operation = readOperation(triggering.operation);
    if (typeof operation === 'string') return badRequest(operation);
    if (typeof asObject(triggering.notificationConfig).playAudible !== 'boolean') {
      return badRequest('triggeringBehavior.notificationConfig.playAudible is missing.');
    }
    const visibility = asObject(asObject(asked.creationBehavior).displayExperience).visibility;
    if (visibility !== 'VISIBLE' && visibility !== 'HIDDEN') {
      return badRequest('creationBehavior.displayExperience.visibility is VISIBLE or HIDDEN.');
    }
    const active = this.#of(userId).filter(({ state }) => state.status !== 'OFF');
    if (timerLabel !== undefined && active.some(({ label }) => label === timerLabel)) {
      return badRequest('A timer of this label is running.');
    }
    if (active.length >= MAX_TIMERS)
      return refused(403, 'MAX_TIMERS_EXCEEDED', `There are ${MAX_TIMERS} timers already.`);

    const now = this.#clock.now();
    const timer: Timer = {
      id: randomUUID(),
      userId,
      deviceId,
      ...(timerLabel !== undefined && { label: timerLabel }),
      durationMs,
      operation,
      createdAt: now,
      updatedAt: now,
      state: { status: 'OFF' },
    };
    this.#timers.push(timer);
    this.#run(timer, durationMs);
    return done(this.#shown(timer));
  }

  list({ grant }: Call): Answer {
    const timers = this.#of(grant.userId).map((timer) => this.#shown(timer));
    return done({ totalCount: timers.length, timers, nextToken: null });
  }

  get(call: Call): Answer {
    return this.#with(call, (timer) => done(this.#shown(timer)));
  }

  cancel(call: Call): Answer {
    return this.#with(call, (timer) => {
      this.#remove([timer]);
      return done();
    });
  }

  cancelAll({ grant }: Call): Answer {
    this.forget(grant.userId);
    return done();
  }

  pause(call: Call): Answer {
    if (!call.grant.inSession) return notInSession();
    return this.#with(call, (timer) => {
      if (timer.state.status !== 'ON') return badRequest('Only a running timer can be paused.');
      const now = this.#clock.now();
      timer.state.job.cancel();
      timer.state = { status: 'PAUSED', remainingMs: Math.max(0, timer.state.triggersAt - now) };
      timer.updatedAt = now;
      return done(this.#shown(timer));
    });
  }

  resume(call: Call): Answer {
    if (!call.grant.inSession) return notInSession();
    return this.#with(call, (timer) => {
      if (timer.state.status !== 'PAUSED') return badRequest('Only a paused timer can be resumed.');
      this.#run(timer, timer.state.remainingMs);
      return done(this.#shown(timer));
    });
  }

  /** Removes every timer of an account, as disabling the skill does. */
  forget(userId: string): void {
    this.#remove(this.#of(userId));
  }

  #of(userId: string): readonly Timer[] {
    return this.#timers.filter((timer) => timer.userId === userId);
  }

  #with({ parameters, grant }: Call, act: (timer: Timer) => Answer): Answer {
    const timer = this.#of(grant.userId).find(({ id }) => id === parameters[0]);
    return timer === undefined ? notFound('timer') : act(timer);
  }

  #remove(gone: readonly Timer[]): void {
    for (const { state } of gone) if (state.status === 'ON') state.job.cancel();
    this.#timers = this.#timers.filter((timer) => !gone.includes(timer));
  }

  #run(timer: Timer, remainingMs: number): void {
    const now = this.#clock.now();
    const triggersAt = now + remainingMs;
    const job = this.#clock.schedule(triggersAt, async () => {
      timer.state = { status: 'OFF' };
      timer.updatedAt = triggersAt;
      await this.#onFire(timer);
    });
    timer.state = { status: 'ON', triggersAt, job };
    timer.updatedAt = now;
  }

  #shown({ id, label, durationMs, createdAt, updatedAt, state }: Timer): JsonObject {
    const iso = (at: number) => new Date(at).toISOString();
    return {
      id,
      status: state.status,
      duration: writeDuration(durationMs),
      ...(state.status === 'ON' && { triggerTime: iso(state.triggersAt) }),
      ...(label !== undefined && { timerLabel: label }),
      createdTime: iso(createdAt),
      updatedTime: iso(updatedAt),
      ...(state.status === 'PAUSED' && { remainingTimeWhenPaused: writeDuration(state.remainingMs) }),
    };
  }
}
