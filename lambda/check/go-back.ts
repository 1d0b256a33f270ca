import { groupsOf, type Step } from './moves';
import type { Length } from './questions';
import { type Ask, type CheckState, isOpen } from './state';

/**
 * "Go back" and "no wait, yes": the question before is asked again, as if its answer had not been given.
 * A clarifying question goes back to the question it clarifies.
 */
export function goBack(state: CheckState): Step {
  const { prior, clarifying, doubt, ...rest } = state;
  const kept = doubt ? { doubt } : {};
  if (clarifying !== undefined)
    return { kind: 'ask', state: { ...rest, ...kept, ...(prior ? { prior } : {}) } };
  const worst = state.before;
  const ask = [prior, groupBefore(state)].find((asked) => asked && isOpen(asked, worst)) ?? state.ask;
  const short = shortOf(ask);
  const back = short ? { length: short } : kept;
  return { kind: 'ask', state: { ...rest, ...back, ask, worst } };
}

/** The length a short check's own first question brings back, when its answer had begun a full one. */
function shortOf(ask: Ask): Length | undefined {
  if (ask.kind === 'recheck') return 'recheck';
  return ask.kind === 'first_check' ? ask.short : undefined;
}

function groupBefore({ ask, length }: CheckState): Ask {
  if (ask.kind === 'thing' || ask.kind === 'step') return { kind: 'group', group: ask.group };
  if (ask.kind !== 'group') return ask;
  const groups = groupsOf(length);
  const group = groups[groups.indexOf(ask.group) - 1] ?? ask.group;
  return { kind: 'group', group };
}
