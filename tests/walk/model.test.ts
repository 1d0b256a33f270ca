import fc from 'fast-check';
import { totalWalkedMs } from '../../lambda/walk/overlap';
import { settle } from '../../lambda/walk/settle';
import type { Walk, WalkStatus } from '../../lambda/walk/walk';
import { MINUTE } from './walks';
import { World } from './world';

const WALKERS = ['household', 'v1'] as const;

/** Where a walk may still go from each status, and nowhere else. */
const MAY_BECOME: Record<WalkStatus, readonly WalkStatus[]> = {
  active: ['paused', 'completed', 'stopped', 'failed', 'unconfirmed', 'deleted'],
  paused: ['active', 'completed', 'stopped', 'deleted'],
  unconfirmed: ['completed', 'stopped', 'failed', 'deleted'],
  failed: ['active', 'completed', 'stopped', 'deleted'],
  stopped: ['completed', 'deleted'],
  completed: ['deleted'],
  deleted: [],
};

const speaker = fc.constantFrom(0, 1);
const walker = fc.constantFrom(...WALKERS);
const fate = fc.constantFrom('once', 'once', 'once', 'twice', 'lost') as fc.Arbitrary<
  'once' | 'twice' | 'lost'
>;
const seconds = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 240 }) },
  { weight: 2, arbitrary: fc.integer({ min: 240, max: 900 }) },
  { weight: 1, arbitrary: fc.integer({ min: 3000, max: 8000 }) },
);

type Step = (world: World) => void;
const named = (name: string, step: Step): Step => Object.assign(step, { [fc.toStringMethod]: () => name });

/** Anything that the walkers, the devices and the services can do. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: seconds.map((s) => named(`wait ${s}s`, (world) => world.wait(s * 1000))),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(20), fc.constantFrom('once', 'once', 'once', 'twice', 'late', 'late', 'never'))
      .map(([which, how]) =>
        named(`deliver ${how} ${which}`, (world) =>
          world.deliver(which, how as 'once' | 'twice' | 'late' | 'never'),
        ),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        speaker,
        walker,
        fc.constantFrom(1, 2, 5, 10, 30, 60),
        fc.constantFrom('audio', 'audio', 'audio', 'timers', 'untimed'),
        fc.constantFrom('kept', 'kept', 'lost', 'twice'),
      )
      .map(([where, who, minutes, way, write]) =>
        named(`speaker ${where}: ${who} starts ${minutes} minutes, ${way}, ${write}`, (world) =>
          world.start(where, who, minutes, way as Walk['way'], write as 'kept' | 'lost' | 'twice'),
        ),
      ),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        speaker,
        walker,
        fc.constantFrom('pause', 'resume', 'pause', 'resume', 'stop', 'hold', 'back', 'yes', 'no', 'delete'),
        fate,
      )
      .map(([where, who, type, how]) =>
        named(`speaker ${where}: ${who} says ${type}, ${how}`, (world) =>
          world.say(where, who, { type: type as 'pause' }, how),
        ),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(speaker, walker, fc.integer({ min: 1, max: 60 }), fate)
      .map(([where, who, minutes, how]) =>
        named(`speaker ${where}: ${who} says about ${minutes} minutes, ${how}`, (world) =>
          world.say(where, who, { type: 'about', minutes }, how),
        ),
      ),
  },
  {
    weight: 1,
    arbitrary: speaker.map((where) =>
      named(`speaker ${where}: other media`, (world) => world.device(where).stop()),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(speaker, fc.constantFrom('MEDIA_ERROR_UNKNOWN', 'MEDIA_ERROR_INVALID_REQUEST'), fc.boolean())
      .map(([where, error, tells]) =>
        named(`speaker ${where} fails: ${error}`, (world) => world.device(where).fail(error, tells)),
      ),
  },
  {
    weight: 1,
    arbitrary: walker.map((who) => named(`the timer of ${who} rings`, (world) => world.ring(who))),
  },
);

/** `expect` takes longer than all of this together, some million times over. */
function must(holds: boolean, rule: string, ...seen: unknown[]): void {
  if (!holds) throw new Error(`${rule}: ${JSON.stringify(seen)}`);
}

function check(world: World, before: ReadonlyMap<string, Walk>, dawn: number): void {
  for (const [id, walk] of world.rows) {
    const known = before.get(id);
    const truth = world.truths.get(id);
    if (truth === undefined) throw new Error(`A walk that nobody started: ${id}`);
    must(
      walk.walkedMs <= world.now - walk.startedAt,
      'never more than the time that passed',
      walk,
      world.now,
    );
    must(walk.walkedMs <= truth.mostMs, 'never more than was walked, or than the walker says', walk, truth);
    must(walk.status === 'deleted' || walk.walkedMs >= truth.toldMs, 'never less than was told', walk, truth);
    if (known === undefined) continue;
    must(
      walk.walkedMs >= known.walkedMs || walk.walkedMs === truth.saidMs,
      'never lowered but by the walker',
      walk,
      known,
    );
    must(
      known.status === walk.status || MAY_BECOME[known.status].includes(walk.status),
      'never back',
      walk,
      known,
    );
  }
  for (const who of WALKERS) {
    const rows = world.rowsOf(who);
    must(totalWalkedMs(rows) <= world.now - dawn, 'never a minute in two walks', rows, world.now - dawn);
    const open = settle(rows, world.now).walks.filter(
      ({ status }) => status === 'active' || status === 'paused',
    );
    must(open.length <= 1, 'never two open walks', open);
  }
}

test('whatever walkers, devices and services do, minutes are those really walked, once', () => {
  const reached = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 40, maxLength: 60, size: 'max' }), (steps) => {
      const world = new World();
      const dawn = world.now;
      for (const take of steps) {
        const before = new Map(world.rows);
        take(world);
        check(world, before, dawn);
        for (const { status, way } of world.rows.values()) {
          reached.set(`${way} ${status}`, (reached.get(`${way} ${status}`) ?? 0) + 1);
        }
      }
      // In the end all that is still under way arrives, and everything is settled.
      while (world.underway.length > 0) {
        const before = new Map(world.rows);
        world.deliver(0, 'once');
        check(world, before, dawn);
      }
      world.wait(3 * 60 * MINUTE);
      for (const who of WALKERS) {
        const { open } = settle(world.rowsOf(who), world.now);
        must(open === undefined, 'no walk stays open for ever', open);
      }
    }),
    { numRuns: 2000 },
  );
  // The sequences went everywhere: this fails when the world above stops producing something.
  for (const way of ['audio', 'timers', 'untimed']) {
    for (const status of ['active', 'paused', 'completed', 'stopped', 'unconfirmed', 'deleted']) {
      expect(reached.get(`${way} ${status}`) ?? 0).toBeGreaterThan(100);
    }
  }
  expect(reached.get('audio failed') ?? 0).toBeGreaterThan(100);
}, 120_000);
