import { askStanding } from './asking';
import type { Known } from './memory';
import type { Reply } from './reply';
import { standingQuestion } from './standing';
import type { Turn } from './turn';

/**
 * What is asked in between ("what's my plan?" while "shall we go up to twelve minutes?" stands): it is
 * answered, and then the question that stood is asked again. "Would you like to walk, or hear how your
 * week went?" has been answered by it.
 */
export function aside(turn: Turn, known: Known, reply: Reply): Reply {
  const { expecting } = turn;
  if (expecting === undefined || expecting.kind === 'what_next') return reply;
  if (expecting.kind === 'check') {
    return { ...reply, ...askStanding(turn, expecting.began, expecting.state, reply.says) };
  }
  return { ...reply, question: standingQuestion(turn, expecting, known) };
}
