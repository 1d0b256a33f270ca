import { type Choice, questionScreen } from '../alexa/screen';
import { questionId } from '../check/state';
import { isWhole } from '../weekly/draft';
import type { Reply } from './reply';
import type { Expecting } from './session';
import type { Turn } from './turn';

/** Names the standing question for a touch on the screen: the same only while the same is asked. */
export function questionKey(expecting: Expecting): string {
  if (expecting.kind !== 'check') return expecting.kind;
  const { ask, clarifying } = expecting.state;
  return ['check', questionId(ask), ...(clarifying ? [clarifying] : [])].join('.');
}

/** Every question stands on the screen while it is asked, with what can be touched for an answer. */
export function onScreenToo(turn: Turn, reply: Reply): Reply {
  const { question, directives = [], handsOver } = reply;
  if (question === undefined || handsOver || directives.some(draws)) return reply;
  const { expects, before = [], ask } = question;
  const shown = questionScreen(turn.device, {
    key: questionKey(expects),
    asked: [...before, ask].join(' '),
    choices: choicesFor(turn, expects),
  });
  return { ...reply, directives: [...directives, ...shown] };
}

function draws({ type }: { readonly type: string }): boolean {
  return type === 'Alexa.Presentation.APL.RenderDocument';
}

/** What can be touched; nothing where the answer is a number, a day or a choice of words. */
function choicesFor({ words }: Turn, expects: Expecting): readonly Choice[] {
  const { screen } = words;
  switch (expects.kind) {
    case 'check':
      return expects.state.ask.kind === 'signs' ? screen.goOrHold : screen.yesNoOrUnsure;
    case 'after_walk':
      return screen.shorterSameLonger;
    case 'welcome':
    case 'ready':
    case 'step_up':
    case 'much_longer':
    case 'log':
    case 'delete':
    case 'timer_offer':
    case 'unconfirmed':
    case 'carry_on':
    case 'under_way':
      return screen.yesOrNo;
    case 'reminder':
      return isWhole(expects.draft) ? screen.yesOrNo : [];
    case 'what_next':
    case 'log_minutes':
    case 'minutes':
    case 'cancel_reminders':
      return [];
  }
}
