import type { StageEvent } from '../../../simulator/household/events';
import {
  areAsExpected,
  givenBy,
  isTranscript,
  readScript,
  rewritten,
  spokenLine,
  transcriptOf,
  walkClock,
} from '../../../simulator/household/transcript';

const at = '2026-11-23T09:00:00.000-05:00';
const turn = {
  event: 'turn',
  at,
  heard: null,
  request: 'LaunchRequest',
  intent: null,
  slots: null,
  says: null,
  ssml: null,
  reprompt: null,
  listening: false,
  directives: [],
  card: null,
  check: null,
  problem: null,
} as const;

describe('a transcript', () => {
  it.each<[StageEvent, object, string[]]>([
    [{ ...turn, says: 'Hello.' }, {}, ['A: Hello.']],
    [{ ...turn, request: 'AudioPlayer.PlaybackStarted' }, {}, []],
    [{ ...turn, problem: 'card: too long' }, {}, ['* problem: card: too long']],
    [
      { ...turn, request: 'SessionEndedRequest' },
      { ended: 'EXCEEDED_MAX_REPROMPTS' },
      ['* the session ends'],
    ],
    [{ ...turn, request: 'SessionEndedRequest' }, { ended: 'USER_INITIATED' }, []],
    [{ event: 'audio', at, state: 'paused', walkId: 'w', offsetMs: 240_000 }, {}, ['* paused at 4:00']],
    [
      { event: 'cue', at, says: 'Five minutes to go.' },
      { walkMs: 600_500 },
      ['* 10:00  Five minutes to go.'],
    ],
    [{ event: 'announcement', at, says: 'Halfway.' }, {}, ['* announcement: Halfway.']],
    [{ event: 'reminder', at, says: 'Your week.' }, {}, ['* reminder: Your week.']],
    [{ event: 'permission', at, scope: 'alexa::x', answer: 'DENIED' }, {}, ['* permission alexa::x DENIED']],
    [
      { event: 'note', at, heard: 'what time is it', says: 'Not for the skill.' },
      {},
      ['* note: Not for the skill.'],
    ],
  ])('shows %j', (event, about, lines) => {
    expect(transcriptOf(event, { time: 0, ...about })).toEqual(lines);
  });

  it('shows what was given in the form in which it is read again', () => {
    for (const line of ['open steady stride', '', '/wait 15m']) expect(givenBy(spokenLine(line))).toBe(line);
    expect([walkClock(0), walkClock(59_999), walkClock(3_600_000)]).toEqual(['0:00', '0:59', '1:00:00']);
  });

  it('is told from plain lines by how it begins', () => {
    expect(
      ['# A first day', 'U: open steady stride', 'open steady stride', '/wait 1m', ''].map(isTranscript),
    ).toEqual([true, true, false, false, false]);
  });

  it('is read as steps, with its options', () => {
    const text =
      '# A first day.\n# options: --device show --voice one\n\nU: open steady stride\nA: Hello.\n…\n\nU:\n/wait 5m\n* paused at 5:00\n';
    expect(readScript(text)).toEqual({
      options: ['--device', 'show', '--voice', 'one'],
      steps: [
        { given: 'open steady stride', lineNumber: 4, expected: ['A: Hello.', '…'] },
        { given: '', lineNumber: 8, expected: [] },
        { given: '/wait 5m', lineNumber: 9, expected: ['* paused at 5:00'] },
      ],
    });
    expect(() => readScript('U: hello\nB: hello')).toThrow('line 2');
  });

  it.each([
    [['A: Hello.'], ['A: Hello.'], true],
    [['A: Hello.'], ['A: Hallo.'], false],
    [['A: Hello there.'], ['A: … there.'], true],
    [['A: a.c'], ['A: abc'], false],
    [['A: Hello.', '* x'], ['A: Hello.'], false],
    [['A: Hello.'], ['A: Hello.', '* x'], false],
    [['a', 'b', 'c'], ['…', 'c'], true],
    [['a', 'b', 'c'], ['a', '…'], true],
    [[], ['…'], true],
    [['a', 'b'], ['…', 'x'], false],
  ])('%j fits %j: %s', (lines, expected, fits) => {
    expect(areAsExpected(lines, expected)).toBe(fits);
  });

  it('is rewritten with what came, its comments and blank lines kept', () => {
    const text = '# One.\n\nU: hello\nA: Hallo.\n…\n# Two.\n/wait 5m\nU:\n* gone\n';
    expect(rewritten(text, [['A: Hello.'], ['* paused at 5:00'], []])).toBe(
      '# One.\n\nU: hello\nA: Hello.\n# Two.\n/wait 5m\n* paused at 5:00\nU:\n',
    );
  });
});
