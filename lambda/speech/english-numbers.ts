// biome-ignore format: a table of words
const SMALL = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** A whole number as it is said: `words(21)` is "twenty-one". Digits from a hundred on. */
export function words(n: number): string {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const ten = TENS[Math.floor(n / 10)];
  if (ten === undefined || ten === '' || !Number.isInteger(n)) return String(n);
  const rest = n % 10;
  return rest === 0 ? ten : `${ten}-${SMALL[rest]}`;
}

/** "one minute", "ten minutes". */
export function minutes(n: number): string {
  return n === 1 ? 'one minute' : `${words(n)} minutes`;
}

/** "one walk", "three walks". */
export function walks(n: number): string {
  return n === 1 ? 'one walk' : `${words(n)} walks`;
}

/** The same words at the head of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
