import { type Phrase, phrase, stands } from '../phrase';

/** One phrase, where another does not stand anywhere. */
export function except(wanted: Phrase, unwanted: Phrase): Phrase {
  return (words) => (stands(unwanted, words) ? [] : wanted(words));
}

/** One phrase, but where it is part of another: "worse" and not "no worse". */
export function outside(wanted: Phrase, unwanted: Phrase): Phrase {
  return (words) => {
    const off = unwanted(words);
    return wanted(words).filter(({ from, to }) => !off.some((one) => one.from < to && from < one.to));
  };
}

/** Any of several phrases. */
export function either(...some: readonly Phrase[]): Phrase {
  return (words) => some.flatMap((one) => one(words));
}

export const MUCH =
  '(so|very|really|a bit|a little|a wee bit|a lot|lots|much|way|far|even|quite|pretty|all|just|proper|ever so|bit|slowly|steadily|gradually|definitely|progressively|a good bit|loads|heaps|terribly|awfully)';

export const DAY =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|the weekend|the other day|last night|last week|last month|the week before|the day before)';

const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|christmas|new year|easter|thanksgiving|halloween|the summer|summer|winter|spring|autumn|last year|last summer|last winter)';

/** "Years ago", "when I was a boy": too long ago for something that is recent by its name. */
export const longAgo: Phrase = phrase(
  '(years|year|decade*|ages) (ago|back|since|before)',
  '(as|when i was) a (kid|child|boy|girl|baby|teenager|lad)',
  '(in|back in) (nineteen|two thousand|twenty|the (sixties|seventies|eighties|nineties))',
  '(over|more than) a year',
);

/** It has been so for longer than the two weeks that are new. */
export const old: Phrase = phrase(
  '(for|been|in|of|over|many|couple of|these|few|several|and|since|two|three|five|ten|twenty|has) ~ (months|years|ages|a year|donkey* years|yonks|a long time|forever|decades|many weeks|several weeks)',
  '(years|months|ages) (now|and|on|since|of|old)',
  `since (last year|before|${MONTH}|two thousand|nineteen|twenty ~|childhood|i was|my ~ (operation|surgery|op|accident|birth|stroke)|polio|years|many|long|a long)`,
  'always (had|been|have|a)',
  '(long standing|longstanding|long term|old thing|old news|old problem|same old|age old|usual|as ever|as always)',
  '(forever|ages|donkey* years)',
  '(old|usual) (sciatica|leg|trouble|thing|foot|injury|problem|nerve)',
  '(my|the|is|an|it is) (leg pain|pain|sciatica|numbness)? (is)? (an)? old',
  '(for|about|over|nearly|six|eight|ten|three|four|five) weeks',
);

/** A pain that is new, or has changed: begun, sudden, worse, or after a knock. */
const newlyBegun: Phrase = phrase(
  'new (back|sharp|bad|sort of|kind of|type of|low|lower|sudden|severe)? (back)? (pain*|ache*|one|backache|twinge|trouble)',
  'new ~ (pain*|spot|ache*|sore*|hurt*|twinge*)',
  '(is|feels|be|being|one|pain|something|brand) new',
  '(acting|feels|feeling|hurts|aches) (up|different*|wrong|not right)',
  '(sneez*|cough*) ~ (hurt*|back|pain|sore|went|something|pop*|crack*)',
  '(sudden*|out of nowhere|out of the blue|all at once)',
  '(fell|fall|fallen|tumble*|tripped|stumbl*|landed|jolt*|jarr*|knocked|banged|bumped|spill)',
  '(slipped|slip) (on|in|over|off|and|at|down|getting|coming|yesterday|last|this)',
  '(back|it|pain|ache|backache|something|spine|that|this) (has|just|is|have|had|suddenly|then|really|now|only|which|all)? (just|suddenly|been)? (went|gone|go|crack*|lock*|start*|came|come|crack*|pop*|snap*|twang*|flar*|begun|began|seized|give|appeared)',
  '(started|starting|begun|began) (to)? (hurt*|ach*|pain*|up|on|with|since)',
  '(worse|worsen*|changed|sharper)',
  '(i|have|just|and) (just|gone and|only)? (hurt|strained|wrenched|twisted|tweaked|pulled|put out|done) (my|me|the) (lower)? (back|spine|something)',
  '(different|sharp|unusual|strange|severe) ~ (pain|ache|backache)',
  'pain ~ (different|changed|sharper)',
  '(never|not) (had|felt|there|noticed) ~ before',
  '(lifted|lifting|sneez*|cough*|bent|bending|twist*|heard|felt) ~ (back|pop*|crack*|go|went|snap*|give|something|pain)',
  `since (${DAY}|this morning|i (lifted|bent|sneezed|coughed|moved|carried|picked|fell|was))`,
  '(hurt*|pain*|ach*|sore) ~ (today|this morning|this week|yesterday|recently|lately|last week|more than|now)',
);
const notNew: Phrase = phrase(
  '(no|not|nothing|never|without|is not|not any|no real|none) (any|a|really|been|had|got|getting)? (new|worse|change*|sudden|different|fall*|fell)',
  '(old|same|usual) (pain|ache|stable|as ever|as always)',
);
export const newPain: Phrase = outside(newlyBegun, notNew);
