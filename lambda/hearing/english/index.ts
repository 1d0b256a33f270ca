import type { HearingWords } from '../meaning';
import { phrase } from '../phrase';
import { answers } from './answers';
import { asides } from './asides';
import { complaints, parts } from './body';
import { clinicianSigns } from './clinician-signs';
import { emergencySigns } from './emergency-signs';
import { plainWords } from './plain-words';
import { urgentSigns } from './urgent-signs';

/** English, for every English locale. */
export const english: HearingWords = {
  plain: plainWords,
  asides,
  answers,
  signs: {
    signs: [...emergencySigns, ...urgentSigns, ...clinicianSigns],
    parts,
    complaints,
    denies: phrase('(not|never|without|neither|nor|nothing|free of|rid of|instead of|deny|denies)'),
    none: phrase('(no|zero|none)'),
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
    others: phrase(
      '(husband|wife|partner|mother|mom|father|dad|son|daughter|brother|sister|friend|neighbor|neighbour|dog|cat|boyfriend|girlfriend|baby) (is|has|had|was|have|gets|got|keeps|said he is|said she is) (got|a|an|some|having|been)?',
    ),
  },
};
