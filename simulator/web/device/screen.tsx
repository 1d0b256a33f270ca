import type { Act } from '../../server/protocol';
import { Document } from '../apl/component';
import type { Known } from '../known';
import { houseTime, useHouseTime } from '../use';
import { Landscape } from './landscape';
import { PlayerScreen } from './player';
import type { Light } from './state';
import { inZone } from './time';
import { isUnderWay } from './walk';

function Home({ known }: { known: Known }) {
  const now = useHouseTime(known, 1);
  const { zone } = known.house;
  return (
    <div class="home-screen">
      <Landscape part={null} />
      <div class="home-front">
        <div class="home-time">{inZone(now, zone, { hour: 'numeric', minute: '2-digit' })}</div>
        <div class="home-date">{inZone(now, zone, { weekday: 'long', month: 'long', day: 'numeric' })}</div>
        <div class="home-hint">Try “Alexa, open Steady Stride”</div>
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
  caption: string | null;
  act: (act: Act) => void;
}) {
  const { screen, nowPlaying } = known.device;
  return (
    <div class={`hub light-${light}`}>
      <section class="hub-screen" aria-label="The device's screen">
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
          <Home known={known} />
        )}
        <div class="hub-light" aria-hidden="true" />
      </section>
      <div class="hub-foot" aria-hidden="true" />
    </div>
  );
}
