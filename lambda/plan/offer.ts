import type { Walk } from '../walk/walk';
import { addDays, localDate, weekOf } from '../week/calendar';
import { countedWalks } from '../week/counting';
import { isDue, waitingFor } from './due';
import { isLongest, type Level, levelFrom } from './levels';
import type { Plan } from './plan';
import { targetOf } from './targets';

/** The step up that a met target earns: a question for the next launch, asked once for each week. */
export interface StepUpOffer {
  /** Monday of the week whose target was met. */
  readonly week: string;
  readonly which: 'this_week' | 'last_week';
  readonly target: number;
  /** Walks of that week that count towards the target. */
  readonly walks: number;
  readonly to: Level;
}

/**
 * The step up to offer at a launch, or undefined: the target of this week or the last was met, it has not
 * been offered for that week, a longer walk exists and is due. Yes to it is the happening `longer`, no is `same`.
 */
export function stepUpOffer(
  plan: Plan,
  walks: readonly Walk[],
  now: number,
  zone: string,
): StepUpOffer | undefined {
  if (isLongest(plan.minutes) || !isDue(waitingFor(plan, walks, now, zone))) return undefined;
  const counted = countedWalks(walks, zone);
  const thisWeek = weekOf(localDate(now, zone));
  const weeks = [
    { which: 'this_week', week: thisWeek },
    { which: 'last_week', week: addDays(thisWeek, -7) },
  ] as const;
  for (const { which, week } of weeks) {
    if (plan.offeredFor !== undefined && plan.offeredFor >= week) return undefined;
    const target = targetOf(plan, week);
    const done = counted.filter((walk) => walk.monday === week && walk.towardsTarget).length;
    if (done >= target) return { week, which, target, walks: done, to: levelFrom(plan.minutes, 1) };
  }
  return undefined;
}

/** The plan once the offer has been spoken, whatever is answered: it is not made again for that week. */
export function offered(plan: Plan, offer: StepUpOffer): Plan {
  return { ...plan, offeredFor: offer.week };
}
