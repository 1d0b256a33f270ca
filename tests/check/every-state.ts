import { type Answer, answerCheck, type Beginning, beginCheck, type Step } from '../../lambda/check/check';
import { findingIds } from '../../lambda/check/findings';
import { answerSelfCheck, beginSelfCheck, type SelfCheckAnswer } from '../../lambda/check/self-check';
import type { Ask, CheckState } from '../../lambda/check/state';
import { type Tier, tiers } from '../../lambda/check/tiers';

/** A way of running the check: how it begins, how it goes on, and all that can be said to it. */
export interface Style<A> {
  readonly begin: (beginning: Beginning) => Step;
  readonly answer: (state: CheckState, answer: A) => Step;
  readonly answers: readonly A[];
}

const besides = ['yes', 'no', 'nothing'] as const;
const volunteered = findingIds.flatMap((finding) =>
  besides.map((beside) => ({ kind: 'finding', finding, beside }) as const),
);
const plain = ['yes', 'no', 'hedged_no', 'unsure', 'past', 'explained', 'back', 'unclear'] as const;

export const questionsStyle: Style<Answer> = {
  begin: beginCheck,
  answer: answerCheck,
  answers: [...plain.map((kind) => ({ kind })), ...volunteered],
};

export const selfCheckStyle: Style<SelfCheckAnswer> = {
  begin: beginSelfCheck,
  answer: answerSelfCheck,
  answers: [...(['go', 'hold', 'back', 'unclear'] as const).map((kind) => ({ kind })), ...volunteered],
};

/** Every way a check can begin: three lengths, a known voice or the household, and what was said before. */
export const beginnings: readonly Beginning[] = (['full', 'daily', 'recheck'] as const).flatMap((length) =>
  [false, true].flatMap((household) => tiers.map((worst) => ({ length, household, worst }))),
);

/** One answer to one state, and where it leads: to another state (`to`), or to the end (`result`). */
export interface Edge<A> {
  readonly answer: A;
  readonly to?: Place<A>;
  readonly result?: Tier;
}

/** A state of the check that can be reached, with every answer to it. */
export interface Place<A> {
  readonly state: CheckState;
  readonly edges: Edge<A>[];
}

/** Every state that any answers to any beginning can reach, each once. */
export function everyPlace<A>(style: Style<A>): readonly Place<A>[] {
  const known = new Map<string, Place<A>>();
  const place = (state: CheckState): Place<A> => {
    const key = keyOf(state);
    const before = known.get(key);
    if (before) return before;
    const found: Place<A> = { state, edges: [] };
    known.set(key, found);
    return found;
  };
  for (const beginning of beginnings) {
    const step = style.begin(beginning);
    if (step.kind === 'ask') place(step.state);
  }
  for (const found of known.values()) {
    for (const answer of style.answers) {
      const step = style.answer(found.state, answer);
      if (step.kind === 'ask') found.edges.push({ answer, to: place(step.state) });
      else found.edges.push({ answer, result: step.kind === 'end' ? step.result : step.tier });
    }
  }
  return [...known.values()];
}

function keyOf({ length, ask, worst, before, prior, clarifying, doubt }: CheckState): string {
  return `${length} ${askKey(ask)} ${worst} ${before} ${prior && askKey(prior)} ${clarifying} ${doubt}`;
}

function askKey(ask: Ask): string {
  switch (ask.kind) {
    case 'first_check':
      return `${ask.kind} ${ask.short}`;
    case 'recheck':
      return ask.kind;
    case 'group':
      return ask.group;
    case 'thing':
      return `${ask.group}.${ask.thing}.${ask.why}.${ask.said}`;
    case 'step':
      return `${ask.group}.${ask.thing}.${ask.step}.${ask.said}`;
    case 'signs':
      return `${ask.signs}.${ask.again}`;
  }
}
