import { type RequestHandler, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createApiClient } from './alexa/api-client';
import { apologyFor } from './conversation/apology';
import { checkRoom } from './conversation/check';
import { completeWalkRoom } from './conversation/complete-walk';
import { asFirstReply } from './conversation/first-reply';
import { fallbackRoom, helpRoom, repeatRoom, sessionEndedRoom, silentRoom } from './conversation/help';
import { backHurtsRoom, dizzyRoom, earlierFindingRoom, findingRoom } from './conversation/how-it-feels';
import { launchRoom } from './conversation/launch';
import { deleteRoom, logAnswerRoom, logRoom } from './conversation/log';
import { changePlanRoom, myPlanRoom } from './conversation/plan';
import { buttonRoom, playerRoom } from './conversation/player-events';
import { onScreenToo } from './conversation/question-screen';
import {
  afterWalkRoom,
  muchLongerRoom,
  stepUpRoom,
  welcomeRoom,
  whatNextRoom,
} from './conversation/questions-answered';
import { permissionRoom, timerOfferRoom } from './conversation/quiet-walk';
import { readyRoom } from './conversation/ready';
import { reminderAnswerRoom, reminderRoom } from './conversation/reminder-asked';
import { reminderChangedRoom } from './conversation/reminder-changed';
import { cancelAnswerRoom, cancelRemindersRoom, listRemindersRoom } from './conversation/reminder-list';
import { messageRoom, reminderDeletedRoom } from './conversation/reminder-news';
import { withFreshReminders } from './conversation/reminder-refresh';
import { reminderPermissionRoom } from './conversation/reminder-set-up';
import { carryOut, responseOf } from './conversation/reply';
import { resumeRoom } from './conversation/resume-walk';
import type { Room } from './conversation/room';
import { permissionEventRoom, skillDisabledRoom } from './conversation/skill-events';
import { type Turn, turnOf } from './conversation/turn';
import { isWalkingSafeRoom, walkAskedRoom } from './conversation/walk-asked';
import {
  howLongLeftRoom,
  imBackRoom,
  pauseRoom,
  skippingRoom,
  startOverRoom,
  stopRoom,
} from './conversation/walk-controls';
import { carryOnRoom, unconfirmedRoom, underWayRoom } from './conversation/walk-open-questions';
import { longestRoom, weekRoom } from './conversation/week';
import type { Doors } from './doors';
import { validEnvelope } from './envelope';

/** How long one of Alexa's services may take, milliseconds: two of them and the database stay below 3.5 s. */
const SERVICE_MS = 1_000;

/** Events that nobody hears and that Alexa sends again unless they are acknowledged: to fail is to ask for that. */
const SENT_AGAIN = /^(AlexaSkillEvent|Reminders)\./;

/**
 * Everything the skill answers to, in the order it is tried: first what comes without words, then the
 * question that stands, then what can be said at any time.
 */
const rooms: readonly Room[] = [
  sessionEndedRoom,
  playerRoom,
  buttonRoom,
  completeWalkRoom,
  launchRoom,
  permissionRoom,
  reminderPermissionRoom,
  messageRoom,
  reminderDeletedRoom,
  reminderChangedRoom,
  skillDisabledRoom,
  permissionEventRoom,

  checkRoom,
  findingRoom,
  earlierFindingRoom,
  welcomeRoom,
  whatNextRoom,
  readyRoom,
  timerOfferRoom,
  carryOnRoom,
  underWayRoom,
  unconfirmedRoom,
  afterWalkRoom,
  stepUpRoom,
  muchLongerRoom,
  logAnswerRoom,
  reminderAnswerRoom,
  cancelAnswerRoom,
  logRoom,

  walkAskedRoom,
  isWalkingSafeRoom,
  dizzyRoom,
  backHurtsRoom,
  pauseRoom,
  resumeRoom,
  stopRoom,
  startOverRoom,
  skippingRoom,
  howLongLeftRoom,
  imBackRoom,
  deleteRoom,
  weekRoom,
  longestRoom,
  myPlanRoom,
  changePlanRoom,
  reminderRoom,
  listRemindersRoom,
  cancelRemindersRoom,
  helpRoom,
  repeatRoom,
  fallbackRoom,
  silentRoom,
];

/** The skill as a function of a request: the same in Lambda, in the simulator and in the tests. */
export type Skill = (event: unknown, context?: unknown) => Promise<ResponseEnvelope>;

/**
 * Makes the skill. A request that isn't one (malformed, or for another skill's id) is refused with an
 * error that says so; anything unexpected later is an apology that says what to do next.
 */
export function createSkill(doors: Doors): Skill {
  const client = createApiClient(SERVICE_MS);
  const turns = new WeakMap<RequestEnvelope, Turn>();
  const turnIn = (envelope: RequestEnvelope): Turn => {
    const turn = turns.get(envelope) ?? turnOf(envelope, doors, client);
    turns.set(envelope, turn);
    return turn;
  };
  const builder = SkillBuilders.custom()
    .addRequestHandlers(...rooms.map((room) => handlerOf(room, turnIn)))
    .addErrorHandlers({
      canHandle: () => true,
      handle: ({ requestEnvelope, attributesManager }, problem) => {
        if (SENT_AGAIN.test(requestEnvelope.request.type)) throw problem;
        doors.warn(problem);
        if (requestEnvelope.session) attributesManager.setSessionAttributes({});
        return responseOf(apologyFor(turnIn(requestEnvelope)));
      },
    })
    .withApiClient(client);
  if (doors.skillId !== undefined) builder.withSkillId(doors.skillId);
  const skill = builder.create();
  return async (event, context) => skill.invoke(validEnvelope(event, doors.skillId), context);
}

function handlerOf(room: Room, turnIn: (envelope: RequestEnvelope) => Turn): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => room.hears(turnIn(requestEnvelope)),
    handle: async ({ requestEnvelope, attributesManager }) => {
      const turn = turnIn(requestEnvelope);
      const answer = onScreenToo(turn, await room.answer(turn));
      const reply = await withFreshReminders(turn, await asFirstReply(turn, answer));
      if (reply.writes) await carryOut(turn, reply.writes);
      if (requestEnvelope.session) {
        attributesManager.setSessionAttributes(reply.question ? { expecting: reply.question.expects } : {});
      }
      return responseOf(reply);
    },
  };
}
