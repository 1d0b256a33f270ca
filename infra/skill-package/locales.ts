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

/** The languages, each with the locales that share its interaction model and its store page. */
export const LANGUAGES: readonly { readonly language: Language; readonly locales: readonly Locale[] }[] = [
  ...new Set(Object.values(LOCALES)),
].map((language) => ({
  language,
  locales: (Object.keys(LOCALES) as Locale[]).filter((locale) => LOCALES[locale] === language),
}));
