import type { ComponentChildren } from 'preact';
import type { Act } from '../../server/protocol';
import type { Known } from '../known';

/** What the parts of the household's panel are drawn from. */
export interface Panel {
  readonly known: Known;
  readonly act: (act: Act) => void;
}

/** A part of the side panel that folds. */
export function Section({
  title,
  badge,
  isOpen = true,
  children,
}: {
  title: string;
  badge?: ComponentChildren;
  isOpen?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="section" open={isOpen}>
      <summary>
        <h2>{title}</h2>
        {badge !== undefined && badge !== null && badge !== 0 && <span class="badge">{badge}</span>}
      </summary>
      <div class="section-body">{children}</div>
    </details>
  );
}
