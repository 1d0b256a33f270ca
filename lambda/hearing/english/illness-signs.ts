import { phrase } from '../phrase';
import type { Sign } from '../spotting';

/** Fever, chills and drenching sweats, as infection shows itself (NHS back pain). */
export const feverSigns: readonly Sign[] = [
  {
    finding: 'fever_chills',
    said: phrase(
      '(fever*|feverish|fluey|flu like|rigors|clammy|shiver*|shivery)',
      '(the|a|had|having|got|have|with|bad|getting|some|and|or|no)? chills',
      '(the|got|have|had|bad|cold|a|bit of a) (shakes|sweats|shivers|chill)',
      '(night|cold|hot) sweats',
      'teeth (are|were|is|have been|keep)? (been)? chatter*',
      'burning up',
      '(boiling|hot|roasting|sweat*|sweltering|warm|baking) ~ (and|then|next|or) ~ (cold|freezing|shiver*|shak*|chilly|frozen)',
      '(cold|freezing|shak*|chilly|frozen) ~ (and|then|next|or) ~ (hot|boiling|sweat*|roasting|burning|baking)',
      '(hot|burning|boiling|roasting) (to the touch|all over|forehead|head|flushes with)',
      '(forehead|head|skin|face) (is|feels|was)? (so|really|very|all)? (hot|burning|boiling|on fire)',
      'sweat* (buckets|like|mad|cobs|a pig|loads|a lot|heavily|for no reason|for nothing|all night|at night|through|profusely|and shak*)',
      'pouring (with|of) sweat',
      '(soak*|drench*|wringing|dripping|wet through|sodden|bathed) ~ (sweat|sweats|sweaty|sheets|pajamas|pyjamas|perspiration)',
      '(sweat|sheets|pajamas|pyjamas|nightie|night shirt|t shirt|pillow) ~ (soak*|drench*|wringing|dripping|wet through|sodden)',
      'sweat* ~ (in|during|through) the night',
      '(coming down|down|dose|got|have|with|had) (with|of|the|a)? (bit of|touch of)? (the)? (flu|influenza|man flu)',
      '(cannot|could not|not able to) (get|stop|seem to get|seem to stop|keep) (myself)? (warm|shak*|shiver*|sweat*)',
      '(body|whole body) is (hot|burning|shaking)',
      '(hundred (and)? (one|two|three|four)|thirty (eight|nine)|102|101|103|104|38|39) ~ (degree*|temp*|thermometer|point|fever|on the|celsius|fahrenheit|this morning|last night)',
      'thermometer ~ (high|hundred*|thirty (eight|nine)|forty|10*|38|39|red|up|over|said|says|shows|reads)',
    ),
    unless: phrase('(flu|fever) (jab|shot|vaccine|clinic|pitch)', 'hay fever'),
  },
  {
    finding: 'fever_chills',
    said: phrase('(a|high|bit of a|slight|low grade|raised|running|got|have|having|the)? (temperature|temp)'),
    unless: phrase(
      '(temperature|temp) (is|was|seems|been|has been|looks)? (all)? (normal|fine|okay|ok|good|all right|steady|down|gone|outside|in here|of the)',
      '(normal|room|no) (temperature|temp)',
      '(kids|kid|son|daughter|husband|wife|baby|child|mom|dad|grandson|granddaughter|kids) (have|has|had|is|are) ~ (temperature|temp)',
      '(take|took|check*|taken) (my|the) (temperature|temp) ~ (normal|fine|okay)',
    ),
  },
];

const SOMEONE =
  '(dog|cat|neighbo*|son|daughter|kid|kids|husband|wife|boy|girl|child|friend|grandson|granddaughter|partner|baby|puppy|he|she|little one|grandkids) (just|has|have|had|is|was|all|keeps|been|kept)? (been)? (threw|throw*|vomit*|puk*|sick|spew*|barf*|chuck*|feeling|poorly|got)';

