import { phrase } from '../phrase';
import type { Sign } from '../spotting';
import { severeSigns } from './severe-signs';
import { DAY, either, except, MUCH } from './shared-words';

const IT = '(back|it|pain|this|ache|something|spine|everything|that|lower back|muscle|i|backache|spasm)';
const pain = phrase(
  '(back|pain*|hurt*|ach*|sore*|stiff*|spasm*|twing*|it|this|that|bad|agony|spine|backache|terrible)',
);
const today = phrase(
  '(today|this minute|this second|this very|this morning|this afternoon|this evening|tonight|just now|earlier|all of a sudden|a moment ago)',
  '(hour|hours|minutes|mins) (ago|back|since)',
  '(at|over|after|before|during) (breakfast|lunch|dinner|tea|lunchtime)',
  '(when|soon as|since) i (got up|woke|woke up|got out of bed|stood up)',
  'woke up (with it|with this|with my back|and)',
);
const earlier = phrase(`(${DAY}|days|week*|month*|year*|ages|fortnight)`);
const notSudden = either(
  except(
    earlier,
    phrase(
      '(fine|good|okay|all right|nothing|no pain|went to bed|perfect|right|grand|great|no bother|not a bother) ~ (last night|yesterday)',
    ),
  ),
  phrase(
    'start* (to)? (rain*|snow*|walk*|work*|my|the|a|with you)',
    '(weather|film|movie|show|rain|telly|car|phone)',
    '(not|never|nothing) (come|came|start*|really)? (on)? sudden*',
  ),
);

/** Pain that began today, for no walk to walk off (article, Carpenter). */
const suddenSigns: readonly Sign[] = [
  {
    finding: 'rapid_onset',
    said: phrase(
      `${IT} (has|just|is|all|only|suddenly|have|had|really|literally|did)? (just|only|suddenly)? (start*|began|begun|came on|come on|came|hit|struck|seized|locked|spasmed|popped|twang*|clicked|gave|given|flared|kicked off|seizing|gone|went|gone out|appeared)`,
      '(put|ricked|tweaked|pulled|done|did|hurt|strained|threw|thrown|wrenched|twisted|cricked) (my|me|the) (lower|poor)? (back|spine) (out|in)?',
      'woke (up)? (with|sore|in pain|stiff|and|this morning|hurting)',
      '(sharp|new|bad) (pain|back) ~',
      'bad back (today|this morning)',
      '(bent|bending|lift*|sneez*|cough*|reach*|twist*|pick*|stood|hoover*|turned|getting out|vacuum*|moved|bang|felt) ~ ~ (back|it go|something|bang|pop|went|snap|go)',
    ),
    with: [today, pain],
    unless: notSudden,
  },
  {
    finding: 'rapid_onset',
    said: phrase(
      '(sudden*|all at once|out of nowhere|from nowhere|out of the blue|without warning|in an instant|instantly|of a sudden|very fast|very quickly|in a flash)',
      '(come|came|coming) on (really|very|so|quite|pretty)? (quick*|fast|rapid*)',
      '(no|without any|any) warning ~ (went|gone|came|hurt*|pain*|start*|seized)',
      '(had it|there|like this|sore|hurting|pain|hurt|bad|aching) since (this morning|i (got up|woke|got out)|breakfast|lunch*|an hour)',
    ),
    with: [phrase('(back|pain*|hurt*|ach*|sore*|spasm*|twing*|it|this|agony|came|start*|spine)')],
    unless: notSudden,
  },
  {
    finding: 'rapid_onset',
    said: phrase(
      '(fine|okay|ok|all right|good|no pain|nothing|perfect|grand|right as rain) (with it|at all|wrong|when i was)? (last night|yesterday|when i went to bed|earlier|first thing|this morning|until (today|this|an|about|lunch*|now|i)|till (today|this|an|about|lunch*|now|i (bent|lift*|got|sneez*|stood))|before breakfast)',
      '(just|only) (started|begun|began|happened|come on|came on|now started) (today|now|this|an|just)?',
      '(new|fresh|began|sudden) (today|this morning|just now)',
    ),
    with: [pain],
    unless: either(
      phrase('(walk*|on my feet|moving)', 'nothing (like|new|today)', 'still (fine|good|okay)'),
      phrase('(is|was|feels|been) (all)? (fine|good|okay|ok) (today|this morning|earlier|now) (thanks)?'),
    ),
  },
  {
    finding: 'rapid_onset',
    said: phrase(
      '(back|it|something) (has|just|is|suddenly)? (just)? (gone|went|seized up|seized|locked up|locked|gave out|popped|twanged|spasmed) (on me|again|when|as|bang|pop|twang|into spasm|into a spasm|right|while|out)?',
    ),
    with: [
      phrase(
        '(bent|bending|lift*|sneez*|cough*|reach*|twist*|picking|picked|pick up|stood up|got up|getting up|leaned|leant|turned|stretch*|hoover*|vacuum*|bang|pop|twang|spasm*|seized|locked|just went|just gone)',
      ),
    ],
    unless: either(notSudden, phrase('(gone|went) (away|off|well|fine|okay|better|quiet|down|up|to)')),
  },
];

