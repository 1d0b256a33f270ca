/** What the log says about something that went wrong. */
export interface ProblemRecord {
  readonly problem: string;
  readonly message: string;
  /** The innermost places of the code it came from. */
  readonly at: readonly string[];
}

/** Ids that Alexa gives to people, accounts, devices and requests, as they are or in an address; a skill's own may be told. */
const ALEXA_ID = /amzn1[.%](?!ask\.skill\.)[\w.%~-]+/g;
/** A signed token, as Alexa sends with each request. */
const TOKEN = /\beyJ[\w-]{8,}(\.[\w-]*)*|\bAtz[ar]\|[\w-]+/g;
const PLACES = 4;

/**
 * Returns a problem as an object: Lambda's JSON logging keeps it as one, so that a query can ask for
 * `message.problem`. No error of ours puts into its words who somebody is or what was said; ids and tokens
 * in the words of others are taken out, and so is all that hangs on the error besides its words.
 */
export function problemRecord(problem: Error): ProblemRecord {
  const places = (problem.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    problem: problem.name,
    message: problem.message.replaceAll(ALEXA_ID, 'amzn1.…').replaceAll(TOKEN, '(a token)'),
    at: places.slice(0, PLACES).map((line) => line.trim().slice('at '.length)),
  };
}
