import type { BuiltInSlot, Reading } from '../grammar';
import { type Cardinal, isMinus, readCardinal } from './numbers';

type Unit = 'Y' | 'MO' | 'W' | 'D' | 'H' | 'M' | 'S';

/** Largest first: a duration is said from the large to the small. */
const UNITS: readonly Unit[] = ['Y', 'MO', 'W', 'D', 'H', 'M', 'S'];

const SINGULAR: Readonly<Record<string, Unit>> = {
  year: 'Y',
  month: 'MO',
  week: 'W',
  day: 'D',
  hour: 'H',
  hr: 'H',
  minute: 'M',
  min: 'M',
  second: 'S',
  sec: 'S',
};

const UNIT_WORDS = new Map<string, Unit>(
  Object.entries(SINGULAR).flatMap(([word, unit]) => [
    [word, unit],
    [`${word}s`, unit],
  ]),
);

/** Quarters of a unit, in smaller units. A quarter of a month is not a length that Alexa has. */
const QUARTERS: Readonly<Record<Unit, (quarters: number) => Amounts | null>> = {
  Y: (quarters) => ({ MO: quarters * 3 }),
  MO: () => null,
  W: (quarters) => (quarters === 2 ? { D: 3, H: 12 } : null),
  D: (quarters) => ({ H: quarters * 6 }),
  H: (quarters) => ({ M: quarters * 15 }),
  M: (quarters) => ({ S: quarters * 15 }),
  S: (quarters) => ({ S: quarters / 4 }),
};

type Amounts = Readonly<Partial<Record<Unit, number>>>;

/** Part of a duration: what it amounts to, its unit and the token after it. */
interface Part {
  readonly amounts: Amounts;
  readonly unit: Unit;
  readonly end: number;
}

interface Fraction {
  readonly quarters: number;
  readonly end: number;
}

function add(left: Amounts, right: Amounts): Amounts {
  const sum: Partial<Record<Unit, number>> = { ...left };
  for (const unit of UNITS) {
    const amount = right[unit];
    if (amount !== undefined) sum[unit] = (sum[unit] ?? 0) + amount;
  }
  return sum;
}

/** "Half", "a half", "one half", "a quarter", "three quarters". */
function readFraction(tokens: readonly string[], at: number): Fraction | null {
  const counted = tokens[at] === 'a' || tokens[at] === 'one' ? at + 1 : at;
  if (tokens[counted] === 'half') return { quarters: 2, end: counted + 1 };
  if (tokens[counted] === 'quarter') return { quarters: 1, end: counted + 1 };
  const several = tokens[at] === 'three' && (tokens[at + 1] === 'quarters' || tokens[at + 1] === 'quarter');
  return several ? { quarters: 3, end: at + 2 } : null;
}

/** "Of an", "of a", "an", "of" or nothing, as in "half of an hour". */
function afterOf(tokens: readonly string[], at: number): number {
  const of = tokens[at] === 'of' ? at + 1 : at;
  return tokens[of] === 'a' ? of + 1 : of;
}

function unitAt(tokens: readonly string[], at: number): { unit: Unit; end: number } | null {
  const measured = tokens[at] === 'full' || tokens[at] === 'whole' ? at + 1 : at;
  const unit = UNIT_WORDS.get(tokens[measured] ?? '');
  return unit === undefined ? null : { unit, end: measured + 1 };
}

/** A number of units: "a", "ten", "a couple of", "a dozen", with what may follow the number. */
function readCount(tokens: readonly string[], at: number): Cardinal | null {
  const counted = tokens[at] === 'a' ? at + 1 : at;
  if (tokens[counted] === 'couple') {
    return { value: 2, end: tokens[counted + 1] === 'of' ? counted + 2 : counted + 1 };
  }
  if (tokens[counted] === 'dozen') return { value: 12, end: counted + 1 };
  const number = readCardinal(tokens, at);
  if (number !== null) return number;
  if (counted > at) return { value: 1, end: counted };
  // "start an hour walk": the sample's own article was taken by the sample. "Hour and a half" needs none.
  const alone = Object.hasOwn(SINGULAR, tokens[at] ?? '');
  const isHalf = tokens[at + 1] === 'and' && readFraction(tokens, at + 2) !== null;
  return alone && (tokens[at - 1] === 'a' || isHalf) ? { value: 1, end: at } : null;
}