/** Vomiting or nausea (article sign 6). */
export const vomitingSigns: readonly Sign[] = [
  {
    finding: 'vomiting_nausea',
    said: phrase(
      '(vomit*|nause*|queas*|puke*|puking|barf*|retch*|spew*|hurling|chunder*|upchuck*|bilious|gagging|heaving|heaved|boking|boaking|yak|yakking|yakked|ralph*)',
      '(throw|throwing|threw|thrown|throws|chuck|chucking|chucked|sick|coughing|honk*) (my guts|my breakfast|my dinner|it all|everything|my lunch|my tea)? up',
      '(been|being|was|be|feel*|felt|am|is|got|get|getting|gets|makes me|making me|made me|become) (a|still|all|violently|physically|properly|constantly|quite|really|so|bit|ever|pretty|very|fairly|rather|terribly|kind of|sort of|little|wee|slightly|more)? (bit|little|wee|so|of)? sick',
      'sick (to|in) (my|the|me) stomach',
      'sick (twice|three times|four times|several|all (morning|day|night)|since|after|again|every|everywhere|last night|this morning|yesterday|with it)',
      '(the|got the) (boke|boak|pukes|heaves|dry heaves|vomits|collywobbles)',
      '(comes|coming|came) (straight|right)? back up',
      '(cannot|could not|not|nothing|hardly|barely|can hardly|can barely|not able to) ~ (keep|keeps|keeping|stay|stays|staying|hold|kept) ~ down',
      '(bring*|brought|coming|comes|came) (it|everything|my food|things|food|my dinner|my breakfast|whatever i eat)? (all|straight|right)? (back)? up (again)?',
      'head (down|in|over|is in|stuck in) (the|a) (toilet|loo|bucket|bowl|sink|can)',
      '(upset|dodgy|funny|bad|churning|delicate|off) (stomach|tummy|belly)',
      '(stomach|tummy|belly|insides) (is|has been|feels|was|all)? (been|a bit|all|really)? (upset|off|churn*|turning|queasy|dodgy|sickly)',
      '(stomach|tummy|vomiting|sickness|winter vomiting) (bug|flu)',
      '(feel*|felt|am|look*|gone) (a bit|all|quite|really)? (green|sickly|icky|woozy and sick|off my food and sick)',
      '(lost|losing|tossed) (my)? (lunch|breakfast|dinner|cookies)',
      'food poison*',
    ),
    unless: phrase(
      'sick (of|and tired|note|leave|day|pay|with worry|with nerves|joke)',
      '(off|called in|call in|phoned in|ring in) sick',
      'throw* up (a|an|the) (question|idea|dust)',
      SOMEONE,
    ),
  },
];

const SIZE =
  '(weight|stone|stones|pound*|kilo*|kg*|lbs|lb|dress sizes|dress size|sizes|a size|inches|half a stone)';
const GARMENT =
  '(clothes|trousers|pants|jeans|skirt*|belt|ring|rings|shorts|bra|dress|dresses|shirts|shirt|everything|watch|wedding ring|tops|waistband*)';

/** Weight that goes without being asked to (NHS back pain; article sign 7). */
export const weightSigns: readonly Sign[] = [
  {
    finding: 'weight_loss_unexplained',
    said: phrase(
      `(lost|losing|dropped|dropping|shed*|shedding|loss of|keep losing|loses) ~ ${SIZE}`,
      'weight loss',
      `(down|gone down|lighter by|lighter) (by|about|nearly|almost|over|around|a|two|three|another)? ~ ${SIZE}`,
      'weight ~ (dropp*|falling|fell|fallen|going|goes|gone|melt*|com*|slid*|plummet*|drop*|went|disappear*|reduc*|decreas*|slipping) (right|just|straight)? (down|off|away)?',
      `${SIZE} (have|has|are|is|just)? ~ (dropp*|falling|fallen|melt*|come|coming|slid*) (off|away)`,
      `${GARMENT} (do not|does not|will not|do not fit|are|is|keep*|have|has|all|just|feel*|got|getting|look*|were)? ~ (fall*|hang*|loose*|too big|baggy|swim*|swamp*|slid*|slip*|bigger|drop* (off|down)|huge|drown*|roomy|tent|massive|do not fit|stay up|stay on)`,
      'belt ~ (notch*|hole*|loop*|tighter)',
      '(notch*|hole*) ~ (on|in|of) (my|the) belt',
      '(say|says|tell*|reckon*) (me)? ~ (shrunk|shrinking|disappearing|wasting|lost weight|losing weight|thin)',
      '(am|have|all) (shrinking|shrunk|wasted)',
      'skin and bone*',
      '(getting|got|get|gone|going|look*|so|grown|become|becoming|how|very|too|keep getting) (really|so|very|awful|awfully|a bit|much|all)? (thin|thinner|skinny|skinnier|gaunt|scrawny)',
      '(wasting|fading) away',
      '(half|a shadow of) (the)? (man|woman|size|my former self)',
      '(swimming|drowning) in (my|all my) (clothes|trousers|pants|jeans|shirts)',
    ),
    unless: phrase(
      '(am|have been|was|is|because i|after|by|from|since) (been)? (on)? (dieting|a diet|slimming|trying to|the diet|cutting (out|down)|eating less|eating better|going to the gym|exercising more|fasting)',
      '(trying|want|need|like|hoping|going|aim*|would love|plan*) to (lose|shift|drop|shed)',
      '(on|with|thanks to|joined|doing|did) (weight watchers|slimming world|ozempic|wegovy|mounjaro|keto|noom|the diet|my diet|the gym|atkins|a new diet)',
      '(put on|gained|gain*) ~ weight',
      '(bone|bones|hair) ~ (thin*|getting)',
      'thin* (bone*|hair|spine|disc*)',
      '(weight|weights) (off|on) ~ (leg|foot|feet)',
    ),
  },
];
