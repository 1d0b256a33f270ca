const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const HALF_HOURS: Readonly<Record<string, number>> = {
  'half an hour': 30,
  'half hour': 30,
  'quarter of an hour': 15,
  'quarter hour': 15,
  'three quarters of an hour': 45,
  'an hour and a half': 90,
  'an hour and a quarter': 75,
  'an hour': 60,
  'one hour': 60,
  'two hours': 120,
};

const NUMBER = `(?:${[...TENS.map((ten) => `${ten} (?:${ONES.slice(1, 10).join('|')})`), ...TENS, ...[...ONES].reverse()].join('|')}|\\d{1,3})`;
const MINUTES = new RegExp(`(?<= )(${NUMBER}) (?:min|mins|minute|minutes|minuter) `, 'g');
const HOURS = new RegExp(`(?<= )(${Object.keys(HALF_HOURS).join('|')}) `, 'g');

function numberIn(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  const [first = '', second = ''] = number.split(' ');
  const ten = TENS.indexOf(first);
  return ten >= 0 ? (ten + 2) * 10 + Math.max(0, ONES.indexOf(second)) : ONES.indexOf(first);
}

/** "Twenty five minutes" and "half an hour" as minutes in digits; undefined for none, or for several lengths. */
export function minutesIn(words: readonly string[]): string | undefined {
  const line = ` ${words.join(' ').replaceAll('-', ' ')} `;
  const found = [
    ...[...line.matchAll(MINUTES)].map(([, number = '']) => numberIn(number)),
    ...[...line.matchAll(HOURS)].map(([, length = '']) => HALF_HOURS[length] ?? 0),
  ];
  return found.length === 1 ? String(found[0]) : undefined;
}