/** "Two point five hours": tenths that come out as whole smaller units. */
function readDecimal(tokens: readonly string[], count: Cardinal): Part | null {
  if (tokens[count.end] !== 'point') return null;
  let end = count.end + 1;
  let digits = '';
  for (let digit = readCardinal([tokens[end] ?? ''], 0); digit !== null && digit.value < 10; ) {
    digits += digit.value;
    end += 1;
    digit = readCardinal([tokens[end] ?? ''], 0);
  }
  const measured = unitAt(tokens, end);
  if (measured === null || digits === '') return null;
  const quarters = Number(`0.${digits}`) * 4;
  const rest =
    measured.unit === 'H' || measured.unit === 'M'
      ? { [measured.unit === 'H' ? 'M' : 'S']: Math.round(quarters * 15) }
      : Number.isInteger(quarters)
        ? QUARTERS[measured.unit](quarters)
        : null;
  if (rest === null) return null;
  return { amounts: add({ [measured.unit]: count.value }, rest), unit: measured.unit, end: measured.end };
}

/** "Two and a half minutes", "one and three quarter hours": the fraction before the unit. */
function readMixed(tokens: readonly string[], count: Cardinal): Part | null {
  if (tokens[count.end] !== 'and') return null;
  const fraction = readFraction(tokens, count.end + 1);
  if (fraction === null) return null;
  const measured = unitAt(tokens, fraction.end);
  const rest = measured === null ? null : QUARTERS[measured.unit](fraction.quarters);
  if (measured === null || rest === null) return null;
  return { amounts: add({ [measured.unit]: count.value }, rest), unit: measured.unit, end: measured.end };
}

function readWhole(tokens: readonly string[], count: Cardinal): Part | null {
  if (tokens[count.end] === 'fortnight' || tokens[count.end] === 'fortnights') {
    return { amounts: { W: count.value * 2 }, unit: 'W', end: count.end + 1 };
  }
  const measured = unitAt(tokens, count.end);
  return measured === null
    ? null
    : { amounts: { [measured.unit]: count.value }, unit: measured.unit, end: measured.end };
}

/** "Half an hour", "a quarter of an hour", "three quarters of an hour". */
function readPartOfUnit(tokens: readonly string[], at: number): Part | null {
  const fraction = readFraction(tokens, at);
  if (fraction === null) return null;
  const measured = unitAt(tokens, afterOf(tokens, fraction.end));
  const amounts = measured === null ? null : QUARTERS[measured.unit](fraction.quarters);
  return measured === null || amounts === null ? null : { amounts, unit: measured.unit, end: measured.end };
}

/** One count or fraction with its unit, and with "and a half" after it where that is said. */
function partsAt(tokens: readonly string[], at: number): readonly Part[] {
  const portion = readPartOfUnit(tokens, at);
  const count = readCount(tokens, at);
  const counted =
    count === null
      ? null
      : (readMixed(tokens, count) ?? readDecimal(tokens, count) ?? readWhole(tokens, count));
  const parts = [portion, counted].filter((part) => part !== null);
  const whole = count === null ? null : readWhole(tokens, count);
  if (whole === null || tokens[whole.end] !== 'and') return parts;
  const fraction = readFraction(tokens, whole.end + 1);
  const rest = fraction === null ? null : QUARTERS[whole.unit](fraction.quarters);
  if (fraction === null || rest === null) return parts;
  return [...parts, { amounts: add(whole.amounts, rest), unit: whole.unit, end: fraction.end }];
}

