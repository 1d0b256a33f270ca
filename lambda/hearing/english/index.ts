import { phrase } from '../phrase';
import type { HearingWords } from '../vocabulary';
import { answers } from './answers';
import { asides } from './asides';
import { parts } from './body';
import { clinicianSigns } from './clinician-signs';
import { complaints } from './complaints';
import { emergencySigns } from './emergency-signs';
import { minutesIn } from './minutes';
import { plainWords } from './plain-words';
import { requests } from './requests';
import { urgentSigns } from './urgent-signs';

/** Whose trouble is none of the person's own. */
const OTHERS =
  '(husband|wife|partner|mother|mom|father|dad|son|daughter|brother|sister|friend|neighbor|neighbour|dog|cat|boyfriend|girlfriend|baby|aunt|auntie|uncle|cousin|mate|buddy|grandma|grandpa|nan|gran|kid|lad|she|he|mother in law|father in law|colleague|boss|missus)';

/** English, for every English locale. */
export const english: HearingWords = {
  plain: plainWords,
  asides,
  requests: {
    requests,
    denies: phrase('(not|no|never|without|nothing|neither)'),
    minutes: minutesIn,
  },
  answers,
  signs: {
    signs: [...emergencySigns, ...urgentSigns, ...clinicianSigns],
    parts,
    complaints,
    denies: phrase(
      '(do|did|would) not (really)? (think|believe|reckon|suppose) (that)? (i|it|they|there|my|that)? (have|has|is|am|are|did|had|been|do)?',
      'nothing i (had|would|could) (call|class as|describe as|say is)',
      'not !(only|just|sure|stopped|half|gone away|going away|gone)',
      'never !(stops|goes|lets|eases|~ ~ (like this|this bad|so bad|as bad|until))',
      '(without|neither|nor|nothing|free of|rid of|instead of|deny|denies)',
    ),
    none: phrase('no !(my|me|both|i|it|the|they|these|but|just|only|a|an|there)', '(zero|none)'),
    lacks: phrase(
      '(cannot|no|not|never|nothing|hardly|barely|unable|without)',
      '(could|will|would|does|do|did|is|are) not',
    ),
    goesOn: new Set(['or', 'and', 'no', 'nor', 'any', 'the', 'a', 'of', 'my', 'in']),
    breaks: new Set([
      'but',
      'just',
      'only',
      'because',
      'so',
      'then',
      'it',
      'i',
      'there',
      'though',
      'now',
      'except',
      'and',
    ]),
    apart: new Set(['but', 'because', 'then', 'i', 'though', 'except', 'and', 'when', 'if', 'while']),
    others: phrase(
      `${OTHERS} (is|has|had|was|have|gets|got|keeps|cannot|could not|said (he|she) is) (got|a|an|some|having|been)? !(to|noticed|noticing|seen|told|saying|standing|worried)`,
      `${OTHERS} (fell|fainted|collapsed|passed|blacked|crashed|came|broke|died|wet|peed|pooped|needs)`,
    ),
  },
};
