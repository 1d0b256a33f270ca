import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Act } from '../../server/protocol';
import type { Connection } from '../connection';
import { Icon } from '../device/icons';
import type { Known } from '../known';
import { DeveloperPanel } from './developer';
import { HouseholdPanel } from './household';

const TABS = [
  ['household', 'Household'],
  ['developer', 'Developer'],
] as const;
export type Tab = (typeof TABS)[number][0];

/** Beside the page where there is room; else a sheet over it that Escape closes. */
function Frame({
  isWide,
  close,
  children,
}: {
  isWide: boolean;
  close: () => void;
  children: ComponentChildren;
}) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isWide) sheet.current?.showModal();
  }, [isWide]);
  if (isWide) {
    return (
      <aside class="side" aria-label="Around the device">
        {children}
      </aside>
    );
  }
  return (
    <dialog class="side side-sheet" aria-label="Around the device" ref={sheet} onClose={close}>
      {children}
    </dialog>
  );
}

/** What is around the device: the household for everybody, the inside for developers. */
export function SidePanel({
  isWide,
  tab,
  setTab,
  close,
  connection,
  known,
  act,
}: {
  isWide: boolean;
  tab: Tab;
  setTab: (tab: Tab) => void;
  close: () => void;
  connection: Connection;
  known: Known;
  act: (act: Act) => void;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next: Tab = tab === 'household' ? 'developer' : 'household';
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <Frame isWide={isWide} close={close}>
      <div class="side-head">
        <div class="tabs" role="tablist" aria-label="Panels">
          {TABS.map(([one, words]) => (
            <button
              key={one}
              id={`tab-${one}`}
              type="button"
              role="tab"
              class="tab"
              aria-selected={one === tab}
              aria-controls="side-panel"
              tabIndex={one === tab ? 0 : -1}
              onClick={() => setTab(one)}
              onKeyDown={onKeyDown}
            >
              {words}
            </button>
          ))}
        </div>
        <button type="button" class="icon-button" aria-label="Close the panels" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div id="side-panel" class="side-body" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'household' ? (
          <HouseholdPanel known={known} act={act} />
        ) : (
          <DeveloperPanel connection={connection} known={known} act={act} />
        )}
      </div>
    </Frame>
  );
}
