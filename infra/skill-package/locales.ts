/** The locales the skill speaks, each with the language its interaction model and its store page are written in. */
export const LOCALES = {
  'en-US': 'en',
  'en-GB': 'en',
  'en-CA': 'en',
  'en-AU': 'en',
  'en-IN': 'en',
} as const;

export type Locale = keyof typeof LOCALES;
export type Language = (typeof LOCALES)[Locale];
