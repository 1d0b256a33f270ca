import type { DeviceView, LogEntry, StageEvent } from '../../../simulator/server/protocol';
import { lightOf } from '../../../simulator/web/device/state';
import { clockOf, spokenClock } from '../../../simulator/web/device/time';
import type { Snapshot } from '../../../simulator/web/known';
import {
  captionAt,
  captionIn,
  durationWords,
  noteWords,
  questionWords,
  stageWords,
} from '../../../simulator/web/talk/words';
import { DEVICE, HOUSE } from './known';

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];

describe('the light', () => {
  const WALK = { activity: 'PLAYING' } as DeviceView['nowPlaying'];
  const QUESTION = { kind: 'permission', scopes: [] } as const;

  it.each<[light: string, device: Partial<DeviceView>, more: Partial<Snapshot> & { isSpeaking?: boolean }]>([
    ['off', { isListening: true }, { link: 'lost' }],
    ['thinking', { isListening: true }, { pending: 1, isSpeaking: true }],
    ['speaking', { isListening: true }, { isSpeaking: true }],
    ['asking', { asked: QUESTION }, {}],
    ['listening', { isListening: true, nowPlaying: WALK }, {}],
    ['playing', { nowPlaying: WALK }, {}],
    ['asleep', {}, {}],
  ])('is %s for %j and %j', (light, device, { isSpeaking = false, ...more }) => {
    const known = {
      house: HOUSE,
      device: { ...DEVICE, ...device },
      log: [],
      earlier: [],
      run: '',
      locales: [],
      toldAt: 0,
    };
    const snapshot: Snapshot = { link: 'connected', known, pending: 0, complaint: null, ...more };
    expect(lightOf(snapshot, isSpeaking)).toBe(light);
  });
});

describe('times', () => {
  it.each([
    [0, '0:00', '0 minutes'],
    [9 * SECOND, '0:09', '0 minutes 9 seconds'],
    [MINUTE, '1:00', '1 minute'],
    [10 * MINUTE + 5 * SECOND, '10:05', '10 minutes 5 seconds'],
    [HOUR, '1:00:00', '60 minutes'],
    [-SECOND, '0:00', '0 minutes'],
  ])('%d ms on the clock of a walk', (ms, clock, spoken) => {
    expect([clockOf(ms), spokenClock(ms)]).toEqual([clock, spoken]);
  });

  it.each([
    [0, 'no time'],
    [MINUTE, '1 minute'],
    [90 * SECOND, '1 minute 30 seconds'],
    [2 * DAY + 3 * HOUR + 4 * MINUTE, '2 days 3 hours'],
  ])('%d ms in a note', (ms, words) => {
    expect(durationWords(ms)).toBe(words);
  });
});

describe('what stands between the bubbles', () => {
  it.each([
    ['/wait 1h', '1 hour later'],
    ['/wait whenever', '/wait whenever'],
    ['/voice nobody', 'Nobody’s voice is recognised'],
    ['/voice anna', 'The voice of “anna” is recognised'],
    ['/break timers', 'The timer service is down'],
    ['/break database slow', 'The database never answers'],
    ['/mend', 'Everything is in order'],
    ['/mend audio', 'The audio file server is in order'],
    ['/device show', 'To the device with a screen'],
    ['/constructor', '/constructor'],
  ])('is for %s: %s', (line, words) => {
    expect(stageWords(line)).toBe(words);
  });

  it.each<[StageEvent, string | null]>([
    [
      { event: 'audio', at: '', state: 'paused', walkId: 'w', offsetMs: 61_000 },
      'The walk is paused at 1:01',
    ],
    [
      { event: 'permission', at: '', scope: 'alexa::alerts:timers:skill:readwrite', answer: 'DENIED' },
      'Permission for timers: refused',
    ],
    [{ event: 'note', at: '', heard: null, says: 'Nobody hears it.' }, 'Nobody hears it.'],
    [{ event: 'cue', at: '', says: 'Half way.' }, null],
  ])('is for %j: %s', (event, words) => {
    expect(noteWords(event, undefined)).toBe(words);
  });
});

it('asks for a permission in Alexa’s words, and for a task in its own', () => {
  expect(questionWords({ kind: 'permission', scopes: ['alexa::alerts:reminders:skill:readwrite'] })).toBe(
    'Steady Stride would like to set and change reminders. Do you give permission?',
  );
  expect(questionWords({ kind: 'task', says: 'Shall I record your walk?' })).toBe(
    'Shall I record your walk?',
  );
});

describe('the caption on the screen', () => {
  const log = (...events: readonly StageEvent[]): readonly LogEntry[] =>
    events.map((event, id) => ({ id, time: 0, kind: 'event', event }));
  const audio = (state: 'playing' | 'paused' | 'finished', offsetMs: number): StageEvent => ({
    event: 'audio',
    at: '',
    state,
    walkId: 'w',
    offsetMs,
  });
  const cue: StageEvent = { event: 'cue', at: '', says: 'Half way.' };

  it.each<[string, readonly LogEntry[], string | null]>([
    ['nothing before the first cue', log(audio('playing', 0)), null],
    ['the last cue', log(audio('playing', 0), cue), 'Half way.'],
    [
      'it still after a pause',
      log(audio('playing', 0), cue, audio('paused', 9), audio('playing', 9)),
      'Half way.',
    ],
    ['nothing once the walk has ended', log(audio('playing', 0), cue, audio('finished', 9)), null],
    ['nothing of the walk before', log(cue, audio('finished', 9), audio('playing', 0)), null],
  ])('is %s', (_, entries, caption) => {
    expect(captionIn(entries)?.says ?? null).toBe(caption);
  });

  it.each([
    ['is there as it is said', 0, 1, true],
    ['stays for twelve seconds', 11_999, 1, true],
    ['goes then', 12_000, 1, false],
    ['stays as long in the room when time runs faster', 100_000, 10, true],
    ['stays on a clock that stands still', 5000, 0, true],
  ] as const)('%s', (_, now, pace, isThere) => {
    expect(captionAt({ says: 'Half way.', at: 0 }, now, pace)).toBe(isThere ? 'Half way.' : null);
  });
});
