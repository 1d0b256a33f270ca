import { phrase } from '../phrase';
import type { Sign } from '../spotting';
import { HARD, NOT } from './groups';

const LEG = '(leg|foot|calf|thigh|shin|knee|ankle|hip|buttock|heel|toe*)';
const SIDE = `(left|right|one|first|other)`;
const AILS =
  '(pain*|hurt*|ach*|sore*|numb*|tingl*|pins and needles|weak*|shoot*|burn*|cramp*|sciatic*|spread*|start*|doing it|moved|moving|gone|going|same|dead|electric*|zap*|zing*|twing*|travel*|stab*|throb*|prickl*|crept|creep*|now|today|too|as well)';

/** Trouble in both legs (NICE CKS 2018), and a leg or foot that gives way, drops or drags (Lifespan). */
export const legSigns: readonly Sign[] = [
  {
    finding: 'bilateral_leg_symptoms',
    said: phrase(
      `${SIDE} (side|${LEG}|one)? (of my (body|back))? ~ (and|now|then|but|plus|also|as well as|to) (it is|has|is|i have got it in)? ~ (now|also|in|down)? (the|my|me|its)? (other|left|right) (side|${LEG}|one) (is|has|too|as well|now|also|leg)?`,
      '(one|left|right) (side|leg|one|foot) ~ now ~ (both|the pair|the two|two of them)',
      '(used to be|was|started|began|it was) (just|only|in|on|off)? (in|on|down|with)? (just|only)? (the|my|me)? (one|left|right) (side|leg|one|foot)? ~ ~ (both|other|two|pair|(left|right) (leg|side|one|foot)? (as well|too|also))',
    ),
    with: [phrase(AILS), phrase(`(${LEG}|legs|side|sides|sciatic*)`)],
    unless: phrase(
      '(leg|side|one|foot) (is|feels|are) (totally|just|all|absolutely)? (fine|okay|good|normal|all right|perfect|grand)',
      '(left|right|one|other) (shoulder|arm|hand|wrist|elbow|ear|eye|rib*)',
      'not (in|on|down) (the|my) (other|left|right)',
      'can (stand|feel)',
      '(other|right|left) (leg|side|one|foot) (is|feels) (fine|okay|good|normal|all right|perfect)',
    ),
  },
  {
    finding: 'bilateral_leg_symptoms',
    said: phrase(
      `(leg|foot|calf) ~ and (now|so (is|does|has)|then)? (now)? (the|my) other (one|leg|foot)? (is|too|as well|now|has|does)?`,
      '(now|it is|this is|moved|spread*|started|start*|goes|go|going|gone|runs|running|feel it|affect*|got it|travel*|down|hit*) (all)? (now)? (it is)? (in|to|down|into|on|through)? (both (of)? (my|the|me)? (legs|calves|thighs|feet)|the other leg (too|now|as well))',
      '(it|pain|that|all) (all)? (goes|runs|shoots|travels|is going|is running|going|down) (down|into|through|in) (to)? (both)? (my|the) (legs|calves|thighs)',
      'both legs (are)? (affected|now|too|as well|the same|bad|gone)',
      'other leg (has|is)? (started|too|as well|doing (it|the same)|going|now) (too|as well)?',
      'neither (leg|foot|of my legs) (will|works|work|feels (right|normal)|has (any|got)|moves|can|wants|responds)',
      'walk* (about)? (as if|as though)? (i am|i was)? (a)? drunk',
      '(down|in|on|into) both (of)? (the|my|me)? (sides|hips|buttocks|cheeks|of them)',
      'both (of)? (sides|the sides|hips) ~ (numb*|tingl*|weak*|shoot*|leg)',
      '(sciatica|numbness|weakness|pins and needles|tingling|shooting pain*) ~ (both|both of them|both sides|the pair of them|either side|each side)',
      '(paraly*)',
      `${NOT} (really|even|able to|properly|hardly)? (move|feel|lift|use|work) (either|both|my two) (of)? (my|the)? (leg*|f[^ ]*t)?`,
      '(from|below) (the|my) waist (down)? ~ (numb*|dead|nothing|no feeling|weak*|tingl*|cannot|not)',
      '(numb*|dead|nothing|no feeling|weak*|tingl*|cannot feel|not feel*|no power|no strength) ~ (from|below) (the|my) waist (down)?',
    ),
    unless: phrase('(arms|hands|shoulders|neck|ears)'),
  },
  {
    finding: 'leg_giving_way_or_foot_drop',
    said: phrase(
      `${LEG} (just|it|that|is|has|keeps|kept|will|always|kind of|sort of|has been|has started|started|now|really|on that side|muscle)? (just|suddenly|kind of|sort of|to|been)? (drop|drops|dropped|dropping|flop*|drag*|slap*|scuff*|scrap*|catch*|crumpl*|buckl*|fold*|collaps*|cav* in|cav*|crumbl*|turn* to (jelly|rubber)|slip* from under|sag*)`,
      `${LEG} (has|have|keeps|kept|is|it)? (just|suddenly|simply)? (went|goes|gone|going|go|gives|gave|giving|give|given) (right|just|clean)? (way|out|from|under|underneath|beneath|on me|out on me|away|!([^ ]*))`,
      `${LEG} ~ (let* me down|went from under|goes from under|go out from|not (hold|support|carry|take|keep) me|not (hold|support) (my|me)|on (me|us) (twice|again|on the stairs|and i fell))`,
      `(foot|ankle) (just|keeps|is|always|kept)? (turning|rolling|turns|rolls|going|goes|turned|rolled) over`,
      'lift* (my|the) (whole)? (knee|leg|foot|thigh) (up)? ~ high',
      `${NOT} (really|even|quite|able to|properly|been able to)? (to)? (lift|raise|pick|pull|move|flex|wiggle|bend|hold|control|work) (up)? (my|the|this|that|me)? (front of (my|the)|ball of (my|the)|whole|big|left|right)? (left|right|big)? (foot|toe|toes|feet|ankle|leg) (up|off|properly)?`,
      `(${HARD}) (to|with)? (lift*|rais*|pick* up|mov*|flex*|controlling|to control) (up)? (my|the|this|that) (front of (my|the)|big|left|right)? (foot|toe|toes|ankle|leg)`,
      `(foot|leg|toe|toes|ankle) ~ (will not|does not|would not|not|refus*) ~ (do what|lift|come up|pick up|go where|move|obey|respond|listen|work|clear)`,
      '(drag*|slap*|scuff*|scrap*) (my|the|me|that|this|one|a) (left|right|one|bad|whole|other)? (foot|leg|toe|toes|feet|heel)',
      '(trip*|stumbl*|catch*|fall*) (over|on|up on|up over|because) (my|the|me|of) (own|left|right|one)? (foot|feet|toe|toes|floppy)',
      '(toe|toes) ~ (catch*|caught) (on)? (the)? (carpet|rug|floor|ground|step|stairs|pavement|kerb|curb|lino|mat)',
      '(foot|ankle|leg) (is|has|goes|just goes|has gone|feels)? (gone|all|just)? (floppy|limp|lame|flopp*)',
      '(weakness|leg|foot) (is|keeps)? (getting|gets|got|becoming) (quickly|rapidly|much|a lot)? worse ~ (leg|foot|weak*)',
      'weakness (is|keeps)? spreading',
      'weakness (is|keeps)? (getting|gets) (quickly|rapidly|much|a lot)? worse',
      '(foot|leg) (that|just)? (hangs|hanging) (down|limp|loose)?',
      '(shoe|slipper|boot) (keeps|is|just)? (drag*|scrap*|catch*|scuff*) !(lace*)',
      '(catch*|stub*|kick*) my (own)? (feet|foot|toes) (on|all the|when|a lot|!([^ ]*))',
      '(keep|keeps|kept) (on)? (tripping|stumbling) (because of my (left|right)? (foot|leg|toes))?',
      '(tripping|stumbling) (all the time|over nothing|a lot|constantly|everywhere)',
      `${NOT} (able to|really|even)? (walk|stand|go|get) (up)? on (my)? (heels|tiptoes|tiptoe|tip toes|toes)`,
      `${NOT} (able to|really)? (rely on|trust) (my|the|this) (left|right)? (leg|knee|foot)`,
      '(no|not the) (strength|power) to (lift|raise|move) (my|the) (left|right)? (foot|leg|toes)',
      '(it|that|keeps|kept) (just|keeps|has|kept)? (giving way|gives way|gave way|buckling|buckles|buckled|giving out|gives out|gave out|given out|given way)',
      '(cannot|not) (keep|stop) (my|the) (left|right)? (foot|leg|ankle|toes) from',
      '(leg|knee|ankle) (just|suddenly|has|simply)? (gave|caved) (and|then|so|but)',
      '(foot drop|drop foot|dropped foot|dropfoot|footdrop)',
      `${LEG} ~ (getting|becoming|growing|gets|got|been getting) (much|a lot|really|steadily|so much)? weaker`,
      `weaker (and weaker|every day|by the (day|hour)|each day|day by day) ~ ${LEG}`,
      `(losing|loosing) (all|the|my)? (power|strength|use) (of|in) (my|the|one|this|that) (left|right|whole)? ${LEG}`,
      `(lost|no) (the|all|my)? use (of|in) (my|the|one) (left|right)? ${LEG}`,
    ),
    unless: phrase('(shoe|shoes|boot) (lace|is rubbing|rubs)', 'dropped (a|the|my|something)'),
  },
];
