import { phrase } from '../phrase';
import type { Sign } from '../spotting';
import { notSeen, seen } from './clinician';
import { old, outside } from './shared-words';

const ONE = '(leg|foot|calf|thigh|shin|toe|big toe|heel|ankle|hamstring|knee|hip)';
const CANNOT =
  '(cannot|could not|can hardly|can barely|could hardly|could barely|hardly able to|hardly|barely|not able to|unable to|impossible to|struggle to|struggling to|scarcely|just cannot|too sore to|too painful to|hurts too much to|hurts to|agony to|kills to|kills me to)';

const legTrouble = phrase(
  `(pain*|numb*|tingl*|weak*|hurt*|ach*|sore|dodgy|bad|bum|gimpy|crook|rotten|funny|dead|dull|gammy|sciatic*|pins and needles|never ~ checked|never ~ seen|looked at|trouble|burn*|shoot*|problem*|gyp) ~ ~ (${ONE}|toes)`,
  `${ONE} (thing|issue*|business|complaint|symptom*)`,
  `(${ONE}|toes) ~ (pain*|numb*|tingl*|weak*|hurt*|ach*|sore|dodgy|bad|funny|dead|sciatic*|pins and needles|trouble|playing up|play* up|burn*|shoot*|problem*|giving me|like that|the same|gyp)`,
  `(${ONE}|toes) ~ ~ (the same|like that|no different|not changed|no worse)`,
  `(never|not|nobody|no one) ~ (about|at|checked|seen|told|mention*) ~ (my|this|the) (left|right)? ${ONE}`,
  'sciatic*',
  `down (my|the|one|me) (left|right|whole|back of my)? ${ONE}`,
);
const changed = outside(
  phrase(
    '(worse|worsening|new|sudden*|getting weaker|spreading|now|just started|this week|today|yesterday|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend))',
    '(has|have|is|just|then|suddenly|and|foot|leg) (just|all)? (started|begun|gone|went|going) (to)? (numb*|tingl*|dead|weak*|funny|strange|hurt*|ach*|pain*|to sleep)',
  ),
  phrase(
    '(no|not|never|nothing|is not|not any|without|has not|not got|not getting) (any|been|got|getting|gotten|a thing)? (worse|worsening|new|changed)',
    '(years|months|ages) now',
  ),
);
const OLD_LEG = ['one_leg_numb_weak_new', 'one_leg_shooting_pain_new'] as const;

