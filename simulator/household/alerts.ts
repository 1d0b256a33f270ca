import type { JsonObject } from '../device/envelope';
import type { Reminder } from '../services/reminders';
import type { LocalText, Timer } from '../services/timers';

/** Alexa's own words in the place of `%s` when a timer asks whether a task may begin. */
const CONTINUE: Readonly<Record<string, string>> = {
  en: 'continue with Steady Stride',
  es: 'continuar con Steady Stride',
};

function inLanguage<T extends Pick<LocalText, 'locale'>>(texts: readonly T[], locale: string): T | undefined {
  const exact = texts.find((text) => text.locale === locale);
  return exact ?? texts.find((text) => text.locale.startsWith(locale.slice(0, 2))) ?? texts[0];
}

/** What Alexa says when a timer's time has come, and the task that a yes to it begins. */
export function timerSays(
  { operation, label }: Timer,
  locale: string,
): { says: string; task: JsonObject | null } {
  if (operation.type === 'NOTIFY_ONLY') return { says: label ?? 'Timer.', task: null };
  const says = inLanguage(operation.texts, locale)?.text ?? '';
  if (operation.type === 'ANNOUNCE') return { says, task: null };
  const more = CONTINUE[locale.slice(0, 2)] ?? 'continue with Steady Stride';
  return { says: says.replace('%s', more), task: operation.task };
}

/** What Alexa says when a reminder's time has come, its own words around it aside. */
export const reminderSays = ({ wording }: Reminder, locale: string): string =>
  inLanguage(wording.texts, locale)?.says ?? '';
