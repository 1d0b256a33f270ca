import type { Act, DeviceKind, DeviceView, Waiting } from '../../server/protocol';
import type { Known } from '../known';
import { useHouseTime } from '../use';
import { clockUp } from './time';
import { progressOf } from './walk';

/** A walk that no player plays: the timers that time it, the next one in its own words. */
export function TimersCard({ known, timers }: { known: Known; timers: readonly Waiting[] }) {
  const now = useHouseTime(known, 4);
  const leftOf = ({ at, remainingMs }: Waiting) => (at === null ? (remainingMs ?? 0) : at - now);
  const leftMs = Math.max(...timers.map(leftOf));
  const [next] = timers;
  return (
    <section class="player-card" aria-label="Timers">
      <div class="player-card-title">
        Timed by {timers.length === 1 ? 'a timer' : `${timers.length} timers`}
      </div>
      <div class="player-card-time">
        {clockUp(leftMs)} <span>{timers.every(({ at }) => at === null) ? 'left, paused' : 'to go'}</span>
      </div>
      {next !== undefined && (
        <p class="player-card-caption">
          In {clockUp(leftOf(next))}: {next.says}
        </p>
      )}
    </section>
  );
}

const KIND_WORDS: Readonly<Record<DeviceKind, string>> = {
  dot: 'the speaker',
  show: 'the screen',
  'no-audio': 'the device without a player',
};

/** A walk that goes on where this page was before. */
export function ElsewhereCard({
  known,
  elsewhere: { kind, playing },
  act,
}: {
  known: Known;
  elsewhere: NonNullable<DeviceView['elsewhere']>;
  act: (act: Act) => void;
}) {
  useHouseTime(known, 4);
  const { leftMs } = progressOf(playing, known);
  return (
    <section class="player-card player-card-elsewhere" aria-label="A walk elsewhere">
      <p>
        A walk plays on {KIND_WORDS[kind]}, <span class="figures">{clockUp(leftMs)}</span> to go.
      </p>
      <button type="button" class="button" onClick={() => act({ type: 'say', line: `/device ${kind}` })}>
        Go there
      </button>
    </section>
  );
}
