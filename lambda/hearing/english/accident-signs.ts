import { phrase } from '../phrase';
import type { Sign } from '../spotting';

const CAR =
  '(car|cars|van|truck|lorry|bus|motorbike|motorcycle|motor bike|bike|bicycle|cyclist|scooter|taxi|tram|train|tractor|forklift|fork lift|vehicle|suv|pickup|ute|jeep|auto rickshaw|rickshaw|auto|moped|e bike|quad|quad bike|atv|four wheeler|drunk driver|drunk|driver|hgv|eighteen wheeler|semi|minibus|coach|bull|cow|horse|deer|kangaroo|moose)';
const CRASH =
  '(crash|wreck|pile up|pileup|smash|smash up|collision|prang|accident|rollover|bingle|fender bender)';
const HIGH =
  '(roof|ladder*|step ladder|stepladder|scaffold*|tree|balcony|window|loft|attic|cliff|wall|deck|porch roof|bridge|cherry picker|height|heights|crane|horse|pony|motorbike|motorcycle|bike|bicycle|scooter|moped|quad|quad bike|four wheeler|tractor|lorry|truck|trailer|train|platform|hayloft|haystack|banister|top (step|bunk|of the stairs)|step ladder|ledge|stage|swing|great height|high wall|moving (car|bus|train)|second story|hay loft|golf cart|top bunk|climbing wall|e bike|electric scooter|rock face|mezzanine|fence|car|snowboard|chair lift|bunk bed|upstairs|trampoline|ski lift|terrace|rooftop|first floor|second floor|top floor|storey|story|manhole|garage roof|shed roof|zip wire|zipline|escalator|snowmobile|snow mobile|jet ski|skateboard at|mountain bike)';
const STAIRS =
  '(stairs|staircase|flight of stairs|flight|steps|stairway|escalator|cellar stairs|basement stairs|basement steps|cellar steps)';
const FELL =
  '(fell|fallen|fall|falling|tumbled|tumble|toppled|plunged|thrown|chucked|flung|bucked|pitched|knocked|slipped|took a (fall|tumble|dive|header|spill)|had a (fall|tumble|spill)|(came|come|went|gone|going) (flying|crashing|tumbling|head first|headfirst|head over heels|arse over (tit|elbow)))';

