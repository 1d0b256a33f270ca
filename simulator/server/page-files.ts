import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { SAFE_HEADERS } from './guard';

const compress = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

interface Packed {
  readonly at: number;
  readonly body: Buffer;
}

const packed = new Map<string, Packed>();

async function pack(file: string, at: number): Promise<Buffer> {
  const known = packed.get(file);
  if (known?.at === at) return known.body;
  const body = await compress(await readFile(file));
  packed.set(file, { at, body });
  return body;
}

/** Serves a file of the built page. Names of files carry a hash of what is in them, all but the page's own. */
export async function servePage(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = join(folder, normalize(`${sep}${path === '/' ? 'index.html' : path}`));
  const found = await stat(file).catch(() => null);
  const type = TYPES[extname(file)];
  if (!found?.isFile() || type === undefined) {
    response.writeHead(404, { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is no such page.\n');
    return;
  }
  const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = takesBrotli ? await pack(file, found.mtimeMs) : await readFile(file);
  response.writeHead(200, {
    ...SAFE_HEADERS,
    'content-type': type,
    'content-length': body.length,
    'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    ...(takesBrotli && { 'content-encoding': 'br' }),
    vary: 'accept-encoding',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
