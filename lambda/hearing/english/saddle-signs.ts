import { phrase } from '../phrase';
import type { Sign } from '../spotting';
import { HARD, NOT } from './groups';

const WIPING = '(wipe|wiping|wiped|toilet paper|loo roll|toilet roll|bog roll|tissue|the paper)';
const SEAT = '(seat|saddle|chair !(for)|toilet seat|cushion under)';
const HAS =
  '(penis|willy|willie|dick|cock|manhood|member|john thomas|old (fella|boy|man|chap)|mister (happy|johnson|winky)|mr (happy|johnson|winky)|todger|johnson|pecker|tackle|little (man|fella|soldier)|knob|equipment|wedding tackle|soldier|private parts|privates|downstairs)';
const HARDENS =
  '(erection*|erect|hard on|boner*|stiffy|orgasm*|climax*|ejaculat*|get (it|him|one) up|keep (it|him|one) up|get it hard|get hard|got hard|getting hard|stay hard|staying hard|keep hard|rise to the occasion|aroused|perform* (in (the)? bed*|sexually|with my|for my|as a man)|get wet down|come (during|when we|in bed|with my))';
const SEX =
  '(sex|intercourse|make love|making love|made love|love making|lovemaking|sexual*|intimate|intimacy|in bed with my|with my (wife|husband|partner|boyfriend|girlfriend|missus)|(wife|husband|partner|boyfriend|girlfriend|missus) and (i|me)|we are together|bedroom department|masturbat*|touch myself|between the sheets)';
const NO_FEELING =
  '(numb*|(no|lost|lost all|less|without|not much|hardly any|not any|loss of) (the|all)? (feeling*|sensation*|pleasure)|(cannot|not|hardly|barely|never) ~ (feel|felt) (a thing|anything|it|much|him|her|my|nothing)?|feel* (nothing|different|dead|weird|strange)|(is|all|gone|completely|totally|just) dead|dead down there)';

