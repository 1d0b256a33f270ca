import { phrase } from '../phrase';
import type { Sign } from '../spotting';
import { either, except } from './shared-words';

const night = phrase(
  '(night*|bed|bedtime|overnight|wak*|woke*|till morning|until morning|sleep*|slept|asleep|lie|lying|lay|laying|lie down|small hours|dark|mattress)',
  '(one|two|three|four|five) (in the morning|a m|o clock)',
);
const TURNING =
  '(turn*|mov*|roll*|shift*|chang*|reposition*|switch*|walk*|pillow*|position*|sit* up|get* up|got up|adjust*|stretch*)';
const EASED =
  '(eas*|settl*|better|fine|okay|ok|goes (away|off)|back to sleep|back off|drop off|doze off|comfortable|comfy|all right|help*|relie*|calms|sorts|stops|gone|bearable|passes|grand|nod off)';

/** A pain that gives way to turning over is milder; "moving doesn't help" is none. */
const eases = except(
  phrase(
    `${EASED} ~ (when|if|once|after|on|by|as soon as|whenever|with) ~ ${TURNING}`,
    `${TURNING} ~ ${EASED}`,
    `${TURNING} ~ (and|then|but|it) ~ ${EASED}`,
    '(but|and) then (it is|i am) (fine|okay|ok|all right|grand|good)',
  ),
  phrase(
    `(nothing|not|no|never|cannot|neither|whatever|however|no matter|nor|hardly|barely|makes) ~ ${EASED}`,
    'no (relief|let up|difference|better)',
    `${TURNING} (it)? (makes|does) (no|nothing|not) ~`,
  ),
);

/** "The pain doesn't bother me at night." */
const noPain = phrase(
  '(pain|back|it) (does not|is not|has not|never|did not) (really|ever)? (bother*|wake*|woken|keep*|hurt*|trouble*|disturb*|kept|bothered|there) ~',
  '(no|not|without|never) (any)? (pain*|hurt*|ach*|trouble) (at|in the|during the) night',
);

