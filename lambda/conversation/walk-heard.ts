import type { Directive } from 'ask-sdk-model';
import { isUnderWay, playerState, stop } from '../alexa/audio-player';
import { plannedMs, walkedSoFar } from '../walk/clock';
import type { PlayerReport } from '../walk/late-report';
import type { WalkEvent } from '../walk/life';
import { walkMoves } from '../walk/moves';
import { settle } from '../walk/settle';
import { walkOfToken } from '../walk/token';
import type { Walk } from '../walk/walk';
import { HOUSEHOLD } from '../walker';
import { recall } from './memory';
import type { Writes } from './reply';
import type { Turn } from './turn';

/** A walk under way, and what the player of this device says of it. */
export interface OpenWalk {
  readonly walk: Walk;
  readonly player?: PlayerReport;
}

/**
 * The walk that plays on this device right now (or will again when Alexa has listened), without asking the
 * store: the audio token says all that pausing and stopping need.
 */
export function playingHere(turn: Turn): OpenWalk | undefined {
  const player = playerState(turn.envelope);
  return player && isUnderWay(player) ? { walk: walkOfToken(player.token), player } : undefined;
}

/** The walk of this voice that is active or paused, wherever it plays, and else the one this device's player holds. */
export async function openWalk(turn: Turn, who: string = turn.walkerId): Promise<OpenWalk | undefined> {
  return (await openWalks(turn, who))[0];
}

/**
 * All that are open of those that may be meant: of whom the playing walk belongs to, else of the voice and
 * then of whose walk this device played last. A voice that was not recognised may be anybody's.
 */
async function openWalks(turn: Turn, who: string): Promise<readonly OpenWalk[]> {
  const player = playerState(turn.envelope);
  const here = player?.token.walkerId ?? who;
  const mayBeOne = who === HOUSEHOLD || here === HOUSEHOLD;
  const owners = player && isUnderWay(player) ? [here] : mayBeOne ? [...new Set([who, here])] : [who];
  const open = await Promise.all(owners.map((owner) => openWalkOf(turn, owner)));
  return open.flatMap((one) => one ?? []);
}

async function openWalkOf(turn: Turn, owner: string): Promise<OpenWalk | undefined> {
  const player = playerState(turn.envelope);
  const known = await recall(turn, owner);
  const { open } = settle(known.walks, turn.now);
  if (open !== undefined) return player?.token.id === open.id ? { walk: open, player } : { walk: open };
  const isHere = player !== undefined && player.token.walkerId === owner;
  return isHere && !known.reachable ? { walk: walkOfToken(player.token), player } : undefined;
}

/** The walk that a word such as "pause" is about: what plays here, else the voice's open one. */
export async function walkMeant(turn: Turn): Promise<OpenWalk | undefined> {
  return playingHere(turn) ?? (await openWalk(turn));
}

/** True for a walk that by all accounts plays on another device: nothing said here reaches its player. */
export function playsElsewhere({ walk, player }: OpenWalk): boolean {
  return walk.way === 'audio' && walk.status === 'active' && player === undefined;
}

/** The voice's walk that nobody ended, if it is asked about anyway. */
export async function unendedWalk(turn: Turn): Promise<OpenWalk | undefined> {
  const { walks } = await recall(turn);
  const { unconfirmed } = settle(walks, turn.now);
  return unconfirmed && { walk: unconfirmed };
}

/** Milliseconds of a walk done so far, as far as anyone can tell now. */
export function walkedMsOf({ walk, player }: OpenWalk, now: number): number {
  return walkedSoFar(walk, now, player);
}

/**
 * Whole minutes still to go, rounded up so that nobody hears "none" before the end. A walk on another
 * device, whose player says nothing here, is taken to play on.
 */
export function minutesLeft(open: OpenWalk, now: number): number {
  const { walk } = open;
  const since = playsElsewhere(open) ? Math.max(0, now - walk.changedAt) : 0;
  return Math.max(0, Math.ceil((plannedMs(walk) - walkedMsOf(open, now) - since) / 60_000));
}

/** Whole minutes walked, rounded to the nearest. */
export function minutesWalked(open: OpenWalk, now: number): number {
  return Math.round(walkedMsOf(open, now) / 60_000);
}

/** What an event does to an open walk: the moves to write, and the player's stop where it plays. */
export function moving(
  turn: Turn,
  open: OpenWalk,
  event: WalkEvent,
): { readonly writes: Writes; readonly directives: readonly Directive[] } {
  const { walk, player } = open;
  const moves = walkMoves(event, walk, turn.now, player);
  return {
    writes: { moves: [{ walk, moves }], ...timersOf(walk, event) },
    directives: turn.device.playsAudio && walk.way === 'audio' ? [stop()] : [],
  };
}

/** Closes every open walk that may be the voice's, its minutes kept: what holds one back holds back all. */
export async function closeOpenWalks(
  turn: Turn,
  who: string,
): Promise<{ readonly writes: Writes; readonly directives: readonly Directive[] }> {
  const closed = (await openWalks(turn, who)).map((open) => moving(turn, open, { type: 'hold' }));
  const timers = closed.map(({ writes }) => writes.timers).find((one) => one !== undefined);
  return {
    writes: {
      moves: closed.flatMap(({ writes }) => writes.moves ?? []),
      ...(timers ? { timers } : {}),
    },
    directives: closed.flatMap(({ directives }) => directives).slice(0, 1),
  };
}

/** What an event does to the timers of a quiet walk, if it has any. */
export function timersOf({ timers }: Walk, { type }: WalkEvent): Pick<Writes, 'timers'> {
  if (timers === undefined) return {};
  const what = type === 'pause' || type === 'resume' ? type : 'cancel';
  return { timers: { of: timers, what } };
}
