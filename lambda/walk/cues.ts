import { CUE_MINUTES, type CueSheet } from '../speech/cue-sheet';
import { englishCues } from '../speech/cues.en';
import { TRACK_MINUTES, trackOffsetMs } from './clock';

/** One thing the coach says, at its place in the track. */
export interface Cue {
  /** Milliseconds from the beginning of the track file, not of the walk. */
  readonly trackMs: number;
  readonly says: string;
}

/** The cue sheet of each language that has one; complete by type. */
const SHEETS = { en: englishCues } as const satisfies Record<string, CueSheet>;

export type CueLanguage = keyof typeof SHEETS;

const MINUTE = 60_000;
/** A cue begins just after its minute: a walk that starts there, by a player that seeks roughly, hears all of it. */
const AFTER_THE_MINUTE_MS = 500;
/** The close begins this long before the end, and fits. */
const CLOSE_BEFORE_END_MS = 8_000;
/** How long a caption stays: a slow speaker's pace, and a moment more to read it. */
const MS_PER_CHARACTER = 75;
const READING_MS = 1500;

/** Every cue of the 60-minute track, first to last. */
export function trackCues(language: CueLanguage): readonly Cue[] {
  const sheet = SHEETS[language];
  const cues = CUE_MINUTES.map((left) => ({
    trackMs: (TRACK_MINUTES - left) * MINUTE + AFTER_THE_MINUTE_MS,
    says: `${sheet.toGo(left)} ${sheet.coaching[left]}`,
  }));
  return [...cues, { trackMs: TRACK_MINUTES * MINUTE - CLOSE_BEFORE_END_MS, says: sheet.close }];
}

/** The cues that a walk of so many whole minutes hears. */
export function walkCues(language: CueLanguage, plannedMinutes: number): readonly Cue[] {
  const start = trackOffsetMs(plannedMinutes);
  return trackCues(language).filter(({ trackMs }) => trackMs >= start);
}

/**
 * The captions of a walk: WEBVTT with the cues it hears and no others (2.3 KB for an hour). Times
 * count from the beginning of the track file as it is played, whatever offset the walk started at.
 */
export function captionSlice(language: CueLanguage, plannedMinutes: number): string {
  const blocks = walkCues(language, plannedMinutes).map(({ trackMs, says }) => {
    const end = Math.min(trackMs + READING_MS + says.length * MS_PER_CHARACTER, TRACK_MINUTES * MINUTE);
    return `${timestamp(trackMs)} --> ${timestamp(end)}\n${says}`;
  });
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
}

/** 00:52:00.500, which WEBVTT wants with two digits of hours. */
function timestamp(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23);
}
