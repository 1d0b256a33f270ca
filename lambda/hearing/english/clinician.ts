import { type Phrase, phrase, stands } from '../phrase';

/** Those whose word on walking counts. */
export const CLINICIAN =
  '(doctor|doctors|doc|docs|dr|consultant|surgeon|specialist|nurse|physio|physios|physiotherapist|therapist|midwife|midwives|obstetrician|ob|obgyn|gynecologist|gynae|health visitor|neurologist|rheumatologist|rheumatology|chiropractor|osteopath|clinic|hospital|physician|orthopedist|orthopedic|orthopod|team|gyn|they)';

const WALK =
  '(walk*|active|moving|exercis*|mobile|carry on|keep going|go for it|get going|up and about|on my feet|stay active|good to go|be fine|gentle)';
const GOOD = '(fine|good|okay|ok|all right|great|best|safe|grand|just the thing|no problem|perfect|allowed)';
const NOT_YET =
  '(not|never|nobody|no one|nobody (is|has)|no one (is|has)|none of them have|have yet to|still have to|have to|need to|meant to|meaning to|ought to|should|forgot to|waiting to) (really|yet|even|ever|been|actually|had|have|has|got round to|had a chance to|managed to|go and)?';

/** A no to walking, or no word on it yet. */
const held: Phrase = phrase(
  `${NOT_YET} (said|say|says|asked|asking|ask|told|tell|mention*|cleared|spoken|speak|talked|talk|heard|hear|discuss*|okayed|approve*|given|advised|agreed|check with|checked with|signed off|run it by|see*) ~`,
  '(hold off|held off|stay off|keep off|avoid|lay off|against|no|stop) (on)? (the|any|all|my)? (walk*|exercis*|feet|it)',
  '(told|said|says|wants|advised|tells|asked) (me|it is best|us)? (to)? (not|rest|hold|wait|take it easy|stop|bed rest|lie)',
  '(not|never) (to|allowed|supposed|cleared|meant|safe) (to)? (walk*|exercis*|be walking)?',
  '(not sure|do not know|no idea|wonder*|unsure|not certain|nobody knows) (if|whether|about|it) ~',
  '(waiting|wait|yet to get) (on|for)? (the|my|his|her|an|to hear)? (okay|ok|all clear|go ahead|green light|approval|word|doctor|nod|check up|see) ~',
  '(without|before) (asking|ask|talking|checking|seeing)',
  '(should|can|could|may) i (be)? (walk*|exercis*|doing)',
  '(does|do|did|will|would) not (want|let|like|allow|think) (me|i) ~',
  '(will not|would not) let me',
  '(not|never|nobody|no one|no|without|yet to) ~ (go ahead|green light|all clear|the okay|the ok|permission|the nod|signed off|blessing)',
);

const allows: Phrase = phrase(
  `${CLINICIAN} ~ (say*|said|told|tell*|want*|has|is|are|like*|encourag*|advis*|recommend*|suggest*|happy|fine|gave|lets|let|keep*|got|okay*|clear*|prescrib*|all) ~ ${WALK}`,
  `${CLINICIAN} ~ (okay*|ok|cleared|approve*|green light*|signed) (it|me|off|that|this|walk*)`,
  `${CLINICIAN} ~ (said|says|told me|tells me|thinks) (it is|that is|i am|it will be|it would be|i will be)? (absolutely|perfectly|totally)? ${GOOD}`,
  `${CLINICIAN} ~ (no|not a|not any|without any) (problem*|issue*|objection*) ~`,
  `(told|tell|tells|advised|encouraged|asked|allowed|cleared|want|wants|okayed|ok|permitted|let|lets) (me)? (to|for|that)? (go|keep|keep on|start|do|on|get|be|stay)? (a)? (bit of|little|gentle|light|short|daily|regular)? ${WALK}`,
  `told (me)? ~ ${WALK} (is|was|would be) ~ ${GOOD}`,
  '(cleared|okayed) (for|to|me|by|it)',
  '(all clear|all-clear|go ahead|green light|thumbs up|the okay|the ok|the nod|permission|blessing|signed off|the go) (to|for|from|on|by)?',
  `${WALK} (is|was) (fine|good|okay|ok|all right) ~ ${CLINICIAN}`,
  '(have|been|was) (got)? (been)? cleared',
);

/** A clinician has agreed to walking, and nothing in the same breath takes it back. */
export const agreed: Phrase = (words) => (stands(held, words) ? [] : allows(words));

/** Nobody has looked at it yet. */
export const notSeen: Phrase = phrase(
  '(not|never|nobody|no one|nobody (is|has)|no one (is|has)|no) (really|yet|even|ever|been|actually|had|have|has|got|bothered|doctor|to|it|properly|once)? (ever|have|has|had|to|it|them|been|the)? (it)? (looked at|looked|seen|shown|checked|check|told|mentioned|mention*|asked|bothered|gone|been|had|see|visited|examined|assessed|consulted|diagnosed|investigated|got|spoken) ~',
  '(meaning|meant|need|ought|keep meaning|should|have) to (see|go|get|ask|have|tell|show) ~',
  '(cannot|could not) get (an appointment|in to see|to see|it seen|anyone)',
  '(no|not a|not one) (doctor|doc|nurse|specialist|one|physio|clinician) (is|has|have|had)? (ever|yet)? (seen|looked|checked|examined) ~',
  'not (bothered|bother) ~',
  '(put off|putting off|too scared to|without) (seeing|going|getting|telling|asking) ~',
);

const looked: Phrase = phrase(
  `${CLINICIAN} (already|all)? (has|have|is|are|did)? (already|all|both)? (knows|know|aware|seen|saw|looked|checked|happy|examined|assessed|fine|not worried|not bothered|not concerned|told|says|said|scanned)`,
  '(it|leg|foot|been|they|sciatica|was|is|have|had|has|got|and|scan*) (all|already|both|fully|properly)? (been|had it|it|that)? (checked|looked at|looked into|seen to|seen|assessed|examined|investigated|scanned|scan|mri|diagnosed|xrayed)',
  'had (a|an|the|it|all the) (scan|mri|test*|x ray|nerve test|checked|looked at) ~',
  '(they have|has|have) (looked|checked|seen|examined) (at)? (it|my leg|that|my foot)?',
);

/** A clinician has looked at it, and nothing in the same breath says that nobody has. */
export const seen: Phrase = (words) => (stands(notSeen, words) ? [] : looked(words));
