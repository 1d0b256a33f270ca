import type { LaunchRequest, RequestEnvelope } from 'ask-sdk-model';
import { isRecord } from '../values';
import { walkMoves } from '../walk/moves';
import { recall } from './memory';
import { type Reply, writing } from './reply';
import type { Room } from './room';
import { pick } from './turn';
import { minutesWalked } from './walk-heard';

/** The task in the skill package that a quiet walk's end timer starts. */
const TASK = 'CompleteWalk';

/** The end timer rang, and the walker said yes to going on with the skill: the walk is done. */
export const completeWalkRoom: Room = {
  name: 'complete a walk',
  hears: ({ envelope }) => taskIn(envelope) !== undefined,
  async answer(turn) {
    const task = taskIn(turn.envelope);
    const walkId =
      task && isRecord(task.input) && typeof task.input.walkId === 'string' ? task.input.walkId : undefined;
    if (task?.name?.split('.').at(-1) !== TASK || walkId === undefined)
      return ended(turn.words.walk.noWalk, '400');
    // Alexa checks no input, and the walk must be the caller's: it is looked for in the caller's account alone.
    const owner = walkId.slice(0, walkId.lastIndexOf('-'));
    const { walks, reachable } = await recall(turn, owner === '' ? turn.walkerId : owner);
    const walk = walks.find(({ id }) => id === walkId);
    if (!reachable) return ended(turn.words.walk.askedNextTime, '500');
    if (walk === undefined) return ended(turn.words.walk.noWalk, '404');
    const moves = walkMoves({ type: 'timerEnded' }, walk, turn.now);
    const says = pick(turn, turn.words.walk.timedDone(minutesWalked({ walk }, turn.now)));
    return writing(ended(says, '200'), { moves: [{ walk, moves }] });
  },
};

/** What Alexa is told of the task. */
const MESSAGES = {
  '200': 'OK',
  '400': 'No such walk',
  '404': 'No such walk',
  '500': 'Not written down',
} as const;

function taskIn({ request }: RequestEnvelope): LaunchRequest['task'] {
  return request.type === 'LaunchRequest' ? request.task : undefined;
}

function ended(says: string, code: keyof typeof MESSAGES): Reply {
  const message = MESSAGES[code];
  return { says: [says], directives: [{ type: 'Tasks.CompleteTask', status: { code, message } }] };
}
