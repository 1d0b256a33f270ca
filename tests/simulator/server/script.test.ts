import type { LogEntry, StageEvent } from '../../../simulator/server/protocol';
import { scriptOf } from '../../../simulator/web/panels/script';

const BEGAN = { options: '--at 2026-11-23T09:00:00 --time-zone UTC', isFresh: true };

const turn = (says: string, listening: boolean): StageEvent => ({
  event: 'turn',
  at: '',
  heard: null,
  request: 'IntentRequest',
  intent: null,
  slots: null,
  says,
  ssml: null,
  reprompt: null,
  listening,
  directives: [],
  card: null,
  check: null,
  problem: null,
});
const audio = (state: 'playing' | 'paused' | 'finished', offsetMs: number): StageEvent => ({
  event: 'audio',
  at: '',
  state,
  walkId: 'w',
  offsetMs,
});

/** What happened, each with the second at which it did. */
type Happened =
  | readonly [second: number, line: string, by: Extract<LogEntry, { kind: 'given' }>['by']]
  | readonly [second: number, event: StageEvent, cause?: 'time'];

const logOf = (happened: readonly Happened[]): readonly LogEntry[] =>
  happened.map(([second, what, by], id): LogEntry => {
    const time = Math.round(second * 1000);
    if (typeof what !== 'string')
      return { id, time, kind: 'event', event: what, ...(by === 'time' && { byTime: true }) };
    return { id, time, kind: 'given', line: what, by: by === undefined || by === 'time' ? 'voice' : by };
  });

const linesOf = (...happened: readonly Happened[]) =>
  scriptOf(logOf(happened), BEGAN).trimEnd().split('\n').slice(1);

describe('a conversation as a test script', () => {
  it('is what was said and what came of it, under the options it began with', () => {
    const log = logOf([
      [0, 'alexa, open steady stride', 'voice'],
      [0.02, turn('Ready?', true)],
      [1, '', 'voice'],
      [1.01, turn('Are you?', true)],
    ]);
    expect(scriptOf(log, BEGAN)).toBe(
      '# options: --at 2026-11-23T09:00:00 --time-zone UTC\nU: alexa, open steady stride\nA: Ready?\nU:\nA: Are you?\n',
    );
  });

  it('says so when the household was not new', () => {
    expect(scriptOf(logOf([[0, 'alexa, stop', 'voice']]), { ...BEGAN, isFresh: false })).toMatch(
      /^# The household had walked/m,
    );
  });

  it('turns time that passed by itself into waits, and the one it was told to wait into none', () => {
    expect(
      linesOf(
        [0, 'go', 'voice'],
        [0, turn('Off you go.', false)],
        [0, audio('playing', 0)],
        [30, '/wait 60s', 'stage'],
        [75, audio('paused', 75_500)],
        [120.4, audio('playing', 75_500), 'time'],
      ),
    ).toEqual([
      'U: go',
      'A: Off you go.',
      '* playing at 0:00',
      '/wait 30s',
      '/wait 60s',
      '* paused at 1:15',
      '/wait 31s',
      '* playing at 1:15',
    ]);
  });

  it('adds short times to the next wait, and takes off what was waited for too much', () => {
    expect(
      linesOf(
        [0, 'go', 'voice'],
        [0, audio('playing', 0)],
        [0.7, 'alexa, what time is it', 'voice'],
        [1.4, 'alexa, what time is it', 'voice'],
        [1.8, audio('finished', 1800), 'time'],
        [5, 'alexa, what time is it', 'voice'],
      ),
    ).toEqual([
      'U: go',
      '* playing at 0:00',
      'U: alexa, what time is it',
      '/wait 1.4s',
      'U: alexa, what time is it',
      '/wait 1s',
      '* finished at 0:01',
      '/wait 2.6s',
      'U: alexa, what time is it',
    ]);
  });

  it('has no wait between a line and the answer of a slow service', () => {
    expect(
      linesOf(
        [0, 'go', 'voice'],
        [3, turn('By your own clock, then.', false)],
        [13, 'alexa, pause', 'voice'],
      ),
    ).toEqual(['U: go', 'A: By your own clock, then.', '/wait 10s', 'U: alexa, pause']);
  });

  it('leaves out a request that no line can send, and says where it was', () => {
    expect(
      linesOf(
        [0, 'go', 'voice'],
        [0, turn('Off you go.', false)],
        [9, '/json …', 'stage'],
        [9, turn('Hello.', false)],
        [9.5, 'alexa, pause', 'voice'],
      ),
    ).toEqual(['U: go', 'A: Off you go.', '# A raw request was sent here.', '/wait 9.5s', 'U: alexa, pause']);
  });

  it('waits for nobody who thinks while the microphone is open', () => {
    expect(
      linesOf(
        [0, 'open', 'voice'],
        [0, turn('Ready?', true)],
        [40, 'yes', 'voice'],
        [40, turn('Go.', false)],
      ),
    ).toEqual(['U: open', 'A: Ready?', 'U: yes', 'A: Go.']);
  });

  it.each([
    ['ACCEPTED', '/allow timers'],
    ['DENIED', '/refuse timers'],
    ['NOT_ANSWERED', '/ignore timers'],
  ] as const)('decides a permission before it is asked for: %s', (answer, line) => {
    const scope = 'alexa::alerts:timers:skill:readwrite';
    expect(
      linesOf(
        [0, 'a quiet walk', 'voice'],
        [0, turn('I need your leave.', false)],
        [9, line, 'answer'],
        [9, { event: 'permission', at: '', scope, answer }],
        [9, turn('Off you go.', false)],
      ),
    ).toEqual([
      line,
      'U: a quiet walk',
      'A: I need your leave.',
      `* permission ${scope} ${answer}`,
      'A: Off you go.',
    ]);
  });

  it('has the same for a question that time answered', () => {
    const scope = 'alexa::alerts:timers:skill:readwrite';
    expect(
      linesOf(
        [0, 'a quiet walk', 'voice'],
        [0, turn('I need your leave.', false)],
        [2, '/wait 1m', 'stage'],
        [10, { event: 'permission', at: '', scope, answer: 'NOT_ANSWERED' }],
        [10, turn('Off you go.', false)],
      ),
    ).toEqual([
      '/ignore timers',
      'U: a quiet walk',
      'A: I need your leave.',
      `* permission ${scope} NOT_ANSWERED`,
      'A: Off you go.',
      '/wait 2s',
      '/wait 1m',
    ]);
  });

  it('says a touch in words, and leaves open what a button of the player is answered with', () => {
    expect(
      linesOf(
        [0, 'alexa, no', 'touch'],
        [0, turn('Next.', true)],
        [1, 'alexa, pause', 'press'],
        [1, audio('paused', 90_400)],
      ),
    ).toEqual(['# by touch', 'U: alexa, no', 'A: Next.', '# by touch', 'U: alexa, pause', '…']);
  });

  it('leaves a time open that lies at the border of a second', () => {
    expect(linesOf([0, 'alexa, pause', 'voice'], [0, audio('paused', 90_950)])).toEqual([
      'U: alexa, pause',
      '* paused at …',
    ]);
  });
});
