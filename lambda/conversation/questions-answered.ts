import { move } from '../plan/moves';
import { walkMoves } from '../walk/moves';
import type { Walk } from '../walk/walk';
import { beginTheCheck } from './check';
import { type Known, recall } from './memory';
import { minutesIn } from './minutes-heard';
import { ask, first, type Reply, tell, writing } from './reply';
import type { Room } from './room';
import { standingQuestion } from './standing';
import { pick, said, type Turn } from './turn';
import { resumed } from './walk-controls';
import { moving, openWalk } from './walk-heard';

const YES = ['AMAZON.YesIntent', 'HedgedYesIntent', 'GoIntent'] as const;
const NO = ['AMAZON.NoIntent', 'HedgedNoIntent'] as const;

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

/** "You paused with six minutes left. Shall we carry on?" */
export const carryOnRoom: Room = {
  name: 'carry on',
  hears: (turn) => turn.expecting?.kind === 'carry_on' && said(turn, ...YES, ...NO),
  async answer(turn) {
    if (said(turn, ...YES)) return (await resumed(turn)) ?? tell(turn.words.walk.noWalk);
    const open = await openWalk(turn);
    const closing = open === undefined ? { writes: {} } : moving(turn, open, { type: 'stop' });
    return writing(await beginTheCheck(turn, { wish: { kind: 'launch' } }), closing.writes);
  },
};

/** "Did you walk all of it?": yes, no, or "about ten minutes". Goes straight on into today's check. */
export const unconfirmedRoom: Room = {
  name: 'unconfirmed walk',
  hears: (turn) =>
    turn.expecting?.kind === 'unconfirmed' &&
    said(turn, ...YES, ...NO, 'MinutesIntent', 'UnsureIntent', 'LogWalkIntent'),
  async answer(turn) {
    if (turn.expecting?.kind !== 'unconfirmed') return tell(turn.words.frame.sorry);
    const { walkId } = turn.expecting;
    const known = await recall(turn);
    const walk = known.walks.find(({ id }) => id === walkId);
    const minutes = minutesIn(turn);
    if (minutes.kind === 'refused')
      return ask(standingQuestion(turn, turn.expecting, known), turn.words.walk.limit[minutes.why]);
    const { event, says } = confirmation(
      turn,
      turn.expecting.planned,
      minutes.kind === 'minutes' ? minutes.minutes : undefined,
    );
    const next = first([says], await beginTheCheck(turn, { wish: { kind: 'launch' } }));
    if (walk === undefined) return next;
    const settled: Walk = { ...walk, status: 'unconfirmed' };
    const overdue = walk.status === 'active' ? walkMoves({ type: 'overdue' }, walk, turn.now) : [];
    const confirmed = writing(next, {
      walker: { walker: known.walker, change: { set: { askedAfterWalk: walkId } } },
    });
    for (const one of overdue) await turn.doors.store.moveWalk(turn.account, walk, [one]);
    return writing(confirmed, { moves: [{ walk, moves: walkMoves(event, settled, turn.now) }] });
  },
};

type Confirming = Parameters<typeof walkMoves>[0];

function confirmation(
  turn: Turn,
  planned: number,
  about: number | undefined,
): { event: Confirming; says: string } {
  const { walk } = turn.words;
  if (about !== undefined)
    return { event: { type: 'about', minutes: about }, says: walk.unconfirmedSome(about) };
  if (said(turn, ...YES)) return { event: { type: 'yes' }, says: pick(turn, walk.unconfirmedYes(planned)) };
  return { event: { type: 'no' }, says: walk.unconfirmedNo };
}

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
    const { asked, plan, quiet } = turn.expecting;
    const heard = minutesIn(turn);
    if (heard.kind === 'refused') {
      const known = await recall(turn);
      return ask(standingQuestion(turn, turn.expecting, known), turn.words.walk.limit[heard.why]);
    }
    const minutes = heard.kind === 'minutes' ? heard.minutes : said(turn, ...NO) ? asked : plan;
    return beginTheCheck(turn, { wish: { kind: 'walk', minutes, quiet } });
  },
};
