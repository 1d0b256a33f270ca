const UNITS_MS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
};
/** Two years: longer than any row is kept. */
const LONGEST_WAIT_MS = 105 * 7 * 86_400_000;

/** Reads `15m`, `90s`, `1h30m`, `3d`, `1w` as milliseconds; undefined when it is no such time. */
export function readWait(words: string): number | undefined {
  if (!/^(\d+(\.\d+)?[smhdw])+$/.test(words)) return undefined;
  const parts = [...words.matchAll(/(\d+(?:\.\d+)?)([smhdw])/g)];
  const ms = parts.reduce((sum, [, number, unit = 's']) => sum + Number(number) * (UNITS_MS[unit] ?? 0), 0);
  return ms <= LONGEST_WAIT_MS ? Math.round(ms) : undefined;
}