const WALKING =
  '(walk|walks|walking|walked|strolls|strolling|stroll|on my feet|move about|get moving|step|steps)';
const SORE =
  '(worse|hurt*|pain*|ach*|sore*|flar*|bad|agony|aggravat*|irritat*|kill*|murder|bother*|play* up|seiz* up|catch*|throb*|give* me|gets me|suffer*|trigger*|start* up|kick* off|spasm*|stiff* up)';
const walkingHelps = phrase(
  '(is|would|will|should|if) (a)? (walk|walking) (be)? (okay|ok|good|safe|fine|all right|bad|help)',
  '(walk*|moving) (always|really|actually|seems to|does|usually|generally|definitely)? (help*|eas*|is fine|is good|feels good|does it good|makes it (better|feel better|easier)|loosens|does me good|does not|is not|is no|is okay)',
  '(better|easier|eases|ease|helps|loosens|improves|fine|okay|good) (off|up)? (when|once|after|with|if|for) (i)? (am|have|get|a)? (walk*|moving|been walking|moving about)',
  '(no|not|never|without|does not|is not) (any|really|get|feel|have|a)? (worse|pain*|hurt*|trouble|bother|sore|problem*) ~ (walk*|step)',
);

/** Walking makes it worse (the article's takeaway). */
const walkingSigns: readonly Sign[] = [
  {
    finding: 'walking_makes_it_worse',
    said: phrase(
      `(walking|walks|a walk|the walk|walk|walked|walking about|standing and walking) ~ (makes|made|make|sets|set|brings|brought|is|was|gets|got|really|triggers|and|hurts|kills|aggravates|it|has|caused|gave|left|does|irritates|flares|starts) ~ (worse|hurt*|pain*|ach*|sore*|off|agony|flar*|murder|bad|in bits|suffer*)`,
      `(walking|walk|walks) (hurts|kills|aggravates|irritates|is (sore|painful|agony|murder)|triggers|flares|pains|worsens)`,
      `${SORE} ~ (when|whenever|while|if|after|as soon as|once|with|during|from|on|every time|as|the minute|each time|by) (i|i am|my|a|the|am|long|last|each|those|any|just)? (start*|go|went|going|have|try to|do|get|for|set off|have been|take|took|short|long|little|keep)? (for|out|to|been|a)? (a)? ${WALKING}`,
      `(worse|worst|bad|painful|sore|hurts|paining|pain) (when|with|on|while|for|after)? (i am)? walking`,
      `(when|while|if|whenever|during|after|as soon as|once|the minute|every time|each time) (i|i am|am|the|my|a)? (start*|go|went|going|have|try to|do|get|for|take|am|last|out)? (for|out|to|a|been)? (a)? ${WALKING} ~ ~ ${SORE}`,
      '(walk*|step*) ~ (increas*|makes|worsen*|raises|adds to) ~ (pain|ache|sore*|worse|hurt*)',
      '(walk|walking|walked|walks) ~ (does me in|did me in|finishes me|knackers|kills me|killed me|wrecks|wrecked|does my back|ruins|cripples|crippled|lays me up|laid me up|pay for it|paid for it|sets me back|set me back|costs me|takes it out)',
      '(starts|flares|kicks|comes on|begins|hurts|goes) (up|off|in)? (the minute|as soon as|once|when|whenever|the second|the moment) i (set off|get going|get moving|move|start moving|start walking|walk|head out|am moving|am on my feet)',
      '(any time|every time|whenever|when|each time) i (go for a walk|go walking|walk|take a walk|am out walking) ~ (suffer*|pay*|regret*|sore|hurt*|pain*)',
      '(hurts|painful|agony|kills me|kills|murder|sore|hurts me) to walk',
      '(every|each|with every|with each) step ~',
      'the (further|farther|more|longer|faster) i (go|walk|move|keep going|am walking) ~',
      '(cannot|can hardly|can barely|could not|could hardly|could barely|not able to|unable to|struggle to|hardly|barely) (really|even)? walk (very|that|too)? (far|more|without|because|for|due|before|any|to|as|properly|around|down|the|at all|much|long|with|from|a)? ~',
      '(cannot|could not|hardly|barely|can only|only) (get|go|manage|make it|do|make|got) ~ (far|street|corner|road|block*|yards|metres|meters|minutes|shop*|gate|mailbox|letterbox|round the) ~ (before|without|and|because|until|then|with)',
      '(walk*|go*|get*) ~ (far|minutes|yards|block*|metres|meters|mile|street|road|corner|while) ~ (before|then|and|until|without) ~ (hurt*|pain*|sit|stop|sore|back|ach*|rest|kill*|start*|bad|seiz*)',
      '(stop|stopped|stopping|sit down|sat down|turn round|turn around|turn back|turned back|give up|rest|come home) ~ (pain|back|hurt*|sore)',
      '(sore|stiff|aching|worse|bad|in pain|in agony|hurting|painful|suffer*|pay for it) ~ (after|following|for days after) (a|my|the|any|walks|walking|last|every|each|i)? (long|short|little|last)? (walks|walk|walking)',
      '(went|been|popped|nipped|go) (round|around|to|down) (the)? (block|shop*|corner|road|street|park|store|mailbox) ~ ~ (worse|sore|hurt*|agony|pain*|kill*)',
      '(last|yesterday is|previous|first) (time i|walk*|one|one of) ~ ~ (flar*|worse|sore|hurt*|agony|pain*|kill*|bad)',
      '(fine|okay|all right|good) (till|until|before|sitting|when i sit*|if i sit*) ~ ~ (walk*)',
    ),
    with: [phrase('(walk*|block|set off|moving|step|steps|stroll*|go|far|feet|shop*|move|minutes)')],
    unless: walkingHelps,
  },
];

