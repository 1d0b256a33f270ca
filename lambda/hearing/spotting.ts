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
  /** What the same words would mean without it: a numb leg is new, unless a doctor has known it for years. */
  readonly insteadOf?: readonly FindingId[];
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
  /** "cannot", "no", "hardly": a sign that begins so is told by its own negative, and denied by none before it. */
  readonly lacks: Phrase;
  /** "but", "just", "it": what a denial does not reach past. */
  readonly breaks: ReadonlySet<string>;
  /** "but", "because", "i": a complaint after it is not about the part of the body before it. */
  readonly apart: ReadonlySet<string>;
  /** "my husband has": it is somebody else's. */
  readonly others: Phrase;
}

/** A warning sign in free words, where it stands, and whether it was denied ("no fever"). */
export interface Spotted extends Place {
  readonly finding: FindingId;
  readonly denied: boolean;
}

interface Found extends Place {
  /** Where the complaint itself begins: "numb" in "my legs are numb". */
  readonly core: number;
  readonly finding: FindingId;
  readonly insteadOf?: readonly FindingId[] | undefined;
}

/** How far a denial reaches, in words: "I haven't had any of that chest pain", and "no real chest pain". */
const REACH = { denies: 4, none: 1 } as const;
/** How far a complaint stands from the part of the body it is about. */
const NEAR = 6;

/** Every warning sign that free words tell, in their order, but for those of somebody else. */
export function spot(words: readonly string[], language: SignWords): readonly Spotted[] {
  const signs = signsIn(words, language);
  const replaced = new Set(signs.flatMap(({ insteadOf }) => insteadOf ?? []));
  const found = [...signs, ...achesIn(words, language)]
    .filter(({ finding }) => !replaced.has(finding))
    .filter(({ from }) => !isAnothers(words, from, language))
    .sort((one, other) => one.from - other.from);
  let before: (Place & { readonly denied: boolean }) | undefined;
  return found.map((place) => {
    const carried = before?.denied === true && goesOn(words, before, place, language);
    const isLack = language.lacks(words).some(({ from }) => from === place.core);
    const denied = !isLack && (carried || isDenied(words, place, language));
    before = { ...place, denied };
    return { finding: place.finding, from: place.from, to: place.to, denied };
  });
}

function signsIn(words: readonly string[], { signs }: SignWords): readonly Found[] {
  return signs
    .filter((sign) => (sign.with ?? []).every((beside) => stands(beside, words)))
    .filter((sign) => sign.unless === undefined || !stands(sign.unless, words))
    .flatMap(({ finding, said, insteadOf }) =>
      said(words).map((place) => ({ ...place, core: place.from, finding, insteadOf })),
    );
}

/** Whether nothing turns between two signs, the second of which may begin before the first ends. */
function goesOn(words: readonly string[], one: Place, next: Place, language: SignWords): boolean {
  if (next.from >= one.to) return words.slice(one.to, next.from).every((word) => language.goesOn.has(word));
  const between = words.slice(one.from, next.from);
  return !between.some((word) => language.breaks.has(word) && !language.goesOn.has(word));
}

/**
 * A complaint belongs to the part of the body that stands nearest, and to what is joined to it: "my back hurts when
 * I lift my leg" is the back's.
 */
function achesIn(words: readonly string[], language: SignWords): readonly Found[] {
  const { parts, complaints } = language;
  const bodies = longest(
    parts.flatMap(([part, said]) => said(words).map((place) => ({ ...place, is: part }))),
  );
  const aches = longest(
    complaints.flatMap(([complaint, said]) => said(words).map((place) => ({ ...place, is: complaint }))),
  );
  return aches.flatMap((ache) => {
    const nearest = bodies
      .map((body) => ({ body, gap: gapBetween(body, ache) }))
      .filter(({ gap, body }) => gap <= NEAR && !isApart(words, body, ache, language))
      .sort((one, other) => one.gap - other.gap)[0]?.body;
    return bodies
      .filter((body) => nearest && isJoined(words, body, nearest, language))
      .flatMap((near) => foundAs(findingOf(near.is, ache.is), near, ache));
  });
}

function foundAs(finding: FindingId | undefined, body: Place, ache: Place): readonly Found[] {
  if (finding === undefined) return [];
  const [from, to] = [Math.min(body.from, ache.from), Math.max(body.to, ache.to)];
  return [{ from, to, core: ache.from, finding }];
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

function wordsBetween(words: readonly string[], one: Place, other: Place): readonly string[] {
  return one.to <= other.from ? words.slice(one.to, other.from) : words.slice(other.to, one.from);
}

/** "Weak" in "my legs are stiff and weak" is the legs', though "and" mostly begins something else. */
function isApart(words: readonly string[], body: Place, ache: Place, { apart, goesOn }: SignWords): boolean {
  const between = wordsBetween(words, body, ache);
  return between.some((word, at) => apart.has(word) && !(goesOn.has(word) && at >= between.length - 2));
}

/** The same place, or one that shares its complaint: "my chest and my back hurt". */
function isJoined(words: readonly string[], body: Place, nearest: Place, { goesOn }: SignWords): boolean {
  return body === nearest || wordsBetween(words, body, nearest).every((word) => goesOn.has(word));
}

function isDenied(words: readonly string[], { from, core }: Found, language: SignWords): boolean {
  const { denies, none, breaks } = language;
  const reaches = (said: Phrase, reach: number): boolean =>
    [from, core].some((sign) =>
      said(words).some(
        ({ to }) =>
          to <= sign && sign - to <= reach && !words.slice(to, sign).some((word) => breaks.has(word)),
      ),
    );
  return reaches(denies, REACH.denies) || reaches(none, REACH.none);
}

/** "My husband has chest pain", "my neighbor fell off a ladder": the sign begins in the words or right after them. */
function isAnothers(words: readonly string[], from: number, { others }: SignWords): boolean {
  return others(words).some((place) => place.from < from && from - place.to <= 1);
}
