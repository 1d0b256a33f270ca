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
const listening = (turn: Partial<typeof TURN>): Known => ({
  ...asleep,
  device: { ...DEVICE, isListening: true },
  log: [{ id: 1, time: 0, kind: 'event', event: { ...TURN, ...turn } }],
});

const wordsIn = (known: Known) => quickWords(known, suggestions).map(({ say }) => say);

describe('what the page suggests to say', () => {
  it('is how to begin, to a speaker that sleeps', () => {
    expect(wordsIn(asleep)[0]).toBe('open steady stride');
  });

  it.each([
    [
      'a question of the check',
      { says: 'Any fever?', check: { question: 'q', asksAbout: [] } },
      ['yes', 'no'],
    ],
    [
      'how the last walk was',
      { says: 'Next time shorter, the same, or longer?' },
      ['shorter', 'the same', 'longer'],
    ],
    ['the self-check', { says: 'Do you say go or hold?' }, ['go', 'hold']],
    [
      'when to be reminded',
      { says: 'On which day of the week, and at what time?' },
      ['sunday at six in the evening', 'help'],
    ],
    ['the time alone', { says: 'At what time?' }, ['six in the evening']],
    ['any other question', { says: 'Ready?' }, ['yes', 'no', 'help', 'stop']],
  ])('fits %s', (_, turn, first) => {
    expect(wordsIn(listening(turn)).slice(0, first.length)).toEqual(first);
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
