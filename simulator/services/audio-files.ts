import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
};

/** The picture beside a walk: the skill's own icon. */
export const ART_FILE = 'icon.svg';
const ART_FOLDER = join(__dirname, '..', '..', 'infra', 'skill-package');

/** The one range of a Range header within a file; null when it asks for what is not there. */
function rangeOf(header: string, size: number): { start: number; end: number } | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (match === null || (match[1] === '' && match[2] === '')) return null;
  const [, from = '', to = ''] = match;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  return start <= end && start < size ? { start, end } : null;
}

/** Serves a file of the rendered audio, or the picture that goes with it, whole or in a range, as players fetch it. */
export async function serveAudio(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = join(path === ART_FILE ? ART_FOLDER : folder, normalize(`${sep}${path}`));
  const found = await stat(file).catch(() => null);
  const type = TYPES[extname(file)];
  if (!found?.isFile() || type === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is no such audio. "npm run audio" renders it.\n');
    return;
  }
  const headers = { 'content-type': type, 'accept-ranges': 'bytes' };
  const asked = request.headers.range;
  const range = asked === undefined ? { start: 0, end: found.size - 1 } : rangeOf(asked, found.size);
  if (range === null) {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${found.size}` }).end();
    return;
  }
  response.writeHead(asked === undefined ? 200 : 206, {
    ...headers,
    'content-length': range.end - range.start + 1,
    ...(asked !== undefined && { 'content-range': `bytes ${range.start}-${range.end}/${found.size}` }),
  });
  if (request.method === 'HEAD' || found.size === 0) response.end();
  else
    createReadStream(file, range)
      .on('error', () => response.destroy())
      .pipe(response);
}
