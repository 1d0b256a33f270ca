import type { services } from 'ask-sdk-model';
import { ServiceUnreachable } from '../alexa/api-client';
import { StoreUnavailable } from '../store/errors';
import type { Store } from '../store/store';

/**
 * How long a turn may wait for the database and Alexa's services, all together, milliseconds. An answer has
 * to be heard within 3.5 s; the rest is for Lambda, for the way there and back, and for `LAST_MS`.
 */
const TURN_MS = 2_700;

/** What is asked for when that is used up is still sent, and waited for this long: a write often gets through. */
const LAST_MS = 250;

/** And that for so long at most; then what is sent is not waited for any more. */
const LAST_ALL_MS = 400;

/** What a turn reaches, and gives up on in time. */
export interface InTime {
  readonly store: Store;
  readonly client: services.ApiClient;
}

/**
 * The store and the services of one turn, from now on: none waits longer than the turn has left. When a read
 * came to nothing, others of the turn do so at once. What is given up on may still be done: a write that
 * arrives late is as good as in time.
 */
export function inTime(store: Store, client: services.ApiClient): InTime {
  const until = performance.now() + TURN_MS;
  const left = (): number => {
    const remains = until - performance.now();
    return Math.max(remains, remains > -LAST_ALL_MS ? LAST_MS : 0);
  };
  let unread: StoreUnavailable | undefined;

  async function reading<T>(asked: string, read: () => Promise<T>): Promise<T> {
    if (unread) throw unread;
    try {
      return await within(left(), read(), () => tooSlow(asked));
    } catch (error) {
      if (error instanceof StoreUnavailable) unread = error;
      throw error;
    }
  }
  const writing = <T>(asked: string, write: Promise<T>): Promise<T> =>
    within(left(), write, () => tooSlow(asked));

  return {
    store: {
      ...store,
      read: (...args) => reading('read a walker', () => store.read(...args)),
      readAccount: (...args) => reading('read an account', () => store.readAccount(...args)),
      saveWalker: (...args) => writing('save a walker', store.saveWalker(...args)),
      startWalk: (...args) => writing('start a walk', store.startWalk(...args)),
      moveWalk: (...args) => writing('move a walk', store.moveWalk(...args)),
    },
    client: {
      invoke: (request) =>
        within(
          left(),
          client.invoke(request),
          () => new ServiceUnreachable(`${request.method} ${new URL(request.url).pathname}`, 'slow'),
        ),
    },
  };
}

function tooSlow(asked: string): StoreUnavailable {
  return new StoreUnavailable(asked, 'slow', `the turn has no more time than ${TURN_MS} ms`);
}

async function within<T>(ms: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
