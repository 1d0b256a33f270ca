import type { Reply } from './reply';
import type { Turn } from './turn';

/** One thing a person can do by voice: whether these words are for it, and what it answers. */
export interface Room {
  /** For the log: which room answered, never what was said. */
  readonly name: string;
  hears(turn: Turn): boolean;
  answer(turn: Turn): Promise<Reply> | Reply;
}
