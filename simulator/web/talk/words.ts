import { walkClock } from '../../household/transcript';
import { readWait } from '../../household/wait';
import type { DeviceView, LogEntry, PermissionAnswer, StageEvent } from '../../server/protocol';

const SERVICE_STATES: Readonly<Record<string, string>> = {
  slow: 'never answers',
  denied: 'refuses the credentials',
  down: 'is down',
};

const ANSWERED: Readonly<Record<PermissionAnswer, string>> = {
  ACCEPTED: 'allowed',
  DENIED: 'refused',
  NOT_ANSWERED: 'not answered',
};

/** A duration in words for a note: `3 days 4 hours`, at most two units. */
export function durationWords(ms: number): string {
  const units: readonly (readonly [string, number])[] = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1000],
  ];
  let left = Math.round(ms / 1000) * 1000;
  const words: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) words.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
  }
  return words.slice(0, 2).join(' ') || 'no time';
}

const STAGE_WORDS: Readonly<Record<string, (words: string) => string>> = {
  wait: (words) => {
    const ms = readWait(words);
    return ms === undefined ? `/wait ${words}` : `${durationWords(ms)} later`;
  },
  voice: (words) =>
    words === 'nobody' ? 'Nobody’s voice is recognised' : `The voice of “${words}” is recognised`,
  locale: (words) => `The device now speaks ${words}`,
  'time-zone': (words) => `The device is now in ${words}`,
  device: (words) => DEVICE_WORDS[words] ?? `/device ${words}`,
  break: (words) => {
    const [service = '', how = 'down'] = words.split(/\s+/);
    return `The ${SERVICE_NAMES[service] ?? service} ${SERVICE_STATES[how] ?? how}`;
  },
  mend: (words) =>
    words === '' ? 'Everything is in order' : `The ${SERVICE_NAMES[words] ?? words} is in order`,
  twice: () => 'The next request is delivered twice',
  lose: () => 'The next event of a walk’s end is lost',
  disable: () => 'The skill is disabled',
  enable: () => 'The skill is enabled again',
  'other-media': () => 'Other audio takes the speaker',
  app: (words) => {
    const [verb, what = ''] = words.split(' ');
    return `In the Alexa app: ${what} ${verb === 'allow' ? 'allowed' : 'refused'}`;
  },
  json: () => 'A request is sent as somebody wrote it',
};

const DEVICE_WORDS: Readonly<Record<string, string>> = {
  dot: 'To the speaker',
  show: 'To the device with a screen',
  'no-audio': 'To the device without an audio player',
};

/** The services, as the page calls them. */
export const SERVICE_NAMES: Readonly<Record<string, string>> = {
  database: 'database',
  timers: 'timer service',
  reminders: 'reminder service',
  settings: 'settings service',
  audio: 'audio file server',
  messages: 'message service',
};

/** A stage direction as a note between the bubbles. */
export function stageWords(line: string): string {
  const [, name = '', words = ''] = /^\/(\S*)\s*(.*)$/.exec(line) ?? [];
  const known = Object.hasOwn(STAGE_WORDS, name) ? STAGE_WORDS[name] : undefined;
  return known === undefined ? line : known(words.trim());
}

const AUDIO_WORDS: Readonly<Record<string, string>> = {
  playing: 'The walk plays',
  paused: 'The walk is paused',
  finished: 'The walk is finished',
  stopped: 'The walk is stopped',
  failed: 'The audio fails',
};

/** An event that nobody says, as a note; null when there is nothing to tell. */
export function noteWords(event: StageEvent, ended: string | undefined): string | null {
  switch (event.event) {
    case 'audio':
      return `${AUDIO_WORDS[event.state]} at ${walkClock(event.offsetMs)}`;
    case 'permission': {
      const what = event.scope.includes('timers')
        ? 'timers'
        : event.scope.includes('reminders')
          ? 'reminders'
          : event.scope;
      return `Permission for ${what}: ${ANSWERED[event.answer]}`;
    }
    case 'note':
      return event.says;
    case 'turn':
      if (event.request === 'PlaybackController.NextCommandIssued') return 'A walk has no next track';
      if (event.request === 'PlaybackController.PreviousCommandIssued')
        return 'A walk has no track before it';
      return ended === undefined || ended === 'USER_INITIATED' ? null : 'The conversation ends';
    default:
      return null;
  }
}

const SCOPE_WORDS: Readonly<Record<string, string>> = {
  'alexa::alerts:timers:skill:readwrite': 'set and change timers',
  'alexa::alerts:reminders:skill:readwrite': 'set and change reminders',
};

/** A question of Alexa's own, as she asks it. */
export function questionWords(asked: NonNullable<DeviceView['asked']>): string {
  if (asked.kind === 'task') return asked.says;
  const wanted = asked.scopes.map((scope) => SCOPE_WORDS[scope] ?? scope).join(' and ');
  return `Steady Stride would like to ${wanted}. Do you give permission?`;
}

/** What the coach says, and when it was said, milliseconds since the epoch. */
export interface Caption {
  readonly says: string;
  readonly at: number;
}

/** The last thing the coach said in the walk that is under way; null when it has said nothing yet. */
export function captionIn(log: readonly LogEntry[]): Caption | null {
  for (let at = log.length - 1; at >= 0; at -= 1) {
    const entry = log[at];
    if (entry?.kind !== 'event') continue;
    const { event } = entry;
    if (event.event === 'cue') return { says: event.says, at: entry.time };
    if (event.event === 'audio' && event.state !== 'playing' && event.state !== 'paused') return null;
    if (event.event === 'audio' && event.state === 'playing' && event.offsetMs === 0) return null;
  }
  return null;
}

/** How long a caption is there to be read, milliseconds for whoever reads it. */
const CAPTION_MS = 12_000;

/** A caption for as long as it takes to read at the household's pace, which a clock that stands still never ends. */
export function captionAt(caption: Caption | null, now: number, pace: number): string | null {
  return caption !== null && now - caption.at < CAPTION_MS * Math.max(1, pace) ? caption.says : null;
}
