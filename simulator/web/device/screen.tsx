import { useContext } from 'preact/hooks';
import type { Act } from '../../server/protocol';
import { Document } from '../apl/component';
import { TooSoon } from '../haste';
import type { Known } from '../known';
import type { Caption } from '../talk/words';
import { houseTime, useHouseTime } from '../use';
import { Landscape } from './landscape';
import { PlayerScreen } from './player';
import type { Light } from './state';
import { inZone } from './time';
import { isUnderWay } from './walk';

function Home({ known, act }: { known: Known; act: (act: Act) => void }) {
  const isTooSoon = useContext(TooSoon);
  const now = useHouseTime(known, 1);
  const { zone } = known.house;
  return (
    <div class="home-screen">
      <Landscape part={null} />
      <div class="home-front">
        <div class="home-time">{inZone(now, zone, { hour: 'numeric', minute: '2-digit' })}</div>
        <div class="home-date">{inZone(now, zone, { weekday: 'long', month: 'long', day: 'numeric' })}</div>
        {known.device.isListening ? (
          <div class="home-hint">Listening …</div>
        ) : (
          <button
            type="button"
            class="home-hint"
            aria-disabled={isTooSoon}
            onClick={() => act({ type: 'say', line: 'alexa, open steady stride' })}
          >
            Try “Alexa, open Steady Stride”
          </button>
        )}
      </div>
    </div>
  );
}

/** A device with a screen: what the skill draws, the audio player, or the time of day. */
export function ScreenDevice({
  known,
  light,
  caption,
  act,
}: {
  known: Known;
  light: Light;
  caption: Caption | null;
  act: (act: Act) => void;
}) {
  const { screen, nowPlaying } = known.device;
  return (
    <div class={`hub light-${light}`}>
      <section class="hub-screen" aria-label="The device's screen" lang={known.house.locale}>
        {screen !== null ? (
          <Document
            document={screen.document}
            data={screen.data}
            now={() => houseTime(known)}
            touch={(args, label) => act({ type: 'touch', args, label })}
          />
        ) : isUnderWay(nowPlaying) ? (
          <PlayerScreen known={known} playing={nowPlaying} caption={caption} act={act} />
        ) : (
          <Home known={known} act={act} />
        )}
        <div class="hub-light" aria-hidden="true" />
      </section>
      <div class="hub-foot" aria-hidden="true" />
    </div>
  );
}
