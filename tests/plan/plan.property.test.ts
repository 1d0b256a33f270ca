import fc from 'fast-check';
import { isLongest, LEVELS, levelAt, levelFrom } from '../../lambda/plan/levels';
import { type Happening, move } from '../../lambda/plan/moves';
import { stepUpOffer } from '../../lambda/plan/offer';
import { newPlan, type Plan } from '../../lambda/plan/plan';
import { targetOf } from '../../lambda/plan/targets';
import type { Walk } from '../../lambda/walk/walk';
import { addDays, daysBetween, localDate, weekOf } from '../../lambda/week/calendar';
import { instants, walk, zones } from '../week/histories';

const HOUR = 3_600_000;
const MINUTES: readonly number[] = LEVELS.map((level) => level.minutes);

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Happening>({ what: 'longer' }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Happening>(
      { what: 'same' },
      { what: 'shorter' },
      { what: 'held' },
      { what: 'restart' },
      { what: 'returned' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 60 }).map((minutes): Happening => ({ what: 'choose', minutes })),
  },
);

/** A life with the plan: walks and happenings, each some hours after the one before. */
const lives = fc.record({
  zone: zones,
  start: instants,
  minutes: fc.constantFrom(...MINUTES),
  events: fc.array(
    fc.record({
      hours: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 0, max: 60 }) },
        { weight: 1, arbitrary: fc.integer({ min: 200, max: 800 }) },
      ),
      event: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom<Walk['status']>('completed', 'completed', 'stopped') },
        { weight: 2, arbitrary: happenings },
      ),
    }),
    { minLength: 20, maxLength: 60 },
  ),
});

interface Step {
  readonly now: number;
  readonly happening: Happening;
  readonly before: Plan;
  readonly after: Plan;
  readonly walks: readonly Walk[];
}

function live(life: {
  zone: string;
  start: number;
  minutes: number;
  events: readonly { hours: number; event: Walk['status'] | Happening }[];
}): readonly Step[] {
  let now = life.start;
  let plan: Plan = { ...newPlan(localDate(now, life.zone)), minutes: life.minutes };
  let walks: readonly Walk[] = [];
  const steps: Step[] = [];
  for (const { hours, event } of life.events) {
    now += hours * HOUR;
    if (typeof event === 'string') {
      walks = [...walks, walk(now, plan.minutes, { status: event })];
      now += plan.minutes * 60_000;
    } else {
      const after = move(plan, event, walks, now, life.zone).plan;
      steps.push({ now, happening: event, before: plan, after, walks });
      plan = after;
    }
  }
  return steps;
}

/** Checks something about every step of any life. */
const always = (check: (step: Step, zone: string, steps: readonly Step[], index: number) => void): void =>
  fc.assert(
    fc.property(lives, (life) => {
      const steps = live(life);
      steps.forEach((step, index) => {
        check(step, life.zone, steps, index);
      });
    }),
    { numRuns: 50 },
  );

describe('whatever happens, in whatever order', () => {
  it('the plan is always one of the levels', () => {
    always(({ after }) => expect(MINUTES).toContain(after.minutes));
  });

  it('it goes up one level at a time, and never twice within seven days', () => {
    always((step, zone, steps, index) => {
      if (step.happening.what === 'restart' || step.after.minutes <= step.before.minutes) return;
      expect(step.after.minutes).toBe(levelFrom(step.before.minutes, 1).minutes);
      const earlier = steps.slice(0, index).filter((other) => other.after.minutes > other.before.minutes);
      for (const other of earlier) {
        const days = daysBetween(localDate(other.now, zone), localDate(step.now, zone));
        expect(days).toBeGreaterThanOrEqual(7);
      }
    });
  });

  it('it goes up only after three completed walks since it last moved', () => {
    always((step, _, steps, index) => {
      if (step.happening.what === 'restart' || step.after.minutes <= step.before.minutes) return;
      const moved = steps.slice(0, index).findLast((other) => other.after.minutes !== other.before.minutes);
      const since = step.walks.filter(
        (each) => each.status === 'completed' && (moved === undefined || each.startedAt >= moved.now),
      );
      expect(since.length).toBeGreaterThanOrEqual(3);
    });
  });

  it('it never goes up within a week of a “shorter”', () => {
    always((step, zone, steps, index) => {
      if (step.happening.what === 'restart' || step.after.minutes <= step.before.minutes) return;
      for (const other of steps.slice(0, index).filter((each) => each.happening.what === 'shorter')) {
        expect(daysBetween(localDate(other.now, zone), localDate(step.now, zone))).toBeGreaterThanOrEqual(7);
      }
    });
  });

  it('only “longer”, a choice and a start on request ever make walks longer', () => {
    always(({ happening, before, after }) => {
      if (['longer', 'choose', 'restart'].includes(happening.what)) return;
      expect(after.minutes).toBeLessThanOrEqual(before.minutes);
    });
  });

  it('a hold and “the same” never touch the plan', () => {
    always(({ happening, before, after }) => {
      if (happening.what === 'held' || happening.what === 'same') expect(after).toBe(before);
    });
  });

  it('“shorter” is heeded at once', () => {
    always(({ happening, before, after }) => {
      if (happening.what !== 'shorter') return;
      expect(after.minutes).toBe(levelFrom(before.minutes, -1).minutes);
    });
  });

  it('“not yet” names a day and a number of walks that are really enough', () => {
    always(({ before, walks, now }, zone) => {
      const { reason } = move(before, { what: 'longer' }, walks, now, zone);
      if (reason.why !== 'not_yet') return;
      const { waiting } = reason;
      expect(waiting.walks + waiting.days).toBeGreaterThan(0);
      expect(waiting.on >= localDate(now, zone) || waiting.days === 0).toBe(true);
      const extra = Array.from({ length: waiting.walks }, (_, n) => walk(now + n * HOUR, 10));
      const then = now + (waiting.days + 1) * 24 * HOUR;
      expect(move(before, { what: 'longer' }, [...walks, ...extra], then, zone).reason.why).toBe('longer');
    });
  });

  it('returning twice is returning once', () => {
    always(({ before, walks, now }, zone) => {
      const once = move(before, { what: 'returned' }, walks, now, zone).plan;
      expect(move(once, { what: 'returned' }, walks, now, zone).plan).toBe(once);
    });
  });

  it('a step up is offered only when “longer” would be granted, and to where it goes', () => {
    always(({ before, walks, now }, zone) => {
      const offer = stepUpOffer(before, walks, now, zone);
      if (!offer) return;
      expect(isLongest(before.minutes)).toBe(false);
      expect(move(before, { what: 'longer' }, walks, now, zone).reason).toMatchObject({
        why: 'longer',
        to: offer.to,
      });
    });
  });

  it('a week that a move falls in asks for the fewer of the two targets; the next for the plan’s', () => {
    always(({ before, after, now }, zone) => {
      const today = localDate(now, zone);
      const [was, is] = [levelAt(before.minutes).walks, levelAt(after.minutes).walks];
      const monday = weekOf(today);
      expect(targetOf(after, monday)).toBeLessThanOrEqual(today === monday ? is : Math.max(was, is));
      expect(targetOf(after, monday)).toBeLessThanOrEqual(is);
      expect(targetOf(after, addDays(monday, 7))).toBe(is);
    });
  });
});
