import type { ComponentChildren } from 'preact';

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
        <h3>{title}</h3>
        {badge !== undefined && badge !== null && badge !== 0 && <span class="badge">{badge}</span>}
      </summary>
      <div class="section-body">{children}</div>
    </details>
  );
}
