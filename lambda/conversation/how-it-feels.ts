import { tierOf } from '../check/findings';
import { isHold } from '../check/tiers';
import { beginTheCheck } from './check';
import { FINDING_INTENTS, findingIn, isOrdinarySoreness } from './finding-heard';
import { newWalker } from './memory';
import { first, type Reply, tell, writing } from './reply';
import type { Room } from './room';
import { said, type Turn } from './turn';
import { closeOpenWalks, moving, walkMeant } from './walk-heard';

/**
 * A warning sign said of one's own accord outside a check: in mid-walk, and that is in a pause as well, it
 * ends the walk; else it opens a check.
 */
export const findingRoom: Room = {
  name: 'finding',
  hears: (turn) => said(turn, ...FINDING_INTENTS) && hearsFinding(turn),
  async answer(turn) {
    const finding = turn.heard && findingIn(turn.heard);
    if (finding === undefined) return tell(turn.words.frame.sorry);
    const open = await walkMeant(turn);
    if (open === undefined) return beginTheCheck(turn, { wish: { kind: 'advice' }, finding });
    const tier = tierOf(finding);
    const done = await closeOpenWalks(turn, turn.walkerId);
    const stopped = writing({ says: midWalkWords(turn, tier), directives: done.directives }, done.writes);
    if (!isHold(tier)) return stopped;
    const change = { remove: ['lastClearCheckOn'] } as const;
    // Whose walk it is and who felt it may be two people: the next check of both is a full one.
    const both = [open.walk.walkerId, turn.walkerId].map((who) => ({ walker: newWalker(turn, who), change }));
    const forgot = writing(stopped, { others: both });
    return tier === 'EMERGENCY' ? { ...forgot, alone: true } : forgot;
  },
};

function hearsFinding({ heard }: Turn): boolean {
  return heard !== undefined && findingIn(heard) !== undefined;
}

function midWalkWords(turn: Turn, tier: ReturnType<typeof tierOf>): readonly string[] {
  const { check, walk } = turn.words;
  switch (tier) {
    case 'EMERGENCY':
      return check.result.EMERGENCY(turn.emergency);
    case 'URGENT':
    case 'CLINICIAN_FIRST':
    case 'GENTLE':
      return [walk.stopHere, check.midWalk[tier]];
    case 'CLEAR':
      return [walk.stopHere];
  }
}

/** "I had chest pain last week, can I walk?": asked about in full, since nobody knows if it is still there. */
export const earlierFindingRoom: Room = {
  name: 'earlier finding',
  hears: (turn) => said(turn, 'PastIntent', 'ExplainedIntent') && hearsFinding(turn),
  answer: (turn) => beginTheCheck(turn, { wish: { kind: 'advice' }, full: true }),
};

/** "I feel dizzy": sit down, and when to call. */
export const dizzyRoom: Room = {
  name: 'dizzy',
  hears: (turn) => said(turn, 'FeelDizzyIntent'),
  answer: (turn) => stopFor(turn, turn.words.walk.dizzy(turn.emergency)),
};

/** "My back hurts", or a knee: in mid-walk it is time to stop; before a walk it is time for the check. */
export const backHurtsRoom: Room = {
  name: 'back hurts',
  hears: (turn) =>
    said(turn, 'BackHurtsIntent') ||
    (said(turn, ...FINDING_INTENTS) && turn.heard !== undefined && isOrdinarySoreness(turn.heard)),
  async answer(turn) {
    const { check, walk } = turn.words;
    if ((await walkMeant(turn)) !== undefined) return stopFor(turn, walk.backHurts);
    return first([check.soreBack], await beginTheCheck(turn, { wish: { kind: 'advice' } }));
  },
};

async function stopFor(turn: Turn, says: readonly string[]): Promise<Reply> {
  const open = await walkMeant(turn);
  if (open === undefined) return tell(...says);
  const done = moving(turn, open, { type: 'stop' });
  return writing({ says, directives: done.directives }, done.writes);
}
