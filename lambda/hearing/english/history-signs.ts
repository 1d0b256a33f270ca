import { phrase } from '../phrase';
import type { Sign } from '../spotting';
import { agreed } from './clinician';
import { newPain } from './shared-words';

const FAMILY =
  '(mother|mom|dad|father|husband|wife|brother|sister|son|daughter|aunt|uncle|friend|nan|gran|grandma|grandad|grandmother|grandfather|cousin|neighbo*|partner|in law|family)';
/** "It runs in the family", "my aunt died of it". */
const someoneElse = phrase(
  `${FAMILY} (has|had|is|was|both|all|got|died|passed|who|have|just|also)? (had|got|been|having|has|is|died|on|of|from|with|away|diagnosed|a|the|going through)? (cancer*|breast|bowel|lung|prostate|chemo*|tumo*|osteop*|brittle|leuk*|lymphoma|with|of|from|bone|her|his)`,
  `(run*|history) (in|of) (the|my|our) family`,
  `${FAMILY} (died|passed)`,
);

/** Cancer, now or in the past (IFOMPT 2020); a weak immune system, injecting, a bad infection (G-care). */
export const lastingIllness: readonly Sign[] = [
  {
    finding: 'cancer_history_new_pain',
    said: phrase(
      '(cancer|cancers|cancerous|tumor*|tumour*|melanoma*|lymphoma*|leukemi*|leukaemi*|myeloma*|malignan*|metasta*|carcinoma*|sarcoma*|hodgkin*|chemo*|radiotherapy|oncolog*|mastectomy|lumpectomy|immunotherapy|tamoxifen|letrozole|anastrozole|herceptin|keytruda|zoladex|remission|secondaries)',
      '(radiation) (therapy|treatment|for|on|last|years|and)?',
      'the big c',
      '(prostate|breast|lump|thyroid|bowel|kidney|womb|ovary|lung) (was|had been|got)? (removed|taken off|taken out|cut out) ~ (for|because|was|and it was) (the)? (malignant|bad|c)',
    ),
    unless: (words) => [
      ...someoneElse(words),
      ...phrase(
        '(benign|not cancer*|not malignant|cancer (charity|research|walk|run|ward|screening)|zodiac|star sign)',
        '(for|raise*|towards) ~ cancer (charity|research)',
      )(words),
    ],
  },
  {
    finding: 'immunosuppressed_or_ivdu',
    said: phrase(
      '(immune|immunity) (system)? ~ (weak*|low*|down|shot|suppress*|compromis*|bad|poor|gone|knack*|rubbish|not great|not good|knock*|useless|broken|wrecked|crap|deficien*|dampen*|lousy|zero|problem*|disorder|not up to|not working|nothing|not what|is not)',
      '(weak*|low|lower*|poor|suppress*|compromis*|no|bad|knock*|dampen*|shut*|damp*|hit|hits|affect*|lousy|rubbish|boost|wrecks|messes) ~ (immune|immunity) (system)?',
      '(immunosuppress*|immunocompromis*|immunodef*|immune suppress*|immune compromis*|immuno suppress*|immuno compromis*)',
      'transplant*',
      '(new|donor|donated) (kidney|liver|heart|lung|lungs|organ)',
      '(anti rejection|antirejection)',
      '(stop*|prevent*|keep*|against|from) ~ reject*',
      '(hiv|h i v)',
      '(have|got|with) aids',
      '(methotrexate|azathioprine|imuran|mycophenolate|tacrolimus|cyclosporin*|ciclosporin*|biologic*|humira|adalimumab|infliximab|remicade|rituximab|enbrel|etanercept|leflunomide|stelara|cosentyx|tocilizumab|actemra|sirolimus|cellcept)',
      '(cannot|could not|not able to|does not|do not|will not) fight (stuff|things|germs|bugs|anything|off|infection*|it) ~',
      '(catch|pick up|get) (every|everything|any|every single) (infection|bug|cold|thing|going)? ~',
      '(no|without a|lost my|removed my|took my|had my|my) spleen',
      '(inject*|shoot*|shot|mainlin*|slam*|bang*|jack*) (up)? ~ (drugs|heroin|meth|smack|crack|coke|cocaine|gear|fentanyl|speed|dope|stuff|junk)',
      '(i|to|been|be|am|was|just|and|still) (shoot|shot|shooting|jacking) up',
      '(heroin|junkie|smackhead|intravenous drug*|iv drug*|i v drug*|drug addict|drug user|druggie|addict)',
      '(using|use|used|share|shared|sharing|dirty|on the|through|back on the) (dirty|shared|a)? (needle|needles)',
      '(i|been|and|still|to|was) (inject|injecting|injected) (myself|drugs|again|last|every|until|and|for years|in the past)',
      '(sepsis|septic*|septicaemia|septicemia|blood poisoning|pneumonia|endocarditis|tuberculosis|t b|tb|mrsa|m r s a|cellulitis|abscess|meningitis|discitis|osteomyelitis|diskitis)',
      '(blood|bone|kidney|serious|bad|nasty|urine|chest|skin|spine|spinal|water|bladder|severe|urinary|staph|joint|wound|hospital|big|major|bacterial|lung|horrible|terrible|recent) (tract)? infection*',
      'infection* in (my|the) (blood|bone*|spine|kidney*|back|heart|joint*|lung*)',
      '(iv|i v|intravenous) antibiotic*',
    ),
    unless: phrase(
      '(insulin|diabet*) ~ inject*',
      'inject* ~ insulin',
      '(pain|it|pains|that) (shot|shoots|shooting) up',
      '(not|no|never) ~ infection*',
      'immune system is (fine|good|okay|strong|great)',
    ),
  },
];

