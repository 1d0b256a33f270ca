import { walkMoves } from '../walk/moves';
import { settle } from '../walk/settle';
import { walkIdFor } from '../walk/token';
import type { Walk } from '../walk/walk';
import { localDate } from '../week/calendar';
import { recall } from './memory';
import { minutesIn } from './minutes-heard';
import { ask, type Question, type Reply, tell, writing } from './reply';
import type { Room } from './room';
import type { Expecting } from './session';
import { pick, requestedAt, said, type Turn } from './turn';
import { minutesWalked, timersOf } from './walk-heard';
import { NO, YES } from './yes-and-no';

/** "Log a twenty minute walk": what was walked without the speaker, put down after a yes. */
export const logRoom: Room = {
  name: 'log a walk',
  hears: (turn) =>
    said(turn, 'LogWalkIntent') || (turn.expecting?.kind === 'log_minutes' && said(turn, 'MinutesIntent')),
  answer(turn) {
    const minutes = minutesIn(turn);
    if (minutes.kind === 'minutes') return ask(logQuestion(turn, minutes.minutes));
    const why = minutes.kind === 'refused' ? [turn.words.log.limit[minutes.why]] : [];
    return ask(logMinutesQuestion(turn), ...why);
  },
};

/** "How many minutes did you walk?" */
export function logMinutesQuestion({ words }: Turn): Question {
  return { ask: words.log.howMany, reprompt: [words.log.howManyAgain], expects: { kind: 'log_minutes' } };
}

/** "A walk of twenty minutes, today. Shall I put that down?" */
export function logQuestion({ words }: Turn, minutes: number): Question {
  return {
    ask: words.log.confirm(minutes),
    reprompt: [words.log.confirmAgain(minutes)],
    expects: { kind: 'log', minutes },
  };
}

/** "Your last walk was ten minutes, today. Shall I delete it?" */
export function deleteQuestion(
  turn: Turn,
  { walkId, minutes, on }: Omit<Extract<Expecting, { kind: 'delete' }>, 'kind'>,
  today: string,
): Question {
  const text = turn.words.log.confirmDelete({ date: on, today }, minutes);
  const again = turn.words.log.confirmDeleteAgain(minutes);
  return { ask: text, reprompt: [again], expects: { kind: 'delete', walkId, minutes, on } };
}

/** The yes or no to either: nothing is changed without a yes, and it is said what was. */
export const logAnswerRoom: Room = {
  name: 'log or delete, answered',
  hears: (turn) =>
    (turn.expecting?.kind === 'log' || turn.expecting?.kind === 'delete') && said(turn, ...YES, ...NO),
  async answer(turn) {
    const { expecting, words } = turn;
    const isYes = said(turn, 'AMAZON.YesIntent') || (expecting?.kind === 'log' && said(turn, ...YES));
    if (!isYes) return tell(words.log.kept);
    if (expecting?.kind === 'log') return writtenDown(turn, expecting.minutes);
    if (expecting?.kind === 'delete') return takenBack(turn, expecting.walkId);
    return tell(words.frame.sorry);
  },
};

async function writtenDown(turn: Turn, minutes: number): Promise<Reply> {
  const startedAt = requestedAt(turn);
  const walk: Walk = {
    id: walkIdFor(turn.walkerId, turn.envelope.request.requestId),
    walkerId: turn.walkerId,
    startedAt,
    plannedMinutes: minutes,
    walkedMs: minutes * 60_000,
    status: 'completed',
    way: 'logged',
    plays: 0,
    changedAt: startedAt,
  };
  const done = await tried(turn, turn.doors.store.startWalk(turn.account, walk, turn.now));
  return tell(done === undefined ? turn.words.log.notWritten : pick(turn, turn.words.log.done(minutes)));
}

/** "Delete my last walk." */
export const deleteRoom: Room = {
  name: 'delete the last walk',
  hears: (turn) => said(turn, 'DeleteLastWalkIntent'),
  async answer(turn) {
    const { walker, walks, today, reachable } = await recall(turn);
    const { frame, log } = turn.words;
    if (!reachable) return tell(frame.cannotTell);
    const { open } = settle(walks, turn.now);
    const last = walks.find((walk) => walk.status !== 'active' && minutesWalked({ walk }, turn.now) > 0);
    if (last === undefined) return tell(open?.status === 'active' ? log.stopFirst : log.nothingToDelete);
    const minutes = minutesWalked({ walk: last }, turn.now);
    return ask(
      deleteQuestion(turn, { walkId: last.id, minutes, on: localDate(last.startedAt, walker.zone) }, today),
    );
  },
};

async function takenBack(turn: Turn, walkId: string): Promise<Reply> {
  const { walks } = await recall(turn);
  const walk = walks.find(({ id }) => id === walkId);
  if (walk === undefined) return tell(turn.words.log.notWritten);
  const moves = walkMoves({ type: 'delete' }, walk, turn.now);
  const moved = await tried(turn, turn.doors.store.moveWalk(turn.account, walk, moves));
  const gone = timersOf(walk, { type: 'delete' });
  return writing(tell(moved === undefined ? turn.words.log.notWritten : turn.words.log.deleted), gone);
}

/** What a write answers; undefined when it failed, which is reported. */
function tried<T>({ doors }: Turn, write: Promise<T>): Promise<T | undefined> {
  return write.catch((problem: unknown) => {
    doors.warn(problem instanceof Error ? problem : new Error(String(problem)));
    return undefined;
  });
}
