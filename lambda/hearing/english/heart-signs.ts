import { phrase } from '../phrase';
import type { Sign } from '../spotting';
import { agreed } from './clinician';
import { either } from './shared-words';

const EFFORT =
  '(stairs|stair|hill*|exert*|exercis*|climb*|run|running|hurry*|rush*|effort|uphill|upstairs|carry*|push myself|pushing myself|steps|flight*|strenuous|incline|slope*|jog*|brisk*|walk* fast|walk* quick*|active|garden*|mow*|lift* things|sex|cycling|workout|work out|for the bus|a fast walk|go fast|do too much|walk*|overdo)';
const onEffort = phrase(
  `(when|whenever|if|as soon as|only|while|every time|on|after|with|going|climbing|walking|up|during|from|by|just|once|each time|the minute) ~ ${EFFORT}`,
);
/** As a thing that comes with effort and goes: not "it came on in the garden". */
const wheneverOnEffort = phrase(
  `(when|whenever|if|as soon as|only when|only if|only on|every time|each time|any time) (i)? ~ ${EFFORT}`,
  `(on|with) (exertion|effort|exercise|the stairs|stairs|hills)`,
  `(get|gets|goes|go|feel|feels) ~ ~ (going|climbing|walking|running|on|up) ~ (stairs|upstairs|uphill|hill|hills|steps|flight*)`,
);
/** Then it is there now, or at rest, or too bad to wait: the emergency stands. */
const atRest = phrase(
  '(now|right now|still|at the moment|today|this morning|just started|all the time|constant*|at rest|resting|sitting|lying|just (sit*|standing|lying)|even|few steps|across the room|to the (toilet|bathroom|kitchen|loo|door)|worse|since|last night|left arm|jaw|cannot|gasp*|struggl*|speak|sentence|blue|sweat*|faint*|passed out|blacked out|collaps*|came on|come on|started|starting|had|got|went|was|has|have|arm|neck|slightest|least|minimal|anything|everything|worse|wont|not (go|gone|going|eased|stop*))',
);

/** A heart condition, or symptoms on effort: a clinician's word first (PAR-Q facts; ACSM 2015). */
export const heartSigns: readonly Sign[] = [
  {
    finding: 'heart_or_exertional_symptoms',
    said: phrase(
      'tight* (in (my|the))? chest',
      '(chest|heart) (pain*|tight*|hurt*|heav*|press*|ach*|gets|goes|feels|gives|is|has|starts|discomfort) ~',
      '(pain*|tight*|press*|heav*|discomfort|twinge*|ache) ~ (in|across|round|around|on) (my|the|me) chest',
      '(breathless*|out of breath|short of breath|shortness of breath|puffed|winded|puffing|panting|out of puff|breathing hard|breathing heavy|wheez*|run out of breath|lose my breath)',
      'breath (goes|gets short|runs out)',
    ),
    with: [wheneverOnEffort],
    unless: atRest,
    insteadOf: ['chest_pain', 'breathing_trouble'],
  },
  {
    finding: 'heart_or_exertional_symptoms',
    said: phrase(
      '(dizz*|light headed|lightheaded|giddy|woozy|faint|head spins|head spinning|see stars)',
      '(heart|ticker|pulse) (just|really|rate)? (race*|racing|pound*|flutter*|skip*|thump*|jump*|goes|going|flip*|miss*|beat*|is all over|does|hammer*|acts) ~',
      'palpitation*',
    ),
    with: [onEffort],
  },
  {
    finding: 'heart_or_exertional_symptoms',
    said: phrase(
      '(heart|cardiac|coronary) (condition*|disease|problem*|trouble|attack*|failure|murmur*|valve*|bypass|surgery|op|operation|patient|defect*|rhythm|issue*|trouble*|block|arrest|event|history|blockage|complaint|medication|pills|tablets|specialist|doctor|meds|medicine|artery)',
      '(bad|dodgy|dicky|weak|enlarged|leaky|leaking|bum|gammy|iffy|irregular|faulty|poor) (heart|ticker|heartbeat|heart beat|valve|heart valve)',
      '(heart|ticker) (is|has been) (not|bad|dodgy|weak|enlarged|not (great|good|the best)|playing up|in bad|not what|irregular|knackered)',
      'trouble with my (heart|ticker)',
      '(cardiologist*|cardiology|angina|afib|a fib|atrial fib*|atrial flutter|arrhythmia*|pacemaker*|defibrillator|stent*|cardiomyopathy|heart failure|palpitations|nitroglycerin|nitro spray|gtn|tachycardia|hypertension)',
      '(triple|double|quadruple|quad|heart)? bypass',
      '(high|raised|bad|through the roof) (blood)? (pressure)',
      '(blood pressure|bp|b p) (is|has been|tablet*|pill*|medic*|meds|problem*|patient|high) ~',
      '(blocked|narrowed|clogged|furred|hardened) (up)? arter*',
      '(new|replaced|replacement|leaky) (heart)? valve',
      '(mini|massive|mild|silent|previous) heart attack',
    ),
    unless: either(
      agreed,
      phrase(
        '(heart|blood pressure|ticker) (is|was|has been|seems) (all|absolutely|perfectly)? (fine|good|okay|normal|strong|great|healthy|perfect|sound)',
        '(no|not|never) (any|got|had|have|a|history of)? (heart|cardiac|bad heart|high blood|angina|palpitations)',
        '(nearly|almost|gave me|giving me|about) (a|had a|have a|gave me a) heart attack',
        '(mom|mother|dad|father|husband|wife|brother|sister|friend|uncle|aunt|grandad|nan|grandmother|grandfather) (has|had|have|is|died|got|just|all) ~ (heart|angina|pacemaker|stent|bypass|heart attack)',
        'heart (bypass)? road',
      ),
    ),
  },
];
