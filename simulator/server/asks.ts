import { expectingOf } from '../../lambda/conversation/session';
import type { JsonObject } from '../device/envelope';
import type { AsksFor } from './protocol';

/**
 * What the standing question asks for, by what the skill remembers of it and not by its words. Null when the skill
 * asks nothing. `isSelfCheck`: the check is put as signs that are read out.
 */
export function asksFor(attributes: JsonObject | null, isSelfCheck: boolean): AsksFor | null {
  const expecting = attributes === null ? undefined : expectingOf(attributes);
  if (expecting === undefined) return null;
  switch (expecting.kind) {
    case 'check':
      return isSelfCheck || expecting.state.ask.kind === 'signs' ? 'go-or-hold' : 'check';
    case 'after_walk':
      return 'shorter-or-longer';
    case 'minutes':
    case 'log_minutes':
      return 'minutes';
    case 'reminder':
      if (expecting.draft.days.length === 0) return 'day';
      return expecting.draft.time === undefined ? 'time' : 'yes-or-no';
    case 'welcome':
    case 'what_next':
    case 'step_up':
    case 'log':
    case 'delete':
    case 'ready':
    case 'much_longer':
    case 'timer_offer':
    case 'cancel_reminders':
    case 'unconfirmed':
    case 'carry_on':
    case 'under_way':
      return 'yes-or-no';
  }
}
