import { type BodyPart, type Complaint, findingOf } from '../check/complaints';
import type { FindingId } from '../check/findings';
import { type Phrase, type Place, stands } from './phrase';

/** A way to tell one finding: any of the phrases, with every one of `with` somewhere beside it. */
export interface Sign {
  readonly finding: FindingId;
  readonly said: Phrase;
  readonly with?: readonly Phrase[];
  /** What makes it no such sign ("but my doctor says to walk"). */
  readonly unless?: Phrase;
}

/** What a language brings to the spotting of warning signs in free words. */
export interface SignWords {
  readonly signs: readonly Sign[];
  readonly parts: readonly (readonly [BodyPart, Phrase])[];
  readonly complaints: readonly (readonly [Complaint, Phrase])[];
  /** "not", "never", "without": deny what follows within a few words. */
  readonly denies: Phrase;
  /** "no", "zero": deny what follows at once. */
  readonly none: Phrase;
  /** "or", "and no": carry a denial on to the next sign. */
  readonly goesOn: ReadonlySet<string>;
  /** "but", "just", "it": what a denial does not reach past. */
  readonly breaks: ReadonlySet<string>;
  /** "my husband has": it is somebody else's. */
  readonly others: Phrase;
}

/** A warning sign in free words, and whether it was denied ("no fever"). */
export interface Spotted {
  readonly finding: FindingId;
  readonly denied: boolean;
}

interface Found extends Place {
  readonly finding: FindingId;
}

/** How far a denial reaches, in words: "I haven't had any of that chest pain", and "no real chest pain". */
const REACH = { denies: 4, none: 1 } as const;
/** How far a complaint stands from the part of the body it is about. */
const NEAR = 6;

/** Every warning sign that free words tell, in their order, but for those of somebody else. */
export function spot(words: readonly string[], language: SignWords): readonly Spotted[] {
  const found = [...signsIn(words, language), ...achesIn(words, language)]
    .filter(({ from }) => !isAnothers(words, from, language))
    .sort((one, other) => one.from - other.from);
  let before: (Place & { readonly denied: boolean }) | undefined;
  return found.map((place) => {
    const between = before === undefined ? [] : words.slice(before.to, place.from);
    const carried = before?.denied === true && between.every((word) => language.goesOn.has(word));
    const denied = carried || isDenied(words, place.from, language);
    before = { ...place, denied };
    return { finding: place.finding, denied };
  });
}

function signsIn(words: readonly string[], { signs }: SignWords): readonly Found[] {
  return signs
    .filter((sign) => (sign.with ?? []).every((beside) => stands(beside, words)))
    .filter((sign) => sign.unless === undefined || !stands(sign.unless, words))
    .flatMap(({ finding, said }) => said(words).map((place) => ({ ...place, finding })));
}

/** A complaint belongs to the part of the body that stands nearest: "my back hurts when I lift my leg" is the back's. */
function achesIn(words: readonly string[], { parts, complaints, breaks }: SignWords): readonly Found[] {
  const bodies = longest(
    parts.flatMap(([part, said]) => said(words).map((place) => ({ ...place, is: part }))),
  );
  const aches = longest(
    complaints.flatMap(([complaint, said]) => said(words).map((place) => ({ ...place, is: complaint }))),
  );
  return aches.flatMap((ache) => {
    const near = bodies
      .map((body) => ({ body, gap: gapBetween(body, ache) }))
      .filter(({ gap, body }) => gap <= NEAR && !hasBreak(words, body, ache, breaks))
      .sort((one, other) => one.gap - other.gap)[0]?.body;
    const finding = near && findingOf(near.is, ache.is);
    return near && finding
      ? [{ from: Math.min(near.from, ache.from), to: Math.max(near.to, ache.to), finding }]
      : [];
  });
}

/** Of places that overlap only the longest: "both my legs" is not "my leg" as well. */
function longest<Found extends Place>(places: readonly Found[]): readonly Found[] {
  const size = ({ from, to }: Place): number => to - from;
  return places.filter(
    (one) => !places.some((other) => other.from < one.to && one.from < other.to && size(other) > size(one)),
  );
}

function gapBetween(one: Place, other: Place): number {
  return Math.max(one.from - other.to, other.from - one.to, 0);
}

function hasBreak(words: readonly string[], one: Place, other: Place, breaks: ReadonlySet<string>): boolean {
  const [from, to] = one.to <= other.from ? [one.to, other.from] : [other.to, one.from];
  return words.slice(from, to).some((word) => breaks.has(word));
}

function isDenied(words: readonly string[], from: number, { denies, none, breaks }: SignWords): boolean {
  const reaches = (said: Phrase, reach: number): boolean =>
    said(words.slice(0, from)).some(
      ({ to }) => from - to <= reach && !words.slice(to, from).some((word) => breaks.has(word)),
    );
  return reaches(denies, REACH.denies) || reaches(none, REACH.none);
}

function isAnothers(words: readonly string[], from: number, { others }: SignWords): boolean {
  return others(words.slice(0, from)).some(({ to }) => from - to <= 1);
}
