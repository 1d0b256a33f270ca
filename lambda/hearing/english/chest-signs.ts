import { phrase, stands } from '../phrase';
import type { Sign } from '../spotting';
import { HARD, NOT, NOW_TOO, ON_EFFORT } from './groups';

const PRESSES =
  '(pain*|hurt*|ach*|sore*|tight*|press*|squeez*|crush*|heav*|burn*|stab*|discomfort|grip*|band|weight|vice|vise|clamp*|elephant|constrict*|cramp*|twing*|funny|weird|strange|numb*|tingl*)';
const effort = phrase(...ON_EFFORT);
const nowToo = phrase(NOW_TOO);
const AIR = '(breath|breathe|breathing|air !(out|fare|port)|wind back|oxygen|lungful)';
const SHORT = [
  '(out of|short of|shortness of|short on|no|lost my|losing my|run out of|running out of) (breath|puff|air)',
  '(breathless*|winded|out of puff|puffed|puffed out|puffing*|huffing*|panting|wheez*|suffocat*|smother*)',
  'gasp* !(for (a|some|my) (cup|tea|coffee|drink|cuppa|pint|smoke|fag|brew|cigarette|water))',
];

const CHEST_PAIN = phrase('chest (pain*|infection pain|trouble|attack|discomfort|symptom*|problem*)');

