import type { Browser } from 'playwright-core';
import { startChromium } from './chromium';
import { npmStart, type Started } from './npm-start';
import { act, Visitor } from './visitor';

/** A Monday morning in New York. */
export const MONDAY = ['--port', '0', '--at', '2026-11-23T09:00', '--time-zone', 'America/New_York'];

/** A first visit up to "Ready?": every answer of the check is no. */
export const CHECK = ['alexa, open steady stride', 'sure', ...Array<string>(8).fill('no')];
/** Somebody new, from the first word to the first step. */
export const FIRST_WALK = [...CHECK, 'yes'];
/** A check that was begun by asking for a walk is not followed by "ready?". */
export const QUIET_WALK = ['alexa, tell steady stride to start a quiet walk', ...Array<string>(8).fill('no')];

/** A browser, and a page whose household begins anew for every test of a file. */
export interface House {
  readonly browser: Browser;
  readonly started: Started;
}

/**
 * Starts both for the tests of a file. Before each, the household is one that was never here, on a Monday whose
 * clock stands still unless a test lets it go: so that nothing hangs on how quick this computer is.
 */
export function useHouse(): House {
  let browser: Browser;
  let started: Started;
  beforeAll(async () => {
    [browser, started] = await Promise.all([startChromium(), npmStart('--database', 'memory', ...MONDAY)]);
  });
  beforeEach(async () => {
    await act(started.address, { type: 'say', line: '/device dot' });
    await act(started.address, { type: 'say', line: '/voice nobody' });
    await act(started.address, { type: 'begin-again' });
    await act(started.address, { type: 'pace', pace: 0 });
  });
  afterAll(async () => {
    await browser.close();
    await started.end();
  });
  return {
    get browser() {
      return browser;
    },
    get started() {
      return started;
    },
  };
}

/** A visitor for every test of a file, in whose page nothing may go wrong unseen. */
export function useVisitor(house: House): { readonly visitor: Visitor } {
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await Visitor.open(house.browser, house.started.address);
  });
  afterEach(async () => {
    const { faults } = visitor;
    await visitor.close();
    expect(faults).toEqual([]);
  });
  return {
    get visitor() {
      return visitor;
    },
  };
}
