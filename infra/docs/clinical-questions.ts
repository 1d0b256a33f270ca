import type { FindingId } from '../../lambda/check/findings';
import {
  type GroupId,
  groupFindings,
  lengths,
  questions,
  recheckFindings,
  type Thing,
  type ThingId,
  thingFindings,
  things,
} from '../../lambda/check/questions';
import { signs, signsOf } from '../../lambda/check/signs';
import { asksAbout, questionId } from '../../lambda/check/state';
import type { Asked, Sentences } from '../../lambda/speech/sentences';
import { list } from './markdown';

/** The questions that ask about a finding: in the full check, the daily one, the recheck and the self-check. */
export function askedIn(
  finding: FindingId,
): readonly [full: string, daily: string, recheck: string, self: string] {
  const inGroups = (groups: readonly GroupId[]) => arrows(groups.flatMap((group) => chain(group, finding)));
  const read = [...signsOf.full, ...signsOf.daily].filter((id) =>
    signs[id].findings.some((one: FindingId) => one === finding),
  );
  const inRecheck = recheckFindings.some((one: FindingId) => one === finding);
  return [inGroups(lengths.full), inGroups(lengths.daily), inRecheck ? '`recheck`' : '', list(read)];
}

/** A question, then the single question of the thing, then the follow-ups up to the one that tells. */
function chain(group: GroupId, finding: FindingId): readonly string[] {
  const thing = questions[group].find((id) => thingFindings(id).includes(finding));
  if (thing === undefined) return [];
  const { steps }: Thing = things[thing];
  const told = steps.findIndex(({ yes }) => yes.includes(finding));
  const asked = steps.slice(0, told < 0 ? steps.length : told + 1);
  return [
    group,
    questionId({ kind: 'thing', group, thing, why: 'yes' }),
    ...asked.map(
      (_, step) => `${questionId({ kind: 'step', group, thing, step })} (${step === told ? 'yes' : 'no'})`,
    ),
  ];
}

/** One row for a group question, then one for each of its single questions and follow-ups, with their words. */
export function ofGroup(group: GroupId, words: Sentences): readonly (readonly string[])[] {
  const { check } = words;
  const singles = questions[group].flatMap((thing: ThingId) => {
    const { steps }: Thing = things[thing];
    const follow = steps.map((step, index) =>
      row({ kind: 'step', group, thing, step: index }, check.followUps[step.id]),
    );
    return [row({ kind: 'thing', group, thing, why: 'yes' }, check.things[thing]), ...follow];
  });
  return [[`**${group}**`, list(groupFindings(group)), ...said(check.questions[group])], ...singles];
}

function row(ask: Parameters<typeof asksAbout>[0], asked: Asked): readonly string[] {
  return [questionId(ask), list(asksAbout(ask)), ...said(asked)];
}

function said({ ask, plainer }: Asked): readonly [string, string] {
  return [ask, plainer];
}

function arrows(ids: readonly string[]): string {
  return ids.join(' → ');
}