/** "An hour fifteen", "two minutes and thirty": a bare number after hours or minutes. */
function bareSmaller(tokens: readonly string[], at: number, unit: Unit): Part | null {
  const smaller = unit === 'H' ? 'M' : unit === 'M' ? 'S' : null;
  const number = smaller === null ? null : readCardinal(tokens, at);
  if (smaller === null || number === null || number.value < 1 || number.value > 59) return null;
  const measured =
    unitAt(tokens, number.end) !== null || tokens[number.end] === 'and' || tokens[number.end] === 'point';
  return measured ? null : { amounts: { [smaller]: number.value }, unit: smaller, end: number.end };
}

function durationsFrom(tokens: readonly string[], part: Part): readonly Part[] {
  const next = tokens[part.end] === 'and' ? part.end + 1 : part.end;
  const smaller = partsAt(tokens, next).filter(
    (other) => UNITS.indexOf(other.unit) > UNITS.indexOf(part.unit),
  );
  const bare = bareSmaller(tokens, next, part.unit);
  const joined = [...smaller, ...(bare === null ? [] : [bare])].flatMap((other) =>
    durationsFrom(tokens, { amounts: add(part.amounts, other.amounts), unit: other.unit, end: other.end }),
  );
  return [part, ...joined];
}

/** ISO 8601, as Alexa writes it: no carrying over, so ninety seconds are PT90S. */
function iso(amounts: Amounts): string {
  const said = UNITS.filter((unit) => amounts[unit] !== undefined);
  const some = said.some((unit) => amounts[unit] !== 0)
    ? said.filter((unit) => amounts[unit] !== 0)
    : said.slice(-1);
  const write = (units: readonly Unit[]): string =>
    some
      .filter((unit) => units.includes(unit))
      .map((unit) => `${amounts[unit] ?? 0}${unit === 'MO' ? 'M' : unit}`)
      .join('');
  const time = write(['H', 'M', 'S']);
  return `P${write(['Y', 'MO', 'W', 'D'])}${time === '' ? '' : `T${time}`}`;
}

function readDuration(tokens: readonly string[], start: number): readonly Reading[] {
  // A negative length is none that Alexa can give: she sends "?" for what she heard and can't resolve.
  const negative = isMinus(tokens[start]);
  const byEnd = new Map<number, string>();
  for (const part of partsAt(tokens, negative ? start + 1 : start)) {
    for (const whole of durationsFrom(tokens, part)) {
      if (!byEnd.has(whole.end)) byEnd.set(whole.end, negative ? '?' : iso(whole.amounts));
    }
  }
  return [...byEnd].map(([end, value]) => ({ end, value }));
}

/** AMAZON.DURATION: an ISO 8601 duration (PT1H30M), "?" for a negative one. */
export const DURATION: BuiltInSlot = {
  read: readDuration,
  examples: [
    { words: 'ten minutes', value: 'PT10M' },
    { words: 'ten minute', value: 'PT10M' },
    { words: '10 minutes', value: 'PT10M' },
    { words: 'half an hour', value: 'PT30M' },
    { words: 'an hour', value: 'PT1H' },
    { words: 'an hour and a half', value: 'PT1H30M' },
    { words: 'one and a half hours', value: 'PT1H30M' },
    { words: 'twenty five minutes', value: 'PT25M' },
    { words: 'a quarter of an hour', value: 'PT15M' },
    { words: 'quarter of an hour', value: 'PT15M' },
    { words: 'ninety seconds', value: 'PT90S' },
    { words: 'two and a half minutes', value: 'PT2M30S' },
    { words: 'an hour and ten minutes', value: 'PT1H10M' },
    { words: 'five min', value: 'PT5M' },
    { words: 'a couple of minutes', value: 'PT2M' },
    { words: '1 hour 15 minutes', value: 'PT1H15M' },
    { words: 'a minute', value: 'PT1M' },
    { words: 'forty-five minutes', value: 'PT45M' },
    { words: 'three weeks', value: 'P3W' },
    { words: 'a week', value: 'P1W' },
  ],
};
