import { allKnown, knownAlready, recall } from './memory';
import { type Reply, writing } from './reply';
import type { Turn } from './turn';

/** The disclaimer's version. A new wording gets a new one, and every walker hears it once. */
const DISCLAIMER_VERSION = 1;

/** What a walker may do to a playing walk before ever having been spoken to: it is answered in a word. */
const WITHOUT = new Set([
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
]);

/**
 * A walker's first reply ever, launch or one-shot, speaks the disclaimer, an EMERGENCY excepted. Only its
 * version is remembered. Where the notes can't be reached it is spoken: nobody knows that it was heard.
 */
export async function withDisclaimer(turn: Turn, reply: Reply): Promise<Reply> {
  if (!turn.newSession || reply.silent || reply.alone || reply.says.length + (reply.question ? 1 : 0) === 0)
    return reply;
  if (turn.heard !== undefined && WITHOUT.has(turn.heard.intent)) return reply;
  const { walker } = await recall(turn);
  if (walker.disclaimerVersion >= DISCLAIMER_VERSION) return reply;
  const { disclaimer, welcome } = turn.words.frame;
  const heard = { walker: { walker, change: { set: { disclaimerVersion: DISCLAIMER_VERSION } } } };
  const [opening, ...rest] = reply.says;
  const says = opening === welcome ? [opening, disclaimer, ...rest] : [disclaimer, ...reply.says];
  return writing({ ...reply, says }, heard);
}

/** What the first reply of a session brings with it, whichever room gives it: the disclaimer, a new time zone. */
export async function asFirstReply(turn: Turn, reply: Reply): Promise<Reply> {
  return withLateReports(turn, await withNews(turn, reply));
}

/** Writes down what the player says of a walk and no event said, if this turn has come to know of it. */
async function withLateReports(turn: Turn, reply: Reply): Promise<Reply> {
  const late = (await allKnown(turn)).flatMap(({ late }) => late ?? []);
  return late.length === 0 ? reply : writing(reply, { moves: late });
}

/** What the reply itself writes comes last: it was decided with the news known. */
async function withNews(turn: Turn, reply: Reply): Promise<Reply> {
  if (reply.silent) return reply;
  const told = turn.newSession ? await withDisclaimer(turn, reply) : reply;
  const { walker, zoneChange, eased } = (await knownAlready(turn)) ?? {};
  if (walker === undefined || (zoneChange === undefined && eased === undefined)) return told;
  const set = { ...zoneChange, ...(eased ? { plan: eased.plan } : {}) };
  return writing({ ...told, writes: { walker: { walker, change: { set } } } }, told.writes ?? {});
}
