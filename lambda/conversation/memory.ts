import { playerState } from '../alexa/audio-player';
import { deviceTimeZone } from '../alexa/settings';
import { type Moved, move } from '../plan/moves';
import { newPlan } from '../plan/plan';
import { countryOf } from '../speech/languages';
import { heeding, unwritten } from '../walk/late-report';
import { type Settlement, settle } from '../walk/settle';
import type { Walk } from '../walk/walk';
import type { Walker } from '../walker';
import { localDate } from '../week/calendar';
import type { Turn } from './turn';

/** What is known of a walker this turn. */
export interface Known {
  /** A new walker's beginnings when nothing is kept yet, or the notes could not be reached. */
  readonly walker: Walker;
  /** Newest first; none of those taken back. */
  readonly walks: readonly Walk[];
  /** False when the database did not answer: nothing is known, which is never "fine". */
  readonly reachable: boolean;
  /** The device is in another time zone than it was; still to be written. */
  readonly zoneChange?: { readonly zone: string; readonly zoneChangedAt: number };
  /** Time away has eased the plan: `walker` has the new one, which is still to be written. */
  readonly eased?: Moved;
  /** The player stopped a walk without our hearing of it; still to be written. */
  readonly late?: Settlement;
  /** The walker's local date today. */
  readonly today: string;
}

const recalled = new WeakMap<Turn, Map<string, Promise<Known>>>();

/**
 * Asks the store for a walker, once a turn: the speaker, or `who`. `recent` walks are the account's newest rows,
 * which is all that a launch or a walk needs; sums over everything ask for `all`. In a new session the device's time
 * zone is asked at the same time. Never throws: a database that does not answer is reported, and the
 * walker is then a new one that nobody knows.
 */
export function recall(
  turn: Turn,
  who: string = turn.walkerId,
  walks: 'recent' | 'all' = 'recent',
): Promise<Known> {
  const known = recalled.get(turn) ?? new Map<string, Promise<Known>>();
  recalled.set(turn, known);
  const before = known.get(who);
  if (before) return before;
  const asking = ask(turn, who, walks);
  known.set(who, asking);
  return asking;
}

/** What is known of the speaker, if this turn has asked the store. */
export function knownAlready(turn: Turn): Promise<Known> | undefined {
  return recalled.get(turn)?.get(turn.walkerId);
}

/** What this turn has asked the store for, of whichever walkers. */
export function allKnown(turn: Turn): Promise<readonly Known[]> {
  return Promise.all(recalled.get(turn)?.values() ?? []);
}

async function ask(turn: Turn, who: string, reach: 'recent' | 'all'): Promise<Known> {
  const { doors, account, now } = turn;
  const reading = doors.store.read(account, who, { walks: reach, now }).catch((problem: unknown) => {
    doors.warn(problem instanceof Error ? problem : new Error(String(problem)));
    return undefined;
  });
  const zoneAsked = turn.newSession ? deviceTimeZone(turn.services, turn.device.id) : undefined;
  const [read, zone] = await Promise.all([reading, zoneAsked]);
  const kept = read?.walker ?? newWalker(turn, who, zone);
  const moved = zone !== undefined && zone !== kept.zone;
  const here = moved ? { ...kept, zone, zoneChangedAt: now } : kept;
  const rows = read === undefined ? [] : await withUnwritten(turn, who, read.walks);
  const { walks: heeded, late } = heeding(rows, playerState(turn.envelope), now);
  const walks = heeded.filter(({ status }) => status !== 'deleted');
  const back = move(here.plan, { what: 'returned' }, settle(walks, now).walks, now, here.zone);
  const walker = { ...here, plan: back.plan };
  return {
    ...(moved ? { zoneChange: { zone, zoneChangedAt: now } } : {}),
    ...(back.plan === here.plan ? {} : { eased: back }),
    ...(late ? { late } : {}),
    walker,
    walks,
    reachable: read !== undefined,
    today: localDate(now, walker.zone),
  };
}

/** The rows, and the walk that the player tells of and no row, once it is written down. */
async function withUnwritten(turn: Turn, who: string, rows: readonly Walk[]): Promise<readonly Walk[]> {
  const { doors, account, envelope, now } = turn;
  const found = unwritten(who, rows, playerState(envelope), now);
  if (found === undefined) return rows;
  const made = await doors.store.moveWalk(account, found.walk, found.moves).catch((problem: unknown) => {
    doors.warn(problem instanceof Error ? problem : new Error(String(problem)));
    return undefined;
  });
  if (made === undefined) return rows;
  return [found.walk, ...rows].sort((a, b) => b.startedAt - a.startedAt);
}

/** A walker of whom nothing is kept: the plan at its start, in the zone of the device or the country. */
export function newWalker(turn: Turn, id: string, zone = countryOf(turn.locale).zone): Walker {
  return {
    id,
    visits: 0,
    disclaimerVersion: 0,
    zone,
    plan: newPlan(localDate(turn.now, zone)),
  };
}
