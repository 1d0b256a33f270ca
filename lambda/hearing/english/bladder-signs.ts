import { phrase } from '../phrase';
import type { Sign } from '../spotting';
import { HARD, NOT } from './groups';

const TOILET = '(toilet|bathroom|john|jacks|can|outhouse|throne|washroom)';
const WEE = 'wee !(bit|while|dram|touch|man|lad|lass|walk|one|rest|minute|sore|ache|pain|tad|thing)';
const STUFF = `(pee|${WEE}|piss|urine|water|poo|poop|shit|crap|turd|stool*|motion|motions|faeces|feces|number (one|two)|number ones|number twos)`;
/** To pee or poo, as a verb by itself or as something that one has, does or passes. */
const GO = `(pee|${WEE}|piss|urinate|tinkle|widdle|poo|poop|defecate|shit|crap|(pass|have|do|take|make|manage|get|start|go for|hold|control|finish) (a|any|my|the|much|out)? (proper|decent|good|full|single)? (${STUFF}|slash|leak|dump|bowel movement)|(go|get|been|going|gone) (to|on) (the|a)? ${TOILET}|(open|move|empty|void|evacuate|hold|control|relax) (my|the)? (bladder|bowel*|self|myself|water*))`;
const GOING = `(peeing|weeing|pissing|urinating|pooing|pooping|urination|(passing|holding|starting|controlling) (a|my|any|the)? (${STUFF}|bladder|bowel*)|going (to (the)? ${TOILET}|number (one|two))|(emptying|opening|moving|controlling) (my|the)? (bladder|bowel*)|bladder|bowel*|waterworks|${STUFF})`;
const DID =
  '(peed|peeing|pee|peeed|weed|weeing|wee|pissed|pissing|wet|wets|wetted|wetting|soiled|soiling|pooed|pooing|poo|pooped|pooping|poop|shat|shit|shitting|crapped|crapping|messed|messing|dirtied|dirtying|leaked|leaking|dribbled|widdled|tinkled|filled|ruined|soaked)';
const UNDER =
  '(pants|trousers|underwear|knickers|undies|boxers|drawers|jeans|nightie|pyjamas|pajamas|pj*|dress|skirt|depends|diaper|nappy|pad|sheets|bed|mattress|chair|seat|car seat|couch|sofa|slacks|shorts|briefs|jocks|dacks|chair)';
const WITHOUT =
  '(without|not|never|did not|no) (me|even|me even)? (knowing|know|feeling|feel|noticing|notice|notic*|realis*|realiz*|warning|meaning|mean|any warning|aware|trying|(my|the|any)? (knowledge|control))';
const THING =
  '(tap|faucet|roof|pipe|pipes|boiler|nose|bottle|boot|boots|shoe|shoes|car|oil|radiator|fridge|machine|battery|hose|sink|ceiling|tire|tyre|kettle|cup|eyes|sweat*|blood|wound|dog|cat|puppy|bucket|gutter|ball)';
/** A pipe or a shoe leaks as well. */
const THINGS = phrase(
  `${THING} (is|are|has|have|keeps|just|was|that|always)? (been|started|just|always)? (leak*|dribbl*)`,
  `(leak*|dribbl*) (in|from|of|with|a|the)? (a|the|my)? ${THING}`,
);

