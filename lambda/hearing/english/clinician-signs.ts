import { type Phrase, phrase } from '../phrase';
import type { Sign } from '../spotting';
import { agreed } from './clinician';
import { courseSigns } from './course-signs';
import { fallSigns } from './fall-signs';
import { gentleSigns } from './gentle-signs';
import { heartSigns } from './heart-signs';
import { either, longAgo } from './shared-words';

const DISC = phrase(
  '(disc|discs|disk|disks)',
  '(spinal|lumbar)? stenosis',
  '(tunnel|canal|tube|space|gap) ~ (spine|back|nerves) ~ (tight|small|narrow*|closing|squash*)',
  '(narrow*) ~ (spine|spinal|canal|backbone|vertebra*)',
  '(spine|spinal|canal|spinal canal) ~ narrow*',
  '(herniated|herniation|protrusion)',
);
const noDisc = phrase(
  '(compact|brake|music|computer) (disc*|disk*)',
  '(disc*|disk*) (jockey|brake*|golf)',
  'aortic stenosis',
);

/** A slipped disc or a narrow spine: to be asked about before walking (article, Mehta). */
const discSigns: readonly Sign[] = [
  { finding: 'disc_or_stenosis_not_cleared', said: DISC, unless: either(noDisc, agreed) },
  { finding: 'disc_or_stenosis_cleared', said: DISC, with: [agreed], unless: noDisc },
];

const BABY =
  '(baby|babies|twins|triplets|newborn|little one|wee one|bairn|infant|bub|kid|little girl|little boy|bundle)';
const AGE = '(weeks|months|days|week|month|wks)';
const PREGNANT = phrase(
  '(pregnan*|preggers|preggo|trimester|postpartum|post partum|postnatal|breastfeed*|breast feeding|up the duff|up the spout|knocked up|bun in the oven|family way|with child|eating for two|childbirth|miscarr*|newborn|stillbirth|antenatal|prenatal)',
  '(am|is|are|i have been) expecting',
  'baby on the way',
  `expecting (a|twins|my|our|again|another|next|in|at|and|but|soon|any|${BABY}|baby)`,
  `(had|having|have|delivered|carrying|got|birthed) (a|my|our|another|the|just had|me)? (first|second|third|fourth|new|last|wee|baby)? ${BABY}`,
  '(just)? (gave|given|giving) birth',
  '(the|since|after) (the|my|giving|last)? birth',
  '(new|first time) (mom|mother|mama|mommy)',
  `${BABY} (is|was|born|are|who is|came|arrived|is only|are only)? (is|only|just|now|about|nearly|born|was born)? ~ (${AGE}|in|last|old|due)`,
  `(am|about|nearly|now|already|i am only|only) ~ ${AGE} (along|gone|in|pregnant|and|now|so|with|but|today)`,
  `${AGE} (along|gone|pregnant)`,
  `${AGE} old (baby|twins|newborn|infant|little one|bairn)`,
  `carrying ~ ${AGE}`,
  'am carrying (and|now|but|at)',
  '(due|due date) (is)? (in|on|next|soon|any day|around) ~ (baby|january|february|march|april|may|june|july|august|september|october|november|december|weeks|month|week|day)',
  '(my|the) (due date|baby bump|midwife (says|said|told|is|wants|has|okayed))',
  '(became|become|becoming) a (mom|mother|parent|mama)',
  '(i am|at|now|about|nearly|only) ~ (six|eight|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty) (one|two|three|four|five|six|seven|eight|nine)? weeks',
);
const notPregnant = either(
  longAgo,
  phrase(
    '(weeks|months) (post|after|since) (op|surgery|my|the)',
    '(operation|surgery|op) ~ (weeks|months)',
    '(pain|back|sore|it|ache|had|for|been|going on) ~ (weeks|months) (now|and|so)',
    '(had it|going on|been|on it|lasted|over|since) ~ weeks',
    '(wife|daughter|sister|friend|partner|girlfriend|cousin|niece|cat|dog) (is|has|had|just|was|are) ~ (pregnan*|expecting|baby|birth|having)',
    '(not|was not) expecting (that|this|it|any|to|you|much|anything)',
    'expecting (a|my|some|the|to|an)? (parcel|call|phone call|delivery|visitor*|package|company|letter|grand*|friend*|snow|rain|plumber|see|get|go|hear|order|email|result*|good|bad)',
    '(sleep*|slept) (like)? (a)? baby',
    '(wake|woke|wakes) ~ baby',
  ),
);

