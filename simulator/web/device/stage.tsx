import type { Act } from '../../server/protocol';
import type { Known } from '../known';
import { captionIn } from '../talk/words';
import { ElsewhereCard, TimersCard } from './cards';
import { PlayerCard } from './player';
import { ScreenDevice } from './screen';
import { Speaker } from './speaker';
import { LIGHT_WORDS, type Light } from './state';
import { isUnderWay } from './walk';

const KINDS = [
  ['dot', 'Speaker'],
  ['show', 'Screen'],
  ['no-audio', 'No player'],
] as const;

/** Which kind of device stands there. */
export function DeviceSwitch({ known, act }: { known: Known; act: (act: Act) => void }) {
  return (
    <fieldset class="segments segments-device">
      <legend class="sr-only">Which device</legend>
      {KINDS.map(([kind, words]) => (
        <label key={kind} class="segment">
          <input
            type="radio"
            name="device"
            checked={known.device.kind === kind}
            onChange={() => act({ type: 'say', line: `/device ${kind}` })}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The device, with its light and what it plays or times. */
export function Stage({
  known,
  light,
  touch,
  act,
}: {
  known: Known;
  light: Light;
  /** Does what answers something, unless it is in haste. */
  touch: (act: Act) => void;
  act: (act: Act) => void;
}) {
  const { kind, nowPlaying, elsewhere, place } = known.device;
  const caption = captionIn(known.log);
  const plays = isUnderWay(nowPlaying);
  const timers = known.house.waiting.filter((one) => one.kind === 'timer' && one.place === place);
  return (
    <section class={`stage stage-${kind}`} aria-label="The device">
      {kind === 'show' ? (
        <ScreenDevice known={known} light={light} caption={caption} act={touch} />
      ) : (
        <div class="stage-speaker">
          <Speaker light={light} />
        </div>
      )}
      <p class={`light-words light-${light}`}>
        <span class="light-dot" aria-hidden="true" />
        <span role="status">{LIGHT_WORDS[light]}</span>
      </p>
      {kind === 'dot' && plays && (
        <PlayerCard known={known} playing={nowPlaying} caption={caption} act={touch} />
      )}
      {!plays && timers.length > 0 && <TimersCard known={known} timers={timers} />}
      {elsewhere !== null && <ElsewhereCard known={known} elsewhere={elsewhere} act={act} />}
    </section>
  );
}