/** Night pain that nothing eases is urgent; one that eases on turning waits for a clinician's word (article sign 5). */
export const nightSigns: readonly Sign[] = [
  {
    finding: 'night_pain_unrelenting',
    said: phrase(
      `(nothing|no position|no way|not a thing|not one position|no amount|neither side|not any position|none of it) ~ (help*|eas*|touch*|reliev*|shift*|settl*|comfort*|comfy|works|working|better|relief|difference|takes|stop*|calm*|quit*|go away|budge)`,
      '(cannot|could not|never|not able to|unable to|can not|struggle to|hard to|impossible to) (get|find|seem to|seem to get|seem to find|lie|lay|settle|rest|escape) ~ (comfortable|comfy|settled|position|relief|ease|spot|way|away|rest|still|flat|down)',
      '(cannot|could not) (settle|lie down|lay down|lie flat|lie still)',
      '(no|never any|without any|zero|hardly any) (relief|let up|rest from|peace|comfort|ease|letting up|respite|escape) ~',
      '(never|not|does not|will not|would not|did not) (let* up|eas* (off|up)?|settl*|stop*|quit*|go away|shift|subside|budge|give me)',
      '(whatever|whichever|however|no matter|any|every|no matter what|no matter how|every which) (way|position|side|how)? ~ (lie|lay|turn*|lying|position*|do|try|side|move*|am in|into)',
      '(turn*|mov*|shift*|chang*|roll*|position*) ~ (does not|makes no|does nothing|is no|did not|no) (help*|better|difference|eas*|relief|use|good|do anything)',
      '(no|there is no) (escaping|getting away|escape|getting comfortable|getting comfy|getting to sleep|getting rid) ~',
      '(gets|goes|is|turns) (bad|sore|worse|terrible) and stays ~',
      '(no|not any|never any|hardly any|without any|zero) (rest|sleep|peace|relief|let up) ~ (pain|it|back|lie|hurt*|position)',
      '(does not|no|not) matter (how|what|which|where) ~',
      '(relentless*|unrelenting|non stop|nonstop|constant*|never stops)',
      'makes no (odds|difference|change|never mind) ~',
      '(not|never|no|hardly) (reducing|reduce|easing|ease|lessening|less|relieved|settling|calming|getting less|stopping|found|find) ~',
      '(have not|cannot|could not|not|never) (found|find) (a|one|any) (single)? ~ (position|way|spot|comfort*)',
      '(keeps|goes) (on)? (hurting|aching|paining) the same',
      '(tried|try) (everything|pillows|every position|all positions|all sorts) ~',
      '(same|as bad|just as bad|hurting|hurts|bad) (in|on|whichever|whatever|any|every|no matter) (position|side|way|whatever|every|how)',
    ),
    with: [night],
    unless: either(eases, noPain),
  },
  {
    finding: 'night_pain_unrelenting',
    said: phrase(
      '(pain*|hurt*|ach*|throb*|gnaw*|sore|torture|agony|hell|murder|back|it|there|up|awake|constant|burn*) ~ (all|whole|entire|through|throughout|right through|half|during the whole) (the|of the)? night (long)?',
      '(all|whole|entire|through the|throughout the) (the)? night ~ (pain*|hurt*|ach*|throb*|awake)',
      '(straight|right|clean|all the way) through (till|until|to|the)? (morning|dawn|night|daylight)',
      '(pain*|hurt*|ach*|throb*) ~ (more|most|stronger|increas*|higher) (in|at|during) (the)? night*',
      '(more|stronger|increas*) (pain*|hurt*|ach*) (in|at|during) (the)? night*',
      '(up|awake) ~ (night after night|every night|most of the night|half the night|nights) ~',
      'night after night',
      `(worse|worst|stronger|bad|terrible|awful|murder|hell|agony) (pain)? (at|in|during|through|of a|when it is|come) (the)? (night*|night time|bed)`,
      '(worse|worst|hurts more|more painful) (than in the day)? ~ (when|if|lying|once) (i)? (am)? (lie|lay|lying|laying|rest|go to bed|in bed|down)',
      '(worse|worst) (once|when|if|as soon as|whenever|the minute) i (lie|lay|am lying|go to bed|get into bed|am in bed|rest)',
      '(worse|worst) (lying|resting|at rest|in bed)',
      '(night|nights|night time|nighttime|bedtime) (is|are|was) (when it is|the)? (always|really|just|pure)? (worst|terrible|hell|awful|murder|bad|worse|torture|a nightmare|at its worst)',
      '(at|every|come|in the|during the) night* (it|my back|the pain) (is|gets|just|really|goes) ~ (worse|worst|unbearable|throb*|agony|terrible|awful)',
      '(keeps|kept|keeping|keep) me (up|awake|from sleep*)',
      '(sleep*|slept|night*|end up|ended up|spend*) ~ (in|on) (the|my|a) (chair|recliner|armchair|sofa|couch|floor)',
      '(pac*|walk*) (up and down|the floor|the floors|the house|the bedroom|around the house|the hall*) ~',
      '(lying|lie|laying|resting|rest|lying flat) (down)? (does not|does nothing|is no|makes no|makes it|will not|did not) (help|ease|better|relief|difference|worse|for it|touch it|do anything)',
      '(hurt*|pain*|ach*|bad|same|worse) (even|just|still|too|as well|all the same|as much)? (even|when|while)? (i am)? (at rest|lying still|resting|when i am (lying|resting|still))',
    ),
    with: [phrase('(pain*|hurt*|ach*|back|it|this|throb*|sore|relief|comfort*|torture|agony|hell)')],
    unless: either(
      eases,
      noPain,
      phrase(
        '(baby|kids|neighbo*|telly|tv|party|movie|shiver*|chills|vomit*|throwing up|sick|sweat*|slept|fever*|cough*|heartburn|work*)',
      ),
    ),
  },
  {
    finding: 'night_pain_positional',
    said: phrase(
      '(it|back|pain|that|this|ache|twinge|soreness) (only|just|sometimes|still|has|even|does|often|keeps|always|regularly|does not|has been|will)? (been)? (wake*|woke*|waking|woken) (me)?',
      '(wak*|woke*|woken) (me)? (up)? ~ (pain*|sore|hurt*|ach*|in agony|by it|with it|by my back|with my back|stiff and sore|because of)',
      '(in|at|during) (the|my)? (night|sleep) ~ (turn*|roll*|move*|chang*|shift*) ~',
      `(turn*|roll*|mov*|shift*|chang*) (over|about|round|around|sides|position|from side to side)? ~ (in bed|at night|in the night|in my sleep|over in bed) ~`,
      '(turning|rolling|turn|roll) over ~ (hurt*|pain*|catch*|sore|sharp|jab*|stab*|kill*|murder|twing*|get* me|sets|difficult)',
      '(hurt*|pain*|catch*|sore|sharp|jab*|stab*|kill*|murder|twing*|get* me|bother*|bad) ~ (turn*|roll*|mov*|shift*) (over|in|about|onto|position|side*)',
      '(wake|wakes|waking|woke) (up)? ~ (at night|in the night|every night|most nights|four|three|two) ~ (turn*|shift*|mov*|roll*|chang*|eas*|pain*|sore)',
      '(get|got) up in the night ~ ~ (better|eas*|fine|settles|okay)',
      '(gets|got|getting|has) me (up|out of bed) (at night|in the night|during the night|every night) ~',
      '(wake|waking|woke) (up)? ~ ~ (with|because of|from|due to|by) (my|the|this) (back|pain|ache)',
      'sleep (is|was|gets|has been|keeps) (getting|being|all)? (broken|disturb*|interrupt*|disrupt*|poor|bad)',
      '(toss*|turning) and (toss*|turn*) ~',
      '(up|awake) (a few|couple of|several|two|three|a couple of)? times (a|in the|during the|every|at) night ~',
      '(hurts|bothers|pains|annoys|sore|aches) (me)? (in bed|at night) (till|until|unless|only) ~',
      '(broken|disturbed|interrupted|disturb*|interrupt*|disrupt*|poor) (my)? (sleep|nights)',
      '(hurt*|pain*|bother*|ach*|sore|get* up|play* up) ~ (at|in the|during the) night ~ (if|till|until|unless|only|when|but|and then|depending)',
      '(only|just) (hurt*|pain*|bother*|ach*|sore|bad|there) (me)? (at|in|during) (the)? night',
      '(at|in the|during the) night* ~ (hurt*|pain*|ach*|sore|bother*|get* up|stiff*|uncomfortable)',
      '(pain*|hurt*|ach*|sore) ~ (at|in the|during the) night*',
      '(comfortable|comfy) (in bed|at night) ~',
      '(takes|took) ~ (while|ages|time|bit) ~ (to)? (get|find|be) (comfortable|comfy|settled|a comfy|a good)',
    ),
    unless: either(
      noPain,
      phrase(
        '(alarm|dog|phone|kids|neighbo*|cat|doorbell) ~ (wak*|woke*)',
        '(wash|shower|morning stiff*) ~ only',
        '(stop|hard|barely|cannot) breath*',
      ),
    ),
  },
];

