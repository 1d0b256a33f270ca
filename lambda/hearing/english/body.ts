import type { BodyPart } from '../../check/complaints';
import { type Phrase, phrase, stands } from '../phrase';
import { NOW_TOO, ON_EFFORT } from './groups';

const LEG = '(leg|foot|calf|thigh|shin|toe|big toe|heel|ankle|hamstring)';
const LEGS = '(legs|feet|calves|thighs|shins|toes|heels|hamstrings)';
const BOTH =
  '(both|both (of)? (my|me|the)|either|either of (my|the)|each|two|my two|all (two|both)|a pair of|the pair of)';

const effort = phrase(...ON_EFFORT);
const nowToo = phrase(NOW_TOO);

/** Chest and breath, unless only on effort: that is the heart's (english/chest-signs.ts). */
function atRest(part: Phrase): Phrase {
  return (words) => (stands(effort, words) && !stands(nowToo, words) ? [] : part(words));
}

/** What people call the parts of the body, as far as the check tells them apart (lambda/check/complaints.ts). */
export const parts: readonly (readonly [BodyPart, Phrase])[] = [
  ['breathing', atRest(phrase('(my|the|me) breath', '(my|the|me)? breathing'))],
  [
    'saddle',
    phrase(
      '(between|inside|in between) (my|me|the|both|both my)? (legs|thighs)',
      '(my|the|me)? (down there|down below|below the belt|undercarriage|nether regions|nethers|downstairs|private (part|parts|area|bits|place|region|zone)|privates|intimate (area|parts|bits|region)|(genital|saddle|pubic|pelvic floor|vaginal|anal|crotch|groin) (area|region|zone)?|genitals|genitalia|perineum|taint|gooch|lady (parts|bits|garden)|girl (parts|bits)|boy parts|man parts|naughty bits|dangly bits|wedding tackle|tackle|inner thighs|crown jewels|family jewels|jewels|bikini (area|line)|underneath bits|front bottom|groins)',
      '(my|the|me)? (vagina|penis|willy|willie|dick|cock|manhood|todger|testicles|testicle|balls !(of)|ball sack|nuts|nutsack|bollocks|scrotum|labia|clit|clitoris|vulva|foof|fanny|minge|hoo ha|hoo hah|vajayjay|cooch|pussy|foreskin|crotch|groin|anus|rectum|ring piece|arsehole|asshole|butthole|bumhole|bum hole|back passage|tail end)',
      '(my|me|lady|and) bits !(and)',
      '(crack of|round|around|near) (my|the) (bum|butt|bottom|arse|ass|behind|anus|back passage|private*)',
    ),
  ],
  [
    'buttock',
    phrase(
      '(my|the|me|left|right|one|both|both my)? (buttock*|bottom !(of|step|stair|line|half|end|drawer|shelf|rib*|row)|botty|bum !(leg|knee|hip|foot)|bums|butt|backside|rear end|rear !(ended|seat|view|window)|tush|tushie|tooshie|arse|ass|derriere|bahookie|keister|bum cheek*|butt cheek*|hind quarters|sit bones|seat area|bottom end)',
      '(my|me) (behind !(the|my|a)|cheeks|seat !(belt))',
      'where i sit',
    ),
  ],
  ['bladder_bowel', phrase('(my|the|me)? (bladder|bowel*|waterworks|back passage|plumbing|waters)')],
  [
    'both_legs',
    phrase(
      `${BOTH} ${LEGS}`,
      `${BOTH} (of)? (my|me|the|lower)? (legs|feet|sides)`,
      `${BOTH} ${LEG}`,
      `${LEGS} both`,
      `${LEGS}`,
      `(left|right) (leg|foot|one|side)? ~ (and|also) ~ (the)? (left|right|other) (leg|foot|one|side)? (as well|too)?`,
      `${LEGS} (the)? (both|two|pair) of them`,
      '(from|below) (the|my) waist (down|downwards)?',
      '(my|me|the)? lower (limbs|extremities|half|body)',
      '(my|me|the) (limbs|pins !(and))',
    ),
  ],
  [
    'leg',
    phrase(
      `(my|me|the|this|that|one|left|right|a|whole|other) (left|right|lower|upper)? ${LEG}`,
      LEG,
      '(sole|arch|top) of (my|the|one) (left|right)? foot',
      '(one|left|right) (leg|foot|side of my leg)',
      'the one (leg|foot)',
      'toes on (my|the|one) (left|right)? (foot|side)?',
    ),
  ],
  ['both_leg_joints', phrase(`${BOTH}? (of)? (my|me|the)? (knees|hips|ankles)`)],
  ['leg_joint', phrase('(knee|hip|ankle)')],
  [
    'chest',
    atRest(
      phrase(
        '(my|the|me)? (chest !(of drawers|freezer|infection|cold|day)|breastbone|breast bone|sternum|rib cage over my heart|(left|right) (breast|boob|pec))',
        '(in|over|round|around|under|behind|across) (my|the) (breast|breasts|bosom|boob)',
      ),
    ),
  ],
  ['heart', atRest(phrase('(my|the|me) (heart|ticker)'))],
  [
    'left_arm',
    phrase(
      '(my|the|me)? left (arm|hand|shoulder and arm|upper arm|elbow|forearm)',
      '(my|the|me)? arm on (my|the) left (side)?',
      'down (my|the|one) arm',
    ),
  ],
  ['jaw', phrase('(my|the|me)? (jaw|jawbone|jaws)')],
  [
    'belly',
    phrase(
      '(my|the|me)? (belly !(button|laugh|dance*)|tummy|stomach|abdomen|gut !(feeling|instinct)|guts|abdominal|stomach area|insides|innards|solar plexus|midriff|tum)',
      '(my|the)? side of my (belly|stomach)',
    ),
  ],
  ['ribs', phrase('(rib|ribs|ribcage|rib cage)')],
  [
    'upper_back',
    phrase(
      '(upper|top (half|part)? of (my|the|me)?|high up in (my|the)?|mid|middle of (my|the|me)?|middle) back',
      '(between|under|round|behind|in|by) (my|me|the) (shoulder blade*|shoulders blades)',
      'shoulder blade*',
      'thoracic',
    ),
  ],
  ['lower_back', phrase('(my|me|the|lower|low|bad|poor|a|old)? back', 'spine', 'lumbar')],
  [
    'elsewhere',
    phrase(
      '(head|neck|hand|hands|finger*|arm|arms|wrist*|elbow*|right arm|ear|ears|eye*|throat|face|nose|shoulder|shoulders|tooth|teeth)',
    ),
  ],
];
