import { move } from '../../lambda/plan/moves';
import { offered, stepUpOffer } from '../../lambda/plan/offer';
import { newPlan, type Plan } from '../../lambda/plan/plan';
import type { Walk } from '../../lambda/walk/walk';
import { instantOf } from '../../lambda/week/calendar';
import { walk } from '../week/histories';

const ZONE = 'America/New_York';
const at = (moment: string): number => instantOf(moment.slice(0, 10), moment.slice(11), ZONE);
const tens = (...days: string[]): readonly Walk[] => days.map((day) => walk(at(`2026-11-${day} 08:00`), 10));
const MET = tens('16', '18', '20');
const PLAN = newPlan('2026-11-02');
const offer = (plan: Plan, walks: readonly Walk[], now: string) => stepUpOffer(plan, walks, at(now), ZONE);

describe('a met target offers the step up at the next launch', () => {
  it('on the Monday after', () => {
    expect(offer(PLAN, MET, '2026-11-23 08:00')).toEqual({
      week: '2026-11-16',
      which: 'last_week',
      target: 3,
      walks: 3,
      to: { minutes: 12, walks: 3 },
    });
  });

  it('in the week itself, once it is met', () => {
    expect(offer(PLAN, MET, '2026-11-21 08:00')).toMatchObject({ week: '2026-11-16', which: 'this_week' });
  });

  it.each([
    ['not met', PLAN, MET.slice(1), '2026-11-23 08:00'],
    ['not a week later still', PLAN, MET, '2026-11-30 08:00'],
    ['not due: moved six days ago', { ...PLAN, movedOn: '2026-11-17' }, MET, '2026-11-23 08:00'],
    [
      'not due: too few walks since the move',
      { ...PLAN, movedAt: at('2026-11-16 12:00') },
      MET,
      '2026-11-23 08:00',
    ],
    ['no level above', { ...PLAN, minutes: 30 }, tens('16', '17', '18', '19', '20'), '2026-11-23 08:00'],
    [
      'three walks begun are not three walks walked',
      PLAN,
      MET.map((each) => ({ ...each, plannedMinutes: 30, status: 'stopped' as const })),
      '2026-11-23 08:00',
    ],
  ])('%s', (_, plan, walks, now) => {
    expect(offer(plan, walks, now)).toBeUndefined();
  });

  it('once: not again for that week, whatever was answered', () => {
    const first = offer(PLAN, MET, '2026-11-21 08:00');
    if (!first) throw new Error('The target was met: an offer was expected.');
    const asked = offered(PLAN, first);
    const declined = move(asked, { what: 'same' }, MET, at('2026-11-21 08:01'), ZONE).plan;
    expect(offer(declined, MET, '2026-11-21 09:00')).toBeUndefined();
    expect(offer(declined, MET, '2026-11-23 08:00')).toBeUndefined();
    const nextWeek = [...MET, ...tens('23', '24', '25')];
    expect(offer(declined, nextWeek, '2026-11-26 08:00')).toMatchObject({ week: '2026-11-23' });
  });

  it('accepted, the plan goes up', () => {
    const accepted = move(PLAN, { what: 'longer' }, MET, at('2026-11-23 08:00'), ZONE);
    expect(accepted.plan.minutes).toBe(12);
  });
});
