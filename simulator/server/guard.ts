import type { IncomingHttpHeaders } from 'node:http';

/**
 * Why a request is refused, or null when it is this page's own. A page of another site can make a browser
 * send requests here, and can point a host name of its own at 127.0.0.1; neither may read or move anything.
 * `port` is the one that is listened on.
 */
export function refusalOf(headers: IncomingHttpHeaders, port: number, isPage: boolean): string | null {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 'This server answers only to localhost and 127.0.0.1.';
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`)
    return 'Requests of other origins are refused.';
  const site = headers['sec-fetch-site'];
  // A link to the page may stand anywhere; what it loads may not be loaded from elsewhere.
  const isVisit = isPage && headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit)
    return 'Requests of other origins are refused.';
  return null;
}

/** What the page may load: nothing that this server does not serve. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
    "connect-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
