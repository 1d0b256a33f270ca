import {
  type Ask,
  asksAbout,
  type CheckState,
  type Clarifying,
  happeningIn,
  leavingAdvice,
  questionId,
  stepOf,
} from '../check/state';
import type { Asked } from '../speech/sentences';
import type { Question, Reply } from './reply';
import type { Began } from './session';
import type { Turn } from './turn';

/** How the standing question is put this time; `unclear` after a reply that was no answer. */
export type Manner = 'ask' | 'plainer' | 'unclear';

/** Asks the standing question of a check, after what is said, and on a screen as well. */
export function askStanding(
  turn: Turn,
  began: Began,
  state: CheckState,
  says: readonly string[],
  manner: Manner = 'ask',
): Reply {
  turn.doors.watch?.({ kind: 'asking', question: questionId(state.ask), asksAbout: asksAbout(state.ask) });
  const { before, question } = put(turn, state, manner === 'plainer' ? 'plainer' : 'ask');
  const asked: Question = {
    before,
    ask: question,
    reprompt: [...repromptFor(turn, state), ...before, question],
    expects: { kind: 'check', began, state, ...(manner === 'unclear' ? { unclear: true } : {}) },
  };
  return { says: [...says, ...before], question: asked };
}

/** In its reprompt a check that has heard a warning says what to do, for someone who has walked away. */
function repromptFor(turn: Turn, state: CheckState): readonly string[] {
  const advice = leavingWords(turn, state);
  return advice.length > 0 ? advice : [turn.words.frame.stillListening];
}

/** The question's words: what is read out before it, and the sentence that ends in the question mark. */
function put(
  turn: Turn,
  state: CheckState,
  manner: 'ask' | 'plainer',
): { before: readonly string[]; question: string } {
  const { check } = turn.words;
  const { ask, clarifying } = state;
  if (ask.kind === 'signs') {
    const read = ask.again && manner === 'ask' ? [] : [check.signs[ask.signs]];
    return { before: read, question: check.goOrHold };
  }
  if (clarifying !== undefined && manner === 'ask')
    return { before: [], question: clarifyingWords(turn, ask, clarifying) };
  return { before: [], question: wordingOf(turn, ask)[manner] };
}

/** "Is it still there?", "was that in the last two weeks?", "is it new, or worse?" */
function clarifyingWords({ words }: Turn, ask: Ask, clarifying: Clarifying): string {
  const { clarify } = words.check;
  if (clarifying === 'explained') return clarify.explained;
  if (ask.kind === 'recheck') return clarify.pastOfRecheck;
  const happened = happeningIn(ask);
  return happened === undefined
    ? clarify.past
    : clarify.happened[happened][ask.kind === 'group' ? 'among' : 'alone'];
}

function wordingOf(turn: Turn, ask: Exclude<Ask, { kind: 'signs' }>): Asked {
  const { check } = turn.words;
  switch (ask.kind) {
    case 'first_check':
      return turn.doors.style === 'self-check' ? check.firstSelfCheck : check.firstCheck;
    case 'recheck':
      return check.recheck;
    case 'group':
      return check.questions[ask.group];
    case 'thing':
      return check.things[ask.thing];
    case 'step':
      return check.followUps[stepOf(ask.thing, ask.step).id];
  }
}

/** What someone who leaves the check now must hear; empty when nothing was said that needs advice. */
export function leavingWords(turn: Turn, state: CheckState): readonly string[] {
  const { leaving } = turn.words.check;
  const { sure, maybe } = leavingAdvice(state);
  const known = sure === 'CLEAR' || sure === 'EMERGENCY' ? [] : [leaving.sure[sure]];
  const possible = maybe === undefined || maybe === 'CLEAR' ? [] : [leaving.maybe[maybe](turn.emergency)];
  return [...known, ...possible];
}
