import { isRecord } from '../values';
import type { WalkTimers } from '../walk/walk';
import { type AlexaServices, call } from './service';

/** What the two timers of a quiet walk are made of. Texts are in the language of `locale`. */
export interface QuietWalk {
  readonly walkId: string;
  readonly startedAt: number;
  readonly plannedMinutes: number;
  readonly locale: string;
  readonly label: string;
  readonly halfwayLabel: string;
  readonly halfwayText: string;
  /** Holds `%s`, where Alexa puts her own "continue with Steady Stride". */
  readonly endText: string;
  /** `<skill id>.CompleteWalk` */
  readonly task: string;
}

/** Why no timers run: nobody allowed it, this device cannot, or Alexa's service did not do it in time. */
export type NoTimers = 'not allowed' | 'not on this device' | 'no answer';

/** Walks shorter than this have no halfway. */
const HALFWAY_FROM_MINUTES = 4;

/**
 * Creates the end timer and the halfway announcement, at once. If one fails the other is removed: a walk
 * has both or none. Never throws.
 */
export async function createTimers(services: AlexaServices, walk: QuietWalk): Promise<WalkTimers | NoTimers> {
  const bodies =
    walk.plannedMinutes < HALFWAY_FROM_MINUTES ? [endTimer(walk)] : [endTimer(walk), halfwayTimer(walk)];
  const [end, halfway] = await Promise.all(bodies.map((body) => create(services, body)));
  if (end?.id !== undefined && (bodies.length === 1 || halfway?.id !== undefined)) {
    return { end: end.id, ...(halfway?.id === undefined ? {} : { halfway: halfway.id }) };
  }
  const made = [end, halfway].flatMap((one) => (one?.id === undefined ? [] : [one.id]));
  await Promise.all(made.map((id) => change(services, 'cancel', id)));
  return reasonOf([end, halfway].flatMap((one) => (one?.status === undefined ? [] : [one.status])));
}

/** Pauses, resumes or cancels both timers of a walk. A timer that is gone (404) needs nothing. Never throws. */
export async function changeTimers(
  services: AlexaServices,
  { end, halfway }: WalkTimers,
  what: 'pause' | 'resume' | 'cancel',
): Promise<void> {
  const ids = [end, halfway].filter((id) => id !== undefined);
  await Promise.all(ids.map((id) => change(services, what, id)));
}

interface Timer {
  readonly duration: string;
  readonly timerLabel: string;
  readonly [more: string]: unknown;
}

interface Created {
  readonly id?: string;
  readonly status?: number;
}

/**
 * Creates one timer. A label that a timer of the household has already is a bad request to Alexa: it is then
 * created without one.
 */
async function create(services: AlexaServices, timer: Timer): Promise<Created> {
  const { timerLabel, ...unlabelled } = timer;
  const created = await createOnce(services, timer);
  return created.status === 400 ? createOnce(services, unlabelled) : created;
}

async function createOnce(services: AlexaServices, body: unknown): Promise<Created> {
  try {
    const { status, body: answer } = await call(services, 'POST', '/v1/alerts/timers', body);
    const id = isRecord(answer) && typeof answer.id === 'string' ? answer.id : undefined;
    return status >= 200 && status < 300 && id !== undefined ? { id } : { status };
  } catch {
    return {};
  }
}

async function change(
  services: AlexaServices,
  what: 'pause' | 'resume' | 'cancel',
  id: string,
): Promise<void> {
  const path = `/v1/alerts/timers/${encodeURIComponent(id)}`;
  try {
    if (what === 'cancel') await call(services, 'DELETE', path);
    else await call(services, 'POST', `${path}/${what}`);
  } catch {
    // The walk goes on by the clock: a timer that could not be reached changes no minutes.
  }
}

function reasonOf(statuses: readonly number[]): NoTimers {
  if (statuses.includes(401)) return 'not allowed';
  return statuses.includes(403) ? 'not on this device' : 'no answer';
}

function endTimer({ walkId, startedAt, plannedMinutes, label, locale, endText, task }: QuietWalk): Timer {
  return {
    duration: `PT${plannedMinutes * 60}S`,
    timerLabel: label,
    creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
    triggeringBehavior: {
      operation: {
        type: 'LAUNCH_TASK',
        textToConfirm: [{ locale, text: endText }],
        task: { name: task, version: '1', input: { walkId, startedAt, plannedMinutes } },
      },
      notificationConfig: { playAudible: false },
    },
  };
}

function halfwayTimer({ plannedMinutes, halfwayLabel, locale, halfwayText }: QuietWalk): Timer {
  return {
    duration: `PT${plannedMinutes * 30}S`,
    timerLabel: halfwayLabel,
    creationBehavior: { displayExperience: { visibility: 'HIDDEN' } },
    triggeringBehavior: {
      operation: { type: 'ANNOUNCE', textToAnnounce: [{ locale, text: halfwayText }] },
      notificationConfig: { playAudible: false },
    },
  };
}
