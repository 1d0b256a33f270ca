import { phrase } from '../phrase';
import type { Sign } from '../spotting';
import { MUCH } from './shared-words';

const CANNOT =
  '(cannot|could not|can hardly|can barely|could hardly|could barely|not able to|unable to|hardly|barely|struggle to|struggling to|have not|not|no way to|had not|did not|not been able to|impossible to|never)';

/** Pain that keeps a person from sleeping, washing or dressing (NHS severity scale). */
export const severeSigns: readonly Sign[] = [
  {
    finding: 'severe_pain',
    said: phrase(
      `${CANNOT} (even|get|really|to|been|properly|had|get any|had any|get to|go to)? (any|much|a decent|to|sit|stand|eat|think)? (or)? (sleep|slept|sleeping|wash|dress|dressed|shower|bathe|have a (bath|wash|shower)|night is sleep|rest) ~`,
      `${CANNOT} (even|really)? (sit up|get up|get out of (bed|the chair|my chair|a chair)|get off|move|stand up straight|straighten up|think straight|function|do anything|do a thing|do nothing|turn over|roll over) ~`,
      `${CANNOT} (even|really|get)? (put|pull|get|tie|do|reach) ~ (sock*|shoe*|trouser*|pant*|underwear|bra|clothes|knickers|tights|shirt|laces|dressed|jeans|boots) ~`,
      '(slept|sleep) (a wink|barely|hardly)',
      '(no|zero|hardly any|lost|losing|little) sleep ~ (pain|back|night*|hurt*|it|sore)',
      '(cannot|not able to|unable to|could not) (even)? sit ~',
      '(help|someone|somebody|husband|wife|daughter|son|mom|partner|sister) ~ (to)? (dress|wash|bathe|shower|get dressed|put my socks|sock*|do my shoes) ~',
      '(stop*|keep*) me (from)? (sleep*|getting (any|to) sleep|getting dressed|washing|dressing)',
      '(need*|get*|have to get|got) (my|a|the)? (daughter|husband|wife|son|mom|carer|partner|sister|friend) to (put|do|pull|tie|help|wash|dress) ~',
      '(need*|without|takes) (help|somebody|someone|my (husband|wife|daughter|son)) ~ (dress*|wash*|bath*|shower*|sock*|toilet|clothes)',
      '(ten|nine|eleven|twelve|10|9) (out of|outta|of) (ten|10)',
      '(agony|excruciat*|unbearable|crippl*|debilitat*|agoni*|horrendous|horrific|torture|intolerable|bedridden|bed ridden|bedbound|housebound)',
      '(worst|most awful|most terrible) (back|thing|one)? (pain|back|ever|backache|i have)',
      '(cry*|tears|scream*|sob*|weep*|yell*|howl*) (out|in|from|my eyes out)? (loud|with|because|due|in|from|of|for)? (it|this|the|how)? (pain|back|sore|hurt*|bad|agony|painful|it)',
      '(pain|hurt*|back|bad|sore) ~ (in tears|crying|scream*|sobbing|cry)',
      '(crawl|crawled|crawling) (to|on|around|about|across|up|down|out|from|along)',
      '(stuck|lying|laid up|flat out|flat on my back|glued|trapped) (in|on)? (the|my)? (bed|floor|chair|sofa|couch)',
      '(taken to|confined to|not left|have not left) (my|the)? bed',
      '(in|having|got|with|have|such|suffer*) (so much|a lot of|terrible|awful|severe|bad|extreme|serious|constant terrible|real|too much|horrible|massive|tremendous|lots of|unreal) pain',
      '(severe|extreme|terrible|awful|horrible|unreal|massive) (back|lower back)? (pain|ache)',
      `pain (is|was|so|has been) ${MUCH}? (severe|terrible|awful|intense|too much|horrible|bad|extreme|unreal|through the roof|off the charts|off the scale)`,
      '(so|too|that) (bad|sore|painful|much) (that)? (i|to) (cannot|can hardly|can barely|could not|do not|did not|sleep|move|get|wash|dress|was|feel|cry|had|nearly) ~',
      '(it is|hurts|pain|sore|hurting) (that|so) (bad|much|badly) ~',
      'cannot (bear|take|cope|handle|tolerate|stick|put up with) (it|the|this|with|any|much)',
      '(painkiller*|morphine|codeine|pills|tablets|tylenol|nothing|ibuprofen|tramadol) (do not|does not|will not|are not|not|even)? (touch*|doing anything|do anything|work* on) (it|the pain)?',
      '(awake|up) (for)? (two|three|four|several|many) (whole)? nights',
    ),
    unless: phrase(
      '(baby|noise|neighbo*|heat|kids|dog|snor*|jet lag|telly) ~ (wak*|kept|keep*|cry*|loud|up|awake)',
      '(sleep|slept) (like a|well|fine|okay|great|a baby|a log|in late|in this)',
      '(night|sleep) (is|was|has been) (fine|good|okay)',
      'not (that|so|too) bad',
      'cannot (wait|move (on|house|the)|complain) ~',
      'in (the)? (middle|case) of moving',
    ),
  },
];
