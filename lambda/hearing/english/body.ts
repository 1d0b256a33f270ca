import type { BodyPart, Complaint } from '../../check/complaints';
import { type Phrase, phrase } from '../phrase';

const LEG = '(leg|foot|calf|thigh|shin|toe|big toe|heel|ankle|hamstring)';
const LEGS = '(legs|feet|calves|thighs|shins|toes|heels|hamstrings)';
const BOTH = '(both|both (of)? (my|me|the)|either|each|all (two|both))';

/** What people call the parts of the body, as far as the check tells them apart (lambda/check/complaints.ts). */
export const parts: readonly (readonly [BodyPart, Phrase])[] = [
  ['breathing', phrase('(my|the) breath', 'breathing')],
  [
    'saddle',
    phrase(
      '(between|inside) (my|me|the) (legs|thighs)',
      '(down there|down below|below the belt|undercarriage|nether regions|private parts|privates|crotch|groin|genitals|genital area|saddle (area)?|perineum|vagina|penis|willy|testicles|balls|scrotum|lady parts|bits|nethers|vulva|foof|inner thighs|(around|round) (my|the) (anus|back passage))',
    ),
  ],
  [
    'buttock',
    phrase('(buttock*|bottom|bum|butt|backside|behind|rear end|rear|tush|cheek*|bum cheek*|where i sit)'),
  ],
  ['bladder_bowel', phrase('(bladder|bowel*|waterworks|water works|back passage|plumbing)')],
  [
    'both_legs',
    phrase(
      `${BOTH} ${LEGS}`,
      `${BOTH} (of)? (my|me|the|lower)? (legs|feet|sides)`,
      `${BOTH} ${LEG}`,
      `${LEGS} both`,
      `${LEGS}`,
      `(left|right) (leg|foot|one|side)? ~ (and|also) ~ (the)? (left|right|other) (leg|foot|one|side)? (as well|too)?`,
      'from the waist down',
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
  ['both_leg_joints', phrase('(knees|hips|ankles)')],
  ['leg_joint', phrase('(knee|hip|ankle)')],
  ['chest', phrase('(chest|breastbone|breast bone|sternum)')],
  ['heart', phrase('(my|the|me) (heart|ticker)')],
  ['left_arm', phrase('left (arm|hand|shoulder and arm)')],
  ['jaw', phrase('jaw')],
  ['belly', phrase('(belly|tummy|stomach|abdomen|gut|guts|abdominal|stomach area|insides)')],
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

/** What people say is wrong with them. */
export const complaints: readonly (readonly [Complaint, Phrase])[] = [
  [
    'numb',
    phrase(
      'numb*',
      '(gone|went|goes|going|all|feels|completely|half|fell|falling|fallen) (dead|to sleep|asleep)',
      '(cannot|could not|can hardly|can barely|hardly|barely) (even|really|quite)? feel',
      '(no|lost|losing|lost all|less|hardly any|not much|loss of|without) (the)? (feeling|sensation)',
      '(do not|does not|did not) feel (my|me|the|a thing|anything|much)',
    ),
  ],
  ['tingling', phrase('tingl*', 'prickl*', 'pins and needles', 'fizz*', 'buzzing', 'electric shocks')],
  [
    'strange',
    phrase(
      '(feels|feeling|felt|feel|gone|all) (really|very|so|a bit|kind of|all)? (strange|weird|funny|odd|different|fuzzy|woolly|wooly|not right|cotton*|wrong)',
    ),
  ],
  ['labored', phrase('(shallow|labored|laboured|short|heavy|difficult|hard)')],
  [
    'weak',
    phrase(
      'weak*',
      '(no|lost|losing|lost all|has not got the|have not got the|not the) (strength|power)',
      '(like|turned to|gone to) jelly',
      'jelly',
      'wobbl*',
      'useless',
      'floppy',
      'gone from under me',
    ),
  ],
  ['weakening', phrase('(getting|becoming|growing) weaker', 'weaker (and weaker|every day|by the day)')],
  ['heavy', phrase('(heavy|leaden|like lead|dead weight)')],
  [
    'gives_way',
    phrase(
      '(gives|gave|given|giving|give) (way|out|up on me)',
      'buckl*',
      '(goes|went|going|go|gone) (from|out from|out) (under)? (me|under me)',
      'collaps* (under|on) me',
      'fold* (up|under)',
      'let* me down',
    ),
  ],
  [
    'not_working',
    phrase(
      '(will not|does not|do not|stopped|not|cannot|would not|is not) (work*|move|moving|lift*|do what|pick up|respond*|function*)',
      'drag*',
      'slap*',
      'trip* (over|on) (it|my)',
    ),
  ],
  [
    'cannot_stand_on',
    phrase(
      '(cannot|could not|can hardly|can barely|not able to|hardly|barely|unable to) (even)? (stand|put ~ (weight|down)|bear ~ weight|take ~ weight|keep ~ weight|walk) (on)?',
    ),
  ],
  [
    'pain',
    phrase(
      'pain*',
      'hurt*',
      'ach*',
      'sore*',
      '(killing|giving) (me)? (grief|gyp|jip|me|bother|trouble|hell)',
      'aching',
      'stinging',
      'burning',
      'burns',
      'cramp*',
      'twing*',
      'niggl*',
      'murder',
    ),
  ],
  [
    'severe_pain',
    phrase('(agony|agonising|agonizing|excruciating|unbearable|awful pain|terrible pain|unreal pain)'),
  ],
  ['shooting_pain', phrase('(shoot*|zing*|zap*|electric*|stabbing|sciatic*|radiat*|lightning)')],
  ['throbbing', phrase('(throb*|puls*|pound*)')],
  [
    'racing',
    phrase('(racing|flutter*|palpitat*|skipping|thumping|pounding|beating fast|going like the clappers)'),
  ],
  ['tearing', phrase('(tear|tearing|ripping|torn|ripped|like it is tearing)')],
  ['tight', phrase('(tight*|squeez*|press*|crush*|band|gripp*|constrict*)')],
  ['swelling', phrase('(swell*|swollen|bloat*|hard as)')],
  ['leaking', phrase('(leak*|dribbl*|incontinen*)')],
  ['stiff', phrase('stiff*')],
  ['cold', phrase('(cold|freezing|icy)')],
];
