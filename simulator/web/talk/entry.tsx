import { memo } from 'preact/compat';
import { walkClock } from '../../household/transcript';
import type { LogEntry } from '../../server/protocol';
import { noteWords, stageWords } from './words';

function Given({ line, by }: Extract<LogEntry, { kind: 'given' }>) {
  if (by === 'stage')
    return (
      <p class="note note-stage" lang="en">
        {stageWords(line)}
      </p>
    );
  if (by === 'answer' && line.startsWith('/')) return null;
  const words = by === 'touch' || by === 'press' ? line.replace(/^alexa, /, '') : line;
  return (
    <div class="row row-person">
      <p class="bubble bubble-person">
        <span class="sr-only">{by === 'voice' || by === 'answer' ? 'You: ' : 'You touch: '}</span>
        {words === '' ? <em>says nothing</em> : words}
        {(by === 'touch' || by === 'press') && <span class="tag">by touch</span>}
      </p>
    </div>
  );
}

function Problem({ problem }: { problem: string }) {
  const [, rule, what] = /^([a-z][\w-]*): (.*)$/s.exec(problem) ?? [];
  return (
    <div class="row">
      <p class="bubble bubble-problem" lang="en">
        <strong>Alexa would say: “There was a problem with the requested skill’s response.”</strong>
        {rule !== undefined && <code>{rule}</code>} {what ?? problem}
      </p>
    </div>
  );
}

function Spoken({ says, tag }: { says: string; tag?: string }) {
  return (
    <div class="row">
      <p class="bubble bubble-alexa">
        {tag !== undefined && <span class="tag">{tag}</span>}
        <span class="sr-only">Alexa: </span>
        {says}
      </p>
    </div>
  );
}

function Happened({ event, ended, walkMs }: Extract<LogEntry, { kind: 'event' }>) {
  if (event.event === 'cue') {
    return (
      <p class="cue">
        <span class="cue-time">{walkClock(walkMs ?? 0)}</span>
        <span>{event.says}</span>
      </p>
    );
  }
  const note = noteWords(event, ended);
  return (
    <>
      {event.event === 'turn' && event.says !== null && (
        <Spoken says={event.says} {...(event.request === null && { tag: 'asks again' })} />
      )}
      {event.event === 'announcement' && <Spoken says={event.says} tag="timer" />}
      {event.event === 'reminder' && <Spoken says={event.says} tag="reminder" />}
      {event.event === 'turn' && event.problem !== null && <Problem problem={event.problem} />}
      {note !== null && (
        <p class="note" lang="en">
          {note}
        </p>
      )}
    </>
  );
}

/** One line of the log, as a bubble or a note. */
export const Entry = memo(({ entry }: { entry: LogEntry }) =>
  entry.kind === 'given' ? <Given {...entry} /> : <Happened {...entry} />,
);
