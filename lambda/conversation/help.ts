import { recall } from './memory';
import { ask, type Question, tell } from './reply';
import type { Room } from './room';
import { standingQuestion, underWayQuestion, whatNext } from './standing';
import { said, type Turn } from './turn';
import { playingHere } from './walk-heard';
import { leftOf } from './walk-words';

/** The question that stands, asked again; when none does "what would you like", or in mid-walk "shall we walk on". */
async function standing(turn: Turn): Promise<Question> {
  const { expecting } = turn;
  if (expecting === undefined || expecting.kind === 'check')
    return playingHere(turn) === undefined ? whatNext(turn) : underWayQuestion(turn, 'on');
  return standingQuestion(turn, expecting, await recall(turn));
}

/** Help, in every state but the check (which explains its own questions): what can be said, and a question. */
export const helpRoom: Room = {
  name: 'help',
  hears: (turn) => said(turn, 'AMAZON.HelpIntent', 'WhatDoYouMeanIntent'),
  async answer(turn) {
    const { frame } = turn.words;
    const walking = playingHere(turn) !== undefined;
    return ask(await standing(turn), ...(walking ? frame.helpWhileWalking : frame.help));
  },
};

/** "Repeat", "hang on": the standing question again; while a walk plays, how long is left. */
export const repeatRoom: Room = {
  name: 'repeat',
  hears: (turn) => said(turn, 'AMAZON.RepeatIntent', 'WaitIntent', 'GoBackIntent'),
  async answer(turn) {
    const playing = playingHere(turn);
    if (playing !== undefined && turn.expecting === undefined) return tell(leftOf(turn, playing));
    const wait = said(turn, 'WaitIntent') ? [turn.words.check.takeYourTime] : [];
    return ask(await standing(turn), ...wait);
  },
};

/** Everything that fits nowhere: say that, and ask again. Also every intent that has no question to answer. */
export const fallbackRoom: Room = {
  name: 'fallback',
  hears: (turn) => turn.heard !== undefined,
  async answer(turn) {
    const playing = playingHere(turn);
    if (playing !== undefined && turn.expecting === undefined)
      return tell(turn.words.frame.notUnderstood, leftOf(turn, playing));
    return ask(await standing(turn), turn.words.frame.notUnderstood);
  },
};

/** The session is over: nothing may be said. */
export const sessionEndedRoom: Room = {
  name: 'session ended',
  hears: ({ envelope }) => envelope.request.type === 'SessionEndedRequest',
  answer: () => ({ says: [], silent: true }),
};

/** Alexa says that a reply of ours was wrong, or sends a request that needs no words. */
export const silentRoom: Room = {
  name: 'needs no words',
  hears: () => true,
  answer(turn) {
    const { request } = turn.envelope;
    if (request.type === 'System.ExceptionEncountered') {
      turn.doors.warn(
        new Error(`Alexa could not use a reply: ${request.error?.type}: ${request.error?.message}`),
      );
    }
    return { says: [], silent: true };
  },
};
