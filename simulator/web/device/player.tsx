import { useContext } from 'preact/hooks';
import type { Act, NowPlaying } from '../../server/protocol';
import { TooSoon } from '../haste';
import type { Known } from '../known';
import { type Caption, captionAt } from '../talk/words';
import { useHouseTime } from '../use';
import { Icon, type IconName } from './icons';
import { Landscape } from './landscape';
import { clockOf, clockUp, spokenClock } from './time';
import { progressOf } from './walk';

interface Shown {
  readonly known: Known;
  readonly playing: NowPlaying;
  readonly caption: Caption | null;
  readonly act: (act: Act) => void;
}

function Button({
  button,
  label,
  icon,
  isMain = false,
  act,
}: {
  button: Extract<Act, { type: 'press' }>['button'];
  label: string;
  icon: IconName;
  isMain?: boolean;
  act: Shown['act'];
}) {
  const isTooSoon = useContext(TooSoon);
  return (
    <button
      type="button"
      class={isMain ? 'round round-main' : 'round'}
      aria-label={label}
      aria-disabled={isTooSoon}
      onClick={() => act({ type: 'press', button })}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Pauses a walk that plays, else plays it on. */
function MainButton({ playing, act }: Pick<Shown, 'playing' | 'act'>) {
  return playing.activity === 'PLAYING' ? (
    <Button button="Pause" label="Pause the walk" icon="pause" isMain act={act} />
  ) : (
    <Button button="Play" label="Resume the walk" icon="play" isMain act={act} />
  );
}

function Buttons({ playing, act }: Pick<Shown, 'playing' | 'act'>) {
  return (
    <div class="player-buttons">
      <Button button="Previous" label="Previous" icon="previous" act={act} />
      <MainButton playing={playing} act={act} />
      <Button button="Next" label="Next" icon="next" act={act} />
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
  const said = captionAt(caption, useHouseTime(known, 4), known.house.pace);
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
          <span class="player-left">{clockUp(leftMs)}</span>
          <span class="player-unit">to go</span>
        </div>
        <div class="player-caption">{!isPaused && said !== null && <p>{said}</p>}</div>
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
  const said = captionAt(caption, useHouseTime(known, 4), known.house.pace);
  const { leftMs } = progressOf(playing, known);
  const isPaused = playing.activity !== 'PLAYING';
  return (
    <section class="player-card" aria-label="The walk">
      <div class="player-card-row">
        <div>
          <div class="player-card-title">{playing.title || 'Your walk'}</div>
          <div class="player-card-time">
            {clockUp(leftMs)} <span>{isPaused ? 'left, paused' : 'to go'}</span>
          </div>
        </div>
        <MainButton playing={playing} act={act} />
      </div>
      <Bar known={known} playing={playing} />
      {!isPaused && said !== null && <p class="player-card-caption">{said}</p>}
    </section>
  );
}
