/** One thing the coach says, at its place in the whole track. */
export interface Cue {
  /** Milliseconds from the beginning of the audio file, not of the walk. */
  readonly startMs: number;
  readonly says: string;
}

const TIMING = /^(?:(\d{2,}):)?(\d{2}):(\d{2})\.(\d{3})\s+-->\s+/;
const TAGS = /<[^>]*>/g;

/**
 * Reads WEBVTT captions. Their times count from the beginning of the audio file, as they do for every
 * player that shows captions beside a stream, whatever offset the stream was started at.
 * A block without a timing line (NOTE, STYLE, REGION) is no cue.
 */
export function readCues(webvtt: string): readonly Cue[] {
  const blocks = webvtt.replace(/\r\n?/g, '\n').split(/\n{2,}/);
  return blocks.flatMap((block): Cue[] => {
    const lines = block.split('\n');
    const timingAt = lines.findIndex((line) => line.includes('-->'));
    const timing = TIMING.exec(lines[timingAt]?.trim() ?? '');
    if (timing === null) return [];
    const [hours = 0, minutes = 0, seconds = 0, millis = 0] = timing
      .slice(1)
      .map((part) => Number(part ?? 0));
    const says = lines
      .slice(timingAt + 1)
      .join(' ')
      .replace(TAGS, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&nbsp;', ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (says === '') return [];
    return [{ startMs: ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis, says }];
  });
}
