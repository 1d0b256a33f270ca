import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Act } from '../server/protocol';
import type { Connection } from './connection';
import { Icon } from './device/icons';
import { Speaker } from './device/speaker';
import { DeviceSwitch, Stage } from './device/stage';
import { lightOf } from './device/state';
import { useTrack } from './device/track';
import { TooSoon, useTooSoon } from './haste';
import { canSpeak } from './mouth';
import { SidePanel, type Tab } from './panels/side-panel';
import { Conversation } from './talk/conversation';
import { SayField } from './talk/say-field';
import { useKept, useMedia, useSnapshot } from './use';
import { useVoice } from './voice-out';

/** The whole page: the device, the conversation with it, and what is around it. */
export function App({ connection }: { connection: Connection }) {
  const snapshot = useSnapshot(connection);
  const { known, link, complaint } = snapshot;
  const [isMuted, setMuted] = useKept('muted', false);
  const isWide = useMedia('(min-width: 1080px)');
  const [isPanelKept, keepPanel] = useKept('panel', true);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [tab, setTab] = useState<Tab>('household');
  const isPanelOpen = isWide ? isPanelKept : isSheetOpen;
  const setPanelOpen = isWide ? keepPanel : setSheetOpen;
  const trackIsHeard = useTrack(known, isMuted);
  const isSpeaking = useVoice(connection, {
    isMuted,
    locale: known?.house.locale ?? 'en-US',
    plays: trackIsHeard,
    pace: known?.house.pace ?? 1,
    asked: known?.device.asked ?? null,
  });
  const light = lightOf(snapshot, isSpeaking);
  const act = useCallback((what: Act) => void connection.act(what), [connection]);
  const isTooSoon = useTooSoon(snapshot);
  const tell = async (lines: readonly string[]) => {
    for (const line of lines) await connection.act({ type: 'say', line });
  };
  const touch = (what: Act) => {
    if (!isTooSoon && connection.snapshot().pending === 0) act(what);
  };

  const place = known?.device.place ?? 1;
  useEffect(() => {
    document.title = place === 1 ? 'Steady Stride' : `Steady Stride, device ${place}`;
  }, [place]);
  const told = known?.house.told ?? 0;
  useLayoutEffect(() => {
    document.documentElement.dataset.light = light;
  }, [light]);
  // Says how far the page has drawn, to whoever looks at it from outside.
  useLayoutEffect(() => {
    document.documentElement.dataset.told = String(told);
  }, [told]);

  return (
    <TooSoon.Provider value={isTooSoon}>
      <div class={`app${isPanelOpen && isWide ? ' has-panel' : ''}`}>
        <header class="top">
          <h1 class="brand">
            <img src="./icon.svg" alt="" width="28" height="28" /> Steady Stride
          </h1>
          {known !== null && <DeviceSwitch known={known} act={act} />}
          <div class="top-buttons">
            <button
              type="button"
              class="icon-button"
              aria-pressed={isMuted}
              aria-label={isMuted ? 'Unmute the speaker' : 'Mute the speaker'}
              title={canSpeak ? undefined : 'This browser has no voice'}
              onClick={() => setMuted(!isMuted)}
            >
              <Icon name={isMuted ? 'muted' : 'sound'} />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-expanded={isPanelOpen}
              aria-label="Household and developer panels"
              onClick={() => setPanelOpen(!isPanelOpen)}
            >
              <Icon name="panels" />
            </button>
          </div>
        </header>
        {known === null ? (
          <main class="main main-empty" aria-busy="true">
            <div class="stage stage-dot">
              <div class="stage-speaker">
                <Speaker light="off" />
              </div>
              <p class="light-words light-off">
                <span class="light-dot" aria-hidden="true" />
                <span role="status">{link === 'lost' ? 'The server does not answer' : 'Connecting'}</span>
              </p>
            </div>
          </main>
        ) : (
          <main class={`main main-${known.device.kind}`}>
            <Stage known={known} light={light} touch={touch} act={act} />
            <div class="talk">
              {link === 'lost' && (
                <p class="alert" role="alert">
                  The server does not answer. Is “npm start” still running? The page goes on by itself once it
                  is back.
                </p>
              )}
              {complaint !== null && (
                <div class="alert" role="alert">
                  <p>{complaint}</p>
                  <button
                    type="button"
                    class="icon-button"
                    aria-label="Close the message"
                    onClick={connection.dismiss}
                  >
                    <Icon name="close" />
                  </button>
                </div>
              )}
              <Conversation known={known} act={touch} tell={tell} />
              <SayField connection={connection} known={known} />
            </div>
          </main>
        )}
        {known !== null && (
          <SidePanel
            isOpen={isPanelOpen}
            isWide={isWide}
            tab={tab}
            setTab={setTab}
            close={() => setPanelOpen(false)}
            connection={connection}
            known={known}
            act={act}
          />
        )}
      </div>
    </TooSoon.Provider>
  );
}