/** One leg: new numbness or weakness (UK pathway), no weight on it (article sign 2), pain down it (article sign 1). */
export const oneLegSigns: readonly Sign[] = [
  {
    finding: 'assessed_stable_leg_symptoms',
    said: legTrouble,
    with: [seen, old],
    unless: changed,
    insteadOf: [...OLD_LEG, 'leg_symptoms_not_assessed'],
  },
  {
    finding: 'leg_symptoms_not_assessed',
    said: legTrouble,
    with: [old],
    unless: changed,
    insteadOf: OLD_LEG,
  },
  { finding: 'leg_symptoms_not_assessed', said: legTrouble, with: [notSeen], unless: changed },
  {
    finding: 'one_leg_numb_weak_new',
    said: phrase(
      `${CANNOT} (really|properly|even|quite)? feel ~ (${ONE}|toes|floor|ground|pavement|carpet|pedal*|shoe)`,
      `(cannot|could not) (tell|feel) (where|whether) my foot ~`,
      `stub* (my|the) (big)? (toe|toes) ~ (cannot feel|not feel|numb)`,
      `(cannot|could not|not able to) (push|lift|raise|wiggle|move|bend|pull) (off|up)? (with|my|the|on)? (my|the)? (left|right|big|one) (foot|toe|ankle)`,
      `${ONE} (feels|is) (a|all)? (dead weight|lump of (lead|wood))`,
      `(goes|gone|feels|feeling) (all)? (funny|weird|strange|odd|numb|dead) ~ ~ ~ (in|down) (my|the) (left|right)? ${ONE}`,
      `(cannot|could not|not able to) (go|get|stand|rise|lift|push) (up)? (on|onto)? (my)? (tiptoe*|tip toe*|toes|tip toes) ~ (one|left|right|side)`,
      `(patch|spot|area|bit|strip) (on|of|down) (my|the) ~ ${ONE} ~ (no feeling|numb*|dead|cannot feel)`,
      `${ONE} (is|feels|has|just|does not)? ~ (belong* to|not mine|somebody else|someone else|not there|made of wood|cotton wool|wooden|rubber|not part of me)`,
      '(one side|one leg|left leg|right leg|left side|right side) ~ (weaker|weak|number) (than)?',
      '(tiptoe*|tip toe*|on my toes|heel raise) ~ (one|left|right) ~ (weak*|cannot|no|less)',
      `(lost|losing|no|less|loss of|not much|hardly any) (the|all|all the|some|a bit of)? (power|strength|feeling|sensation|grip) ~ (left|right|one|my|a|the) ${ONE}`,
      `(numb*|tingl*|pins and needles|prickl*|weakness|fizz*) ~ ~ (left|right|one|my|the|this|a|that) (left|right|big|lower)? (${ONE}|side)`,
      `${ONE} ~ (numb*|tingl*|pins and needles|prickl*|gone dead|going dead|dead|asleep|to sleep|no feeling|fizz*)`,
    ),
  },
  {
    finding: 'cannot_bear_weight_one_leg',
    said: phrase(
      `${CANNOT} (even|really|actually)? (put|bear|take|stand|step|walk|place|lean|get|rest|keep|hold) ~ (on|through|onto|down on|over|down) ~ (${ONE}|it|side|weight|floor|down)`,
      `${CANNOT} (even|really)? (put|bear|take) (any|my|much|full|all my|the|hardly any)? weight ~`,
      `${CANNOT} (even|really)? put (my|that|the|this|it) (left|right|bad)? (foot|leg)? down`,
      `${CANNOT} (even|really|properly)? weight bear`,
      '(no|not any|not much) weight (on|through|bearing) ~',
      '(hurts|sore|painful|pain is|it is) (way|far)? (too|so) (bad|badly|much|sore|painful)? (to|for me to) (stand|walk|step|put ~ weight) ~ (leg|foot|side|it)',
      `${CANNOT} stand (up)? (at all)?`,
      '(leg|foot|hip|knee|ankle|it|one|side) (just|simply|really|still)? (will not|does not|did not|would not|cannot|could not|refuses to|is not) (just|quite|even|really)? (take|taking|hold|holding|bear|support|carry|supporting|let me stand) ~ (weight|me|up|it)?',
      '(agony|excruciating|kills|killer|hurts like hell|screams|unbearable|murder|hurts so (much|bad)|too sore) ~ (when|to|if|every time|as soon as) (i)? (put|stand|step|bear|walk|take) ~ (on|weight|down|through)',
      '(stand*|step*|weight) ~ (foot|leg|hip|knee|ankle) (and)? (it)? (is|but it is)? (just)? (impossible|no use|no good|not happening|a no go)',
      `${CANNOT} (even)? put ~ (foot|leg) ~ (floor|ground|down)`,
      '(put|when) (my|the|that) (foot|leg) down ~ (pick|lift|take|have to) ~ (up|off|again)',
      '(when|whenever|every time|if|as soon as) i (stand|step|put weight|put my weight|put any weight|tread) on (it|that|my leg|my foot|one leg|that side|this leg) ~ (nearly|almost|agony|kill*|excruciat*|sore|fall|down|buckl*|scream*)',
      `(put|try and walk|try to walk|walk|stand|step) (one|my|on this|on my|on that|on the|on one) (foot|leg) ~ ~ (agony|hit the roof|hopping|excruciat*|through the roof|unbearable|scream*)`,
      '(hop|hopping) (about|around|on|to|everywhere|because|from|along|round|instead|cause|with)',
      '(crutch|crutches)',
      '(soon as|when|if|whenever|the minute) i (put|place) (any|my|some|the|a bit of|full)? weight on (it|that|my|the) ~ ~ (cry|scream|agony|kill*|unbearable|yelp*|yell|roof)',
      '(only|can only) stand on one (leg|foot|side)',
      `(stand*|step*|weight) on (my|the|that|this|one) (left|right|bad)? (${ONE}|side) (is)? (impossible|agony|unbearable|too much|excruciating|not possible|out of the question)`,
      'every time i (try to)? (stand|step) on ~ (impossible|agony|give|nearly fall|cannot)',
    ),
    unless: phrase(
      'hopping (mad|to it)',
      '(off (the|my) crutches|crutches (years|months) ago|do not need crutches|can put)',
      '(put|pull|get|tie) (my|on)? (own)? (on)? (my)? (own)? (sock*|shoe*|trousers on|pants on|tights|boots|laces)',
      'cannot stand (up straight|the|people|that|this|it when|waiting|him|her|hot|cold)',
    ),
  },
  {
    finding: 'one_leg_shooting_pain_new',
    said: phrase(
      `(lightning|bolt|current|fire|electricity|wire|knife|needle*|spark*|jolt*|lava|toothache) ~ (down|in|through|along) ~ ${ONE}`,
      'sciatic*',
      '(trap*|pinch*|caught|squash*) (a|my|the|some)? (sciatic)? nerve*',
      'nerve (pain|is trapped|is pinched|trapped|pinched)',
      `(pain*|it|shoot*|shot|burn*|zing*|electric*|hurt*|poker|nerve|ach*|that|which|travel*|run*|go*|radiat*|spread*|stab*|throb*|zap*|jolt*) ~ ~ down ~ (${ONE}|leg)`,
      `(shoot*|shot|travel*|runs|running|radiat*|spread*|mov*|zing*|burn*|zap*|electric*|stab*|jolt*|goes|going|pain*|ach*|hurts|hot) ~ (into|in|through|to|up|along|from) ~ (one|my|the|left|right|me|a) (left|right|whole|back of my)? ${ONE}`,
      `(${ONE}|thigh|calf) ~ (killing me|on fire|murder|burning|screaming|paining|hurting|giving me (gyp|jip|grief|hell|bother))`,
      '(bum|buttock|hip|bottom|butt|back|cheek|backside|groin) (pain*|hurt*|ach*|is sore)? ~ (to|into|towards) (my|the)? (knee|ankle|foot|calf|shin|heel|thigh)',
      '(bum|buttock|hip|bottom|butt|back|cheek) ~ (down|right down|all the way) to ~ (knee|ankle|foot|calf|toe*|heel)',
      '(down|pain) (the|one|my) (one|left|right) side (to|of) ~ (knee|leg|ankle|foot)',
    ),
  },
];
