import type { DeviceView, HouseView } from '../../../simulator/server/protocol';

/** A household in which nothing happens, and a speaker in it that sleeps. */
export const HOUSE: HouseView = {
  told: 0,
  now: 0,
  pace: 1,
  aheadMs: 0,
  zone: 'UTC',
  locale: 'en-US',
  isEnabled: true,
  faults: { database: null, timers: null, reminders: null, settings: null, audio: null, messages: null },
  permissions: { timers: null, reminders: null },
  waiting: [],
  places: [1],
  began: { options: '', isFresh: true },
};
export const DEVICE: DeviceView = {
  place: 1,
  kind: 'dot',
  voice: null,
  isListening: false,
  asksFor: null,
  asked: null,
  nowPlaying: null,
  elsewhere: null,
  trackExists: false,
  screen: null,
};