/** Any new trouble with bladder or bowels (NHS back pain; BMJ Best Practice cauda equina; GIRFT). */
export const bladderSigns: readonly Sign[] = [
  {
    finding: 'bladder_bowel_change',
    said: phrase(
      // It does not come.
      `${NOT} (being|been)? (really|even|seem*|properly|actually|always|quite|just|get|getting|manage*|to|able|at all)? (to)? (be able to)? ${GO} (right|properly|normal*|the same|as i used to|the way i used to)?`,
      `not (been|being)? able to (really|even|properly)? ${GO}`,
      `${NOT} (really|even)? (peed|weed|pissed|urinated|pooed|pooped|shat|(passed|had|done|managed) (a|any|much)? (proper|decent|good)? ${STUFF}|opened my bowels)`,
      `${NOT} (been|gone|go|been able to go|able to go|seem to go) (number (one|two)|(to (the)? ${TOILET})|properly down|properly since|for a ${STUFF})`,
      `${HARD} (to|with|when|when i|trying to|getting|in|to start|starting|to get|having)? (to|my|a|the|going|started)? (${GO}|${GOING})`,
      `(strain*|push*|force|squeeze) (hard|really hard|so hard|like mad)? (to|just to|when i|when) (get (the|my|any) ${STUFF}|get it (out|started)|${GO})`,
      `${GOING} (is|are|has|have|has become|has been|does|do|will|did) (been|become|so|really|very|getting|a bit)? (hard|difficult|tough|tricky|a problem|problematic|a struggle|not (come|coming|start*|flow*|work*|pass*|normal|right|happen*|easy|the same)|stopped|slow|weak|blocked|stuck)`,
      '(nothing|not a drop|no urine|no pee|no wee|only a dribble|just a dribble|only drops|just drops|barely a drop|hardly anything|nowt) (comes|is coming|will come|would come|come|came|happens|happened|passes) (out)?',
      `(push*|press*|strain*|squeez*) ~ to (get|make|start) (the|my|any)? (${STUFF}|peeing|weeing|bladder)`,
      `(ages|forever|a long time|so long|a while|ten minutes|hours|years) ~ (before|for|till|until|to get) ~ (comes|comes out|start (peeing|weeing)|starts|${STUFF}|flow*)`,
      `(need|want|burst*|dying|desperate|trying|tried|try) (for|to)? (a|go|the)? (${GO}|${STUFF}|${TOILET}) ~ (but|and|though|yet) ~ (cannot|not|nothing|no|never)`,
      '(weak|slow|poor|thin|feeble|stop start|stopping and starting|interrupted) (pee|urine|urinary)? (stream|flow|trickle)',
      '(stream|flow) (is|has|has gone|has become|gone|got) (so|very|really|a bit|become)? (weak*|slow*|poor*|thin|stopped|a trickle|feeble)',
      '(pee|urine|wee|water) (just|only|is just|is only)? (dribbl*|trickl*|drips|dripping|a trickle|a dribble)',
      '(not|cannot) (get|pass|squeeze|manage) (out)? (a|one) (single)? (drop|drip|dribble)',
      '(urinary|urine) retention',
      `(takes|took|taking) (me)? (so|forever|ages|a|an|hours|too)? (long|while|age)? (time)? to (even)? (start)? (${GO}|peeing|weeing)`,
      `${NOT} (seem to|able to)? go (right|properly|normal*|as i used to|the way i)`,
      '(need|try*|trying|tried|burst*) to go (but|and|yet) (then)? (i)? (still|just)? (cannot|not|nothing|it will not|it does not)',
      'not (gone|been able to gone) (all day|today|since (yesterday|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
      `${HARD} (to)? (hold|holding) (it|on) (in)?`,
      'constipated ~ (cannot|not|no) ~ (feel*|pee|wee|urge)',
      // Its urge or feeling is not there.
      `${NOT} (really|even|always|been|able to|the)? (to)? (feel|feeling|felt|tell|know|knew|sense|notice|noticed|realis*|realiz*|aware|get|have|got|had) ~ (urge|${GOING}|i (have|had|am|was|need) (to)? (go|going|gone|been|wet)|(need|want) (for|to|of)? (a|the|go|${STUFF})|(go|going|went) to the ${TOILET}|bladder|when i (go|have gone|am going|${GO})|it (come|coming|came) out|when it comes|wet until|it until)`,
      `(no|lost|losing|lose|loss of|lack of|zero|without) (all|any|the|my)? (urge !(to (walk|exercise|eat|smoke|drink|move|do|sleep|stop|get|run))|feeling of needing|sensation of needing|warning (before|when|that) i) (to (go|${GO}|move)|before i|at all|when|for the ${TOILET}|any more|anymore)?`,
      `no (feeling|sensation) (at all)? (when|while|as) ~ (go|${GO}|${GOING})`,
      // It comes by itself.
      `${DID} (all)? (over|in|down|on|into|through)? (myself|meself|me|my (self|leg|legs|own)|(my|the|me|his) (good|new|best|own)? ${UNDER})`,
      `(went|gone|going|go) (number (one|two))? (in|all over) (my|the|me) (pants|trousers|underwear|knickers|undies|boxers|jeans|depends|diaper|nappy|pad|bed)`,
      `(done|did|doing|had) (a|one|some|it|my)? (${STUFF}) (in|all over|down|on) (my|the|me) (${UNDER}|leg|legs|self|floor)`,
      'not a (single)? drop !(of (rain|drink|alcohol|milk))',
      `accident* ~ (pants|trousers|underwear|knickers|undies|${TOILET}|bed|sheets|number (one|two)|${STUFF}|down (there|below)|bladder|bowel*|wet|at night|without knowing)`,
      `(${TOILET}|bladder|bowel|bathroom|little|wee|embarrassing|pee|poo|${STUFF}|wetting|daily) (accident|accidents|mishap*)`,
      '(had|have|get|getting) (a few|little|some|wee|couple of|two|three)? accidents',
      `accident* on the way to (the)? ${TOILET}`,
      `${NOT} (feel|know) myself (go|going)`,
      `(pee|urine|wee|poo) (run*|ran|trickl*|pour*) down (my|me)`,
      '(having|been having|have been having|started having|keep having|few|couple of|several) (a few|little|some|wee|these)? accidents',
      `${NOT} (quite|always|even|really|been|able to)? (to)? (make|made|making|get|got|getting|reach*|hold*) (it)? (to|on) (the)? ${TOILET}`,
      `${NOT} (quite|always|even|really|been able to|able to)? (make it in time|get there in time|hold it in|hold it|hold (on to)? (my|me|the)? (${STUFF}|bladder|bowel*)|control it when|stop (peeing|weeing|going|leaking))`,
      `${NOT} (really|been able to|able to)? control (my|the|when|over|of|it)? (i|own)? (bladder|bowel*|${STUFF}|go|pee|wee|poo|bodily|functions)`,
      `(lost|losing|lose|loss of|no|less|poor|without|gone|not much|not any|not have|not got) (all|any|full|much|bit of|the)? control ~ (bladder|bowel*|${STUFF}|down (there|below)|below|${TOILET}|bodily|when i go|back passage|sphincter)`,
      '(no|lost|losing|lose|loss of|less|poor|without|no more) (my|the|any)? (bladder|bowel*|toilet|urine|urinary) (and|or)? (bladder|bowel*)? control',
      `(bladder|bowel*|${TOILET}|urine) control ~ (gone|lost|not|bad|poor|going|slipp*|terrible|vanish*)`,
      `(pee|urine|wee|poo|shit|it|stuff|something) (just|is|has|keeps|has been)? (run|runs|running|ran|came|comes|come|coming|falls|pours|poured|slips|slipped) (right|just)? (out|down my leg*|down me) (of me)? (without|before|by itself|on its own|and i|when i (cough|laugh|sneeze|stand)|with no|i (cannot|could))`,
      '(wear*|need*|using|use|buy*|bought|buy me|put on|get me|back in|into) ~ (incontinen* pads|pads !(for|on)|(those|a) pad|nappies|diapers|depends|pull ups)',
      'incontinen*',
      '(woke|wake|waking|found|find|discover*) (up)? ~ (wet|soaked|soaking|soiled|puddle) (bed|sheets|patch|pants|trousers|through)?',
      // It is not as it was.
      '(bladder|bowel*|waterworks|plumbing|toilet habits|bathroom habits) ~ (playing up|acting up|changed|all over the place|shut down|packed (up|in)|on strike|gone (wrong|funny|haywire|on strike|off|mad)|not (right|the same|normal|work*|empty*|open*|moving|move|doing)|will not (empty|work|open|move|go)|does not (empty|work|feel)|stopped|seized|failing|failed|locked|blocked|dead|messed up|playing tricks|misbehav*|trouble|problem*|issue*|control is)',
      '(toilet|bathroom|bladder|bowel*) (trouble*|problem*|issue*|changes|difficult*) !(is|are)',
      '(trouble|problem|problems|issue|issues|difficult*|bother) ~ (bladder|bathroom|bowel*|waterworks|toilet|plumbing|down there when)',
      `${NOT} (been|being|able to|been able to|really)? (to)? (go|going) (to (the)? ${TOILET}) (right|properly|normal*)?`,
      `(going|go) (to the)? ${TOILET} ~ (is not|not been|has not been|has changed|different|is hard|is difficult|without)`,
    ),
  },
  {
    finding: 'bladder_bowel_change',
    said: phrase('(leak|leaks|leaking|leaked|leakage|dribbl*)', `(accident|accidents) in bed`),
    unless: THINGS,
  },
  {
    finding: 'bladder_bowel_change',
    said: phrase(
      `${NOT} (quite|always|even|really|able to|been able to)? (get|got|make|made|getting|making) (it|there) (on|in)? (quick|fast|soon|time)? (enough)?`,
      `${NOT} (get|got) (it|going|started|anything|any) (going|started|out|to (come|start|go))`,
      '(it|everything) (all|just)? (came|comes|went) (out|everywhere)',
      '(not|nothing|never) (come|comes|coming|happen*) (out)?',
    ),
    with: [phrase(`(${TOILET}|bladder|bowel*|${STUFF}|peeing|weeing)`)],
  },
  {
    finding: 'bladder_bowel_change',
    said: phrase(
      WITHOUT,
      'before i (knew|know) (it|what)',
      '(gone|been|went|going) (number two|number one)? (before|and i (did|do) not)',
    ),
    with: [
      phrase(
        `(${DID}|wet|gone|went in|been going|going in|going without|${STUFF}|${TOILET}|bladder|bowel*|accident*)`,
      ),
      phrase(
        `(myself|${UNDER}|leak*|${STUFF}|peeing|weeing|pooing|going|gone|${TOILET}|bladder|bowel*|peed|pooed|accident*|wet)`,
      ),
    ],
    unless: phrase('(weight|pounds|stone|kilos|going (for|on|up|down|out)|need to)'),
  },
];