/** Pain, pressure or tightness in the chest, the left arm or the jaw; on effort only it is the heart's (PAR-Q facts). */
export const chestSigns: readonly Sign[] = [
  {
    finding: 'chest_pain',
    said: phrase(
      `${PRESSES} ~ (over|across|in|around|near|by|behind|on|round|at|under) (my|the|me)? (heart|breastbone|breast bone|sternum|left (breast|boob|side of my chest)|breast|pecs)`,
      '(elephant|weight|brick|bricks|someone|somebody|something|band|belt|vice|vise|clamp|fist|concrete) ~ (on|round|around|across|squeezing|crushing|in|sitting on|standing on|pressing on) (my|the|me)? (whole)? chest',
      '(having|have|getting|it is|this is|be|feels|might be|could be|think) (a|an|the start of a)? (mild|wee|bit of a)? heart attack !(last|years|in|ten|five|two|before|a (few|couple))',
      'heart (pain*|ache !(over)|is paining|attack symptoms)',
      '(crushing|squeezing) (pain*|feeling|sensation)',
      'cold sweat*',
      '(used|using|took|taking|need*) (my|the|some) (nitro*|g t n|gtn|angina spray|heart spray|spray for my heart|nitrate)',
      '(goes|go|going|gone|went|spread*|travel*|radiat*|moved|moving|shoot*) (down|up|into|to|along|through) (to|into)? (my|the|me)? (left arm|left hand|arm|jaw|neck and jaw|shoulder and arm|both arms|throat and jaw) !(of|rest)',
      '(weight|someone|somebody|elephant|something) (is)? (sitting|standing|pressing|pushing|lying|heavy)? (down)? on (top of)? me',
      'indigestion in my chest',
      'sweat* and my (left)? (arm|jaw) (hurts|aches|is)',
      'chest (problem*|feels full|is full)',
      'angina (pain|attack|coming|today|now|again|bad|playing|acting|(is|has|has been) (coming|back|playing|started|bad|acting|up|on))',
      `${PRESSES} ~ (down|into|in|along|through|up|to) (to|into)? (my|the|me)? (left arm|left hand|jaw|arm and (neck|jaw)|neck and (jaw|arm))`,
      'cardiac (pain|arrest)',
    ),
    unless: phrase('(chest of drawers|chest freezer|chest and legs day)'),
  },
  {
    finding: 'chest_pain',
    said: (words) => (stands(effort, words) && !stands(nowToo, words) ? [] : CHEST_PAIN(words)),
  },
  {
    finding: 'heart_or_exertional_symptoms',
    said: phrase(
      `(chest|heart) ~ ${PRESSES}`,
      `${PRESSES} ~ (chest|heart)`,
      `${NOT} (really|even|properly)? (breathe|get (my|a|any|enough)? (breath|air))`,
      `${HARD} ~ (breathe|breathing|breath)`,
      'heart ~ (goes|going|race*|racing|pound*|flutter*|thump*|skip*|jump*|hammer*)',
      '(light headed|lightheaded|dizzy|faint|palpitation*)',
      ...SHORT,
    ),
    with: [effort],
    unless: nowToo,
  },
  {
    finding: 'breathing_trouble',
    said: phrase(...SHORT),
    unless: phrase(
      `${ON_EFFORT[0]} !(~ ${NOW_TOO})`,
      `${ON_EFFORT[1]} !(~ ${NOW_TOO})`,
      'breathtaking',
      'wind* (the|my)? (clock|watch|wool|road)',
    ),
  },
  {
    finding: 'breathing_trouble',
    said: phrase(
      `${NOT} (really|even|seem to|quite|properly|able to|been able to|get|getting|to)? (get|getting|catch|draw|take|have|pull|suck|got)? (to)? (a|my|me|any|enough|the|much|in)? (good|full|deep|proper|decent|whole|single|enough)? ${AIR}`,
      `${NOT} (get|getting|take|catch|draw) ~ (breath|air) (in)?`,
      `${HARD} (to|time|for|with|getting|of|in|when|when i)? (to|get|getting|catch|catching|draw|take|for|my)? (a|my|any|me|enough)? (full|deep|good|proper)? ${AIR}`,
      `${AIR} (is|are|has|has been|is getting|feels|gets|got|has become|has gone) (so|very|really|a bit|been|all|quite|getting|become)? (got|getting)? (hard*|difficult|bad|rough|tight|worse|too fast|fast|quick|very fast|heavily|labou*red|labored|shallow|fast|rapid|funny|off|terrible|awful|a struggle|short|wrong|heavy|not (right|good|great|normal|easy|well|so good|too good|the best|coming)|tough|ropey|ropy|dodgy|raspy|noisy|restricted|catching)`,
      '(fight*|struggl*|grasp*|gulp*|desperate|starv*) (for|to get|to|of) (my|a|some|any|every|each)? (breath*|air|breathe)',
      `${NOT} (even|quite)? (finish|get (out)?|say|speak|manage|get through|complete) (a|my|one|the|in|out)? (full|whole|single)? sentence* (without)?`,
      'every breath (hurts|is)',
      '(little|small|short|shallow|tiny|quick|rapid|half) (breaths|gasps)',
      '(stop|pause|rest|wait) ~ ~ (to (get|catch)?|for) (my|a)? (breath|breathe|air) !(of fresh|after)',
      '(having|getting|had)? (an|a)? (bad|awful)? asthma attack',
      '(chok*|drowning) !(on|under|in (work|paper*|emails)|hazard)',
      'need* my (inhaler|puffer|oxygen|nebulizer|nebuliser) (all the|more|every|constantly|again and)',
      '(sit up|prop* myself up|stand up|stand|lean forward|open a window|open the window) (just|straight|in bed|at night)? to (breathe|get (my|a)? breath|get air)',
      `${NOT} (really|even|able to)? (fill*|inflate|expand) my (lungs|lung|chest)`,
      '(cannot|not|hardly|barely) (even)? (talk|speak|say|chat|walk across|move|get up|go to|get to|climb out) ~ without (stopping for|getting|having to|being|running)? (breath*|pant*|gasp*|puff*|wheez*|winded|out of breath|stop for breath|catch my breath|short)',
      '(harder|hard work|tricky|an effort|effort) (than usual|than normal|than it was|for me)? to (breathe|get (my|a|any)? (breath|air))',
      '(hard|difficult) for me to breathe',
      '(hyperventilat*|lips (are|have|look) (gone|going|turned|turning)? blue)',
      'hurts (me)? (when|to) (i)? (breathe|take a breath|breathe in)',
      '(battl*|fighting) (for|to get) (my|some|any|a)? (breath|air)',
      '(breathing) (trouble|problem*|issue*|difficult*)',
      'lungs (hurt|(feel*|are|is|will|do) (tight|not|burning|heavy|closing|full))',
      '(asthma|copd) (is|has) (bad|really|very|playing up|flared|gone|started|acting)',
      '(breath|wind) (keeps|is|has been)? (catching|going|gone|will not come|does not come|not coming)',
      '(cannot|not) lie flat ~ (breath*|air)',
    ),
    unless: phrase(...ON_EFFORT, 'hold (my|your) breath', '(waste|catch) (my|your) breath on'),
  },
  {
    finding: 'breathing_trouble',
    said: phrase(
      `${NOT} ~ (breathe|get (any|enough|my|a|some)? (air|breath|oxygen))`,
      '(struggl*|fight*|gasp*|hard|difficult) ~ (breathe|breath|air)',
    ),
    with: [phrase(NOW_TOO)],
  },
];
