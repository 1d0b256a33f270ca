import { type Answer, answerCheck, beginCheck, type Step } from '../check/check';
import { lengthDue } from '../check/due';
import { type FindingId, tierOf } from '../check/findings';
import { answerSelfCheck, beginSelfCheck, type SelfCheckAnswer } from '../check/self-check';
import { type CheckState, hasWarning } from '../check/state';
import { gravest, isHold, type Tier } from '../check/tiers';
import { HOUSEHOLD } from '../walker';
import { answerIn, selfCheckAnswerIn } from './answers';
import { askStanding, leavingWords, type Manner } from './asking';
import { asksSomethingFirst } from './asks-first';
import { findingIn } from './finding-heard';
import { newWalker, recall } from './memory';
import { minutesIn } from './minutes-heard';
import { first, type Reply, tell, type Writes, writing } from './reply';
import { afterCheck, heldBack } from './result';
import type { Room } from './room';
import type { Began, Expecting, Wish } from './session';
import { type Heard, said, type Turn } from './turn';
import { stopped } from './walk-controls';
import { closeOpenWalks, playingHere } from './walk-heard';

/** How a check is begun, besides whose it is. */
export interface Beginning {
  readonly wish: Wish;
  /** Said of one's own accord before the first question. */
  readonly finding?: FindingId;
  /** The worst tier that a check just left behind: starting over takes nothing back. */
  readonly soFar?: Tier;
  /** Always the full check, whatever is due. */
  readonly full?: boolean;
}

/** Begins the check that is due for the speaker, with its first question. */
export async function beginTheCheck(
  turn: Turn,
  { wish, finding, soFar = 'CLEAR', full }: Beginning,
): Promise<Reply> {
  const known = await recall(turn);
  const { frame } = turn.words;
  const worst = finding === undefined ? soFar : gravest(soFar, tierOf(finding));
  const length = full || !known.reachable ? 'full' : lengthDue(known.walker.lastClearCheckOn, known.today);
  const began: Began = { who: turn.walkerId, wish };
  const beginning = { length, household: turn.walkerId === HOUSEHOLD, worst };
  const selfCheck = turn.doors.style === 'self-check';
  const step = selfCheck ? beginSelfCheck(beginning) : beginCheck(beginning);
  const reply = await follow(turn, began, undefined, step, finding);
  if (step.kind !== 'ask' || finding !== undefined) return reply;
  const eased = known.eased ? [turn.words.plan.moved(known.eased.reason)] : [];
  const unreachable = known.reachable ? [] : [frame.notesUnreachable];
  return first([...unreachable, ...eased, ...introduction(turn, step.state)], reply);
}

/** A warning said while a walk plays or is paused ends it, whatever comes of the check. */
async function closingTheWalk(turn: Turn, { who }: Began, reply: Reply): Promise<Reply> {
  const { writes, directives } = await closeOpenWalks(turn, who);
  return writing({ ...reply, directives: [...directives, ...(reply.directives ?? [])] }, writes);
}

/** How many questions are coming; not before the household's own question, which is none of them. */
function introduction({ words, doors }: Turn, { ask, length }: CheckState): readonly string[] {
  if (ask.kind === 'first_check') return [];
  return [doors.style === 'self-check' ? words.check.selfCheckBegins : words.check.begins[length]];
}

/** The check in progress: takes every word said while its question stands, but for what is asked before any answer. */
export const checkRoom: Room = {
  name: 'check',
  hears: (turn) => turn.expecting?.kind === 'check' && turn.heard !== undefined && !asksSomethingFirst(turn),
  async answer(turn) {
    const { expecting, heard } = turn;
    if (expecting?.kind !== 'check' || heard === undefined) return tell(turn.words.frame.sorry);
    const { began, state } = expecting;
    if (turn.doors.style === 'self-check') {
      const answer = selfCheckAnswerIn(heard);
      if (answer) return follow(turn, began, state, answerSelfCheck(state, answer), saidIn(answer, heard));
    } else {
      const answer = answerIn(heard, state);
      if (answer)
        return follow(turn, began, state, answerCheck(state, answer), saidIn(answer, heard), answer);
    }
    return aside(turn, expecting);
  },
};

function saidIn(answer: Answer | SelfCheckAnswer, heard: Heard): FindingId | undefined {
  return answer.kind === 'finding' ? answer.finding : findingIn(heard);
}

/** Goes where the check goes, with what has to be said and written on the way. */
async function follow(
  turn: Turn,
  began: Began,
  before: CheckState | undefined,
  step: Step,
  finding: FindingId | undefined,
  answer?: Answer,
): Promise<Reply> {
  switch (step.kind) {
    case 'ask': {
      const says = leadIn(turn, before, step.state, finding, answer);
      const reply = askStanding(turn, began, step.state, says, mannerOf(turn, answer));
      const warned = hasWarning(step.state) && !(before && hasWarning(before));
      return warned ? closingTheWalk(turn, began, writing(reply, forgetClearCheck(turn, began.who))) : reply;
    }
    case 'end':
      turn.doors.watch?.({ kind: 'ended', result: step.result });
      return isHold(step.result)
        ? writing(await heldBack(turn, began, step.result), forgetClearCheck(turn, began.who))
        : afterCheck(turn, began, step.result, before?.length ?? 'full');
    case 'unanswered': {
      const { leaving } = turn.words.check;
      const advice = step.tier === 'CLEAR' ? [] : [leaving.maybe[step.tier](turn.emergency)];
      return tell(leaving.nothing, ...advice);
    }
  }
}

