import { phrase } from '../phrase';
import type { Request } from '../requests';

const DAY = '(week|weekend|sunday*|monday*|tuesday*|wednesday*|thursday*|friday*|saturday*)';
const WALK = '(walk|walks|walking|stroll|session)';

/** What people ask of the skill in words of their own; the first that fits is meant. */
export const requests: readonly Request[] = [
  {
    intent: 'FeelDizzyIntent',
    said: phrase(
      '(dizzy|dizziness|woozy|giddy|light headed|lightheaded|unsteady|wobbly|wobbles)',
      '(head|room|everything|world) (is|has|keeps)? (gone|just|started)? (swimming|spinning|swim*|spin*)',
      '(keeps|is|started|started to|all) (spinning|swimming|going round)',
      '(seeing|see) (stars|spots)',
      '(come|came|gone|going|feel) (over)? (all)? (faint|funny)',
      'need to sit down',
    ),
  },
  {
    intent: 'CancelRemindersIntent',
    said: phrase(
      '(cancel|delete|stop|remove|rid of|turn off|switch off|no more|quit|end|scrap|drop|enough|kill|knock|do not|not|never|off with) ~ (remind*|nag*|nudg*)',
      '(remind*|nag*) ~ (off|away|stop*|cancel*|on the head)',
    ),
    evenDenied: true,
    unless: phrase('(do not let|forget|change|move|set up)'),
    slot: {
      name: 'ReminderKind',
      values: [
        ['all', phrase('(all|both|every one|everything|any)')],
        ['weekly', phrase('(weekly|week|report|summary|how i did)')],
        ['walks', phrase(WALK)],
      ],
    },
  },
  {
    intent: 'WeeklyReminderIntent',
    said: phrase(
      `(every|each|once a) ${DAY} ~ (how|report|summary|recap|progress|did|went|figures|results|update|roundup|walks|minutes|done)`,
      `(how|report|summary|recap|progress|results|update|figures|roundup|walks i) ~ ~ (every|each|once a) ${DAY}`,
      '(weekly|regular) (report|summary|recap|update|reminder|roundup|review|results|figures|check in)',
      `(let me know|tell me|give me|send me) ~ ~ (every|each) ${DAY}`,
    ),
    unless: phrase('(what|which|when|list|cancel|stop)'),
  },
  {
    intent: 'WalkReminderIntent',
    said: phrase(
      `(remind me|reminder*|nudge*|prompt*|poke|ping|give me a shout) ~ ~ ${WALK}`,
      `not let me (forget|miss) ~ ${WALK}`,
      `${WALK} reminder`,
    ),
    evenDenied: true,
    unless: phrase(
      '(what|which|list|have i|do i have|when|is|are|plan|schedule|program|how many|change|move)',
    ),
  },
  {
    intent: 'ListRemindersIntent',
    said: phrase('(remind|reminder|reminders|reminding)'),
    unless: phrase('(set|every|change|move|plan|schedule|program|each)'),
  },
  {
    intent: 'DeleteLastWalkIntent',
    said: phrase(
      `(delete|remove|undo|scrap|erase|wipe|bin|cancel out|take off|take out|take away|take back|rid of|forget|strike|cross out|scratch|ditch) ~ ${WALK}`,
      `${WALK} ~ ~ (mistake|wrong|not count|take it (away|off|back|out)|remove it|delete it|scrap it|undo it)`,
    ),
    evenDenied: true,
    unless: phrase('(remind*|plan|reminders|all of)'),
  },
  {
    intent: 'ChooseMinutesIntent',
    said: phrase(
      '(make|set|change|switch|put|move|drop|cut|bring|keep|want|like|start me|do|at|each|every) ~ ~ (walks|each walk|every walk|each time|every time|plan|from now on|sessions|a walk|per walk)',
      '(from now on|each time|every time|per walk|(my|all|the) walks)',
    ),
    needsMinutes: true,
    unless: phrase('(log|record|add|did|walked|remind*|now|quiet)'),
  },
  {
    intent: 'LogWalkIntent',
    said: phrase(
      `(log|record|add|put down|put me down|put in|note|jot|count|save|enter|chalk|mark|write) ~ ~ (${WALK}|min*|hour)`,
      '(i|we|have|already|just) (already|just|also|have|had|did|been)? (walked|did|done|took|went|managed|clocked|got|been|had) ~ ~ (min*|hour)',
      'forgot to (tell|log|say|mention) ~',
    ),
    needsMinutes: true,
    unless: phrase('(remind*|every|each|how)'),
  },
  {
    intent: 'StartQuietWalkIntent',
    said: phrase(
      `(quiet|quietly|silent|silently|silence|peace|hush|muted) ~ ~ ${WALK}`,
      `${WALK} ~ ~ (quiet|quietly|silent|silently|silence|peace|muted|chatter|talking|talk|coach*|voice)`,
      'quiet one',
      '(keep|stay|be) (quiet|silent)',
    ),
    evenDenied: true,
    unless: phrase('(remind*|my plan|want to walk)'),
  },
  {
    intent: 'HowLongLeftIntent',
    said: phrase(
      '(how|long|much|many minutes|many more|what is|minutes|time|what does is) ~ (left|to go|remaining|still to)',
      '(when|what time) (does|do|will|is|am|are|what)? ~ (walk|this|it|i|we) ~ (finish*|end*|over|done|stop)',
      '(nearly|almost|close to) (there|done|finished|over|the end|home)',
      '(long|much|far) (until|till|before) (i|we|the|it) ~ (finish*|end*|done|over|stop)',
      'left on the (clock|walk)',
    ),
  },
  {
    intent: 'ImBackIntent',
    said: phrase(
      '(i am|that is me|we are) (home|back|in|indoors|returned) (now|again|from|safe*|and|at last)?',
      '(have|has)? (just|now)? (returned|got back|got home|come back|come home|came back|walked in|arrived|made it back|made it home)',
      `(done|finished|through) (with)? (my|the|our)? ${WALK}`,
      'walk is (over|done|finished|complete)',
    ),
    unless: phrase('(go|going|take me|get) back (to|a)', 'back (hurts|pain|is)'),
  },
  {
    intent: 'RestartPlanIntent',
    said: phrase(
      '(start|begin|restart|reset|redo|go|going|put|take|set) ~ ~ (plan|program|square one|day one|beginning|scratch|the start|afresh|anew)',
      '(plan|program|programme) ~ (again|over|scratch|beginning|afresh|anew|reset|start)',
      '(square one|from scratch|clean slate|wipe the slate)',
    ),
    unless: phrase('(walk from|what is|how|longer|shorter|remind*)'),
  },
  {
    intent: 'MyPlanIntent',
    said: phrase(
      '(plan|schedule|program|programme|routine)',
      '(meant|supposed|should|need|have|aiming|expected) (to|i)? ~ (walk|walking|walks|be doing|do) ~ (week|time|day|each|minutes|at the moment|now)?',
      '(how)? (many|often|long) ~ (walks|minutes|walk|walking) ~ (meant|supposed|should|need|aiming|expected|plan)',
      '(what is|what does is) (my|the) (target|goal|level|aim)',
    ),
    unless: phrase('(did|have i|done|start|change|make|reset|again|over|shorter|longer)'),
  },
  {
    intent: 'LongestWalkIntent',
    said: phrase(
      `(longest|biggest|furthest|farthest|greatest|top|best|record) ~ (${WALK}|ever|so far|yet|time|effort|go|date)`,
      `(most|longest|furthest|farthest) ~ (walked|walk|done|managed|gone)`,
      'personal best',
      `${WALK} ~ (longest|best|biggest|furthest|farthest)`,
      '(have i|do i have|got) a record',
    ),
  },
  {
    intent: 'WeekIntent',
    said: phrase(
      '(this|last|past|my|previous) week',
      '(week|seven days) (go|went|been|look|looked|so far|look like)',
      '(since|from) (i|we|the) (started|began|start|beginning|joined|first)',
      '(my|the|a) (summary|recap|progress|stats|figures|numbers|totals|score)',
      '(how|what) ~ (i|we) (doing|done|do|did|got on|getting on|managed|walked) ~ (so far|lately|week|overall|total|in all)?',
      '(have|did) i (walk|do|manage|done|walked|managed) ~ (week|so far|all)',
    ),
    unless: phrase('(every|each) week', '(remind*|longest|plan)'),
    slot: {
      name: 'Period',
      values: [
        ['last_week', phrase('(last|past|previous) (week|seven days)', 'week (before|just gone|that was)')],
        [
          'since_start',
          phrase(
            '(since|from) (i|we|the) ~ (started|began|start|beginning|joined|first)',
            '(overall|altogether|in total|all time|ever since|in all)',
          ),
        ],
        ['this_week', phrase('(this week|so far|week)')],
      ],
    },
  },
  {
    intent: 'BackHurtsIntent',
    said: phrase(
      '(back|spine) ~ (hurt*|ach*|sore|killing|bad|pain*|playing up|twing*|stiff|seiz*|good|grumbl*|complain*|giving me|tight*|niggl*|throb*)',
      '(ow|ouch|hurts|hurting|sore|aching|pain*) ~ back',
      '(ow|ouch|it hurts|this hurts|getting sore)',
    ),
    evenDenied: true,
    unless: phrase('(remind*|week|plan)'),
  },
  {
    intent: 'ShorterIntent',
    said: phrase(
      '(shorter|shorten*|less|fewer|lower|easier|gentler|reduce*|smaller)',
      '(not|too) (so|as|quite|very)? (long|much|hard|far|tough|tiring|big|heavy)',
      '(cut|bring|take|scale|dial|tone|step|go|drop|ease|knock|trim|ratchet) ~ (down|back|off|easy)',
    ),
    evenDenied: true,
    unless: phrase('(remind*|pain|hurt*|numb*|not (want|like) ~ shorter|no shorter|not shorter)'),
  },
  {
    intent: 'LongerIntent',
    said: phrase(
      '(longer|further|farther|lengthen*|extend*|increase*|stretch it|harder|more (time|minutes)|bit more|little more|for more|do more|add more)',
      '(too|bit|so|really|very) (easy|short)',
      '(step|bump|push|turn|move|go|build|crank|ramp|take|notch|level|put) ~ (up|further|more|on|forward)',
      '(push me|challenge me|next level)',
    ),
    unless: phrase('(remind*|week|pain|hurt*|how|ready to walk)'),
  },
  {
    intent: 'SameIntent',
    said: phrase(
      '(the|about the|just the|exactly the|that) same',
      '(same) (again|as|amount|length|time|please|for)',
      '(keep|leave|stay|stick|remain|carry on|hold) ~ (it|that|things|where|as|at|put|with|like)',
      '(no change|unchanged|as it (is|was)|as they are|as before|as is|as usual|like (last time|before))',
      '(happy|fine|good|comfortable|content|right|suits|works) ~ (with|me|length|it|as|how)',
      '(just|about) right',
    ),
    unless: phrase('(remind*|plan|pain|hurt*|numb*|reminders)'),
  },
  {
    intent: 'IsWalkingSafeIntent',
    said: phrase(
      `(can|should|could|may|ok|all right|safe|wise|sensible|good idea|fit|advis*|ought|allowed|better|best|rest) ~ ~ ${WALK} ~ (today|now|this morning|tonight)?`,
      `${WALK} ~ (today|good idea|ok|all right|safe|wise|sensible)`,
      'through the questions',
      '(check|ask|go over|run through|run) (me|if|whether|the questions|my) ~',
      '(ok|all right|fit|good) (enough)? to (go|head out|set off)',
    ),
    unless: phrase('(minute*|hour|let us|start|begin|quiet|with me|for a walk with|take me|get me)'),
    evenDenied: true,
  },
  {
    intent: 'StartWalkIntent',
    said: phrase(
      `(start|starting|begin|do|take|go|get|going|ready|coach|guide|lead|let us|set|head|fancy|want|like|time|up|walk me|off|give|join) ~ ~ (${WALK}|moving|going|out|started|me off|strolling)`,
      '(let us|ready to|time to|want to|going to|about to) (go|walk|move|stroll|head out|set off|get going|get moving)',
      'walk me',
    ),
    unless: phrase('(did|already|have (been|walked)|walked|remind*|week|plan|back from|yesterday)'),
  },
  {
    intent: 'AMAZON.HelpIntent',
    said: phrase(
      '(help|instructions|options|commands|confused|stuck|lost here)',
      '(how (do|does|to)|what does to) ~ (work|use|this|it|do)',
      '(what|else|things) (else)? (can|could|do|should) (i|you|we) (say|ask|do|tell)',
      '(not|no idea) ~ (what|how) ~ (say|do|works|ask|use)',
      '(give me)? a hand',
    ),
    evenDenied: true,
  },
];
