import { leavingWords } from './asking';
import { type Reply, tell } from './reply';
import type { Turn } from './turn';

/** Requests that a person hears the answer to. */
const HEARD = new Set([
  'LaunchRequest',
  'IntentRequest',
  'Connections.Response',
  'Alexa.Presentation.APL.UserEvent',
]);

/**
 * Something unexpected happened: an apology that says what to do next. Someone who has said a warning in a
 * check hears its advice all the same.
 */
export function apologyFor(turn: Turn): Reply {
  if (!HEARD.has(turn.envelope.request.type)) return { says: [], silent: true };
  const { expecting, words } = turn;
  const advice = expecting?.kind === 'check' ? leavingWords(turn, expecting.state) : [];
  return tell(...advice, words.frame.sorry);
}