/** A reply that was no answer is asked about again as it was, and the next time in plainer words. */
function mannerOf({ expecting }: Turn, answer: Answer | undefined): Manner {
  if (answer?.kind !== 'unclear') return 'ask';
  return expecting?.kind === 'check' && expecting.unclear ? 'plainer' : 'unclear';
}

/** The first yes above GENTLE makes the next check a full one, in the same turn and whatever follows. */
function forgetClearCheck(turn: Turn, who: string): Writes {
  return { walker: { walker: newWalker(turn, who), change: { remove: ['lastClearCheckOn'] } } };
}

/** What is said before the next question: advice on what was volunteered, or what has just changed. */
function leadIn(
  turn: Turn,
  before: CheckState | undefined,
  now: CheckState,
  finding: FindingId | undefined,
  answer: Answer | undefined,
): readonly string[] {
  const { check } = turn.words;
  const volunteered = finding !== undefined && answer?.kind !== 'past' && answer?.kind !== 'explained';
  if (volunteered && answer?.kind !== 'unclear' && answer?.kind !== 'no')
    return said(turn, 'FeelDizzyIntent')
      ? turn.words.walk.dizzy(turn.emergency)
      : adviceOn(turn, tierOf(finding), before);
  if (before === undefined) return [];
  if (before.ask.kind === 'first_check' && now.ask.kind !== 'first_check') return introduction(turn, now);
  if (answer === undefined || answer.kind === 'unclear')
    return now.ask.kind === 'signs' || mannerOf(turn, answer) === 'plainer'
      ? []
      : [isForLater(turn, finding) ? check.comesLater : check.yesOrNo];
  if (answer.kind === 'back') return [check.back];
  if (before.length !== now.length || (before.ask.kind === 'recheck' && now.ask.kind === 'group'))
    return [check.longer];
  const narrows = before.ask.kind === 'group' && now.ask.kind === 'thing' && now.ask.why !== 'rest';
  return narrows ? [check.oneAtATime] : [];
}

/** "I had a fever last week", while another question stands: its own is still to come. */
function isForLater(turn: Turn, finding: FindingId | undefined): boolean {
  return finding !== undefined && said(turn, 'PastIntent', 'ExplainedIntent');
}

function adviceOn(turn: Turn, tier: Tier, before: CheckState | undefined): readonly string[] {
  const { check } = turn.words;
  if (tier === 'CLEAR' || tier === 'EMERGENCY') return [];
  const more = isHold(tier) && before === undefined ? [check.urgentSignsFirst] : [];
  return [check.volunteered[tier], ...more];
}

type Checking = Extract<Expecting, { kind: 'check' }>;

/** Something else is said while a question stands: it is answered in short, and the question asked again. */
async function aside(turn: Turn, { began, state }: Checking): Promise<Reply> {
  const { check, frame, walk } = turn.words;
  const again = (...says: string[]): Reply => askStanding(turn, began, state, says);
  if (said(turn, 'AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'))
    return leave(turn, state);
  if (said(turn, 'WhatDoYouMeanIntent')) return askStanding(turn, began, state, [], 'plainer');
  if (said(turn, 'AMAZON.RepeatIntent', 'AMAZON.ResumeIntent'))
    return askStanding(turn, began, state, [], state.ask.kind === 'signs' ? 'plainer' : 'ask');
  if (said(turn, 'WaitIntent', 'AMAZON.PauseIntent')) return again(check.takeYourTime);
  if (said(turn, 'AMAZON.HelpIntent'))
    return again(state.ask.kind === 'signs' ? frame.helpInSelfCheck : frame.helpInCheck);
  if (said(turn, 'AMAZON.StartOverIntent'))
    return beginTheCheck(turn, { wish: began.wish, soFar: state.worst, full: state.length === 'full' });
  if (said(turn, 'BackHurtsIntent')) return again(check.soreBack);
  if (said(turn, 'StartWalkIntent', 'StartQuietWalkIntent', 'MinutesIntent')) {
    const minutes = minutesIn(turn);
    if (minutes.kind === 'nothing') return again(check.afterTheCheck);
    if (minutes.kind === 'refused') return again(walk.limit[minutes.why]);
    const quiet = said(turn, 'StartQuietWalkIntent') || (began.wish.kind === 'walk' && began.wish.quiet);
    const wish: Wish = { kind: 'walk', minutes: minutes.minutes, quiet };
    return askStanding(turn, { ...began, wish }, state, [check.minutesKept(minutes.minutes)]);
  }
  return again(check.afterTheCheck);
}

/** Nobody leaves a warning without advice (product.md, "Leaving"). */
function leave(turn: Turn, state: CheckState): Reply {
  const playing = playingHere(turn);
  const ended = playing === undefined ? tell(turn.words.check.leaving.nothing) : stopped(turn, playing);
  return { ...ended, says: [...ended.says, ...leavingWords(turn, state)] };
}
