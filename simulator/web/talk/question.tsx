import { useContext } from 'preact/hooks';
import type { Act, DeviceView, PermissionAnswer } from '../../server/protocol';
import { TooSoon } from '../haste';
import { questionWords } from './words';

/** A question of Alexa's own, as Alexa asks it, with the answers somebody may give. */
export function Question({
  asked,
  act,
}: {
  asked: NonNullable<DeviceView['asked']>;
  act: (act: Act) => void;
}) {
  const isTooSoon = useContext(TooSoon);
  const answers: readonly (readonly [PermissionAnswer, string])[] =
    asked.kind === 'task'
      ? [
          ['ACCEPTED', 'Yes'],
          ['DENIED', 'No'],
          ['NOT_ANSWERED', 'Say nothing'],
        ]
      : [
          ['ACCEPTED', 'Allow'],
          ['DENIED', 'Refuse'],
          ['NOT_ANSWERED', 'Say nothing'],
        ];
  const isTask = asked.kind === 'task';
  return (
    <section class="question" aria-label="A question from Alexa" aria-live="polite">
      <p class="question-from">
        {isTask ? 'Alexa asks, because a timer has run out' : 'Alexa asks for permission'}
      </p>
      <p class="question-says">{questionWords(asked)}</p>
      <div class="question-answers">
        {answers.map(([answer, words]) => (
          <button
            key={answer}
            type="button"
            class={answer === 'ACCEPTED' ? 'button button-main' : 'button'}
            aria-disabled={isTooSoon}
            onClick={() => act({ type: 'answer', answer })}
          >
            {words}
          </button>
        ))}
      </div>
    </section>
  );
}
