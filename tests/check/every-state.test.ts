import { gravestOf, tierOf } from '../../lambda/check/findings';
import { checkStateOf } from '../../lambda/check/read-state';
import { asksAbout, hasWarning, isOpen, leavingAdvice } from '../../lambda/check/state';
import { gravest, isGraver, isHold, isStrict, type Tier } from '../../lambda/check/tiers';
import {
  breaks,
  type Edge,
  edge,
  everyPlace,
  laterFindings,
  lowest,
  onward,
  type Place,
  questionsStyle,
  selfCheckStyle,
} from './every-state';

/**
 * Exhaustive: every state that any words can reach, in the three lengths, for a known voice and for the
 * household, after anything said beforehand, in both styles; and every answer to each.
 */
const asked: readonly Place[] = everyPlace(questionsStyle);
const selfChecked: readonly Place[] = everyPlace(selfCheckStyle);
const styles = [
  ['questions', asked],
  ['self-check', selfChecked],
] as const;
const lowestOf = new Map([...lowest(asked), ...lowest(selfChecked)]);

/** The mildest result after one answer. */
function mildest({ to, result }: Edge): Tier {
  const tier = result ?? (to && lowestOf.get(to));
  if (tier === undefined) throw new Error('An answer led nowhere.');
  return tier;
}

const VAGUE = ['yes', 'hedged_no', 'unsure', 'past', 'explained'];

const atLeast = (a: Tier, b: Tier) => !isGraver(b, a);

describe.each(styles)('every state and answer, %s', (_, places) => {
  test('there are states of every length', () => {
    expect(new Set(places.map(({ state }) => state.length))).toEqual(new Set(['full', 'daily', 'recheck']));
  });

  test('it always ends: from everywhere, and without a way round but for a question that stands', () => {
    const settled = new Set<Place>();
    const open = new Set<Place>();
    const visit = (place: Place): void => {
      if (settled.has(place)) return;
      if (open.has(place)) throw new Error(`A way round at ${JSON.stringify(place.state)}`);
      open.add(place);
      for (const { to } of onward(place)) if (to && to !== place) visit(to);
      open.delete(place);
      settled.add(place);
    };
    for (const place of places) visit(place);
    expect(settled.size).toBe(places.length);
    expect(places.filter((place) => !lowestOf.has(place))).toEqual([]);
  });

  test('the worst so far never falls but by going back, and then to what it was before the last answer', () => {
    const rule = ({ state }: Place, { answer, to, result }: Edge) => {
      const worst = to?.state.worst ?? result ?? 'CLEAR';
      return answer.kind === 'back'
        ? worst === state.before || (worst === state.worst && to?.state.ask === state.ask)
        : atLeast(worst, state.worst);
    };
    expect(breaks(places, rule)).toEqual([]);
  });

  test('a finding said never leads to a milder result than its own tier', () => {
    const rule = (_: Place, e: Edge) =>
      e.answer.finding === undefined || atLeast(mildest(e), tierOf(e.answer.finding));
    expect(breaks(places, rule)).toEqual([]);
  });

  test('a finding said that the question did not ask about outlives any number of "go back"', () => {
    const rule = ({ state }: Place, { answer, to }: Edge) =>
      !answer.finding ||
      !to ||
      asksAbout(state.ask).includes(answer.finding) ||
      atLeast(to.state.before, tierOf(answer.finding));
    expect(breaks(places, rule)).toEqual([]);
  });

  test('an EMERGENCY finding ends the check at once', () => {
    const rule = (_: Place, { answer, result }: Edge) =>
      !answer.finding || tierOf(answer.finding) !== 'EMERGENCY' || result === 'EMERGENCY';
    expect(breaks(places, rule)).toEqual([]);
    expect(places.filter(({ state }) => state.worst === 'EMERGENCY')).toEqual([]);
  });

  test('a question is asked only while its answer can raise the tier', () => {
    expect(places.filter(({ state }) => !isOpen(state.ask, state.worst)).map(({ state }) => state)).toEqual(
      [],
    );
  });

  test('it ends early only on a hold of its own signs, else when no question left can raise the tier', () => {
    const rule = ({ state }: Place, { answer, result }: Edge) =>
      result === undefined ||
      result === 'EMERGENCY' ||
      answer.kind === 'hold' ||
      (state.ask.kind === 'signs' && answer.kind === 'unclear') ||
      atLeast(result, gravestOf(laterFindings(state)));
    expect(breaks(places, rule)).toEqual([]);
  });

  test('someone who leaves hears at least the worst so far, and of what is open with "if"', () => {
    const wrong = places.filter(({ state }) => {
      const { sure, maybe } = leavingAdvice(state);
      const heard = gravest(sure, maybe ?? 'CLEAR');
      return sure !== state.worst || maybe === sure || (hasWarning(state) && !isHold(heard));
    });
    expect(wrong.map(({ state }) => state)).toEqual([]);
  });

  test('the session carries every state there and back', () => {
    const states = places.map(({ state }) => state);
    expect(states.map((state) => checkStateOf(JSON.parse(JSON.stringify(state))))).toEqual(states);
  });
});

