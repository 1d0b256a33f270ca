/** Contractions in full and one spelling each, so that a phrase is listed once. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can't|cant|can not)\b/g, 'cannot'],
  [/\b(?:won't|wont)\b/g, 'will not'],
  [/\b(?:ain't|aint)\b/g, 'is not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|would|could|should|need|must|might)n'?t\b/g, '$1 not'],
  [/\b(?:im|i'm)\b/g, 'i am'],
  [/\b(pee|wee|poo|poop|wet)'(?=d\b)/g, '$1'],
  [/(?:^|(?<= ))'?(?:cause|cos|coz|cuz)\b/g, 'because'],
  [/\bgonna\b/g, 'going to'],
  [/\b(i|you|we|they|who|could|would|should|might|must)(?:'ve|ve)\b/g, '$1 have'],
  [/\b(i|you|he|she|we|they|it)'ll\b/g, '$1 will'],
  [/\b(i|you|he|she|we|they|it)'d\b/g, '$1 had'],
  [/\b(you|we|they|legs|feet)'re\b/g, '$1 are'],
  [/\b(?:its|it's)\b/g, 'it is'],
  [/\b(?:thats|that's)\b/g, 'that is'],
  [/\b([a-z]+)'s\b/g, '$1 is'],
  [/(?:^|(?<= ))'?em\b/g, 'them'],
  [/\b([a-z]{2,})in'(?= |$)/g, '$1ing'],
  [/\b(?:gotta|got to)\b/g, 'have to'],
  [/\b(kind|sort)a\b/g, '$1 of'],
  [/\bdunno\b/g, 'do not know'],
  [/\balright\b/g, 'all right'],
  [/\b(okay)\b/g, 'ok'],
  [/\b(is|are) there in\b/g, '$1 in'],
  [/\b(out|lot)ta\b/g, '$1 of'],
  [/\by'know\b/g, ' '],
  [/\b(?:water works|water-works)\b/g, 'waterworks'],
  [
    /\b(?:loo|latrine|restroom|washroom|lavatory|lav|dunny|bog|potty|commode|rest room|wash room|little (?:girl|boy)s room)\b/g,
    'toilet',
  ],
  [/\b(?:mum|mam|mummy|mommy|mama|mumma)\b/g, 'mom'],
  [/\b(?:g p|gp)\b/g, 'doctor'],
  [/\bo b\b/g, 'ob'],
];

/** Small words of thinking and courtesy, which say nothing wherever they stand. */
const SAYS_NOTHING =
  /\b(?:um|uh|er|erm|hmm|mmm|eh|ah|oh|please|honestly|actually|basically|literally|like|bloody|fecking|fucking|freaking|frigging|flipping|damn|darn)\b/g;

/**
 * Free words in a form that phrases can be compared with: lower case, contractions in full, one space between
 * words and nothing else. "I can't feel my foot" is "i cannot feel my foot".
 */
export function plainWords(spoken: string): string {
  const lower = spoken.toLowerCase().replace(/[‘’]/g, "'");
  const inFull = IN_FULL.reduce((words, [short, full]) => words.replace(short, full), lower);
  return inFull
    .replace(SAYS_NOTHING, ' ')
    .replace(/[^a-z0-9' ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
