import type { Length } from '../check/questions';
import { type HoldTier, isGraver, type Tier } from '../check/tiers';
import { isMuchLonger } from '../plan/levels';
import { recall } from './memory';
import { muchLongerQuestion } from './minutes-asked';
import { markClear, readyQuestion } from './ready';
import { type Reply, writing } from './reply';
import type { Began } from './session';
import { startWalk } from './start-walk';
import type { Turn } from './turn';
import { closeOpenWalks } from './walk-heard';

/** A gentle walk is never longer than this (product.md, section 1). */
const GENTLE_MINUTES = 10;

/** A hold: its fixed words, any open walk closed with its minutes kept, and the session over. */
export async function heldBack(turn: Turn, began: Began, tier: HoldTier): Promise<Reply> {
  const says = turn.words.check.result[tier](turn.emergency);
  const closing = await closeOpenWalks(turn, began.who);
  const reply: Reply = {
    says,
    directives: closing.directives,
    ...(tier === 'EMERGENCY' ? { alone: true } : {}),
  };
  return writing(reply, closing.writes);
}

/**
 * The check found nothing that holds a walk back: the walk that was asked for starts, for the voice that
 * began the check whoever answered it. "Ready?" is asked only after a full check that no walk request
 * began, or after "is walking safe today".
 */
export async function afterCheck(
  turn: Turn,
  { who, wish }: Began,
  tier: Tier,
  length: Length,
): Promise<Reply> {
  const known = await recall(turn, who);
  const { result } = turn.words.check;
  const says = isGraver(tier, 'CLEAR') ? result.GENTLE : result.CLEAR;
  const plan = known.walker.plan.minutes;
  const asked = wish.kind === 'walk' ? (wish.minutes ?? plan) : plan;
  const atMost = tier === 'GENTLE' ? Math.min(GENTLE_MINUTES, plan) : 60;
  const minutes = Math.min(asked, atMost);
  if (wish.kind === 'walk' && !wish.sure && isMuchLonger(minutes, known.walker.plan)) {
    const question = muchLongerQuestion(turn, { asked: minutes, plan, quiet: wish.quiet, ready: { who } });
    return writing({ says: [...says], question }, markClear(known));
  }
  const startsNow = wish.kind === 'walk' || (wish.kind === 'launch' && length !== 'full');
  const reply = startsNow
    ? await startWalk(turn, known, { minutes, quiet: wish.kind === 'walk' && wish.quiet, says })
    : { says: [...says], question: readyQuestion(turn, { who, minutes, atMost }) };
  return writing(reply, markClear(known));
}
