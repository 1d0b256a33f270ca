import fc from 'fast-check';
import { Clock } from '../../simulator/clock';

describe('the clock', () => {
  it('stands still until somebody waits, and does what is planned in order', async () => {
    const clock = Clock.virtual(1000);
    const done: string[] = [];
    clock.schedule(3000, () => void done.push(`second at ${clock.now()}`));
    clock.schedule(2000, () => void done.push(`first at ${clock.now()}`));
    clock.schedule(9000, () => void done.push('never'));
    await clock.wait(4000);
    expect(done).toEqual(['first at 2000', 'second at 3000']);
    expect(clock.now()).toBe(5000);
    expect(clock.nextDue()).toBe(9000);
  });

  it('does what was planned on the way, too, and not what was called off', async () => {
    const clock = Clock.virtual(0);
    const done: number[] = [];
    const off = clock.schedule(20, () => void done.push(20));
    clock.schedule(10, () => {
      off.cancel();
      clock.schedule(30, () => void done.push(clock.now()));
    });
    await clock.wait(100);
    expect(done).toEqual([30]);
  });

  it('goes on by itself when it is a real one, and waiting adds to it', async () => {
    let real = 1000;
    const clock = Clock.real(() => real);
    const done: number[] = [];
    clock.schedule(1500, () => void done.push(clock.now()));
    real = 2000;
    expect(done).toEqual([]);
    await clock.catchUp();
    expect(done).toEqual([2000]);
    await clock.wait(60_000);
    real += 5;
    expect(clock.now()).toBe(62_005);
  });

  it("never goes back, even when the computer's clock does", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.nat(3000))),
        async (steps) => {
          let real = 100_000;
          const clock = Clock.real(() => real);
          let last = clock.now();
          const see = () => {
            const now = clock.now();
            expect(now).toBeGreaterThanOrEqual(last);
            last = now;
          };
          for (const [drift, wait] of steps) {
            real += drift;
            clock.schedule(real, see);
            see();
            await clock.wait(wait);
            see();
          }
        },
      ),
    );
  });

  it('refuses to let time pass inside something that time has caused', async () => {
    const clock = Clock.virtual(0);
    clock.schedule(1, () => clock.wait(5));
    await expect(clock.wait(10)).rejects.toThrow(/inside/);
  });
});
