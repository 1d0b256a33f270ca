import { spokenLine, transcriptOf } from '../../household/transcript';
import { readWait } from '../../household/wait';
import type { HouseView, LogEntry, PermissionAnswer } from '../../server/protocol';
import { stageWords } from '../talk/words';

interface Step {
  /** Null for what no line of a script can do. */
  readonly given: string | null;
  readonly comment?: string;
  readonly expected: string[];
}

/** Nobody waits less before they speak; it is added to the next time that somebody does. */
const UNNOTICED_MS = 1000;

/** A comment in place of what no line of a script can do. */
function unsayableIn(line: string): string | null {
  if (line.startsWith('/json')) return '# A raw request was sent here.';
  return line.startsWith('/app ') ? `# ${stageWords(line)}.` : null;
}

/** A second's border that a replay may fall on the other side of. */
const BORDER_MS = 200;

const VERBS: Readonly<Record<PermissionAnswer, string>> = {
  ACCEPTED: 'allow',
  DENIED: 'refuse',
  NOT_ANSWERED: 'ignore',
};

const isSpoken = ({ given }: Step): boolean => given !== null && !given.startsWith('/');

/** How long a line waits, milliseconds. */
const waitedBy = (line: string): number =>
  line.startsWith('/wait ') ? (readWait(line.slice('/wait '.length).trim()) ?? 0) : 0;

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
  // What has passed and was not waited for; less than nothing when more was waited for than has passed.
  let owed = 0;
  let isListening = false;
  // The step whose question is being answered: what the answer leads to is a part of it.
  let answering: Step | undefined;
  const wait = (ms: number) => {
    steps.push({ given: `/wait ${ms / 1000}s`, expected: [] });
    owed -= ms;
  };
  const pass = (time: number) => {
    // Nobody is silent who thinks and types: with the microphone open, time stands still in a script.
    if (!isListening && steps.length > 0) owed += Math.max(0, time - reached);
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
      pass(time);
      const unsayable = unsayableIn(line);
      if (unsayable !== null) {
        steps.push({ given: null, comment: unsayable, expected: ['…'] });
        continue;
      }
      if (owed > UNNOTICED_MS && !isListening) wait(owed);
      const waited = waitedBy(line);
      reached += waited;
      // Such a wait ends with what it was for: it needs what was not waited for before it, too.
      if (waited % 1000 !== 0) {
        owed += waited;
        wait(Math.ceil(owed / 1000) * 1000);
        continue;
      }
      steps.push({
        given: line,
        ...((by === 'touch' || by === 'press') && { comment: '# by touch' }),
        // A button of the player is answered without a word, which the same in words may not be.
        expected: by === 'press' ? ['…'] : [],
      });
      continue;
    }
    const { event, time, byTime = false } = entry;
    // While the skill thinks, no time passes in a script: what it sets off begins with its answer.
    if (!byTime) reached = Math.max(reached, time);
    else {
      pass(time);
      // What was due a moment after the last line is due as much later in the replay, or a little sooner.
      if (owed > 0 && !isListening) wait(Math.ceil(owed / 1000) * 1000);
    }
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
    ...(given === null ? [] : [spokenLine(given), ...expected]),
  ]);
  const fresh = began.isFresh
    ? []
    : ['# The household had walked before this began: what depends on that differs.'];
  return [`# options: ${began.options}`, ...fresh, ...lines, ''].join('\n');
}