/** Pregnant, or with a baby of less than six months (PAR-Q variants). */
const pregnancySigns: readonly Sign[] = [
  { finding: 'pregnant_not_cleared', said: PREGNANT, unless: either(notPregnant, agreed) },
  { finding: 'pregnant_cleared', said: PREGNANT, with: [agreed], unless: notPregnant },
];

const ORGAN =
  '(gallbladder|gall bladder|appendix|tonsils|womb|uterus|kidney|prostate|hernia|knee|knees|hip|back|disc|cataract*|bowel|shoulder|spleen|ovar*|fibroid*|toe|foot|ankle|spine|stomach|tubes|veins|bunion*|lump|stone*|kidney stone*|belly|heart|valve|wisdom teeth)';
const notRecent: Phrase = either(
  longAgo,
  agreed,
  phrase(
    '(waiting|need|needs|might need|list|booked|due|scheduled|refus*|avoid*|instead of|do not want|want|going in|going to have|supposed to have|next (week|month)) (for|to have|to avoid|on|a|an|my|the|in|having)? ~ (surgery|operation|op|replacement)',
    '(surgery|operation|op) (is|will be)? (next|booked|in a (few|couple)|scheduled|coming up)',
    '(surgery|operation) (opens|closes|appointment|hours)',
    'doctor is surgery',
    '(years|year) (since|after) ~ (surgery|operation|op)',
  ),
);

/** Surgery in the last weeks, until a clinician agrees (PAR-Q variants). */
const surgerySigns: readonly Sign[] = [
  {
    finding: 'recent_surgery',
    said: phrase(
      '(surgery|surgeries|operation|operations|operated|post op|postop|post surgical|post operative|laminectomy|discectomy|microdiscectomy|hysterectomy|appendectomy|vasectomy|prostatectomy|arthroscopy|spinal fusion|keyhole|laparoscop*|c section|cesarean|caesarean|cesarian|hip replacement|knee replacement|joint replacement)',
      '(an|my|the|hernia|back|knee|hip|big|small|little|minor|major|shoulder|eye|cataract|foot) op',
      '(replacement|fusion) (of|on|in|done|last|surgery|two|three|a|about)',
      '(stitches|sutures|staples) ~',
      '(still|wound|scar|incision) (is)? (healing|sore from|recovering)',
      '(just|only|recently|newly|came|come|got|home|back) ~ (out of|from|home from|discharged from|out|left) (the)? hospital',
      '(just|only|recently) discharged',
      `(had|got|having|have had|getting) (my|a|the|me|an|some|both) ~ ${ORGAN}? (out|removed|taken out|whipped out|replaced|done|fixed|fused|scoped|pinned|repaired|taken away|cut out) ~`,
      `they (did|took|fixed|replaced|removed|opened|cut|fused|pinned|operated|repaired|whipped) ~ ${ORGAN}`,
      '(went|gone|been|was) under the knife',
      '(had|got) (a)? (new) (hip|knee|shoulder)',
      '(under|after|from) (the)? (general)? anesthetic',
    ),
    with: [
      phrase(
        `(${ORGAN}|surgery|surgeries|operat*|op|postop|laminectomy|discectomy|microdiscectomy|hysterectomy|appendectomy|vasectomy|prostatectomy|arthroscopy|fusion|keyhole|laparoscop*|c section|cesarean|caesarean|cesarian|replacement|stitches|sutures|staples|hospital|discharged|knife|wound|scar|incision)`,
      ),
    ],
    unless: notRecent,
  },
];

export const clinicianSigns: readonly Sign[] = [
  ...discSigns,
  ...pregnancySigns,
  ...heartSigns,
  ...surgerySigns,
  ...fallSigns,
  ...courseSigns,
  ...gentleSigns,
];