/** Major trauma within two weeks (NHS back pain; G-care Gloucestershire), from a height or at speed. */
export const accidentSigns: readonly Sign[] = [
  {
    finding: 'serious_accident',
    said: phrase(
      `(in|into|had|having|have had|involved in|was in|survived|after|from|since|got in|walked away from|met with|met|been in) (a|an|the|this|my|that|one)? (really|right|very|pretty|bit of a|wee)? (bad|serious|big|nasty|terrible|horrible|major|minor|little|awful|massive|small)? (${CAR}|road|road traffic|traffic|motor|motorway|highway|freeway|auto|automobile|motor vehicle|skiing|ski|riding|farm|diving|work|workplace|boating|climbing|plane|helicopter|cycling|horse riding|driving|roof*|head on|hit and run|serious|bad|horrific|major) ${CRASH}`,
      '(in|into|had|survived|after) (a|an|the|this) (really|very)? (bad|serious|big|nasty|terrible|horrible|major|little|minor)? (crash !(course|diet|helmet|mat)|wreck|smash up|smash !(hit|burger)|pile up|pileup|collision|prang|head on)',
      'whiplash',
      '(flew|flown|flipped|pitched|catapulted|went|gone|sailed) over (the|my) (handlebars|bars|bonnet|hood|steering wheel)',
      '(backed|reversed|drove|ran|piled|ploughed|plowed|slammed|smashed|crashed|smacked) (right|straight)? (into|over) (me|us|my (car|van|truck|bike|leg*))',
      '(had|was in|been in|in) (a|an) (recent|big|nasty|bad|serious|awful|terrible|horrible|major)? (accident) !(in (my|the) (pants|bed|trousers)|on the way|with my|number|at night|of birth)',
      '(hit|shunted|rammed|struck|whacked) (me)? from (behind|the side)',
      '(since|after|from|following) (the|my|that|this) (car|road|bike|bad|big|motorbike|motorway)? (accident|crash|wreck|collision|rta|pile up)',
      '(fell|fallen|fall|tumbled|rolled) (down|off) (a|an|the) (steep)? (hill|embankment|ravine|bank|mountain|slope|cliff)',
      '(fell|fall|came off|crashed) ~ high speed',
      '(a|had) (bad|high) fall from',
      'we crashed !(out|at|on)',
      '(car|bike|van|truck) (got|was) (hit|rammed|rear ended|totaled|totalled|shunted|smashed)',
      '(hit|struck) by (something|a) heavy',
      'wiped out on (my|the|a)',
      'got (knocked down|trampled|electrocuted|pinned|trapped under|buried|crushed)',
      '(fell|fallen|dropped|plunged) (from)? (a)? (long way|great height|considerable height)',
      '(fractured|broke|broken|cracked) (my|a|the|some) (back|hip|pelvis|spine|vertebra*|neck|tailbone) (yesterday|today|this|last|on|when|in (a|the) (fall|crash|accident))',
      '(met|meet) with (an|a|one)? (small|big|minor|major|bad|serious|road|bike|car|scooter)? (accident|crash)',
      '(had|have had|was in|been in|got in|was involved in) (a|an) (really|very)? (bad|serious|nasty|terrible|horrible|major|big|awful)? (car|road|traffic|motorbike|bike)? (crash|wreck|smash|collision|pile up|rta|mva|road accident)',
      '(rta|mva|hit and run|head on collision)',
      `(${CAR}|somebody|someone|guy|bloke|lady|woman|fella|idiot|eejit|kid|man|teenager) ~ (hit|hits|rammed|rear ended|slammed|smashed|crashed|ploughed|plowed|shunted|ran|drove|backed|piled|t boned|knocked|clipped|sideswiped|side swiped|bumped|flattened|went) (right|straight|hard|smack)? (into|over|in to|up|me|us|through|down)? (the|my|our|me|us)? (back (end)? of)? (me|us|my (car|van|truck|bike|bumper|back end|vehicle)|our (car|van|truck)|the car|down|off|over)`,
      `(hit|struck|knocked|rammed|rear ended|t boned|clipped|run over|ran over|crushed|kicked|trampled|flattened|mown down|mowed down|bowled over|knocked down|knocked over|run down|sideswiped|side swiped|bumped|dragged|squashed|pinned) (down|over|off|off my bike|flying|by|from behind)? (by|with|under|between) (a|an|the|some|this|my|one)? (speeding|big|reversing|parked|passing|moving|delivery|drunk|runaway|school|garbage|bin|white|black|red|city|falling)? (${CAR}|tree|branch|beam|wall|machine|pallet|bale|boulder|gate)`,
      '(went|gone|ran|drove|smashed|slammed|crashed|ploughed|plowed|piled) (right|straight|smack)? (up|into) (the)? (back|rear|side|front|backside) (end)? of (me|us|my|our)',
      '(rear ended|t boned|rear end collision|run over|got run over|run down by|been in a wreck|had a wreck|side swiped|sideswiped)',
      '(knocked|hit|thrown|flung|threw|bucked|tossed|chucked|pitched|sent flying|tipped|flipped|come|came) (me|us)? (clean|right|straight)? (off|over|from|through) (the|my|a|me|his|her)? (handlebars|bars|windscreen|windshield|bike|bicycle|motorbike|motorcycle|horse|pony|saddle|scooter|moped|quad|mare|stallion|cob|bull|bonnet|hood|top of (the|a) car)',
      '(horse|pony|mare|bull|cow|stallion|camel) (threw|bucked|kicked|trampled|fell on|rolled on|sat on|tossed|dumped|chucked|crushed)',
      `${FELL} (right|straight|clean|about|around|nearly|over)? (off|from|out of|out|through|down from|over|of) (of|from|a|an|the|my|our|his|her|some|me)? (the|a|my|top|first floor|second floor|neighbor is|neighbour is|bedroom|upstairs|moving|kitchen|wooden|loft|attic|extension)? (top|side|edge)? (of)? (the|a|my|our)? ${HIGH}`,
      `${FELL} ~ (down|off|head over heels|top to bottom) ~ ${STAIRS}`,
      '(fell|fallen|dropped|fall|drop|plunged|jumped) ~ (six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|several|a few|couple of|two|three|four|five|many|forty|fifty) (feet|foot|metres|meters|storeys|stories|floors|yards)',
      '(fell|fallen|fall|plunged) (through|down) (a|the|my) (roof|ceiling|floorboards|floor|manhole|hole|well|lift shaft|elevator shaft|hatch|trapdoor|loft|skylight|ravine|cliff|embankment|bank)',
      '(totaled|totalled|wrote off|written off|rolled|flipped|wrecked|crashed|smashed up|smashed|overturned|came off|tipped over|banged up|pranged) (the|my|our|a|his|her|me) (company|new|old|quad|whole|dirt|mountain|push)? (car|van|truck|bike|motorbike|motorcycle|quad|tractor|scooter|suv|jeep|atv|vehicle|buggy|golf cart|ute|moped|four wheeler|sled|snowmobile|lorry|pickup)',
      '(car|van|truck|quad|tractor|jeep|atv|bike|golf cart) (rolled|flipped|overturned|tipped|landed|skidded|spun|fell) (over)? (over|on me|on top of|on its|onto|off the road|out of control|into)',
      '(crashed|skidded|drove|slid|spun|smashed|ploughed|plowed) (my car|the car|it|head on|off|straight|right)? (into|in to|off) (a|the|another|someone|somebody)? (tree|wall|pole|lamp post|ditch|car|lorry|truck|bus|barrier|guard rail|guardrail|road|telephone pole|post|house|van|railings|another)',
      '(came|come|fell|thrown|parted company) (clean)? (off|from) (my|the|a|me|his|with my) (own)? (ladder|stepladder|roof|scaffolding|bike|motorbike|motorcycle|horse|pony|scooter|moped|quad|quad bike|bicycle|push bike|pushbike|mare|trail bike|dirt bike|jet ski|snowboard|skateboard|mountain bike)',
      '(tree|beam|wall|ceiling|pallet|wardrobe|engine|machine|bale|scaffold*|shelf|rack|load|roof|branch|girder|piano|fridge|freezer) (came down|fell|collapsed|landed|toppled) (down)? (on|onto|on top of) (me|my|us)',
      '(airbag|airbags|air bag|air bags) (went off|deployed|blew|came out)',
      '(car|motorbike|motorcycle|bike|truck|van|bus) (accident|crash|wreck) (on|last|yesterday|this|a|two|three|few|and|since|the other|happened)',
      '(was|been|got) (beaten up|beat up|assaulted|mugged|stabbed|shot|jumped|attacked by|attacked in|crushed|blown up)',
    ),
    unless: phrase(
      '(film|movie|book|series|programme|tv show|on telly|on the news|documentary)',
      '(match|game|footy|football|meeting|party|date|show) (was|is) (a|such)',
      '(computer|laptop|phone|tablet|app|system) (crash*|fell)',
      '(not|never) (been|had|have|was)? (in|had|have)? (a|an|any) (car|bad|serious)? (accident|crash|wreck) (at all|ever|or anything|in my life)?',
    ),
  },
];
