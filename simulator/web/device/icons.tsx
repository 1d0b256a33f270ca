import type { JSX } from 'preact';

const SHAPES = {
  play: 'M8 5.5v13l11-6.5z',
  pause: 'M7 5h3.6v14H7zM13.4 5H17v14h-3.6z',
  next: 'M6 5.5v13l9-6.5zM16 5.5h2.6v13H16z',
  previous: 'M18 5.5v13l-9-6.5zM5.4 5.5H8v13H5.4z',
} as const;

const LINES = {
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  muted: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5',
  microphone:
    'M12 4a2.6 2.6 0 0 1 2.6 2.6v5a2.6 2.6 0 0 1-5.2 0v-5A2.6 2.6 0 0 1 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3',
  send: 'M5 12h13M12.5 6l6 6-6 6',
  panels: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 4.8v4.4M8 14.8v4.4',
  close: 'M6 6l12 12M18 6L6 18',
  light:
    'M12 8.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6zM12 3v2M12 19v2M3 12h2M19 12h2M5.7 5.7l1.4 1.4M16.9 16.9l1.4 1.4M18.3 5.7l-1.4 1.4M7.1 16.9l-1.4 1.4',
  copy: 'M9 9h10v11H9zM6 15H5V4h10v2',
} as const;

export type IconName = keyof typeof SHAPES | keyof typeof LINES;

/** A small picture beside words that say the same, or in a button that is labelled. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  const isLine = Object.hasOwn(LINES, name);
  const d = { ...SHAPES, ...LINES }[name];
  return (
    <svg class={isLine ? 'icon icon-line' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
