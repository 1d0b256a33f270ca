import type { Told } from '../server/protocol';

/** How soon a page asks again for a server that went away, milliseconds. */
const AGAIN_MS = 1000;

/**
 * Hears everything that is told of a place, for as long as the page is there. `lost` is called whenever the
 * line breaks, and at every try that finds nobody; it goes on by itself with the next hello.
 */
export function listenTo(place: number, hear: (told: Told) => void, lost: () => void): void {
  const live = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/live?place=${place}`);
  live.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
  live.addEventListener('close', () => {
    lost();
    setTimeout(() => listenTo(place, hear, lost), AGAIN_MS);
  });
}