/** Numbness round the saddle (NHS back pain; BMJ Best Practice): what its body parts do not tell. */
export const saddleSigns: readonly Sign[] = [
  {
    finding: 'saddle_numbness',
    said: phrase(
      `${NOT} (really|even|properly|quite|able to|been able to|hardly)? (to)? (feel|felt|tell) ~ (${WIPING}|${SEAT}|sit on|sitting on|i (am|have) wip*|when i (wash|dry|shower|wipe)|sit down|am sitting)`,
      `${WIPING} ~ (cannot|not|no|numb*|nothing|never|hardly|barely|feels (strange|different|funny|weird|dead|numb))`,
      `(no|lost|numb*|less|without|dead|tingl*|odd|strange|weird|funny) (feeling|sensation|all)? (when|where|while|as|it is where|to) (i|the|my)? (am|can)? (${WIPING}|sit* !(too|for long|still)|wash|washing|saddle)`,
      '(sitting|sat|sit) on (a|some)? (cotton*|cushion|pillow|cloud|sponge|foam|marshmallow*|something that is not|nothing|pins|needles|a ball)',
      `(numb*|tingl*|dead|no feeling|not feel*|cannot feel*|pins and needles) ~ (where i sit|i sit on|sit down on|sitting area|saddle|anus|rectum|arsehole|ring|below the belt|between (my|the|me)? (legs|thighs)|underneath|undercarriage)`,
      '(it|everything) (all)? (is|feels|has gone|gone)? (all)? numb (there|below|underneath)?',
      `(${WIPING}|sitting|sitting down) feels (numb|odd|funny|strange|weird|different|like)`,
      `(different|odd|funny|strange|weird) when i (${WIPING}|sit down)`,
      'numb in the middle',
      '(nothing|not) feels right (down there|down below|below)',
      'saddle (numb*|anaesthesia|anesthesia)',
    ),
  },
  {
    finding: 'sexual_dysfunction_new',
    said: phrase(
      `${NOT} (really|even|been|being|able|managed|seem|manage|quite|to|get|have|getting|to get|to have|been able to|able to|been able to get|been able to have|able to have|able to get|been able to reach)? (to)? (get|have|an|a|any|keep|reach|maintain|hold|achieve)? (an|a|any)? (proper|full|good)? ${HARDENS}`,
      `(no|lost|losing|lose|loss of|weak|trouble|problem*|${HARD}) (more|getting|having|keeping|with|to get|to keep|to have|maintaining|reaching|my|any|all)? (an|a|my|any|to|proper)? ${HARDENS}`,
      `${HARDENS} (is|are|has|have|just|will) (not|gone|stopped|disappeared|weak*|difficult|a problem|numb|failing|vanish*|finished|packed)`,
      '(impotent|impotence|erectile)',
      `${HAS} (is|has|just|is just|has just|just is|will|does|do|did) ~ (not (work*|respond*|stand*|rise|get (hard|up)|play*|do|perform*|cooperat*)|given up|gone (limp|soft|on strike|dead|to sleep)|on strike|stopped working|stopped|dead to the world|limp|soft|packed (up|in)|out of (action|order|service)|asleep on the job|lost (interest|its))`,
      `${HAS} (not|stopped|limp|soft) (work*|respond*)?`,
      `(things|it|nothing|stuff) ~ (not (work*|happen*|respond*)|stopped working|works|happens|working|gone wrong) ~ (in the bedroom|in bed with|down there when|sexually|in that department with)`,
      '(cannot|not|unable|trouble|problem*|fail*) ~ (perform|performing) (in (the)? (bed*)|sexually|any more with|with my|for my|as a man|between the)',
      `${SEX} ~ ${NO_FEELING}`,
      `${NO_FEELING} ~ ~ ${SEX}`,
      `(cannot|not|unable|never) (really|to|able to|even)? (finish|come|cum|get off|perform|get there) ~ ${SEX}`,
      '(since|back) ~ ~ (cannot|not able to) (come|cum|finish) !([^ ]*)',
      `(trouble|problem*|difficult*|issue*) ~ (sex|sexual*|sexually|bedroom department|making love|arousal)`,
      `(sex|sexual*|love life) ~ (stopped working|not (work*|possible)|dysfunction|gone numb|problem*|trouble|function)`,
      '(sex|sex life|orgasm*) (has|have|feels|feel|is|are) (just|completely|suddenly)? (gone|changed|different|strange|odd|numb|stopped|weird|off|impossible) (strange|odd|weird|numb|since)?',
      '(parts|bits) (do not|does not|will not|have stopped|are not|stopped) (work|working|respond*)',
      '(trouble|problem*|issue*|difficult*) in the bedroom',
      '(cannot|not able to|unable to) (have sex|make love|masturbate|have intercourse)',
      '(cannot|not) feel (him|her|it|anything|my (husband|wife|partner|boyfriend|girlfriend)) (inside|in bed|during)',
      '(cannot|not) (be|feel|get) (aroused|turned on)',
      '(no|lost|nothing) (the|my|all)? (feeling|sensation|works|working) in bed',
      '(erection|bedroom|sexual) (trouble*|problem*|difficult*|issue*)',
      'viagra (is|does|has) (not|stopped) work*',
      '(keep|keeps|kept) going (soft|limp)',
      '(lost|no) (all|any)? (sexual (feeling*|sensation*|function)|libido and feeling)',
      '(not|never) (please|satisfy) my (wife|husband|partner|girlfriend|boyfriend)',
      '(not|never) (stand up|get stiff|get up) (down there|any more|anymore|in bed)',
      'gone (limp|soft|floppy) (down there|during|when|in bed|on me|halfway)',
    ),
    unless: phrase(
      '(bedroom|sex*|that department) (is|are|works) (all)? (fine|grand|okay|no different|normal)',
      'my sex life is (good|great|okay)',
    ),
  },
];
