import { type Answer, answerCheck, type Beginning, beginCheck, type Step } from '../../lambda/check/check';
import { isFindingId } from '../../lambda/check/findings';
import { type CheckState, questionId } from '../../lambda/check/state';

const words: Readonly<Record<string, Answer>> = {
  yes: { kind: 'yes' },
  no: { kind: 'no' },
  'not-really': { kind: 'hedged_no' },
  "don't-know": { kind: 'unsure' },
  'last-week': { kind: 'past' },
  'from-my-knee': { kind: 'explained' },
  'go-back': { kind: 'back' },
  hm: { kind: 'unclear' },
};

/** `fever_chills` is a finding said by itself, `yes,fever_chills` and `no,fever_chills` beside a yes or a no. */
function answerFor(word: string): Answer {
  const plain = words[word];
  if (plain) return plain;
  const [first = '', second] = word.split(',');
  const finding = second ?? first;
  if (!isFindingId(finding)) throw new Error(`"${word}" is no answer these examples know.`);
  if (second === undefined) return { kind: 'finding', finding, beside: 'nothing' };
  if (first !== 'yes' && first !== 'no') throw new Error(`"${word}": yes or no before a finding.`);
  return { kind: 'finding', finding, beside: first };
}

/** The step that a check stands at after some words, told one after another in one string. */
export function stepAfter(said: string, beginning: Partial<Beginning> = {}): Step {
  let step = beginCheck({ length: 'full', household: false, worst: 'CLEAR', ...beginning });
  for (const word of said.split(/\s+/).filter(Boolean)) {
    if (step.kind !== 'ask') throw new Error(`The check was over before "${word}".`);
    step = answerCheck(step.state, answerFor(word));
  }
  return step;
}

/** The id of the question that stands after some words (`?past` and `?explained` when it is followed up), or the result. */
export function reached(said: string, beginning: Partial<Beginning> = {}): string {
  const step = stepAfter(said, beginning);
  if (step.kind === 'end') return step.result;
  if (step.kind === 'unanswered') return `if ${step.tier}`;
  const { ask, clarifying } = step.state;
  return clarifying ? `${questionId(ask)}?${clarifying}` : questionId(ask);
}

/** The state after some words. */
export function stateAfter(said: string, beginning: Partial<Beginning> = {}): CheckState {
  const step = stepAfter(said, beginning);
  if (step.kind !== 'ask') throw new Error(`"${said}" ends the check.`);
  return step.state;
}
