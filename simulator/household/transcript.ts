import type { About, StageEvent } from './events';

const two = (n: number) => String(n).padStart(2, '0');

/** Milliseconds of a walk as its clock shows them: `4:00`, `1:00:00`. */
export function walkClock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/**
 * One event as lines of a transcript: `A:` what Alexa says, `*` what the device does. What the person said
 * and how the stage was directed are lines of their own, written by whoever gave them.
 */
export function transcriptOf(event: StageEvent, about: About): readonly string[] {
  switch (event.event) {
    case 'turn':
      return [
        ...(event.says === null ? [] : [`A: ${event.says}`]),
        ...(about.ended === undefined || about.ended === 'USER_INITIATED' ? [] : ['* the session ends']),
        ...(event.problem === null ? [] : [`* problem: ${event.problem}`]),
      ];
    case 'audio':
      return [`* ${event.state} at ${walkClock(event.offsetMs)}`];
    case 'cue':
      return [`* ${walkClock(about.walkMs ?? 0)}  ${event.says}`];
    case 'announcement':
    case 'reminder':
      return [`* ${event.event}: ${event.says}`];
    case 'permission':
      return [`* permission ${event.scope} ${event.answer}`];
    case 'note':
      return [`* note: ${event.says}`];
  }
}

/** A line of input as a transcript shows it. */
export const spokenLine = (line: string): string => (line.startsWith('/') ? line : `U: ${line}`.trimEnd());

/** A file of `tests/conversations/`, or a transcript that is fed to `talk`. */
export interface Script {
  /** The options of its first line `# options: --at 2026-11-23T09:00`, as words. */
  readonly options: readonly string[];
  readonly steps: readonly Step[];
}

/** One line that is given, and the lines that must follow. */
export interface Step {
  /** What is said, or how the stage is directed. */
  readonly given: string;
  readonly lineNumber: number;
  readonly expected: readonly string[];
}

const OPTIONS = /^#\s*options:\s*(.*)$/;

/** Whether a text is a transcript, not plain lines: it begins with a comment or with `U:`. */
export const isTranscript = (firstLine: string): boolean => /^(#|U:)/.test(firstLine);

/** The options that a comment line gives; null when it gives none. */
export function optionsIn(line: string): readonly string[] | null {
  const match = OPTIONS.exec(line);
  return match === null ? null : (match[1] ?? '').split(/\s+/).filter((word) => word !== '');
}

/** What a line of a transcript gives to the speaker; null when it is an answer, a comment or blank. */
export function givenBy(line: string): string | null {
  if (line.startsWith('/')) return line.trimEnd();
  const said = /^U:\s?(.*)$/.exec(line);
  return said === null ? null : (said[1] ?? '').trimEnd();
}

/** Reads a transcript. Blank lines and comments are there for the reader only. */
export function readScript(text: string): Script {
  const steps: { given: string; lineNumber: number; expected: string[] }[] = [];
  let options: readonly string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const given = givenBy(line);
    if (given !== null) steps.push({ given, lineNumber: index + 1, expected: [] });
    else if (/^([A*]|…)/.test(line)) steps.at(-1)?.expected.push(line.trimEnd());
    else if (line.startsWith('#')) options = [...options, ...(optionsIn(line) ?? [])];
    else if (line.trim() !== '')
      throw new Error(`line ${index + 1} is neither U:, A:, *, … nor a stage direction: ${line}`);
  }
  return { options, steps };
}

/** The text of a transcript with what really came after each step, its comments and blank lines kept. */
export function rewritten(text: string, came: readonly (readonly string[])[]): string {
  let step = -1;
  const lines = text.split(/\r?\n/).flatMap((line) => {
    if (givenBy(line) === null) return /^([A*]|…)/.test(line) ? [] : [line];
    step += 1;
    return [line, ...(came[step] ?? [])];
  });
  return lines.join('\n');
}

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Whether a line is as expected; `…` stands for anything. */
export const isAsExpected = (line: string, expected: string): boolean =>
  new RegExp(`^${expected.split('…').map(literally).join('.*')}$`, 's').test(line);

/** Whether lines are as expected; a line that is only `…` stands for any number of lines. */
export function areAsExpected(lines: readonly string[], expected: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return lines.length === 0;
  if (first === '…') {
    return areAsExpected(lines, rest) || (lines.length > 0 && areAsExpected(lines.slice(1), expected));
  }
  const [line, ...others] = lines;
  return line !== undefined && isAsExpected(line, first) && areAsExpected(others, rest);
}
