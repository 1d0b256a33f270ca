import type { RequestEnvelope } from 'ask-sdk-model';
import { isRecord } from './values';

/** What came in is not a request of Alexa's. */
export class NotARequest extends Error {
  override readonly name = 'NotARequest';

  constructor(problem: string) {
    super(
      `Not an Alexa request: ${problem}. See the request and response reference of the Alexa Skills Kit.`,
    );
  }
}

/** A request for another skill came to this function. */
export class OtherSkill extends Error {
  override readonly name = 'OtherSkill';

  constructor(asked: string) {
    super(
      `The request is for the skill ${asked}, which is not this one. Check the endpoint of that skill, and SKILL_ID here.`,
    );
  }
}

/**
 * An incoming event as a request envelope, once the parts that everything rests on are there: who asks,
 * from which skill, and what. Throws `NotARequest` and says what is missing, or `OtherSkill` for another id than
 * `skillId` (where one is given).
 */
export function validEnvelope(event: unknown, skillId?: string): RequestEnvelope {
  if (!isRecord(event)) throw new NotARequest('the event is no object');
  const { request, context, session } = event;
  if (!isRecord(request) || typeof request.type !== 'string')
    throw new NotARequest('request.type is missing');
  if (typeof request.requestId !== 'string') throw new NotARequest('request.requestId is missing');
  if (!isRecord(context) || !isRecord(context.System)) throw new NotARequest('context.System is missing');
  const { user, application } = context.System;
  if (!isRecord(user) || typeof user.userId !== 'string' || user.userId === '')
    throw new NotARequest('context.System.user.userId is missing');
  if (!isRecord(application) || typeof application.applicationId !== 'string')
    throw new NotARequest('context.System.application.applicationId is missing');
  if (skillId !== undefined && application.applicationId !== skillId) {
    throw new OtherSkill(application.applicationId);
  }
  if (
    request.type === 'IntentRequest' &&
    (!isRecord(request.intent) || typeof request.intent.name !== 'string')
  )
    throw new NotARequest('request.intent.name is missing');
  if (session !== undefined && !isRecord(session)) throw new NotARequest('session is no object');
  return event as unknown as RequestEnvelope;
}
