import type { Complaint } from '../../check/complaints';
import { type Phrase, phrase } from '../phrase';

/** What people say is wrong with them. */
export const complaints: readonly (readonly [Complaint, Phrase])[] = [
  [
    'numb',
    phrase(
      'numb*',
      '(gone|went|goes|going|go|turned|feels|feel|feeling|is|are|completely|all|half|totally|just) (completely|totally|all|quite|fully|really|half|a bit|kind of)? (dead !(weight|lift*|on)|deadened|to sleep|asleep)',
      '(leg|legs|foot|feet|toes|thigh|thighs|calf|calves|butt|bum|bottom|cheeks|side|it|they|them|parts) (has|have|keeps|keep|just|both|all)? (fell|fallen|falling|falls|fall) (dead|to sleep|asleep)',
      '(cannot|could not|can hardly|can barely|hardly|barely|unable to|stopped being able to) (really|even|quite|properly|fully|seem to|longer)? feel',
      '(no|lost|losing|lose|less|little|hardly any|hardly a|not much|not any|loss of|lack of|without|not got|zero|not as much|reduced|dulled|missing) (all|any|the|much|my|real|proper)? (of)? (my|the)? (feeling !(sick|ill|great|fine|good|well|bad|at all bad)|sensation*)',
      '(feeling|sensation) (is|has) (gone|going|lost|not there|missing|disappeared|vanished|less|not right|dull*|went|not coming back)',
      '(feeling|sensation) (gone|missing|lost)',
      '(not|never|longer) (really|even|able to)? (feel|feeling) (my|me|the|a thing|anything|much|nothing|it)',
      '(anaesthe*|anesthe*|novocaine|novocain|dentist*)',
    ),
  ],
  [
    'tingling',
    phrase(
      'tingl*',
      'prickl*',
      '(pins and needles|pin and needles|needles and pins|pins and needle)',
      'fizz*',
      '(buzz|buzzes|buzzing)',
      'electric shocks',
      '(ants|bugs|insects) (crawling|walking|running|are)',
      'crawling',
      'sparkl*',
      'jhunjhuni',
    ),
  ],
  [
    'strange',
    phrase(
      '(feel|feels|feeling|felt|gone|going|went|all|is|are|has been|was) (really|very|so|a bit|bit|kind of|sort of|all|pretty|quite|dead|that|ever so|just|a little|absolutely|right|fierce|wicked)? (strange*|weird*|funny|odd|different|fuzzy|woolly|wooly|cotton*|wrong|rubbery|spongy|queer|peculiar|off|alien|distant|not (right|normal|mine|there|my own|the same))',
      '(strange|weird|funny|odd|fuzzy|peculiar|queer|different|abnormal|unusual|woolly|altered|changed) (old|kind of|sort of|fuzzy)? (feeling*|sensation*)',
      '(discomfort|uncomfortable|deadened|(not|never) belong*|belong* to (someone|somebody|another))',
      '(do not|does not|not|never) (really|even|quite)? feel (right|normal|the same|like mine|like they are mine|like my own|like it is mine|mine|my own|part of me|connected)',
    ),
  ],
  ['labored', phrase('(shallow|labored|laboured|short|heavy|difficult|hard)')],
  [
    'weak',
    phrase(
      'weak* !(stomach)',
      '(no|lost|losing|lost all|has not got the|have not got the|not the) (strength|power)',
      '(jelly|jello|jell o|rubber|spaghetti|noodles|cooked noodles|lead jelly|water)',
      '(no|not much|not any|hardly any|not a lot of|loss of|losing|lost|lack of|little|no real) (of)? (my|the|any)? (strength|power|oomph|push|go)',
      '(strength|power) (is|has) (gone|going|not there|disappeared|less|left)',
      '(powerless|feeble|unsteady|shaky|shaking|tremb*|paraly*|paralyzed|crippled)',
      '(give out|strengthless|no use)',
      'wobbl*',
      'useless',
      'floppy',
      'gone from under me',
    ),
  ],
  [
    'weakening',
    phrase(
      '(getting|becoming|growing) weaker',
      'weaker (and weaker|every day|by the day)',
      '(strength|power) (is|are) (going|reducing|decreasing|fading|dropping|slipping)',
      '(losing|reducing) (strength|power)',
    ),
  ],
  [
    'heavy',
    phrase(
      '(heavy|heaviness|heavier|leaden|lead|dead weight|concrete|weighed down)',
      '(elephant|brick|bricks|weight|breeze block|boulder)',
    ),
  ],
  [
    'gives_way',
    phrase(
      '(gives|gave|given|giving|give) (way|out|up on me)',
      'buckl*',
      '(goes|went|going|go|gone) (from|out from|out) (under)? (me|under me)',
      '(collaps*|crumpl*|crumbl*|cav* in|caved|caving|buckled)',
      '(will not|does not|not|could not|did not) (hold|support|carry|keep) me',
      '(gives|gave|giving) !([^ ]*)',
      '(just|suddenly) (went|goes|gives) !(numb|dead|to sleep|tingly|cold|weak|away|funny|weird|into|in|stiff|red|tight|all|really|a|better)',
      'fold* (up|under)',
      'let* me down',
    ),
  ],
  [
    'not_working',
    phrase(
      '(will not|does not|do not|stopped|not|cannot|would not|is not|did not|hardly|barely|unable to|refus* to) (really|even|properly|want to)? (to)? (work*|move|moving|lift*|do what|pick up|respond*|function*)',
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
      'pain* !(the|my|free|killer*|relief|ting)',
      'hurt*',
      'ach*',
      'sore*',
      '(killing|kills|kill|giving|gives|give|given) (me)? (so much|a lot of|some|awful|terrible|a bit of|real|such)? (grief|gyp|jip|me|bother|trouble|hell|jesus|stick|jip|a hard time|problems)',
      '(killing|kills) !(time)',
      '(playing|act|acting|plays) (me)? up',
      '(tender|smart|smarting|sting|throe*|gripes|griping|spasm*|spasming|colic*|pangs|pang)',
      'aching',
      'stinging',
      'burning',
      '(burns|burnt|on fire|burn)',
      'cramp*',
      'twing*',
      'niggl*',
      'murder',
    ),
  ],
  [
    'severe_pain',
    phrase(
      '(agony|agonising|agonizing|excruciating|unbearable|(awful|terrible|unreal|horrible|horrendous|wicked|savage|unbelievable|shocking|fierce|severe|ferocious|brutal|horrific|dreadful|desperate) (pain*|ache*|cramp*)|(pain*|hurts|hurting) (so|really|very|that)? (terribl*|awful*|horribl*|unbearabl*|severely|wicked|something (awful|terrible|wicked|shocking|fierce)))',
    ),
  ],
  [
    'shooting_pain',
    phrase(
      '(shoot*|shot down|zing*|zap*|electric* !(blanket|bill|chair|kettle|bike)|stab|stabs|stabbing|sciatic*|radiat*|lightning|jolt*|bolts|dart*|jabbing|jabs|lancinat*|knife*|knives)',
    ),
  ],
  ['throbbing', phrase('(throb*|puls*|pounding|pounds !(of)|heartbeat|heart beat|beating)')],
  [
    'racing',
    phrase(
      '(racing|flutter*|palpitat*|skipping|thumping|pounding|beating fast|fluttering|skips|missing (a)? beat*|(going|goes|beating|beats) (really|so|very|like)? (fast|hard|mad|crazy|like the clappers|the clappers|the hammers|nineteen to the dozen|haywire)|all over the place|irregular*|jump*)',
    ),
  ],
  [
    'tearing',
    phrase(
      '(tearing|ripping|torn !(muscle*|ligament*|cartilage|meniscus|tendon)|rips|ripped|tore !(a|my|the)|rip|splitting|rending)',
      '(it is|is it|feels) tear',
    ),
  ],
  [
    'tight',
    phrase(
      '(tight*|squeez*|pressing|presses|pressed|pressure !(cooker|is high|tablet*)|crush*|band !(aid|practice)|gripp*|gripe|grips|grip|constrict*|clench*|vice|vise|clamp*|squash*|clutch*|heavy hand)',
    ),
  ],
  [
    'swelling',
    phrase('(swell*|swollen|bloat*|distend*|rigid|hard as|hard !(to|time|work|for|on|day|going))'),
  ],
  ['leaking', phrase('(leak*|dribbl*|incontinen*)')],
  ['stiff', phrase('stiff*')],
  ['cold', phrase('(cold|freezing|icy)')],
];
