import { answerIn } from './answer-given';
import { requestIn } from './requests';
import { signIn } from './sign-told';
import { type AsideWords, type HearingWords, type Meaning, type Words, wordsIn } from './vocabulary';

/** How free words began: some beginnings say what the rest is. */
export type Beginning = 'question' | 'stop' | 'wait' | 'anything';

/** What is likelier to be said: an answer while a question about warning signs stands, and else a request. */
export type Likelier = 'answers' | 'requests';

/**
 * What free words mean, or undefined when that can't be told: then they are asked about again. Warning signs
 * come before answers; and no word is a no that may be more than one (policy C.4).
 */
export function meaningOf(
  spoken: string,
  began: Beginning,
  likelier: Likelier,
  language: HearingWords,
): Meaning | undefined {
  const words = wordsIn(spoken, language);
  if (words.has(language.asides.correction)) return { intent: 'GoBackIntent' };
  if (began === 'question' && words.has(language.asides.what) && likelier === 'answers')
    return { intent: 'WhatDoYouMeanIntent' };
  const request = requestIn(words.all, language.requests);
  return (
    signIn(words, language) ??
    (likelier === 'requests' ? request : undefined) ??
    asideIn(words, began, language.asides) ??
    (began === 'question' ? undefined : answerIn(words, language.answers)) ??
    request
  );
}

/** Something said about the question instead of an answer to it. */
function asideIn(words: Words, began: Beginning, asides: AsideWords): Meaning | undefined {
  if (words.has(asides.back)) return { intent: 'GoBackIntent' };
  if (words.has(asides.repeat)) return { intent: 'AMAZON.RepeatIntent' };
  if (words.has(asides.what)) return { intent: 'WhatDoYouMeanIntent' };
  if (began === 'wait' || words.has(asides.wait)) return { intent: 'WaitIntent' };
  if (began === 'stop' || words.has(asides.stop)) return { intent: 'AMAZON.StopIntent' };
  return undefined;
}