describe('every state and answer, questions', () => {
  const questions = asked.filter(({ state }) => state.ask.kind !== 'first_check');
  const strict = questions.filter(({ state }) => isStrict(gravestOf(asksAbout(state.ask))));

  test('turning a no into a yes never makes the mildest result milder; nor a no into "not really" or unsure', () => {
    const rule = (place: Place, e: Edge) =>
      !VAGUE.includes(e.answer.kind) || atLeast(mildest(e), mildest(edge(place, 'no')));
    expect(breaks(asked, rule)).toEqual([]);
  });

  test('a yes to a question that can only mean EMERGENCY ends the check, first time and every time', () => {
    const only = questions.filter(({ state }) => {
      const about = asksAbout(state.ask);
      return state.ask.kind !== 'recheck' && about.every((finding) => tierOf(finding) === 'EMERGENCY');
    });
    expect(only.length).toBeGreaterThan(0);
    expect(only.filter((place) => edge(place, 'yes').result !== 'EMERGENCY')).toEqual([]);
  });

  test('"unclear" asks the same again, with nothing changed', () => {
    expect(asked.filter((place) => edge(place, 'unclear').to !== place)).toEqual([]);
  });

  test.each(['unsure', 'hedged_no', 'past', 'explained'])(
    'someone who says only "%s" to an EMERGENCY or URGENT question is given its tier: it is never a no',
    (kind) => {
      for (const place of strict) {
        let e: Edge = edge(place, kind);
        for (let turns = 0; e.to && turns < 60; turns++) e = edge(e.to, kind);
        expect(atLeast(e.result ?? 'CLEAR', gravestOf(asksAbout(place.state.ask)))).toBe(true);
      }
    },
  );

  test('whoever leaves on an answer that is not settled hears the gravest that it can mean', () => {
    const rule = ({ state }: Place, { answer, to }: Edge) => {
      if (!to || !isStrict(gravestOf(asksAbout(state.ask))) || !VAGUE.includes(answer.kind)) return true;
      const { sure, maybe } = leavingAdvice(to.state);
      const about = state.ask.kind === 'thing' && answer.kind === 'yes' ? [] : asksAbout(state.ask);
      return atLeast(gravest(sure, maybe ?? 'CLEAR'), gravestOf(about));
    };
    expect(breaks(questions, rule)).toEqual([]);
  });

  test('"past" and "explained" change nothing at first, and are asked about once', () => {
    for (const place of questions) {
      for (const kind of ['past', 'explained'] as const) {
        const { to } = edge(place, kind);
        if (place.state.clarifying) expect(to?.state.ask === place.state.ask).toBe(false);
        else expect(to?.state).toEqual({ ...place.state, clarifying: kind });
      }
    }
  });

  test('after a yes, what is asked next in that question is part of what it asked about', () => {
    for (const place of questions) {
      const next = edge(place, 'yes').to?.state.ask;
      const { ask } = place.state;
      if (ask.kind !== 'group' || !next || (next.kind !== 'thing' && next.kind !== 'step')) continue;
      expect(next.group).toBe(ask.group);
      expect(asksAbout(ask)).toEqual(expect.arrayContaining([...asksAbout(next)]));
    }
  });

  test('a yes that means more than GENTLE is a warning in that turn, narrowed down or not', () => {
    for (const place of questions) {
      const { to } = edge(place, 'yes');
      const mild = asksAbout(place.state.ask).some((finding) => !isHold(tierOf(finding)));
      if (to && !mild) expect(hasWarning(to.state)).toBe(true);
    }
  });
});
