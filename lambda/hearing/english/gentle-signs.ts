import { phrase } from '../phrase';
import type { Sign } from '../spotting';
import { either } from './shared-words';

const LONG =
  '(weeks|months|years|ages|a week|a fortnight|a month|a year|donkey* years|yonks|a while|forever|decades|a long time|days|fortnight|half a year|the best part of|long time|so long)';

/** A mild pain that has lasted (article; NHS), and being new to exercise (article; PAR-Q facts). */
export const gentleSigns: readonly Sign[] = [
  {
    finding: 'lasting_more_than_few_days',
    said: phrase(
      `(for|about|over|nearly|almost|going on|lasted|lasting|these|past|last|guts of|best part of|more than|at least|must be|coming up to|around|been) (a|the|a good|about|over|past|last|nearly|more than|of|few|two|three|four|five|six|couple of|good few|some|many|several)? ${LONG}`,
      '(comes|come|came) and (goes|go|went|gone) ~',
      `been (like this|going on|there|sore|bad|hurting|aching|at me|like that|around|bothering me|paining|this way|playing up|the same) ~ ${LONG}`,
      `had (it|this|that|a bad back|back pain|backache|back trouble|back ache|the pain|it on and off|the ache) ~ (for|a|about|since|over|years|months|weeks|nearly|these)`,
      'since (christmas|last (month|week|year|summer|winter|spring|fall|autumn)|the (summer|spring|winter|start|end|beginning|new year)|january|february|march|april|may|june|july|august|september|october|november|december|new year|easter|before|thanksgiving|ages|long)',
      '(week|weeks|month|months|fortnight|days) (now|or so|or two|and counting|already|running)',
      '(a|couple of|few|two|three|four|five|six|several|ten|many|good few) (few|couple of|of)? (weeks|months|years|fortnight) (now|already|of this|of it)?',
      'more than a (week|few days|month|fortnight|couple of days)',
      '(on and off|off and on)',
      '(hang*|lingering|linger*|stick*|dragging|drags|dragged|rumbl*|grumbl*|niggl*) (around|about|on)',
      'never (really|quite|fully|properly)? (went|gone|goes|got|cleared) (away|better|up|right)',
      '(will not|does not|not|is not|just will not|did not) (really|seem to|want to)? (go|shift|shifting|going|clear|clearing|budge|budging|getting any better|getting better|get better|improving|improve|quit|leave) (away|up|at all|me|any)?',
      '(chronic|long standing|longstanding|long term) (back|pain|thing|problem)',
      'since (two|three|four|five|six|many|few|long|one|some|a|couple of|several|ten|so many) (of)? (days|weeks|months|years|time|week|month|year|back)',
    ),
    with: [
      phrase(
        '(it|back|pain*|ach*|sore*|this|hurt*|stiff*|going on|had|been|like this|more than|since|on and off|weeks now|months now|over a|about|and goes|nearly)',
      ),
    ],
    unless: either(
      phrase(
        '(walked|walking|walk|gym|swim*|lived|live|married|worked|dog|retired|exercis*|active|run|running|jog*|yoga|old|pregnant|baby) ~ (for|in|every|since|of|ago) ~',
        '(exercis*|worked out|gym|active|walked|unfit|did anything|done anything|moved|medicine|tablets|church|holiday|car|house|job) ~ (years|months|ages|weeks|a while|long)',
        '(retired|widowed|divorced|employed|unemployed|teetotal|sober|vegetarian|together|here) ~ (years|months|weeks|ages)',
        '(years|weeks|months|days|year|week|month) (ago|old|gone|along|post|pregnant|away|until|time)',
        '(not|never) (had|been) (any)? (pain*|trouble|it|back) ~ (for|in|since)',
        '(see you|next) ~',
        '(no|not any|without) (pain|trouble|problem*) ~ (for|in|since)',
      ),
      phrase('(feel* (great|good|fine)|better (for|since|now))'),
    ),
  },
  {
    finding: 'new_to_exercise',
    said: phrase(
      '(do not|did not|never|hardly|barely|not|rarely|seldom|have not|scarcely|hardly ever|do not really|not really) (really|ever|usually|normally|done|do|been doing|get|got|had|been|take|taken|even|much of)? (any|much|a lot of|a bit of|enough|regular|proper|into|done any|to|that much|one for)? (exercis*|work out|worked out|workouts|sport|sports|gym|walking|walk much|active|physical activity|walk far|walk anywhere|moved about)',
      '(not|never) (been|really|a|very|that|much of a|one for|too|all that|particularly|the|exactly|in)? (much of a|very|one for|a|big|for|that|bit)? (fit|active|sporty|athletic|exercis*|sporty type|walker|in shape|gym person|mover)',
      '(not|never) (used|accustomed) to (walk*|exercis*|this|moving|it|being active|any)',
      '(new|stranger) (to|at|when it comes to) (this|walking|exercis*|all this|fitness|working out|it all|it|being active)',
      '(newbie|beginner|novice|starter)',
      '(couch potato|sedentary|desk job|desk all day|out of shape|out of condition|unfit|lazy|slob|lazybones|layabout|rusty)',
      '(sit|sitting|sat) (at|on|in|around|about|down|mostly|all|at a)? (a|my|the)? (desk|computer|screen|chair|backside|bum|sofa|couch|office|car|home|house|and watch)? ~ (all day|all the time|mostly|most of|years|watch*|every day|too much|a lot|day long|never|months|day in)',
      '(first) (time) ~ (walk*|exercis*|working out|trying|proper)',
      '(just|only) (starting|started|getting) (out|to exercise|exercis*|walking|into|to walk|fit|off) ~',
      '(years|ages|long time|forever|decades|months) (since|ago since|that) ~ (exercis*|walked|did|gym|worked out|moved|anything|any|active|went for a walk)',
      '(not|never|have not|hardly) (walked|exercised|moved|been active|done anything|done a thing|done much|worked out|been for a walk|been to (the|a) gym|been out) ~',
      '(do not|never|hardly) (do|get|move|done) (much|a lot|anything|a thing|a tap|out much|nothing) ~',
      '(lost|lack) (all)? (my)? (fitness|of fitness|conditioning)',
    ),
    unless: phrase(
      '(not) (new|unfit|lazy|out of shape|a beginner) (to)?',
      '(pain|back|hurt*|sore|doctor|leg|sciatica|disc) ~ (not|never|cannot) ~ (walk*|exercis*)',
      '(because|due|so) ~ (pain|hurts|sore|my back)',
      '(walk|exercise|gym) every (day|morning)',
      'new (pain|ache|shoes|back|one|sort|kind|baby|mom|mother|year)',
      '(is|it is|feels|that is|anything|nothing|something) new',
    ),
  },
];
