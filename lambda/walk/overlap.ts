import { endedWith } from './clock';
import type { Walk } from './walk';

/**
 * One walker's walks (any order) with no minute in two of them: where a track played on in one room
 * while the walker had begun anew in another, the time belongs to the later walk and is taken off the
 * earlier. Logged walks, whose time of day nobody knows, and taken-back ones are left as they are.
 * What is stored is not changed: every sum over walks is made of these.
 */
export function withoutOverlap(walks: readonly Walk[]): readonly Walk[] {
  let nextStart = Number.POSITIVE_INFINITY;
  const taken: Span[] = [];
  const trimmed = new Map<Walk, Walk>();
  for (const walk of [...walks].sort(latestFirst)) {
    if (walk.way === 'logged' || walk.status === 'deleted' || walk.walkedMs === 0) continue;
    const span = { from: walk.startedAt, to: walk.startedAt + walk.walkedMs };
    const overlap = span.to > nextStart ? covered(span, taken) : 0;
    if (overlap > 0) trimmed.set(walk, shortened(walk, walk.walkedMs - overlap));
    taken.push(span);
    nextStart = span.from;
  }
  return walks.map((walk) => trimmed.get(walk) ?? walk);
}

/** Of two begun at the same moment it is always the same one that comes first, in whatever order they are given. */
function latestFirst(a: Walk, b: Walk): number {
  return b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1);
}

/** Milliseconds really walked in all of one walker's walks. */
export function totalWalkedMs(walks: readonly Walk[]): number {
  return withoutOverlap(walks)
    .filter(({ status }) => status !== 'deleted')
    .reduce((sum, { walkedMs }) => sum + walkedMs, 0);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function shortened(walk: Walk, walkedMs: number): Walk {
  const status = walk.status === 'completed' ? endedWith(walk, walkedMs) : walk.status;
  return { ...walk, walkedMs, status };
}

/** How much of a span the others cover; none of them begins before it, and the first of them latest. */
function covered(span: Span, others: readonly Span[]): number {
  let sum = 0;
  let upTo = span.from;
  // The others come latest first, so those that can reach into the span are at the end.
  for (let at = others.length - 1; at >= 0; at -= 1) {
    const other = others[at];
    if (other === undefined || other.from >= span.to) break;
    const from = Math.max(upTo, other.from);
    const to = Math.min(span.to, other.to);
    if (to > from) {
      sum += to - from;
      upTo = to;
    }
  }
  return sum;
}
