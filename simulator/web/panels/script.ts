import { spokenLine, transcriptOf } from '../../household/transcript';
import { readWait } from '../../household/wait';
import type { HouseView, LogEntry, PermissionAnswer } from '../../server/protocol';

interface Step {
  readonly given: string;
  readonly comment?: string;
  readonly expected: string[];
}

/** Less time than this passes while the skill answers, and nobody waited for it. */
const UNNOTICED_MS = 1000;
/** A second's border that a replay may fall on the other side of. */
const BORDER_MS = 200;

const VERBS: Readonly<Record<PermissionAnswer, string>> = {
  ACCEPTED: 'allow',
  DENIED: 'refuse',
  NOT_ANSWERED: 'ignore',
};

const isSpoken = ({ given }: Step): boolean => !given.startsWith('/');

/** Puts a stage direction before the last step that `fits`: it has to be decided before it is asked. */
function putBefore(steps: Step[], given: string, fits: (step: Step) => boolean): void {
  const at = steps.findLastIndex(fits);
  if (at < 0 || steps[at - 1]?.given === given) return;
  steps.splice(at, 0, { given, expected: [] });
}

/** The lines that an event must give again; a time at the border of a second may be either. */
function expectedOf(entry: Extract<LogEntry, { kind: 'event' }>): readonly string[] {
  const { event, time, walkMs, ended } = entry;
  const lines = transcriptOf(event, {
    time,
    ...(walkMs !== undefined && { walkMs }),
    ...(ended !== undefined && { ended }),
  });
  if (event.event !== 'audio') return lines;
  const second = event.offsetMs % 1000;
  const isClear =
    event.offsetMs === 0 || (second > BORDER_MS && second < 1000 - BORDER_MS) || event.state === 'finished';
  return isClear ? lines : [`* ${event.state} at …`];
}

/**
 * A conversation as a file of `tests/conversations/`. Time that passed by itself becomes `/wait`; answers to
 * Alexa's own questions are given before they are asked; a touch becomes the words that it stands for.
 */
export function scriptOf(log: readonly LogEntry[], began: HouseView['began']): string {
  const steps: Step[] = [];
  const [first] = log;
  let reached = first?.time ?? 0;
  let isListening = false;
  // The step whose question is being answered: what the answer leads to is a part of it.
  let answering: Step | undefined;
  const waitUntil = (time: number) => {
    const gap = time - reached;
    // Nobody is silent who thinks and types: with the microphone open, time stands still in a script.
    if (gap > UNNOTICED_MS && !isListening && steps.length > 0)
      steps.push({ given: `/wait ${gap / 1000}s`, expected: [] });
    reached = Math.max(reached, time);
  };

  for (const entry of log) {
    if (entry.kind === 'given') {
      const { line, by, time } = entry;
      if (by === 'answer') {
        if (/^\/\S+ task$/.test(line)) putBefore(steps, line, () => true);
        // In a script the answer is there when the question is: no time passes between them.
        reached = Math.max(reached, time);
        continue;
      }
      waitUntil(time);
      steps.push({
        given: line,
        ...((by === 'touch' || by === 'press') && { comment: '# by touch' }),
        // A button of the player is answered without a word, which the same in words may not be.
        expected: by === 'press' ? ['…'] : [],
      });
      reached += line.startsWith('/wait ') ? (readWait(line.slice('/wait '.length).trim()) ?? 0) : 0;
      continue;
    }
    const { event, time } = entry;
    waitUntil(time);
    if (event.event === 'turn') isListening = event.listening;
    if (event.event === 'permission') {
      const what = event.scope.includes('timers') ? 'timers' : 'reminders';
      putBefore(steps, `/${VERBS[event.answer]} ${what}`, isSpoken);
      answering = steps.findLast(isSpoken);
    }
    const step = answering ?? steps.at(-1);
    if (step?.expected.at(-1) !== '…') step?.expected.push(...expectedOf(entry));
    if (event.event === 'turn') answering = undefined;
  }

  const lines = steps.flatMap(({ given, comment, expected }) => [
    ...(comment === undefined ? [] : [comment]),
    spokenLine(given),
    ...expected,
  ]);
  const fresh = began.isFresh
    ? []
    : ['# The household had walked before this began: what depends on that differs.'];
  return [`# options: ${began.options}`, ...fresh, ...lines, ''].join('\n');
}
