import { type Answer, answerCheck, type Beginning, beginCheck, type Step } from '../../lambda/check/check';
import { type FindingId, findingIds } from '../../lambda/check/findings';
import { groupsOf } from '../../lambda/check/moves';
import { groupFindings } from '../../lambda/check/questions';
import { answerSelfCheck, beginSelfCheck, type SelfCheckAnswer } from '../../lambda/check/self-check';
import { type SignsId, signs, signsOf } from '../../lambda/check/signs';
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

/** What was said, in either style. */
export interface Said {
  readonly kind: string;
  readonly finding?: FindingId;
}

/** One answer to one state, and where it leads: to another state (`to`), or to the end (`result`). */
export interface Edge {
  readonly answer: Said;
  readonly to?: Place;
  readonly result?: Tier;
}

/** A state of the check that can be reached, with every answer to it. */
export interface Place {
  readonly state: CheckState;
  readonly edges: Edge[];
}

/** Every state that any answers to any beginning can reach, each once. */
export function everyPlace<A extends Said>(style: Style<A>): readonly Place[] {
  const known = new Map<string, Place>();
  const place = (state: CheckState): Place => {
    const key = keyOf(state);
    const before = known.get(key);
    if (before) return before;
    const found: Place = { state, edges: [] };
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

/** The mildest result that any answers but "go back" can still lead to, for each state. */
export function lowest(places: readonly Place[]): ReadonlyMap<Place, Tier> {
  const from = new Map<Place, Set<Place>>(places.map((place) => [place, new Set()]));
  const found = new Map<Place, Tier>();
  for (const place of places) for (const { to } of onward(place)) if (to) from.get(to)?.add(place);
  for (const tier of tiers) {
    const reach = new Set(places.filter((place) => onward(place).some(({ result }) => result === tier)));
    for (const place of reach) {
      if (found.has(place)) continue;
      found.set(place, tier);
      for (const earlier of from.get(place) ?? []) reach.add(earlier);
    }
  }
  return found;
}

/** Every answer but "go back". */
export function onward({ edges }: Place): readonly Edge[] {
  return edges.filter(({ answer }) => answer.kind !== 'back');
}

/** Where one kind of answer leads. */
export function edge(place: Place, kind: string): Edge {
  const found = place.edges.find(({ answer }) => answer.kind === kind);
  if (!found) throw new Error(`No answer ${kind}.`);
  return found;
}

/** All that the questions after the standing one ask about. */
export function laterFindings({ ask, length }: CheckState): readonly FindingId[] {
  switch (ask.kind) {
    case 'first_check':
      return findingIds;
    case 'recheck':
      return [];
    case 'signs': {
      const groups: readonly SignsId[] = signsOf[length];
      return groups.slice(groups.indexOf(ask.signs) + 1).flatMap((id) => signs[id].findings);
    }
    default: {
      const groups = groupsOf(length);
      return groups.slice(groups.indexOf(ask.group) + 1).flatMap(groupFindings);
    }
  }
}

/** Breaks of a rule: the first few, so that a failure names the state, the answer and where it led. */
export function breaks(places: readonly Place[], rule: (place: Place, edge: Edge) => boolean): string[] {
  const wrong = places.flatMap((place) =>
    place.edges.filter((e) => !rule(place, e)).map((e) => [place.state, e.answer, e.to?.state ?? e.result]),
  );
  return wrong.slice(0, 3).map((one) => JSON.stringify(one));
}
