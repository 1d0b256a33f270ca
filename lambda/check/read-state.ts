import { isRecord } from '../values';
import { isGroupId, isThingId, type ThingId, things } from './questions';
import { isSignsId } from './signs';
import type { Ask, CheckState, Narrowing } from './state';
import { isTier } from './tiers';

/**
 * The check that a session carries, read back; undefined when what it holds is none of ours (another
 * version of the skill wrote it), so that the check begins anew instead of going on from a guess.
 */
export function checkStateOf(value: unknown): CheckState | undefined {
  if (!isRecord(value)) return undefined;
  const { length, worst, before, clarifying, doubt } = value;
  const ask = askOf(value.ask);
  const prior = askOf(value.prior);
  if (!ask || !isTier(worst) || !isTier(before)) return undefined;
  if (value.prior !== undefined && !prior) return undefined;
  if (length !== 'full' && length !== 'daily' && length !== 'recheck') return undefined;
  if (clarifying !== undefined && clarifying !== 'past' && clarifying !== 'explained') return undefined;
  if (doubt !== undefined && doubt !== 'yes' && doubt !== 'unsure') return undefined;
  return {
    length,
    ask,
    worst,
    before,
    ...(prior ? { prior } : {}),
    ...(clarifying ? { clarifying } : {}),
    ...(doubt ? { doubt } : {}),
  };
}

function askOf(value: unknown): Ask | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, short, group, thing, why, step } = value;
  const said = isThingId(value.said) ? { said: value.said } : {};
  switch (kind) {
    case 'first_check':
      return short === 'daily' || short === 'recheck' ? { kind, short } : undefined;
    case 'recheck':
      return { kind };
    case 'group':
      return isGroupId(group) ? { kind, group } : undefined;
    case 'thing':
      return isGroupId(group) && isThingId(thing) && isNarrowing(why)
        ? { kind, group, thing, why, ...said }
        : undefined;
    case 'step':
      return isGroupId(group) && isThingId(thing) && isStep(thing, step)
        ? { kind, group, thing, step, ...said }
        : undefined;
    case 'signs':
      return isSignsId(value.signs) ? { kind, signs: value.signs, again: value.again === true } : undefined;
    default:
      return undefined;
  }
}

function isStep(thing: ThingId, step: unknown): step is number {
  return typeof step === 'number' && things[thing].steps[step] !== undefined;
}

function isNarrowing(value: unknown): value is Narrowing {
  return value === 'yes' || value === 'unsure' || value === 'rest';
}
