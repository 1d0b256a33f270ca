import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
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

/** Beside the page where there is room; else a sheet over it that Escape and a click beside it close. */
function Frame({
  isOpen,
  isWide,
  close,
  children,
}: {
  isOpen: boolean;
  isWide: boolean;
  close: () => void;
  children: ComponentChildren;
}) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isWide) return;
    if (isOpen) sheet.current?.showModal();
    else sheet.current?.close();
  }, [isWide, isOpen]);
  if (isWide) {
    return (
      <aside class="side" aria-label="Around the device" hidden={!isOpen}>
        {children}
      </aside>
    );
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <dialog
      class="side side-sheet"
      aria-label="Around the device"
      ref={sheet}
      onClose={close}
      onClick={({ target }) => target === sheet.current && close()}
    >
      {children}
    </dialog>
  );
}

const Household = memo(HouseholdPanel);
const Developer = memo(DeveloperPanel);

/** What somebody looks at is drawn anew; the rest waits as it was left. */
function useWhileShown<T>(value: T, isShown: boolean): T {
  const shown = useRef(value);
  if (isShown) shown.current = value;
  return shown.current;
}

/** Whether something was ever looked at: nothing is made before that, and nothing is thrown away after it. */
function useOnceShown(isShown: boolean): boolean {
  const wasShown = useRef(false);
  wasShown.current ||= isShown;
  return wasShown.current;
}

function Panel({ tab, isShown, children }: { tab: Tab; isShown: boolean; children: ComponentChildren }) {
  return (
    <div
      id={`panel-${tab}`}
      class="side-body"
      role="tabpanel"
      aria-labelledby={`tab-${tab}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      hidden={!isShown}
    >
      {children}
    </div>
  );
}

/** What is around the device: the household for everybody, the inside for developers. */
export function SidePanel({
  isOpen,
  isWide,
  tab,
  setTab,
  close,
  connection,
  known,
  act,
}: {
  isOpen: boolean;
  isWide: boolean;
  tab: Tab;
  setTab: (tab: Tab) => void;
  close: () => void;
  connection: Connection;
  known: Known;
  act: (act: Act) => void;
}) {
  const showsHousehold = isOpen && tab === 'household';
  const showsDeveloper = isOpen && tab === 'developer';
  const household = useWhileShown(known, showsHousehold);
  const developer = useWhileShown(known, showsDeveloper);
  const hasHousehold = useOnceShown(showsHousehold);
  const hasDeveloper = useOnceShown(showsDeveloper);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next: Tab = tab === 'household' ? 'developer' : 'household';
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <Frame isOpen={isOpen} isWide={isWide} close={close}>
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
              aria-controls={`panel-${one}`}
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
      <Panel tab="household" isShown={tab === 'household'}>
        {hasHousehold && <Household known={household} act={act} />}
      </Panel>
      <Panel tab="developer" isShown={tab === 'developer'}>
        {hasDeveloper && (
          <Developer connection={connection} known={developer} isShown={showsDeveloper} act={act} />
        )}
      </Panel>
    </Frame>
  );
}
