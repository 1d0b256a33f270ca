import { earsFor } from '../../../simulator/household/desk';
import type { StageEvent } from '../../../simulator/server/protocol';
import { suggestionsFor } from '../../../simulator/server/suggestions';
import type { Known } from '../../../simulator/web/known';
import { findWords, quickWords } from '../../../simulator/web/talk/quick';
import { DEVICE, HOUSE } from './known';

const suggestions = suggestionsFor('en-US');

const TURN: Extract<StageEvent, { event: 'turn' }> = {
  event: 'turn',
  at: '',
  heard: null,
  request: 'IntentRequest',
  intent: null,
  slots: null,
  says: null,
  ssml: null,
  reprompt: null,
  listening: true,
  directives: [],
  card: null,
  check: null,
  problem: null,
};

const asleep: Known = {
  house: HOUSE,
  device: DEVICE,
  log: [],
  earlier: [],
  run: '',
  locales: ['en-US'],
  toldAt: 0,
};

const wordsIn = (known: Known) => quickWords(known, suggestions).map(({ say }) => say);

describe('what the page suggests to say', () => {
  it('is how to begin, to a speaker that sleeps', () => {
    expect(wordsIn(asleep)[0]).toBe('open steady stride');
  });

  it.each([
    ['check', ['yes', 'no', "i don't know", 'what do you mean']],
    ['go-or-hold', ['go', 'hold', 'what do you mean']],
    ['shorter-or-longer', ['shorter', 'the same', 'longer']],
    ['minutes', ['ten', 'help']],
    ['day', ['sunday at six in the evening', 'help', 'cancel']],
    ['time', ['six in the evening', 'help', 'cancel']],
    ['yes-or-no', ['yes', 'no', 'help', 'stop']],
  ] as const)('fits a question that asks for %s', (asksFor, words) => {
    expect(wordsIn({ ...asleep, device: { ...DEVICE, isListening: true, asksFor } })).toEqual(words);
  });

  it('is how to come back from a walk that timers time, on the device that set them', () => {
    const timer = { kind: 'timer', id: 't', says: '', at: 60_000, remainingMs: null } as const;
    const timed = (place: number): Known => ({
      ...asleep,
      house: { ...HOUSE, waiting: [{ ...timer, place }] },
    });
    expect(wordsIn(timed(DEVICE.place))).toEqual([
      expect.stringMatching(/i'm back$/),
      expect.stringMatching(/how long is left$/),
      expect.stringMatching(/i feel dizzy$/),
    ]);
    expect(wordsIn(timed(DEVICE.place + 1))).toEqual(wordsIn(asleep));
  });

  it.each([
    ['URGENT', ['open steady stride']],
    ['CLEAR', wordsIn(asleep)],
  ])('is no walk after a check that ended with %s, unless it passed', (result, words) => {
    const event = { ...TURN, says: 'So it is.', listening: false, check: { result } };
    expect(wordsIn({ ...asleep, log: [{ id: 1, time: 0, kind: 'event', event }] })).toEqual(words);
  });

  it('puts nothing into a sample that nobody would say so', () => {
    const says = [...suggestions.inside, ...suggestions.outside].map(({ say }) => say);
    expect(says.filter((say) => /\bzero\b|\b(my|a|the) (my|a|the)\b|minutes walk/.test(say))).toEqual([]);
    expect(says.filter((say) => /[{}]/.test(say))).toEqual([]);
    expect(suggestions.outside.filter(({ say }) => /\bto (i|let|how|what|can)\b/.test(say))).toEqual([]);
  });

  it('is a small part of the model, so that the page is there at once', () => {
    expect(JSON.stringify(suggestions).length).toBeLessThan(100_000);
    for (const intent of ['StartWalkIntent', 'WeekIntent', 'WeeklyReminderIntent', 'CancelRemindersIntent'])
      expect(suggestions.outside.map((suggestion) => suggestion.intent)).toContain(intent);
  });

  it('is nothing while Alexa asks a question of her own: that has its own buttons', () => {
    const asked = { kind: 'permission', scopes: [] } as const;
    expect(wordsIn({ ...asleep, device: { ...DEVICE, asked } })).toEqual([]);
  });

  it('is understood, every line of it, and reaches the skill', () => {
    const { readLine, recogniser } = earsFor('en-US');
    for (const { say, intent } of suggestions.outside) {
      const line = readLine(say);
      expect([say, line.kind]).toEqual([say, expect.stringMatching(/^(launch|request|nameless)$/)]);
      if (line.kind === 'request')
        expect([say, recogniser.recogniseFirst(line.phrases, '2026-11-23').intent.name]).toEqual([
          say,
          intent,
        ]);
    }
    for (const { say } of suggestions.inside) {
      expect([say, recogniser.recognise(say, '2026-11-23').sample]).not.toEqual([say, null]);
    }
  });

  it('goes on from what was typed, two of an intent at most, and never the very same', () => {
    const found = findWords('tell steady stride to start', asleep, suggestions);
    expect(found.length).toBeGreaterThan(1);
    for (const { say } of found) expect(say).toMatch(/^tell steady stride to start/);
    expect(findWords('open steady stride', asleep, suggestions)).not.toContainEqual(
      expect.objectContaining({ say: 'open steady stride' }),
    );
    expect(findWords('/wait', asleep, suggestions)).toEqual([]);
  });
});
