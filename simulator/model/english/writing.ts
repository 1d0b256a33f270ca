import { numberWords } from './numbers';

const APOSTROPHES = /[\u2018\u2019\u02bc\u2032`\u00b4]/g;

/** Digits as words, so that "10 minutes" and "ten minutes" are one line and the grammars know words only. */
function digitsAsWords(text: string): string {
  return text
    .replace(/(\d)\s*\u00bd/g, '$1 and a half')
    .replace(/\u00bd/g, ' half ')
    .replace(/(\d)\s*\u00bc/g, '$1 and a quarter')
    .replace(/\u00bc/g, ' quarter ')
    .replace(/(\d)\s*\u00be/g, '$1 and three quarters')
    .replace(/\u00be/g, ' three quarters ')
    .replace(/(^|\s)[-\u2212](?=\d)/g, '$1minus ')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/\b(\d{1,2}):(\d{2})\b/g, (_, hour: string, minute: string) => ` ${clockWords(hour, minute)} `)
    .replace(/\b(\d{1,9})\.(\d{1,6})\b/g, (_, whole: string, part: string) => {
      const digits = [...part].map((digit) => numberWords(Number(digit))).join(' ');
      return ` ${numberWords(Number(whole))} point ${digits} `;
    })
    .replace(/\d+/g, (digits) => (digits.length <= 9 ? ` ${numberWords(Number(digits))} ` : ` ${digits} `));
}

function clockWords(hour: string, minute: string): string {
  const hours = numberWords(Number(hour));
  if (minute === '00') return `${hours} o'clock`;
  return minute.startsWith('0')
    ? `${hours} oh ${numberWords(Number(minute))}`
    : `${hours} ${numberWords(Number(minute))}`;
}

/** "p.m." and "p m" are "pm", "i.v." is "iv". */
function joinedAbbreviations(text: string): string {
  return text
    .replace(/\b[a-z](?:\.[a-z])+\b\.?/g, (letters) => letters.replaceAll('.', ''))
    .replace(/(\d|\s|^)([ap])\s?\.?\s?m\b\.?/g, '$1 $2m');
}

/** Most lines, and nearly all samples, are written with nothing but these. */
const PLAIN = /^[a-z' -]*$/;

/** A written line as it is spoken: lower case, numbers and signs in words, abbreviations joined. */
export function asSpoken(line: string): string {
  const lower = line.toLowerCase();
  if (PLAIN.test(lower)) return lower.replace(/(^|\s)([ap]) m\b/g, '$1$2m');
  const straight = lower.normalize('NFC').replace(APOSTROPHES, "'");
  return digitsAsWords(joinedAbbreviations(straight)).replace(/&/g, ' and ').replace(/%/g, ' percent ');
}