const BONES = phrase(
  '(osteop*|osteo p*|osteomalacia)',
  '(spine|back|vertebra*|hips) (is|are) (crumbl*|brittle|osteop*|thinning)',
  '(brittle|thin|thinning|weak|weakened|fragile|soft|crumbl*|porous|bad|chalky|dodgy|frail) (old)? (bone|bones)',
  'bone* ~ (thin*|brittle|weak*|crumbl*|fragile|chalk*|soft|porous|glass|honeycomb|swiss cheese|eggshell*|not strong)',
  'bone (density|thinning|loss|mass|scan)',
  '(dexa|dxa)',
  '(old|healed|previous|history of|past) (compression|spinal|spine|vertebra*|stress|wedge)? (fracture*|crack|break|crush) ~ (back|spine|vertebra*|hip)?',
  '(thinning|weakening|softening|loss) of (the|my)? bone*',
  '(steroid|steroids|prednis*|predniso*|cortisone|hydrocortisone|dexamethasone|corticosteroid*|medrol|methylpred*)',
  '(alendron*|fosamax|prolia|denosumab|evenity|risedron*|zoledron*|bisphosphonate*|boniva|actonel|forteo|ibandron*|reclast)',
  '(tablet*|pill*|injection*|drip|medicine|medication|meds|jab|shot|infusion|something) (once a week|every (week|month|six months))? (for|to strengthen) (my|the|me)? bones',
  'bone (tablet*|pill*|injection*|medicine|drug*|strengthen*)',
);
const boneUnless = phrase(
  'steroid (cream*|inhaler*|nasal|spray|ointment|injection*|shot*|eye|drops)',
  '(bone*|dexa|bone density) (scan)? (is|was|were|are|came back|looks) (all)? (fine|normal|good|okay|great|perfect)',
  '(anabolic|bodybuild*)',
);

/** Thin bones, or the steroids that thin them: a new pain is urgent, an old one waits for a clinician's word (G-care). */
export const fragileBones: readonly Sign[] = [
  {
    finding: 'fragility_new_pain',
    said: phrase(
      '(compression|spinal|spine|vertebra*|vertebral|stress|wedge|crush|insufficiency|hairline|osteoporotic|fragility) fracture*',
      '(fractur*|broke|broken|crack*|crush*|collapsed) ~ (vertebra*|spine|bone in my (back|spine))',
      'vertebra* ~ (collaps*|fractur*|crack*|crush*|broke*)',
    ),
    unless: (words) => [...phrase('(years|year) (ago|back)', '(old|healed)')(words), ...agreed(words)],
  },
  {
    finding: 'fragility_new_pain',
    said: BONES,
    with: [newPain],
    unless: (words) => [...boneUnless(words), ...someoneElse(words)],
  },
  {
    finding: 'fragility_not_cleared',
    said: BONES,
    unless: (words) => [...boneUnless(words), ...agreed(words), ...someoneElse(words)],
  },
  { finding: 'fragility_stable_cleared', said: BONES, with: [agreed], unless: boneUnless },
];
