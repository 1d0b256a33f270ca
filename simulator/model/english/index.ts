import type { Grammar } from '../grammar';
import { DATE, DAY_OF_WEEK } from './dates';
import { DURATION } from './durations';
import { simpler } from './fillers';
import { NUMBER } from './numbers';
import {
  AUDIO_INTENTS,
  BUILT_IN_PHRASES,
  INVOCATION,
  LAUNCH_WORDS,
  SMALL_WORDS,
  WAKE_WORDS,
} from './phrases';
import { SEARCH_QUERY } from './search-query';
import { TIME } from './times';
import { hear } from './words';

/** English, for every English locale. */
export const english: Grammar = {
  language: 'en',
  hear,
  simpler,
  slots: {
    'AMAZON.NUMBER': NUMBER,
    'AMAZON.DURATION': DURATION,
    'AMAZON.TIME': TIME,
    'AMAZON.DayOfWeek': DAY_OF_WEEK,
    'AMAZON.DATE': DATE,
    'AMAZON.SearchQuery': SEARCH_QUERY,
  },
  and: 'and',
  builtInPhrases: BUILT_IN_PHRASES,
  audioIntents: AUDIO_INTENTS,
  invocation: INVOCATION,
  wakeWords: WAKE_WORDS,
  launchWords: LAUNCH_WORDS,
  smallWords: SMALL_WORDS,
};
