import type { Act, NowPlaying } from '../../server/protocol';
import type { Known } from '../known';
import { useHouseTime } from '../use';
import { Icon } from './icons';
import { Landscape } from './landscape';
import { clockOf, spokenClock } from './time';
import { progressOf } from './walk';

interface Shown {
  readonly known: Known;
  readonly playing: NowPlaying;
  readonly caption: string | null;
  readonly act: (act: Act) => void;
}

function Buttons({ playing, act }: Pick<Shown, 'playing' | 'act'>) {
  const isPlaying = playing.activity === 'PLAYING';
  return (
    <div class="player-buttons">
      <button
        type="button"
        class="round"
        aria-label="Previous"
        onClick={() => act({ type: 'press', button: 'Previous' })}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        class="round round-main"
        aria-label={isPlaying ? 'Pause the walk' : 'Resume the walk'}
        onClick={() => act({ type: 'press', button: isPlaying ? 'Pause' : 'Play' })}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        class="round"
        aria-label="Next"
        onClick={() => act({ type: 'press', button: 'Next' })}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}

function Bar({ known, playing }: Pick<Shown, 'known' | 'playing'>) {
  const { walkedMs, part } = progressOf(playing, known);
  return (
    <div class="bar">
      <div
        class="bar-track"
        role="progressbar"
        aria-label="The walk"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(part * 100)}
        aria-valuetext={`${spokenClock(walkedMs)} of ${spokenClock(playing.plannedMs)}`}
      >
        <div class="bar-done" style={{ width: `${(part * 100).toFixed(2)}%` }} />
      </div>
    </div>
  );
}

/** The skill's own picture, fetched from this page's server, which has the same files. */
function Art({ playing }: Pick<Shown, 'playing'>) {
  const file = playing.art === null ? null : /[^/]+$/.exec(playing.art)?.[0];
  return file ? <img class="player-art" src={`/audio/${file}`} alt="" /> : null;
}

/** The audio player on a screen: the picture, the walk's clock, what the coach says, and the buttons. */
export function PlayerScreen({ known, playing, caption, act }: Shown) {
  useHouseTime(known, 4);
  const { leftMs, walkedMs, part } = progressOf(playing, known);
  const isPaused = playing.activity !== 'PLAYING';
  return (
    <div class="player-screen">
      <Landscape part={part} />
      <div class="player-front">
        <div class="player-head">
          <Art playing={playing} />
          <div class="player-title">{playing.title || 'Your walk'}</div>
          <div class="player-subtitle">{isPaused ? 'Paused' : playing.subtitle}</div>
        </div>
        <div class="player-time">
          <span class="player-left">{clockOf(leftMs)}</span>
          <span class="player-unit">to go</span>
        </div>
        <div class="player-caption">{isPaused ? '' : caption}</div>
        <div class="player-foot">
          <Buttons playing={playing} act={act} />
          <div class="player-progress">
            <Bar known={known} playing={playing} />
            <div class="bar-ends">
              <span>{clockOf(walkedMs)}</span>
              <span>{clockOf(playing.plannedMs)}</span>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** What a speaker without a screen plays, as a card beside it. */
export function PlayerCard({ known, playing, caption, act }: Shown) {
  useHouseTime(known, 4);
  const { leftMs } = progressOf(playing, known);
  const isPaused = playing.activity !== 'PLAYING';
  return (
    <section class="player-card" aria-label="The walk">
      <div class="player-card-row">
        <div>
          <div class="player-card-title">{playing.title || 'Your walk'}</div>
          <div class="player-card-time">
            {clockOf(leftMs)} <span>{isPaused ? 'left, paused' : 'to go'}</span>
          </div>
        </div>
        <button
          type="button"
          class="round round-main"
          aria-label={isPaused ? 'Resume the walk' : 'Pause the walk'}
          onClick={() => act({ type: 'press', button: isPaused ? 'Play' : 'Pause' })}
        >
          <Icon name={isPaused ? 'play' : 'pause'} />
        </button>
      </div>
      <Bar known={known} playing={playing} />
      {!isPaused && caption !== null && <p class="player-card-caption">{caption}</p>}
    </section>
  );
}
