import type { FreeSlot } from '../grammar';

/** Any words, as they were said ("Phrase slots" of the Alexa Skills Kit documentation). */
export const SEARCH_QUERY: FreeSlot = {
  takes: 'any words',
  examples: [
    { words: 'such and such', value: 'such and such' },
    { words: 'whatnot', value: 'whatnot' },
  ],
};
