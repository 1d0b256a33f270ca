/** Why a request to the database came to nothing. */
export type Outage = 'unreachable' | 'slow' | 'throttled' | 'refused' | 'no-table' | 'failed';

/** What whoever runs the skill can do about each. */
const ADVICE: Record<Outage, string> = {
  unreachable: 'Check that the database is running and that its address is right.',
  slow: 'The database did not answer in time; try again, and check its load if this goes on.',
  throttled: 'The database has too much to do; try again, and check the table capacity if this goes on.',
  refused: "Check that the skill's credentials may read and write the table.",
  'no-table': 'Create the table (deploy the stack, or let the simulator make it) and check its name.',
  failed: 'Try again; the cause says what the database answered.',
};

/** The database could not do what was asked, and nobody knows a better answer: apologise and go on. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(
    /** What was asked, in words and without an account: "read a walker". */
    readonly asked: string,
    readonly outage: Outage,
    cause: unknown,
  ) {
    super(`The database could not ${asked} (${outage}): ${String(cause)}. ${ADVICE[outage]}`, { cause });
  }
}

/** A value that no row can hold was about to be written: the caller has a mistake, and nothing was written. */
export class NotStorable extends Error {
  override readonly name = 'NotStorable';

  constructor(
    readonly field: string,
    readonly value: unknown,
    expected: string,
  ) {
    super(`Cannot store ${field} = ${shown(value)}: expected ${expected}. Nothing was written.`);
  }
}

/** A value in an error's words. Text is not repeated: it could be somebody's id. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? "''" : 'a text';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** A row is not what this version of the skill writes. It is reported, left out, and left as it is. */
export class RowUnreadable extends Error {
  override readonly name = 'RowUnreadable';

  constructor(
    /** The sort key, which names a walker or a walk but no account. */
    readonly row: string,
    readonly problem: string,
  ) {
    super(`Row ${row} was left out: ${problem}. Repair or delete it; the skill will not overwrite it.`);
  }
}
