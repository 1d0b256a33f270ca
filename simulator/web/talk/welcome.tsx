import { useContext } from 'preact/hooks';
import { TooSoon } from '../haste';

/** Ways in for somebody who has never been here: what they are called, and what is said for them. */
const WAYS: readonly (readonly [words: string, lines: readonly string[]])[] = [
  ['Walk ten minutes', ['alexa, tell steady stride to start a ten minute walk']],
  [
    'See a week go by',
    [
      'alexa, tell steady stride to log a twenty minute walk',
      'yes',
      '/wait 6d',
      'alexa, ask steady stride how my week went',
    ],
  ],
  ['Break a service', ['/break database down', 'alexa, open steady stride', '/mend']],
];

/** What somebody reads first, and how they begin. */
export function Welcome({ tell }: { tell: (lines: readonly string[]) => void }) {
  const isTooSoon = useContext(TooSoon);
  const begin = (lines: readonly string[]) => () => !isTooSoon && tell(lines);
  return (
    <div class="welcome">
      <h2>A speaker on your desk</h2>
      <p>
        Short, coached walks for an ordinary sore back. This is the whole skill; only the speaker is
        simulated, on this computer, without a cloud or an account.
      </p>
      <p>Type what you would say, touch the screen, or begin here. It gives information, and no diagnosis.</p>
      <button
        type="button"
        class="button button-main"
        aria-disabled={isTooSoon}
        onClick={begin(['alexa, open steady stride'])}
      >
        Alexa, open Steady Stride
      </button>
      <div class="welcome-ways">
        {WAYS.map(([words, lines]) => (
          <button key={words} type="button" class="button" aria-disabled={isTooSoon} onClick={begin(lines)}>
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
