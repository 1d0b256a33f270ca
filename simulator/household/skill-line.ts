import { performance } from 'node:perf_hooks';
import type { Json } from '../device/envelope';
import { verdictOn } from '../device/judge';
import type { Check } from './events';

/** After this long Alexa says that the skill does not answer. */
export const TIME_LIMIT_MS = 8000;

/** The skill's entry, as Lambda calls it. */
export type Skill = (event: unknown, context?: unknown) => Promise<unknown>;

/** What the skill tells about its check while it handles a request. */
export type CheckEvent =
  | { readonly kind: 'asking'; readonly question: string; readonly asksAbout: readonly string[] }
  | { readonly kind: 'ended'; readonly result: string };

/** Why Alexa throws a response away, in its words. */
export type ResponseError = 'INVALID_RESPONSE' | 'ENDPOINT_TIMEOUT';

/** One request delivered, and what came back. */
export interface Delivery {
  /** The response as JSON carries it; undefined when none came. */
  readonly response: Json | undefined;
  readonly problem: string | null;
  /** Set when Alexa throws the response away. */
  readonly error: ResponseError | null;
  readonly check: Check | null;
  readonly tookMs: number;
}

const LATE = Symbol('late');

function asCheck(event: CheckEvent): Check {
  return event.kind === 'asking'
    ? { question: event.question, asksAbout: [...event.asksAbout] }
    : { result: event.result };
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0] ?? '';

/** Carries requests to the skill and judges what comes back. One at a time, as on one speaker. */
export class SkillLine {
  readonly #timeLimitMs: number;
  #skill: Skill | null = null;
  #check: Check | null = null;

  constructor(timeLimitMs: number = TIME_LIMIT_MS) {
    this.#timeLimitMs = timeLimitMs;
  }

  connect(skill: Skill): void {
    this.#skill = skill;
  }

  /** To be given to the skill as the one who watches its check. */
  readonly watch = (event: CheckEvent): void => {
    this.#check = asCheck(event);
  };

  /** Delivers a request. Never rejects: what goes wrong is a problem of the delivery. */
  async deliver(envelope: unknown): Promise<Delivery> {
    this.#check = null;
    const begun = performance.now();
    const since = () => performance.now() - begun;
    try {
      const answer = await this.#withinLimit(JSON.parse(JSON.stringify(envelope)));
      const tookMs = since();
      if (answer === LATE || tookMs > this.#timeLimitMs) {
        const problem = `time-limit: no response within ${this.#timeLimitMs / 1000} s`;
        return { response: undefined, problem, error: 'ENDPOINT_TIMEOUT', check: null, tookMs };
      }
      const response = JSON.parse(JSON.stringify(answer ?? null));
      const verdict = verdictOn(envelope, response);
      const error = verdict?.breach === 'refused' ? 'INVALID_RESPONSE' : null;
      return { response, problem: verdict?.problem ?? null, error, check: this.#check, tookMs };
    } catch (error) {
      const problem = `skill-error: ${firstLine(error)}`;
      return { response: undefined, problem, error: 'INVALID_RESPONSE', check: null, tookMs: since() };
    }
  }

  async #withinLimit(event: unknown): Promise<unknown> {
    const begun = performance.now();
    if (this.#skill === null) throw new Error('no skill is connected');
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<typeof LATE>((resolve) => {
      timer = setTimeout(() => resolve(LATE), this.#timeLimitMs);
    });
    try {
      const remaining = () => Math.max(0, this.#timeLimitMs - (performance.now() - begun));
      return await Promise.race([this.#skill(event, { getRemainingTimeInMillis: remaining }), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
