const MOST = 32;
const KEPT_AS = 'steady-stride-place';

const lockName = (place: number) => `steady-stride-place-${place}`;

/** Takes a place for as long as this page lives; false when another tab has it. */
function take(place: number): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(lockName(place), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => {});
    });
  });
}

/**
 * Which device of the household this tab is, from 1: the same again after a reload, else the first that no
 * other tab of this browser is.
 */
export async function choosePlace(): Promise<number> {
  const kept = Number(sessionStorage.getItem(KEPT_AS));
  const first = Number.isInteger(kept) && kept >= 1 && kept <= MOST ? [kept] : [];
  const all = Array.from({ length: MOST }, (_, index) => index + 1);
  for (const place of [...first, ...all]) {
    if (await take(place)) {
      sessionStorage.setItem(KEPT_AS, String(place));
      return place;
    }
  }
  return MOST;
}
