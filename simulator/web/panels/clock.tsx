import { type Act, PACES, type Pace } from '../../server/protocol';
import { inZone } from '../device/time';
import type { Known } from '../known';
import { durationWords } from '../talk/words';
import { useHouseTime } from '../use';
import { BeginAgain } from './begin-again';
import { Section } from './section';

const PACE_WORDS: Readonly<Record<Pace, string>> = {
  0: 'Stopped',
  1: 'Real time',
  10: '10×',
  60: '60×',
};
/** Below this the household's clock is this computer's. */
const AHEAD_MS = 2000;

/** The household's clock, and what sends it on. */
export function ClockPanel({ known, act }: { known: Known; act: (act: Act) => void }) {
  const now = useHouseTime(known, 2);
  const { zone, pace, aheadMs } = known.house;
  const isWalking =
    known.device.nowPlaying?.activity === 'PLAYING' ||
    known.device.elsewhere !== null ||
    known.house.waiting.some(({ kind, place }) => kind === 'timer' && place === known.device.place);
  const isAhead = aheadMs > AHEAD_MS;
  return (
    <Section title="Clock">
      <p class="clock-now">
        <span class="clock-time">
          {inZone(now, zone, { hour: 'numeric', minute: '2-digit', second: '2-digit' })}
        </span>
        <span>{inZone(now, zone, { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })}</span>
        {isAhead && <span class="soft">{durationWords(aheadMs)} ahead of this computer</span>}
      </p>
      <fieldset class="segments">
        <legend>How fast</legend>
        {PACES.map((one) => (
          <label key={one} class="segment">
            <input
              type="radio"
              name="pace"
              checked={one === pace}
              onChange={() => act({ type: 'pace', pace: one })}
            />
            <span>{PACE_WORDS[one]}</span>
          </label>
        ))}
      </fieldset>
      <div class="buttons clock-buttons">
        <button type="button" class="button" onClick={() => act({ type: 'say', line: '/wait 1m' })}>
          +1 minute
        </button>
        <button type="button" class="button" onClick={() => act({ type: 'say', line: '/wait 1d' })}>
          +1 day
        </button>
        <button
          type="button"
          class={isWalking ? 'button' : 'button is-off'}
          aria-disabled={!isWalking}
          onClick={() => isWalking && act({ type: 'go-to', moment: 'end-of-walk' })}
        >
          To the end of the walk
        </button>
        <button type="button" class="button" onClick={() => act({ type: 'go-to', moment: 'sunday' })}>
          To Sunday, 18:00
        </button>
      </div>
      <div class="clock-again">
        <BeginAgain isAhead={isAhead} act={act} />
      </div>
    </Section>
  );
}
