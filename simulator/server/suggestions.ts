import { earsFor } from '../household/desk';
import { type Grammar, grammarFor, modelFor } from '../model';
import { type InteractionModel, samplePieces } from '../model/interaction-model';
import type { Suggestion, Suggestions } from './protocol';

/** Enough of each intent to find one's own words among them. */
const SAMPLES_OF_AN_INTENT = 24;

/** How a speaker that is silent is called; the intents that make sense as somebody's first words. */
const CALLS: Readonly<Record<string, { open: string; intents: Readonly<Record<string, string>> }>> = {
  en: {
    open: 'open',
    intents: {
      StartWalkIntent: 'tell * to',
      StartQuietWalkIntent: 'tell * to',
      LogWalkIntent: 'tell * to',
      DeleteLastWalkIntent: 'tell * to',
      RestartPlanIntent: 'tell * to',
      ChooseMinutesIntent: 'tell * to',
      ImBackIntent: 'tell *',
      FeelDizzyIntent: 'tell *',
      BackHurtsIntent: 'tell *',
      HowLongLeftIntent: 'ask *',
      WeekIntent: 'ask *',
      LongestWalkIntent: 'ask *',
      MyPlanIntent: 'ask *',
      IsWalkingSafeIntent: 'ask *',
      'AMAZON.PauseIntent': '',
      'AMAZON.ResumeIntent': '',
    },
  },
  es: { open: 'abre', intents: { 'AMAZON.PauseIntent': '', 'AMAZON.ResumeIntent': '' } },
};

function filled(model: InteractionModel, grammar: Grammar): readonly Suggestion[] {
  const { intents, types = [] } = model.interactionModel.languageModel;
  const firstValues = new Map(types.map(({ name, values }) => [name, values[0]?.name.value]));
  return intents.flatMap(({ name, slots = [], samples = [] }) => {
    const typeOf = new Map(slots.map((slot) => [slot.name, slot.type]));
    const words = (slot: string) => {
      const type = typeOf.get(slot) ?? '';
      return firstValues.get(type) ?? grammar.slots[type]?.examples[0]?.words;
    };
    // Alexa's own phrases for an intent are the plainest.
    const phrases = [...new Set([...(grammar.builtInPhrases[name] ?? []), ...samples])];
    return phrases.slice(0, SAMPLES_OF_AN_INTENT).flatMap((sample): readonly Suggestion[] => {
      const pieces = samplePieces(sample).map((piece) =>
        'slot' in piece ? words(piece.slot) : piece.words.trim(),
      );
      return pieces.includes(undefined) ? [] : [{ say: pieces.join(' '), intent: name }];
    });
  });
}

/** What can be said in a locale, all of it understood as what it is. Throws a ModelError for a locale without a model. */
export function suggestionsFor(locale: string): Suggestions {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const model = modelFor(locale);
  const { readLine, recogniser } = earsFor(locale);
  const language = locale.slice(0, 2);
  const name = model.interactionModel.languageModel.invocationName;
  // A sample with an example put in may mean something else as a whole.
  const inside = filled(model, grammarFor(locale)).filter(
    ({ say, intent }) => recogniser.recognise(say).intent.name === intent,
  );
  const calls = CALLS[language] ?? { open: '', intents: {} };
  const outside = inside.flatMap(({ say, intent }): readonly Suggestion[] => {
    const call = calls.intents[intent];
    if (call === undefined) return [];
    const called = `${call.replace('*', name)} ${say}`.trim();
    const line = readLine(called);
    const heard =
      line.kind === 'request'
        ? recogniser.recogniseFirst(line.phrases).intent.name
        : line.kind === 'nameless' && line.intent;
    return heard === intent ? [{ say: called, intent }] : [];
  });
  const opens = calls.open === '' ? [] : [{ say: `${calls.open} ${name}`, intent: 'LaunchRequest' }];
  const suggestions = { inside, outside: [...opens, ...outside] };
  made.set(locale, suggestions);
  return suggestions;
}

const made = new Map<string, Suggestions>();
