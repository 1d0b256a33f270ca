import { type CheckState, hasWarning, leavingAdvice } from '../../lambda/check/state';
import { stateAfter } from './telling';

/** Whoever leaves hears the worst so far; what is still open is said with "if"; a warning removes the clear date. */

const daily = { length: 'daily' } as const;
const recheck = { length: 'recheck' } as const;

test.each<[string, Parameters<typeof stateAfter>[1], ReturnType<typeof leavingAdvice>, boolean]>([
  ['', {}, { sure: 'CLEAR' }, false],
  ['no no no', {}, { sure: 'CLEAR' }, false],
  ["don't-know", {}, { sure: 'CLEAR', maybe: 'EMERGENCY' }, false],
  ['last-week', {}, { sure: 'CLEAR', maybe: 'EMERGENCY' }, false],
  ['no no no from-my-knee', {}, { sure: 'CLEAR', maybe: 'URGENT' }, false],
  ['no no no yes', {}, { sure: 'CLEAR', maybe: 'URGENT' }, true],
  ['no no no yes no no no no', {}, { sure: 'CLEAR', maybe: 'CLINICIAN_FIRST' }, true],
  ['no no no yes no no no no no', {}, { sure: 'GENTLE' }, false],
  ['no no no no no no no yes no', {}, { sure: 'CLEAR', maybe: 'CLINICIAN_FIRST' }, true],
  ['fever_chills', {}, { sure: 'URGENT' }, true],
  ['new_to_exercise', {}, { sure: 'GENTLE' }, false],
  ['', { worst: 'CLINICIAN_FIRST' }, { sure: 'CLINICIAN_FIRST' }, true],
  ['yes no no', daily, { sure: 'CLEAR', maybe: 'EMERGENCY' }, true],
  ['yes no no no', daily, { sure: 'URGENT' }, true],
  ['yes', recheck, { sure: 'CLEAR', maybe: 'EMERGENCY' }, true],
  ["don't-know", recheck, { sure: 'CLEAR', maybe: 'EMERGENCY' }, false],
  ['yes no no no', recheck, { sure: 'CLEAR', maybe: 'URGENT' }, true],
  ['yes no no no no', recheck, { sure: 'CLEAR', maybe: 'CLINICIAN_FIRST' }, true],
  ['yes no no no no no no no', recheck, { sure: 'CLEAR' }, false],
])('"%s" %j', (said, beginning, advice, warning) => {
  const state: CheckState = stateAfter(said, beginning);
  expect(leavingAdvice(state)).toEqual(advice);
  expect(hasWarning(state)).toBe(warning);
});
