const two = (n: number) => String(n).padStart(2, '0');

/** `9:05`, `1:00:00`: a duration as a walk's clock shows it, in whole seconds that have passed. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** The same for what is left, so that both together are the whole: a second that has begun is left until it is over. */
export const clockUp = (ms: number): string => clockOf(Math.ceil(ms / 1000) * 1000);

/** `10 minutes 5 seconds`, for those who hear the page. */
export function spokenClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [m, s] = [Math.floor(seconds / 60), seconds % 60];
  return `${m} ${m === 1 ? 'minute' : 'minutes'}${s === 0 ? '' : ` ${s} seconds`}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in a zone, by `Intl`'s own options. The page's words are English whatever the skill speaks. */
export function inZone(at: number, zone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${zone} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
  formats.set(key, format);
  return format.format(at);
}