const conditional = phrase(
  'worse (at|in the|in bed|when|if|after|with|on|while|for|lying|sitting|first|standing|during|things|off|luck|in cold|in winter)',
);

/** Pain that is clearly getting worse (NHS back pain). */
const worseningSigns: readonly Sign[] = [
  {
    finding: 'worsening_pain',
    said: phrase(
      `(getting|got|gotten|gone|going|becoming|become|growing|grown|turned|gets) ${MUCH}? (lot|and more|bit|any|little|good bit)? (worse|worser|more painful|more sore|sorer|stronger|more intense|badder|more and more ~)`,
      'worse (than (yesterday|last|it was|before|ever|when|the|it has|a|at the start|on|this time|normal|usual|it used)|every|since|by the|each|and worse|today|this|lately|now|over the|daily|as the (day*|week*)|all the time|day by day|again)',
      `(much|lot|way|far|so much|even|loads|heaps|definitely|a bit|a little|bit|if anything|anything|actually|really|ten times|twice|steadily) worse`,
      '(bad to worse|downhill|deteriorat*|ramp* up|escalat*|intensif*|up and up|worsen*)',
      '(better|easier|up) (no|it is|if anything|just|but|only)? worse',
      'worse (in fact|actually|if anything)',
      '(creeping|building|mounting|ramping) up',
      '(was|started as|started at|from) (a|at|only)? (one|two|three|four|five|six|seven) ~ (now|to) ~ (a|an)? (four|five|six|seven|eight|nine|ten)',
      '(started|was) (out)? (as)? (a|just a|only a)? (twinge|niggle|mild|small|little) ~ ~ now ~',
      'more and more',
      '(twice|ten times|three times) as (bad|sore|painful)',
      '(pain|level|levels|score|number|it) (is|has|have)? (gone|going|went) up',
      '(stronger|fiercer|sharper|louder) (each|every|by|than|and|now)',
      '(build|builds|built|building|creep*|crept|gone|going|climb*|went|goes) (it)? (up) (and up|all week|not down|every|since|steadily|over|day)',
      '(pain|it|ache|that) (is|keeps|has been|just keeps)? (going up|increas*|building|mounting|climbing|multiply*|growing|getting stronger)',
      'more (and more)? (painful|sore|pain|intense|achy|ache|aches|severe) (than|every|each|today|now|lately|by the|day by day|this|as|since|all)?',
      '(hurt*|ach*|pain*|sore|bother*|play* up|stiff*) (even|so much|a lot|a bit|much|way|me)? more (than|every|each|today|now|lately|and more|these|by the|this|since)?',
      '(sorer|stiffer|achier|painfuller|badder|sharper) ~ (than|every|each|and|day|now)?',
    ),
    unless: either(
      except(
        conditional,
        phrase(
          '(getting|got|gotten|gone|than|every day|each day|by the day|lately|today|this week|increas*)',
        ),
      ),
      phrase(
        '(weather|rain|traffic|news|eyesight|hearing|telly|memory|price*)',
        '(no|not|nothing|never|none) (any|getting|got|gotten|gone|really|become|much|been|a bit|that much|it is)? (any)? (worse|more)',
        '(could|might) be worse',
        '(seen|known|had) worse',
      ),
    ),
  },
  {
    finding: 'worsening_pain',
    said: phrase('worse'),
    with: [
      phrase(
        '(it|back|pain|ache|this|that) (is|was|feels|felt|seems|has been|feeling|just|now)? (feeling)? worse',
        'worse (today|now|thanks|yes|actually)',
      ),
    ],
    unless: either(
      conditional,
      phrase('(no|not|nothing|never|any|could be|weather|traffic|might be) (been|any|getting|much)? worse'),
    ),
  },
];

/** How the pain came and goes, and what it keeps a person from. */
export const courseSigns: readonly Sign[] = [
  ...suddenSigns,
  ...severeSigns,
  ...walkingSigns,
  ...worseningSigns,
];
