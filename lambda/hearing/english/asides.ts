import { phrase } from '../phrase';
import type { AsideWords } from '../vocabulary';

const MOMENT = '(moment|minute|min|sec|second|seconds|tick|ticks|mo|jiffy)';

/** What people say about a question instead of answering it. */
export const asides: AsideWords = {
  stop: phrase(
    '(stop|cancel|quit|end|leave|forget) (this|that|it|now|asking|here|everything|for (now|today))',
    '(do not|not|no longer) (want|wish|feel like) (to)? (do|doing|answer*|carry* on|go on|going on|continu*|this) ~ (this|that|these|it|any more|anymore|more|questions)?',
    '(done|finished|had enough) (with|of|now) (this|these|it|the questions|all this|now)?',
    '(enough|no more) (questions|of this|for today)',
  ),
  correction: phrase(
    '(mean|meant) (yes|no|to say (yes|no))',
    '(should|ought to) (have been|be|have said) (a)? (yes|no)',
    '(answer|that|it|one) (is|was) (actually|really|meant to be|supposed to be|in fact) (a)? (yes|no)',
    '(answer|answered) (is|was) (yes|no)',
    '(did not|never) mean (to say)? (yes|no)',
    'said (yes|no) (before|earlier|just now|by mistake|when)',
  ),
  back: phrase(
    '(mean|meant) (to say|the other)',
    '(got|said|told|answered|did) (that|it|the last (one|question)) (one)? (wrong*|too fast|too quick*)',
    '(previous|last|earlier) (question|answer|one) ~ (wrong*|change|again|correct|was (a)? (yes|no)|should|mistake)',
    '(change|correct|fix|redo|take back) (my|the|that|it|this) (last|previous|first)? (answer|question|one)',
    'said (yes|no) (but|too)',
    '(did not|never) mean (to say)? (that|it)',
    '(made|was) a mistake',
    'wrong (answer|button|way round)',
    '(go|going|take me) back (to|a|one)? (the|question|one)? (last|previous|before)? (question|one)?',
    'the (one|question) before',
  ),
  repeat: phrase(
    'what (did|was) (you|that|it) (say|ask)*',
    '(say|ask|repeat|read|tell me|run|go over) (that|it|this|the question|all that) ~ (again|past me|by me|once more|one more time|out)',
    '(run|go) (that|it|through that) (by|past|over) me',
    '(did not|could not|cannot|never) (quite|really)? (hear|catch|get|make out) (you|that|it|what|all|any of)',
    '(missed|lost) (that|it|what you|you|the question|a bit|some of)',
    '(come|one more time|once more|pardon|beg your pardon) (again|me)?',
    'say (again|what)',
    '(too (fast|quick*|quiet) for me|slow down|speak up|(bit|little) (louder|slower) !(to|than|when|at|in))',
    '(repeat|again) (it|that|the question|once)',
  ),
  wait: phrase(
    `(give|gimme) (me|us) (a|one|just a|half a|two|some) (${MOMENT}|time)`,
    '(hang|hold) (on|up|there) !(to|onto)',
    `wait (a|one|there|up|just)? ${MOMENT}?`,
    `(just)? (a|one|half a|two) ${MOMENT} (dear|love|mate|there|while|will you)?`,
    '(let me|lemme) (just)? (think|check|sit|see|turn|put|find|finish|get|go|grab|have a)',
    '(bear|stay) with me',
    '(somebody|someone) is at the door',
    '(not ready|be right back|be right with you|with you in a)',
    `(need|want) a ${MOMENT}`,
  ),
  what: phrase(
    'what (do|does|did|would)? (you|that|it|they|this)? mean',
    '(do|did) you mean',
    '(are|were) (you|we) (asking|talking|on about|saying)',
    '(does|would|will|should) ~ count',
    '(meaning|mean) (what|which|how)',
    'what (is|does) (a|an|that|this|meant|it|tearing|saddle|bearing|giving|the (saddle|bladder|area|difference|last))',
    '(which|what|what does) (one|ones|part|bit|leg|side|kind|sort|exactly|counts|do you|are you)',
    '(how|what does) (much|bad|badly|new|long|recent*|many|often|sudden|severe|far|high) (is|are|was|do|does|weight|of|worse|back|must|would|a)',
    '(compared|worse|different) (to|than|with|from) (what|when|which)',
    '(do not|cannot|not) (understand|follow|get) (that|it|you|the question|what|the)?',
    '(not sure|do not know|no idea) what (you|that|it|this|the) ~',
    '(explain|clarify|rephrase) (that|it|this|the question|more|what|please)?',
    '(in|say it in) (plain|simple*|other|easy) (english|words|terms)',
    '(like|such as) what',
  ),
};
