import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { icon } from '../skill-package/icons';
import type { PublicFile } from './file-copy';

/** Wide enough for the player's own screen on the largest device, in pixels. */
const ART_PIXELS = 960;

/** Draws the picture beside a walk, the skill's icon, as a PNG into `folder`. */
export function artIn(folder: string): PublicFile {
  const png = icon(ART_PIXELS);
  const file = join(folder, 'art.png');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, png);
  const hash = createHash('sha256').update(png).digest('hex').slice(0, 16);
  return { file, key: `${hash}.png`, contentType: 'image/png' };
}
