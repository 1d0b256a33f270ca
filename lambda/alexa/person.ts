import { createHash } from 'node:crypto';
import { HOUSEHOLD } from '../walker';

/**
 * The walker id of who is speaking: `household` when the voice was not recognised, else a short hash of
 * the person's id, salted with the account, so that neither can be read back from a token or a row.
 */
export function walkerIdOf(account: string, personId: string | undefined): string {
  if (personId === undefined || personId === '') return HOUSEHOLD;
  return `p${createHash('sha256').update(`${account}\n${personId}`).digest('hex').slice(0, 15)}`;
}
