import { ResponseFactory } from 'ask-sdk-core';
import type { Directive, Response } from 'ask-sdk-model';
import { changeTimers } from '../alexa/timers';
import { ssmlOf } from '../speech/ssml';
import type { WalkerChange } from '../store/store';
import type { Move, WalkRef } from '../walk/move';
import type { Walk, WalkTimers } from '../walk/walk';
import type { Walker } from '../walker';
import type { Expecting } from './session';
import type { Turn } from './turn';

/** A question at the end of a turn: it opens the microphone, and says what is waited for. */
export interface Question {
  /** What is read out before it and belongs to it, on a screen as well. */
  readonly before?: readonly string[];
  readonly ask: string;
  /** Said after eight seconds of silence; never the same words as the question alone. */
  readonly reprompt: readonly string[];
  readonly expects: Expecting;
}

/** A change to one walker's row. */
export interface WalkerWrite {
  readonly walker: Walker;
  readonly change: WalkerChange;
}

/** What a turn writes, all at once; each write is right if the others are lost. */
export interface Writes {
  readonly walker?: WalkerWrite;
  /** Changes to other walkers' rows, where one speaks and another is walking. */
  readonly others?: readonly WalkerWrite[];
  readonly start?: Walk;
  /** Moves of walks, each tried in turn until one applies. */
  readonly timers?: { readonly of: WalkTimers; readonly what: 'pause' | 'resume' | 'cancel' };
  readonly moves?: readonly { readonly walk: WalkRef; readonly moves: readonly Move[] }[];
}

/** What a room answers with. Without a question the session ends. */
export interface Reply {
  readonly says: readonly string[];
  readonly question?: Question;
  readonly directives?: readonly Directive[];
  readonly card?: { readonly title: string; readonly text: string };
  readonly writes?: Writes;
  /** Nothing is said, and the session is left as it is: all that audio player events may be answered with. */
  readonly silent?: true;
  /** Alexa takes over with a question of her own (a permission): the session is neither kept open nor closed. */
  readonly handsOver?: true;
  /** Set by an EMERGENCY: not even the disclaimer comes before it. */
  readonly alone?: true;
}

/** A reply that ends the session. */
export function tell(...says: readonly string[]): Reply {
  return { says };
}

/** A reply that asks one question, after what is said. */
export function ask(question: Question, ...says: readonly string[]): Reply {
  return { says, question };
}

/** Says something before a reply's own words. */
export function first(says: readonly string[], reply: Reply): Reply {
  return says.length === 0 ? reply : { ...reply, says: [...says, ...reply.says] };
}

/** Adds writes to those a reply already has. Changes to one walker's row are merged into one. */
export function writing(reply: Reply, more: Writes): Reply {
  const { writes = {} } = reply;
  const changes = [writes.walker, more.walker, ...(writes.others ?? []), ...(more.others ?? [])];
  const [walker, ...others] = mergedByWalker(changes.filter((one) => one !== undefined));
  const merged = {
    ...writes,
    ...more,
    ...(walker ? { walker, others } : {}),
    moves: [...(writes.moves ?? []), ...(more.moves ?? [])],
  };
  return { ...reply, writes: merged };
}

function mergedByWalker(changes: readonly WalkerWrite[]): WalkerWrite[] {
  const byId = new Map<string, WalkerWrite>();
  for (const { walker, change } of changes) {
    const before = byId.get(walker.id)?.change;
    byId.set(walker.id, { walker, change: before ? mergeChanges(before, change) : change });
  }
  return [...byId.values()];
}

function mergeChanges(a: WalkerChange = {}, b: WalkerChange = {}): WalkerChange {
  return { set: { ...a.set, ...b.set }, remove: [...(a.remove ?? []), ...(b.remove ?? [])] };
}

/** Carries a reply's writes out, at once. A failed one is reported and changes nothing about what is said. */
export async function carryOut(
  turn: Turn,
  { walker, others = [], start, moves = [], timers }: Writes,
): Promise<void> {
  const { account, now, doors } = turn;
  const jobs: Promise<unknown>[] = moves.map((one) => doors.store.moveWalk(account, one.walk, one.moves));
  if (timers) jobs.push(changeTimers(turn.services, timers.of, timers.what));
  if (start) jobs.push(doors.store.startWalk(account, start, now));
  for (const one of walker ? [walker, ...others] : others) {
    if (!isEmpty(one.change)) jobs.push(doors.store.saveWalker(account, one.walker, one.change, now));
  }
  for (const result of await Promise.allSettled(jobs)) {
    if (result.status === 'rejected') {
      doors.warn(result.reason instanceof Error ? result.reason : new Error(String(result.reason)));
    }
  }
}

function isEmpty({ set, remove }: WalkerChange): boolean {
  return Object.keys(set ?? {}).length === 0 && (remove ?? []).length === 0;
}

/** A reply as Alexa wants it: the microphone is open exactly when a question was asked. */
export function responseOf({ says, question, directives = [], card, silent, handsOver }: Reply): Response {
  const builder = ResponseFactory.init();
  for (const directive of directives) builder.addDirective(directive);
  if (silent) return builder.getResponse();
  const spoken = question ? [...says, question.ask] : says;
  if (spoken.length > 0) builder.speak(ssmlOf(spoken));
  if (question) builder.reprompt(ssmlOf(question.reprompt));
  if (card) builder.withSimpleCard(card.title, card.text);
  if (!handsOver) builder.withShouldEndSession(question === undefined);
  return builder.getResponse();
}
