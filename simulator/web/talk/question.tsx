import type { Act, DeviceView } from '../../server/protocol';
import { questionWords } from './words';

/** A question of Alexa's own, as Alexa asks it, with the answers somebody may give. */
export function Question({
  asked,
  act,
}: {
  asked: NonNullable<DeviceView['asked']>;
  act: (act: Act) => void;
}) {
  const isTask = asked.kind === 'task';
  return (
    <section class="question" aria-label="A question from Alexa" aria-live="polite">
      <p class="question-from">
        {isTask ? 'Alexa asks, because a timer has run out' : 'Alexa asks for permission'}
      </p>
      <p class="question-says">{questionWords(asked)}</p>
      <div class="question-answers">
        <button
          type="button"
          class="button button-main"
          onClick={() => act({ type: 'answer', answer: 'ACCEPTED' })}
        >
          {isTask ? 'Yes' : 'Allow'}
        </button>
        <button type="button" class="button" onClick={() => act({ type: 'answer', answer: 'DENIED' })}>
          {isTask ? 'No' : 'Refuse'}
        </button>
        <button type="button" class="button" onClick={() => act({ type: 'answer', answer: 'NOT_ANSWERED' })}>
          Say nothing
        </button>
      </div>
    </section>
  );
}
