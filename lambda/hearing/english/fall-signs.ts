import { phrase } from '../phrase';
import type { Sign } from '../spotting';

const SEAT =
  '(back|hip|bum|bottom|tailbone|tail bone|coccyx|spine|side|backside|butt|rear|behind|arse|ass|hips|knees|face)';

/** A fall or a knock in the last days, otherwise well (Lifespan); from a height or in traffic is `emergency-signs.ts`. */
export const fallSigns: readonly Sign[] = [
  {
    finding: 'minor_fall_recent',
    said: phrase(
      'fell (over|down|off|on|in|out|at|while|getting|flat|backward*|forward*|against|onto|yesterday|last|this|from|the other|going|coming|carrying|trying|and|when|hard|again|twice|outside|walking|this morning|a few|into|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|up|straight|playing|running|recently|through)',
      '(have|had|has) (just)? fallen (over|down|off|on|in|recently|twice|a few|out|last|yesterday)?',
      '(i) (just)? fell',
      '(had|took|taken|have|having|got|suffered|from|since|after) (a|another|my|the|this|that)? (bit of a|bit of|little|nasty|bad|wee|small|minor|slight|silly|recent|couple of|few|hard|good|quick)? (fall|falls|tumble|tumbles|spill|slip|knock|bump|bang|stumble|wallop)',
      '(tripped|stumbled|toppled|tumbled|face planted|faceplanted|slipped over|slipped up)',
      '(slipped|slip) (on|in|over|off|and|down|getting|coming|yesterday|last|at|this|going|while|a few|out|stepping)',
      '(slid|skidded|plopped|rolled) (on|down|off|over|across|out of|out)',
      'lost (my|me) (footing|balance|step)',
      'missed the (chair|seat|toilet|bed)',
      '(missed|missing) (a|the|my|one) (last|bottom|top)? (step|stair|footing|curb|kerb)',
      '(i|and|just|feet) (went|came) (over|flying|down|arse over|head over|ass over|flat) (on|hard|in|like|tit|heels|the|onto|with|at|a|backward*|over|yesterday|outside) ~',
      'came (a)? cropper',
      'landed (on|hard|flat|awkward*|heavily|right|straight|badly) ~',
      `(banged|bumped|knocked|whacked|hit|bashed|smacked|jarred|clattered|thumped|walloped|jolted|cracked) (my|me|the) (lower|poor|whole|low|left|right)? ${SEAT}`,
      '(got|was|been|been) (knocked|shoved|pushed|barged|bumped|tackled|kicked|pulled over|elbowed|bowled) (over|down|off|into|about|by|in|out)? ~',
      '(dog|kid|kids|someone|somebody|child|cow|sheep|he|she) (knocked|pulled|pushed|ran into|bumped|bowled|kicked|barged) (me|into me) ~',
      '(knock|bang|bump|blow|thump|kick|whack) (to|on|in) (the|my) (lower)? (back|hip|spine|tailbone|side)',
      '(bumped|walked|ran|banged|backed|crashed) into (the|a|my|an) (door*|table|wall|counter|corner|post|desk|bed|chair|cupboard|lamp*|worktop|trolley|gate) ~',
      '(jarred|jolted) (my|me|it)',
    ),
    unless: phrase(
      '(year|years|months|decades|ages) (ago|back|since)',
      'as a (kid|child)',
      '(fell|fallen|fall) (asleep|pregnant|in love|out with|behind|ill|apart|through)',
      '(house|heart) (fell|fall)',
      '(he|she|they|neighbo*|kid|son|daughter|husband|wife|dog|cat|mom|dad|child|grandson|granddaughter|boy|girl|friend) (just|has|have|had)? (fell|tripped|slipped|fallen)',
      'knock on wood',
    ),
  },
];
