import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The sizes the store asks for, in pixels. */
export const ICON_SIZES = [108, 512] as const;

/** Returns the icon as a PNG, `size` pixels wide and high. */
export function icon(size: number): Buffer {
  const svg = readFileSync(join(__dirname, 'icon.svg'), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