/** Pain of the ribs, at the top of the back, or like a band round the trunk (NHS back pain; article sign 8). */
export const upperBackSigns: readonly Sign[] = [
  {
    finding: 'rib_or_upper_back_pain',
    said: phrase(
      '(crack*|bruis*|broke*|fractur*|bust*|popped|pulled|sprung) (a|my|one of my|some|the|couple of)? ~ (rib|ribs)',
      'rib* ~ (crack*|bruis*|broke*|fractur*|pop*|tender)',
      '(tender|sharp|catch*|stitch|jab*|stab*|twinge*|spasm*|trouble|problem*|ping*) ~ (rib|ribs|rib cage|ribcage|shoulder blade*)',
      '(tight)? (band|belt|strap|girdle|corset|hoop|vice|rope) ~ (tight*|squeez*)? (round|around|across) ~',
      '(tight*|squeez*) ~ (band|belt|strap|girdle|corset|rope) ~',
      'bra (strap|line|level)',
      '(round|around|wraps|wrapping|through) (to)? (my|the)? (front|side|sides) (of my)? (ribs|body|chest wall)?',
      '(pain*|hurt*|ach*|sore*|burn*|spasm*|knot*|tight*|stiff*|twing*|stab*) ~ (between|under|behind|below|by|around|at|beneath) (my|the|me|both|one) (left|right)? (shoulder|shoulders|shoulder blade*|wing*)',
      '(between|under|behind|below|beneath) (my|the|me) (left|right)? (shoulders|shoulder blade*|shoulder|wings) ~ (pain*|hurt*|ach*|sore*|burn*|kill*|bad|stab*)',
      '(pain*|hurt*|ach*|sore*|burn*|spasm*|bad) ~ (higher|high|up high|further up|right up|up the top|up top|at the top|top half|upper|middle) ~ (back|spine|up|part|bit)?',
      '(pain*|hurt*|ach*|sore*|burn*|spasm*|tight*) ~ (at|in|across|near|towards|up) (the)? ~ (top|upper part|middle|high part) of (my|the|me) (back|spine)',
      'higher up ~ (shoulder*|back|spine|rib*)',
      '(top|upper|middle|mid|higher) (part|half|bit|section|end)? (of)? (my|the|me)? (back|spine) ~ (pain*|hurt*|ach*|sore*|burn*|kill*|bad|stab*|spasm*|agony)',
      '(is|more|actually|really|and) (in|up in|at|near)? (my|the)? (higher up|high up|top of my back|upper back|mid back|middle of my back|thoracic)',
    ),
    with: [
      phrase(
        '(pain*|hurt*|ach*|sore*|burn*|spasm*|tight*|stitch|jab*|twinge*|trouble|problem*|band|belt|strap|squeez*|tender|crack*|broke*|bruis*|stab*|kill*|it is|bad|girdle|sharp|fractur*|popped|pulled)',
      ),
    ],
    unless: phrase('(chest pain|heart)'),
  },
  {
    finding: 'rib_or_upper_back_pain',
    said: phrase(
      '(between|under|behind|beneath|below|round) (my|the|me|both|one) (left|right)? (shoulder blade*|shoulders blades)',
      '(higher up|up high|high up) ~ (shoulder*|back|spine|rib*)',
    ),
    unless: phrase('(squeeze|relax|drop|pull) ~ shoulder*'),
  },
];
