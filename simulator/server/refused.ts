/** As many devices as a household may have. */
const MAX_PLACES = 32;

/** What a request is refused with. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The number of a place. Throws Refused for anything else. */
export function placeIn(value: unknown): number {
  const place = Number(value);
  if (!Number.isInteger(place) || place < 1 || place > MAX_PLACES)
    throw new Refused(400, `"place" is a whole number from 1 to ${MAX_PLACES}.`);
  return place;
}
