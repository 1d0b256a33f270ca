import { move } from '../plan/moves';
import { beginTheCheck } from './check';
import { type Known, recall } from './memory';
import { minutesIn } from './minutes-heard';
import { startAsReady } from './ready';
import { ask, first, type Reply, tell, writing } from './reply';
import type { Room } from './room';
import { standingQuestion } from './standing';
import { pick, said, type Turn } from './turn';
import { NO, YES } from './yes-and-no';

/** The first question of all: "Shall I ask a few questions before your first walk?" */
export const welcomeRoom: Room = {
  name: 'welcome',
  hears: (turn) => turn.expecting?.kind === 'welcome' && said(turn, ...YES, ...NO),
  answer: (turn) =>
    said(turn, ...YES) ? beginTheCheck(turn, { wish: { kind: 'launch' } }) : tell(turn.words.frame.laterThen),
};

/** "Would you like to walk, or hear how your week went?": a bare yes is for the walk. */
export const whatNextRoom: Room = {
  name: 'what next',
  hears: (turn) => turn.expecting?.kind === 'what_next' && said(turn, ...YES, ...NO),
  answer: (turn) =>
    said(turn, ...YES)
      ? beginTheCheck(turn, { wish: { kind: 'launch' } })
      : tell(pick(turn, turn.words.frame.goodbye)),
};

/** "Shorter, the same, or longer?": moves the plan, says so, and goes straight into today's check. */
export const afterWalkRoom: Room = {
  name: 'after a walk',
  hears: (turn) =>
    turn.expecting?.kind === 'after_walk' &&
    said(turn, 'ShorterIntent', 'SameIntent', 'LongerIntent', 'UnsureIntent', ...YES, ...NO),
  async answer(turn) {
    const what = said(turn, 'ShorterIntent') ? 'shorter' : said(turn, 'LongerIntent') ? 'longer' : 'same';
    return movePlan(turn, await recall(turn), what);
  },
};

/** "Shall we go up to twelve minutes?", after a week on target. */
export const stepUpRoom: Room = {
  name: 'step up',
  hears: (turn) =>
    turn.expecting?.kind === 'step_up' &&
    said(turn, 'LongerIntent', 'SameIntent', 'ShorterIntent', ...YES, ...NO),
  async answer(turn) {
    const what = said(turn, ...YES, 'LongerIntent')
      ? 'longer'
      : said(turn, 'ShorterIntent')
        ? 'shorter'
        : 'same';
    return movePlan(turn, await recall(turn), what);
  },
};

async function movePlan(turn: Turn, known: Known, what: 'shorter' | 'same' | 'longer'): Promise<Reply> {
  const { walker, walks } = known;
  const { plan, reason } = move(walker.plan, { what }, walks, turn.now, walker.zone);
  const reply = first(
    [turn.words.plan.moved(reason)],
    await beginTheCheck(turn, { wish: { kind: 'launch' } }),
  );
  return plan === walker.plan ? reply : writing(reply, { walker: { walker, change: { set: { plan } } } });
}

/** "More than twice your plan's ten. Shall we do ten instead?": the walker decides. */
export const muchLongerRoom: Room = {
  name: 'much longer than the plan',
  hears: (turn) =>
    turn.expecting?.kind === 'much_longer' && said(turn, ...YES, ...NO, 'MinutesIntent', 'StartWalkIntent'),
  async answer(turn) {
    if (turn.expecting?.kind !== 'much_longer') return tell(turn.words.frame.sorry);
    const { asked, plan, quiet, ready } = turn.expecting;
    const heard = minutesIn(turn);
    if (heard.kind === 'refused') {
      const known = await recall(turn);
      return ask(standingQuestion(turn, turn.expecting, known), turn.words.walk.limit[heard.why]);
    }
    const minutes = heard.kind === 'minutes' ? heard.minutes : said(turn, ...NO) ? asked : plan;
    if (ready !== undefined) return startAsReady(turn, ready.who, { minutes, quiet });
    return beginTheCheck(turn, { wish: { kind: 'walk', minutes, quiet, sure: true } });
  },
};
