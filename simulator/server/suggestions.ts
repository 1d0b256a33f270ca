import { type Grammar, grammarFor, modelFor } from '../model';
import { type InteractionModel, samplePieces } from '../model/interaction-model';
import type { Suggestion, Suggestions } from './protocol';

/** Enough of each intent to find one's own words among them. */
const SAMPLES_OF_AN_INTENT = 40;

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

/** What can be said in a locale, by the interaction model's own samples. Throws a ModelError for a locale without one. */
export function suggestionsFor(locale: string): Suggestions {
  const model = modelFor(locale);
  const language = locale.slice(0, 2);
  const name = model.interactionModel.languageModel.invocationName;
  const inside = filled(model, grammarFor(locale));
  const calls = CALLS[language];
  if (calls === undefined) return { inside, outside: [] };
  const outside = inside.flatMap(({ say, intent }): readonly Suggestion[] => {
    const call = calls.intents[intent];
    return call === undefined ? [] : [{ say: `${call.replace('*', name)} ${say}`.trim(), intent }];
  });
  return { inside, outside: [{ say: `${calls.open} ${name}`, intent: 'LaunchRequest' }, ...outside] };
}
