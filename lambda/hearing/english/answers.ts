import { phrase } from '../phrase';
import type { AnswerWords } from '../vocabulary';
import { harmless } from './harmless';

const WELL =
  '(fine|good|great|ok|normal|perfect|perfectly|well|easy|solid|strong|steady|clear|working|sweet|lovely|grand|all right|fit|dandy|golden|regular|sound|healthy|better|usual|the same)';

const LONG_AGO = [
  '(years|months|ages|a year|a long time|decades) (ago|back|since|before)',
  '(last|back in|in) (year|summer|winter|spring|autumn|fall|nineteen ~|two thousand ~|my (twenties|thirties|teens))',
  '(as a (kid|child|girl|boy|teenager)|when i was (a|little|young*|small|at school|in my))',
];

/** How people answer in words of their own, warning signs aside (policy C.4). */
export const answers: AnswerWords = {
  agrees: phrase('(yes|yeah|yep|yup|aye|affirmative|definitely|absolutely|correct)'),
  denies: phrase(
    '(no|not|nope|nah|none|nothing|never|neither|nor|zero|without|nowt)',
    'nothing i (had|would) (call|class as|describe as|say is)',
  ),
  past: phrase(
    'used to !((be|feel) (able|fine|ok|good|normal|all right|right)|get|work|feel (it|when))',
    'did once',
    '(had|was) (it|that|one|this|there) (once|before|then|last|a|years|months|when|in|but)',
    '(went|gone|cleared|passed|settled|healed|sorted) (now|since|by itself|on its own|completely|out|(away|off|down|up) !(to|into|in|my|the|me|both|one|a|on|this|each|and|when|if|once|after))',
    '(it|that|they|all|is|has) (is|has|have|are)? (all)? (gone (now|since|away|completely|today|thank*|again|but|and|by)|gone !([^ ]*)|cleared|sorted|healed|settled|better now|fine now|ok now|over (now|with)|passed)',
    '(years|months|ages|a month|a year|a long time|a while) (ago|back)',
    '(last|back in|in) (year|month|summer|winter|spring|autumn|fall|christmas|two thousand|nineteen|my (twenties|thirties|teens))',
    '(not|no) (any more|anymore|longer|now|these days|since)',
    `(fine|ok|right|better|nothing|none|good) (ever)? since`,
    `(become|got|is|feels|been) ${WELL} (now|again|since|for (ages|years|months|weeks))`,
    '(back then|at the time|as a (kid|child|girl|boy|teenager)|when i was)',
    '(previously|formerly|in the past|before but|once but|earlier but)',
    'but that was',
  ),
  longAgo: phrase(...LONG_AGO),
  weeksAgo: phrase(
    ...LONG_AGO,
    'last month',
    '(a month|a couple of months|(three|four|five|six|seven|eight|several|few) weeks) (ago|back)',
  ),
  stillThere: phrase(
    '(still|again|came back|is back|come back|not gone|not stopped|ever since|worse|keeps|now it|today)',
  ),
  explained: phrase(
    '(that|it|this|which) (is|will be|was|must be|would be) (just|only|all just|probably|likely|simply|from|because|due to|down to|what) (the|my|an|a|from|old|because|to|that|me|how)?',
    '(because|on account|due|down) (of|to) (my|the|a|an|all|that|this|being|last|old|spicy|work*|sit*)',
    '(that|which) is (why|because|normal for me|how i (always)? am|my usual)',
    '(from|since) (my|the|an|having|these) (old|bad|last|new|tight)? (shoes|boots|surgery|op|operation|accident|birth|knee*|hip*|stroke|injury|polio|replacement|cesarean|c section|epidural|gym|run|game|garden*|workout|exercise*)',
    '(my|the) (doctor|consultant|surgeon|specialist|nurse|physio|therapist|cardiologist) (already)? (knows|is aware|has seen|checked|looked|told me about)',
    '(always|been like that|been that way|been like this) (been|for years|all my life|since|forever|had)',
    '(just|only|probably|mostly) (my|the|from|old|a|because|down to) (age|period*|arthritis|prostate|piles|hernia|asthma|anxiety|medication|meds|tablets|pills|old|bad|cold|flu|bug|hay fever|hayfever|reflux|gas|wind|indigestion|heartburn|diet|nerves|weather|stress|shoes|knee*|hip*|trapped)',
    '(is|are|am) (just|only) (old age|age|arthritis|being old|getting old|unfit|out of shape|overweight|the heat|the weather|tired|stress*|nerves)',
    '(because|cos) (i|my|of)',
    'but i (am on|ran|went|did|have been|take|am dieting|am pregnant) ~',
    '(have|got) a cold',
    'but (that|it) is (the|my|me)',
    '(that|it) is (the|my) old',
  ),
  unsure: phrase(
    '(do not|did not|would not) (really|actually)? know',
    '(not|never) (really|too|very|entirely|altogether|quite|that|a hundred percent|one hundred percent)? (sure|certain)',
    '(cannot|could not|hard to|difficult to|tricky to|not able to|impossible to) (really|quite)? (say|tell|be sure|judge|know|remember|recall|make out|decide) (for|really|if|whether|what|which|one way|to be|with|right)?',
    '(who knows|no idea|no clue|not a clue|your guess|beats me|search me|god knows|goodness knows|hard one|depends)',
    '(maybe|perhaps|possibly|might|may)',
    '(it|that) could',
    '(have not|not|never|did not) (really|yet)? (checked|tried|looked|weighed|measured|paid|tested|taken)',
    'could go either way',
    '(wondering|debating|in two minds)',
    'would not say no',
    '(if|whether) (that|it|this|there) (counts|is|was|qualifies)',
  ),
  wonders: phrase(
    '(cannot|could not|not able to|hard to|difficult to|tricky to|do not|did not|not|never) (really|quite)? (tell|say|know|sure|make out|decide|remember) (if|whether)',
    '(wonder*|no idea) (if|whether)',
  ),
  somewhat: phrase(
    '(kind|sort) of',
    '(a|just a|only a) (bit|little|touch|tad|smidge*|wee|tiny|slight|fraction|hint|trace|small)',
    '(somewhat|slight|slightly|mild|mildly|faintly|vaguely|some|bits|a few)',
    '(sometimes|occasionally|now and (then|again)|on and off|off and on|once in a while|at times|here and there|from time to time|some days|most days|often)',
    '(only|just|mainly) (when|if|at|in|after|first|on|with|one|a)',
    '(little little|not much but|not a lot but|not too bad but|more or less|in a way|to (an|some) extent|ish)',
  ),
  thinks: phrase(
    '(think|guess|suppose|reckon|imagine|expect|believe|fear|am afraid)',
    '(probably|likely|hopefully|mostly|pretty much)',
  ),
  unwell: phrase(
    'not (quite|feeling|exactly|all that|so|too|very|at all)? (right|well|myself|great|good|clever|hot|brilliant|a hundred percent|one hundred percent) (in myself|today|since|lately|to be honest|really|at all)?',
    '(it is|they are|feels|much|bit|lot|far|way) (worse|more) than (usual|normal|before|ever)',
    '(definitely|much|way|far|lot|bit|getting) worse',
  ),
  yes: phrase(
    '(it|that|they|i|there) (absolutely|definitely|certainly|really|sure|does|do|is|are|has|have|did) (is|does|do|are|has|have|did|indeed|too)',
    '(absolutely|definitely|certainly|affirmative|correct|indeed|exactly|right|true|positive|roger|bingo|yup|yes|yeah|yep|aye|ya|yah|yea|haan|worse)',
    '(you bet|too right|sure (is|does|do|thing|am|have)|for sure|of course|no doubt|all the time|every (day|time|night|morning)|all of (them|those|it|the above)|both of (them|those)|a lot !(of)|plenty !(of)|loads|very much)',
    '(i|they|it) (do|does|have|am|are|has|is) (love|dear|mate|yes|unfortunately|afraid|indeed|sadly|alas)',
    '(unfortunately|sadly|afraid so|regrettably|alas)',
    '(the|that) (first|second|third|last|fourth|middle|giving|numb*|weight|leg|chest|fever|belly|bladder|other|latter|former) (one|bit|thing|part|way|is|yes)',
    '(that is me|me all over|story of my life|got it in one)',
  ),
  hedgedNo: phrase(
    '(not|nothing) (really|that (bad|much|i)|so (bad|much)|all that|very|much|especially|particularly|as such|exactly|what i had|to speak of|to worry|to write|out of|unusual|major|serious|terrible|bad|terribly)',
    '(do not|would not) (really)? (think|believe|reckon|suppose|say|imagine|recall|remember) (so|i|it|they|there|that|any)?',
    '(that|as far as|so far as) i (know|can tell|am aware|have noticed|remember|recall|can think|have seen)',
    `(pretty much|mostly|more or less|by and large|generally|fairly|reasonably|largely) (feeling|all)? ${WELL}`,
    `(seem*|appear*|think|guess|suppose|reckon|should be|hope) (to be|they are|it is|i am|that is|all|pretty)? ${WELL}`,
    '(nothing|none|no) ~ (worth mention*|i have noticed|i know of|i can think of|to mention|out of the ordinary)',
    '(no|not) (worse|more|different) (than|really|to speak)',
    '(hardly (any|ever|at all|noticeable)|unlikely|not likely|doubt it)',
    '(probably|i guess|i suppose|i think|i hope|hopefully|i had say) (not|no)',
    `${WELL} (i think|i guess|i suppose|i had say|i hope|to me|more or less|as far as)`,
    'getting by',
    '(same as|no different|nothing different) (usual|always|ever|from|than)',
  ),
  fine: phrase(
    WELL,
    '(improved|improving|working fine)',
    '(put|gained|gaining|putting) ~ weight',
    'sleeping like',
  ),
  notFine: phrase(
    `(not|never|cannot|hardly|barely|far from) ~ ${WELL}`,
    `(no|less|without) ${WELL}`,
    `${WELL} ~ (not|never)`,
  ),
  nothing: phrase(
    '(right as rain|fit as a fiddle|never better|never felt better|strong as an ox|slept like a (baby|log)|dance a jig|all clear|good as gold|tickety boo|clean bill)',
    '(none|nothing|neither|not one|no|not any|never any|zero|nowt) (of|like|to) (that|those|them|these|it|this|the above|all|what you|any|report|mention)',
    // "Like" has been taken away as a filler.
    '(nothing|none|neither) (that|those|these|this|such)',
    '(nothing|no|not) (at all|whatsoever|new|going on|there|wrong|like that|nothing|to report|in the|else)',
    'no (worries|problem*|issue*|complaint*|dramas|trouble*|symptoms|bother|difficulty|difficulties|signs|change|changes)',
    '(zero|no) (symptoms|pain|pains|numbness|weakness|tingling|fever|falls|accidents|weight loss) (there|here|at all|or anything|whatsoever|today|anywhere|of any kind|in my)',
    '(nothing of|never) (had|felt|noticed)? (any of)? (that|those|these|this|such|it|the kind|the sort|in my life|had)',
    '(everything|it|all|that) (works|is working|feels normal|is as it should)',
    '(i)? can feel (everything|it all|all of it|myself)',
    '(no|not a|nothing of) (chance|way|siree|thing|sausage|dicky bird)',
    '(sleep|sleeping|slept) (right|straight)? (through|fine|well|soundly|like)',
    'not (me|today|here|at the moment|yet|lately|recently)',
    '(thank|thanks) (god|goodness|heavens|the lord|you|be)',
    '(touch|knock on) wood',
  ),
  harmless,
  /** With one of these a no may be more than a no: it is asked about again. */
  more: new Set(
    (
      'but except apart although though however yes yeah yep aye maybe perhaps possibly might sometimes ' +
      'occasionally when if unless bit little slight slightly some few ' +
      'still think guess suppose probably unsure sure wait until lately recently started keeps keep getting'
    ).split(' '),
  ),
  /** And with one of these, unless it was said that there was nothing of it. */
  happened: new Set('used had was were did before happened'.split(' ')),
  /** And always with one of these. */
  bodily: new Set(
    'worse worst numb tingling pain painful ache aching hurts weak sore dizzy cannot sick bad terrible awful'.split(
      ' ',
    ),
  ),
};
