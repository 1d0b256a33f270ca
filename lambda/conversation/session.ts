import { checkStateOf } from '../check/read-state';
import type { CheckState } from '../check/state';
import { isRecord } from '../values';
import { type Draft, readDraft } from '../weekly/draft';

/** What the person came for, and what the check that stands before it leads to. */
export type Wish =
  /** A walk was asked for; minutes null are the plan's. */
  | {
      readonly kind: 'walk';
      readonly minutes: number | null;
      readonly quiet: boolean;
      /** The walker was told that it is much longer than the plan, and wants it. */
      readonly sure?: true;
    }
  /** The skill was opened. */
  | { readonly kind: 'launch' }
  /** "Is walking safe today?" */
  | { readonly kind: 'advice' };

/** Who began a check, and what for. */
export interface Began {
  /** Walker id of the voice that began it: the gate opens for that voice only. */
  readonly who: string;
  readonly wish: Wish;
}

/** What an open question waits for. It is all a session remembers. */
export type Expecting =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'what_next' }
  | { readonly kind: 'step_up' }
  | { readonly kind: 'log_minutes' }
  | { readonly kind: 'log'; readonly minutes: number }
  | { readonly kind: 'delete'; readonly walkId: string; readonly minutes: number; readonly on: string }
  /** `unclear`: the last reply was no answer; after another one the question is put in plainer words. */
  | { readonly kind: 'check'; readonly began: Began; readonly state: CheckState; readonly unclear?: true }
  /** The check let a walk pass: a yes starts it. `atMost` bounds a change of mind. */
  | { readonly kind: 'ready'; readonly who: string; readonly minutes: number; readonly atMost: number }
  | { readonly kind: 'minutes'; readonly quiet: boolean }
  /** `ready` is there when the check has been passed: the answer then starts the walk. */
  | {
      readonly kind: 'much_longer';
      readonly asked: number;
      readonly plan: number;
      readonly quiet: boolean;
      readonly ready?: { readonly who: string };
    }
  | {
      readonly kind: 'timer_offer';
      readonly who: string;
      readonly minutes: number;
      readonly checkedAt?: number;
    }
  /** A reminder: what is missing of it, or whether it shall be. `who` asked for it. */
  | { readonly kind: 'reminder'; readonly who: string; readonly draft: Draft }
  | { readonly kind: 'cancel_reminders'; readonly who: string }
  | { readonly kind: 'after_walk'; readonly walkId: string }
  | {
      readonly kind: 'unconfirmed';
      readonly walkId: string;
      readonly startedAt: number;
      readonly planned: number;
    }
  | { readonly kind: 'carry_on'; readonly walkId: string }
  /** In the middle of a walk: "shall we walk on?", or "are you back?" where no player ends it. */
  | { readonly kind: 'under_way'; readonly asks: 'on' | 'back' };

/**
 * What the session of a request waits for; undefined when there is none, or what it holds is not ours
 * (a session of an older version of the skill): then the conversation begins anew.
 */
export function expectingOf(attributes: unknown): Expecting | undefined {
  if (!isRecord(attributes) || !isRecord(attributes.expecting)) return undefined;
  const { kind, ...rest } = attributes.expecting;
  switch (kind) {
    case 'welcome':
    case 'what_next':
    case 'step_up':
    case 'log_minutes':
      return { kind };
    case 'log':
      return isMinutes(rest.minutes) ? { kind, minutes: rest.minutes } : undefined;
    case 'delete':
      return isText(rest.walkId) && typeof rest.minutes === 'number' && isText(rest.on)
        ? { kind, walkId: rest.walkId, minutes: rest.minutes, on: rest.on }
        : undefined;
    case 'check':
      return checkOf(rest);
    case 'ready':
      return isText(rest.who) && isMinutes(rest.minutes) && isMinutes(rest.atMost)
        ? { kind, who: rest.who, minutes: rest.minutes, atMost: rest.atMost }
        : undefined;
    case 'minutes':
      return { kind, quiet: rest.quiet === true };
    case 'much_longer':
      return isMinutes(rest.asked) && isMinutes(rest.plan)
        ? {
            ...{ kind, asked: rest.asked, plan: rest.plan, quiet: rest.quiet === true },
            ...(isRecord(rest.ready) && isText(rest.ready.who) ? { ready: { who: rest.ready.who } } : {}),
          }
        : undefined;
    case 'timer_offer':
      return isText(rest.who) && isMinutes(rest.minutes)
        ? {
            kind,
            who: rest.who,
            minutes: rest.minutes,
            ...(typeof rest.checkedAt === 'number' ? { checkedAt: rest.checkedAt } : {}),
          }
        : undefined;
    case 'reminder': {
      const draft = readDraft(rest.draft);
      return isText(rest.who) && draft !== undefined ? { kind, who: rest.who, draft } : undefined;
    }
    case 'cancel_reminders':
      return isText(rest.who) ? { kind, who: rest.who } : undefined;
    case 'after_walk':
    case 'carry_on':
      return isText(rest.walkId) ? { kind, walkId: rest.walkId } : undefined;
    case 'under_way':
      return { kind, asks: rest.asks === 'back' ? 'back' : 'on' };
    case 'unconfirmed':
      return isText(rest.walkId) && typeof rest.startedAt === 'number' && isMinutes(rest.planned)
        ? { kind, walkId: rest.walkId, startedAt: rest.startedAt, planned: rest.planned }
        : undefined;
    default:
      return undefined;
  }
}

function checkOf({ began, state, unclear }: Record<string, unknown>): Expecting | undefined {
  if (!isRecord(began) || !isText(began.who)) return undefined;
  const wish = wishOf(began.wish);
  const check = checkStateOf(state);
  if (!wish || !check) return undefined;
  return {
    ...{ kind: 'check', began: { who: began.who, wish }, state: check },
    ...(unclear === true ? { unclear } : {}),
  };
}

function wishOf(wish: unknown): Wish | undefined {
  if (!isRecord(wish)) return undefined;
  switch (wish.kind) {
    case 'launch':
      return { kind: 'launch' };
    case 'advice':
      return { kind: 'advice' };
    case 'walk':
      return wish.minutes === null || isMinutes(wish.minutes)
        ? {
            ...{ kind: 'walk', minutes: wish.minutes, quiet: wish.quiet === true },
            ...(wish.sure === true ? { sure: true } : {}),
          }
        : undefined;
    default:
      return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 60;
}
