import { isRecord } from '../../lambda/values';

/** A database that cannot be used as asked. The message is one line for the person and says what to do. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';

  constructor(problem: string, whatToDo: string, cause?: unknown) {
    super(`${problem}. ${whatToDo}`, { cause });
  }
}

/** The system's short code of an error (ENOENT), its message if it has none, on one line. */
export function reasonOf(error: unknown): string {
  if (!isRecord(error)) return String(error);
  const { code, message } = error;
  return typeof code === 'string' ? code : (String(message).split('\n', 1)[0] ?? '');
}
