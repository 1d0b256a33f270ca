import type { services } from 'ask-sdk-model';
import { ServiceUnreachable } from '../../lambda/alexa/api-client';
import { inTime } from '../../lambda/conversation/in-time';
import { StoreUnavailable } from '../../lambda/store/errors';
import type { Store } from '../../lambda/store/store';

/** A turn waits 2.7 s in all, whatever it asks for and however many of it hang. The clock here is jest's. */

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const never = <T>(): Promise<T> => new Promise<T>(() => {});
const after = <T>(ms: number, value: T): Promise<T> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), ms);
  });

/** A store and a service of which every method does the same. */
function around(act: () => Promise<never>): { store: Store; client: services.ApiClient } {
  const store = { read: act, readAccount: act, saveWalker: act, startWalk: act, moveWalk: act };
  return { store: store as unknown as Store, client: { invoke: act } };
}

const REQUEST: services.ApiClientRequest = {
  url: 'https://api.amazonalexa.com/v1/alerts/timers?x=1',
  method: 'POST',
  headers: [],
};
const READ = ['account', 'household', { walks: 'recent', now: 0 }] as const;

/** How long something took by jest's clock, and how it ended. */
async function timed(work: () => Promise<unknown>): Promise<{ ms: number; problem: unknown }> {
  const begun = performance.now();
  let ended: { ms: number; problem: unknown } | undefined;
  void work().then(
    () => {
      ended = { ms: performance.now() - begun, problem: undefined };
    },
    (problem: unknown) => {
      ended = { ms: performance.now() - begun, problem };
    },
  );
  while (ended === undefined) await jest.advanceTimersByTimeAsync(10);
  return ended;
}

const turnOf = ({ store, client }: ReturnType<typeof around>) => inTime(store, client);

describe('a turn', () => {
  it('passes on what comes in time', async () => {
    const bounded = turnOf(around(() => after(100, 'x' as never)));
    expect((await timed(() => bounded.store.read(...READ))).problem).toBeUndefined();
    expect((await timed(() => bounded.client.invoke(REQUEST))).problem).toBeUndefined();
  });

  it('gives up on a database that hangs, and asks it for nothing more but to write', async () => {
    let reads = 0;
    let writes = 0;
    const hangs = around(never);
    const counting: Store = {
      ...hangs.store,
      read: () => {
        reads += 1;
        return never();
      },
      moveWalk: () => {
        writes += 1;
        return never();
      },
    };
    const bounded = turnOf({ ...hangs, store: counting });
    const read = await timed(() => bounded.store.read(...READ));
    expect(read.problem).toBeInstanceOf(StoreUnavailable);
    expect(read.ms).toBeLessThanOrEqual(2_800);
    const again = await timed(() => bounded.store.read(...READ));
    expect(again.problem).toBe(read.problem);
    expect(again.ms).toBeLessThanOrEqual(20);
    const write = await timed(() => bounded.store.moveWalk('account', {} as never, []));
    expect(write.problem).toBeInstanceOf(StoreUnavailable);
    expect(write.ms).toBeLessThanOrEqual(300);
    expect({ reads, writes }).toEqual({ reads: 1, writes: 1 });
  });

  it('gives a service what the others have left', async () => {
    const bounded = turnOf(around(never));
    await jest.advanceTimersByTimeAsync(2_500);
    const call = await timed(() => bounded.client.invoke(REQUEST));
    expect(call.problem).toBeInstanceOf(ServiceUnreachable);
    expect(String(call.problem)).toContain('POST /v1/alerts/timers: slow');
    expect(call.ms).toBeLessThanOrEqual(300);
  });

  it('of which everything hangs, one thing after another, is over before 3.5 s', async () => {
    const bounded = turnOf(around(never));
    const whole = await timed(async () => {
      for (let times = 0; times < 20; times++) {
        await bounded.store.read(...READ).catch(() => undefined);
        await bounded.client.invoke(REQUEST).catch(() => undefined);
      }
    });
    expect(whole.ms).toBeLessThan(3_450);
  });
});
