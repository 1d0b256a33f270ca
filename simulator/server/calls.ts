import type { Suggestion } from './protocol';

/** One way to call the skill with a request in the same breath; `*` is its name. */
interface Call {
  readonly words: string;
  readonly intents: readonly string[];
  /** What a request begins with that sounds right after those words. */
  readonly request: RegExp;
}

/** The call for words that are said without the name: to what played last. */
const NAMELESS = '';

/** How a speaker that is silent is called, by language; with the intents that make sense as first words. */
const CALLS: Readonly<Record<string, readonly Call[]>> = {
  en: [
    {
      words: 'tell * to',
      intents: [
        'StartWalkIntent',
        'StartQuietWalkIntent',
        'LogWalkIntent',
        'DeleteLastWalkIntent',
        'RestartPlanIntent',
        'ChooseMinutesIntent',
        'WeeklyReminderIntent',
        'WalkReminderIntent',
        'CancelRemindersIntent',
      ],
      request:
        /^(start|begin|log|add|record|delete|erase|remove|forget|make|set|change|restart|remind|cancel|turn|stop)\b/,
    },
    {
      words: 'tell *',
      intents: ['ImBackIntent', 'FeelDizzyIntent', 'BackHurtsIntent'],
      request: /^(i|i'm|i've|my|the)\b/,
    },
    {
      words: 'ask *',
      intents: [
        'HowLongLeftIntent',
        'WeekIntent',
        'LongestWalkIntent',
        'MyPlanIntent',
        'IsWalkingSafeIntent',
        'ListRemindersIntent',
      ],
      request: /^(how|what|what's|which|when|if|for)\b/,
    },
    { words: NAMELESS, intents: ['AMAZON.PauseIntent', 'AMAZON.ResumeIntent'], request: /./ },
  ],
  es: [{ words: NAMELESS, intents: ['AMAZON.PauseIntent', 'AMAZON.ResumeIntent'], request: /./ }],
};

/** How the skill is opened without a request, by language. */
export const OPENING: Readonly<Record<string, string>> = { en: 'open', es: 'abre' };

/** What is put into a slot where the first example of its type would be an odd or a frightening one. */
export const SLOT_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'AMAZON.NUMBER': 'ten',
    'AMAZON.DURATION': 'ten minutes',
    'AMAZON.DayOfWeek': 'sunday',
    'AMAZON.TIME': 'six in the evening',
    Finding: 'leg pain',
    FindingName: 'leg pain',
  },
};

/** A request with the call that fits it, as said to a silent speaker; null when none does. */
export function callOf({ say, intent }: Suggestion, language: string, name: string): string | null {
  const call = CALLS[language]?.find(({ intents, request }) => intents.includes(intent) && request.test(say));
  return call === undefined ? null : `${call.words.replace('*', name)} ${say}`.trim();
}
