import { english as hearing } from '../hearing/english';
import type { HearingWords } from '../hearing/vocabulary';
import { english } from './en';
import type { Sentences } from './sentences';

interface Country {
  readonly words: Sentences;
  /** How free words are understood. */
  readonly hearing: HearingWords;
  /** The emergency number of the locale's country. */
  readonly emergency: '911' | '999' | '000' | '112';
  /** Where days and weeks are counted when no device ever told its zone. */
  readonly zone: string;
}

/** The locales the skill ships in, and what differs by country. */
export const locales = {
  'en-US': { words: english, hearing, emergency: '911', zone: 'America/New_York' },
  'en-GB': { words: english, hearing, emergency: '999', zone: 'Europe/London' },
  'en-CA': { words: english, hearing, emergency: '911', zone: 'America/Toronto' },
  'en-AU': { words: english, hearing, emergency: '000', zone: 'Australia/Sydney' },
  'en-IN': { words: english, hearing, emergency: '112', zone: 'Asia/Kolkata' },
} as const satisfies Record<string, Country>;

export type Locale = keyof typeof locales;

/** The words and the country of a request's locale; one we have no words for is answered as en-US. */
export function countryOf(locale: string): Country {
  return isLocale(locale) ? locales[locale] : locales['en-US'];
}

/** Whether the skill ships in this locale. */
export function isLocale(locale: string): locale is Locale {
  return Object.hasOwn(locales, locale);
}
