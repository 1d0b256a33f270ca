import { createHash } from 'node:crypto';
import type { WalkRef } from './move';
import { FIRST_PLAY } from './plays';
import type { Walk } from './walk';

/** What an audio token carries: all that is needed to find the walk, or to make it if its first write was lost. */
export interface WalkToken extends WalkRef {
  readonly way: 'audio';
  readonly plays: number;
}

const VERSION = 'w1';
const ID = /^[A-Za-z0-9_-]{1,100}-[A-Za-z0-9]{1,40}$/;
const BASE36 = /^[0-9a-z]{1,11}$/;
const DECIMAL = /^[1-9]\d{0,5}$/;
const LAST_INSTANT = 8.64e15;

/**
 * The id of the walk that a request starts. The same request, delivered twice, gives the same id, and so
 * one walk; nothing personal can be read from it.
 */
export function walkIdFor(walkerId: string, requestId: string): string {
  const hash = createHash('sha256').update(`${walkerId}\n${requestId}`).digest('hex');
  return `${walkerId}-${hash.slice(0, 16)}`;
}

/** `w1.<walkId>.<startedAt base36>.<plannedMinutes>.<plays>`, far below the 1024 characters Alexa allows. */
export function encodeToken(walk: Pick<WalkToken, 'id' | 'startedAt' | 'plannedMinutes' | 'plays'>): string {
  return [VERSION, walk.id, walk.startedAt.toString(36), walk.plannedMinutes, walk.plays].join('.');
}

/** What a token says, or undefined when it isn't one of ours, whatever it is. Never throws. */
export function decodeToken(token: unknown): WalkToken | undefined {
  if (typeof token !== 'string') return undefined;
  const [version, id = '', started = '', minutes = '', plays = '', ...rest] = token.split('.');
  if (version !== VERSION || rest.length > 0) return undefined;
  if (!ID.test(id) || !BASE36.test(started) || !DECIMAL.test(minutes) || !DECIMAL.test(plays))
    return undefined;
  const startedAt = Number.parseInt(started, 36);
  const plannedMinutes = Number(minutes);
  if (startedAt > LAST_INSTANT || startedAt.toString(36) !== started || plannedMinutes > 60) return undefined;
  const walkerId = id.slice(0, id.lastIndexOf('-'));
  return { id, walkerId, startedAt, plannedMinutes, way: 'audio', plays: Number(plays) };
}

/** The walk of a token as it was when its first play began: for a turn that finds no row of it. */
export function walkOfToken(token: WalkToken): Walk {
  return { ...token, plays: FIRST_PLAY, status: 'active', walkedMs: 0, changedAt: token.startedAt };
}
