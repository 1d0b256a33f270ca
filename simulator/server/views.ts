import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DeviceKind } from '../device/envelope';
import { asObject } from '../device/reply';
import type { Speaker } from '../device/speaker';
import { reminderSays, timerSays } from '../household/alerts';
import { AUDIO_FOLDER } from '../household/desk';
import type { Household } from '../household/household';
import { SCOPES } from '../services/server';
import { asksFor } from './asks';
import { placeOf } from './places';
import {
  BREAKABLE,
  type Breakable,
  type DeviceView,
  type Fault,
  type HouseView,
  type Waiting,
} from './protocol';

/** The walk that one of some speakers plays, or has paused. */
function walkAt(speakers: readonly Speaker[]): DeviceView['elsewhere'] {
  for (const { kind, player } of speakers) {
    const playing = player.nowPlaying;
    if (playing !== null && playing.activity === 'PLAYING') return { kind, playing };
  }
  return null;
}

/** A device as its page shows it; `others` are those of other kinds at the same place. */
export function deviceView(
  speaker: Speaker,
  others: readonly Speaker[],
  { isSelfCheck, ...who }: { place: number; kind: DeviceKind; voice: string | null; isSelfCheck: boolean },
): DeviceView {
  const { isListening, asked, document: shown } = speaker;
  const { nowPlaying } = speaker.player;
  const file = nowPlaying === null ? null : basename(new URL(nowPlaying.url, 'http://desk').pathname);
  return {
    ...who,
    isListening,
    asksFor: asksFor(speaker.attributes, isSelfCheck),
    asked:
      asked === null
        ? null
        : asked.kind === 'task'
          ? { kind: 'task', says: asked.says }
          : { kind: 'permission', scopes: asked.scopes },
    nowPlaying,
    elsewhere: walkAt(others),
    trackExists: file !== null && existsSync(join(AUDIO_FOLDER, file)),
    screen:
      shown === null
        ? null
        : {
            token: String(shown.token),
            document: asObject(shown.document),
            data: asObject(shown.datasources),
          },
  };
}

/** The timers and reminders that wait, the next one first. */
export function waitingIn({ alerts, locale }: Household): readonly Waiting[] {
  const timers = alerts.timers.map((timer): Waiting => {
    const { id, state, label } = timer;
    return {
      kind: 'timer',
      id,
      place: placeOf(timer.deviceId),
      says: label ?? timerSays(timer, locale).says,
      at: state.status === 'ON' ? state.triggersAt : null,
      remainingMs: state.status === 'PAUSED' ? state.remainingMs : null,
    };
  });
  const reminders = alerts.reminders.map((reminder): Waiting => {
    const { alertToken, next } = reminder;
    return {
      kind: 'reminder',
      id: alertToken,
      place: placeOf(reminder.deviceId),
      says: reminderSays(reminder, locale),
      at: next ?? null,
      remainingMs: null,
    };
  });
  return [...timers, ...reminders].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** What was said to each permission. */
export function permissionsIn({ account: { scopes } }: Household): HouseView['permissions'] {
  return { timers: scopes[SCOPES.timers] ?? null, reminders: scopes[SCOPES.reminders] ?? null };
}

/** How each service is out of order, or null. */
export function faultsIn(household: Household): Readonly<Record<Breakable, Fault | null>> {
  return Object.fromEntries(BREAKABLE.map((name) => [name, household.faultOf(name)])) as Record<
    Breakable,
    Fault | null
  >;
}
