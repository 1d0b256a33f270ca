import { memo } from 'preact/compat';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { walkClock } from '../../household/transcript';
import type { Act, LogEntry } from '../../server/protocol';
import type { Known } from '../known';
import { Question } from './question';
import { noteWords, stageWords } from './words';

/** How many entries are drawn; older ones wait behind a button, so that a long conversation stays quick. */
const DRAWN = 80;
/** How close to its end somebody reads who wants to see what comes. */
const NEAR_END_PX = 120;

function Given({ line, by }: Extract<LogEntry, { kind: 'given' }>) {
  if (by === 'stage') return <p class="note note-stage">{stageWords(line)}</p>;
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
      <p class="bubble bubble-problem">
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
      {note !== null && <p class="note">{note}</p>}
    </>
  );
}

const Entry = memo(({ entry }: { entry: LogEntry }) =>
  entry.kind === 'given' ? <Given {...entry} /> : <Happened {...entry} />,
);

function Welcome({ say }: { say: (line: string) => void }) {
  return (
    <div class="welcome">
      <h2>A speaker on your desk</h2>
      <p>
        Short, coached walks for an ordinary sore back. This is the whole skill; only the speaker is
        simulated, on this computer, without a cloud or an account.
      </p>
      <p>Type what you would say, touch the screen, or begin here. It gives information, and no diagnosis.</p>
      <button type="button" class="button button-main" onClick={() => say('alexa, open steady stride')}>
        Alexa, open Steady Stride
      </button>
    </div>
  );
}

/** The conversation with the device, as bubbles, newest last. */
export function Conversation({ known, act }: { known: Known; act: (act: Act) => void }) {
  const { log, device } = known;
  const [drawn, setDrawn] = useState(DRAWN);
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const shown = log.slice(-drawn);
  const newest = log.at(-1)?.id;
  const isNew = !log.some((entry) => entry.kind === 'event' || entry.by !== 'stage');

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = () => {
      isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
    };
    const keep = new ResizeObserver(() => {
      const isWelcome = element.querySelector('.welcome') !== null;
      if (isAtEnd.current && !isWelcome) element.scrollTop = element.scrollHeight;
    });
    keep.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      keep.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  useLayoutEffect(() => {
    const element = list.current;
    const isMine = log.at(-1)?.kind === 'given';
    if (element !== null && !isNew && (isAtEnd.current || isMine)) element.scrollTop = element.scrollHeight;
  }, [newest, device.asked]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="conversation" aria-label="Conversation" ref={list} tabIndex={0}>
      {isNew && <Welcome say={(line) => act({ type: 'say', line })} />}
      {log.length > shown.length && (
        <button type="button" class="button earlier" onClick={() => setDrawn(drawn + DRAWN)}>
          Show earlier ({log.length - shown.length} more)
        </button>
      )}
      <div class="entries" role="log" aria-live="polite" aria-relevant="additions" aria-label="What was said">
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </div>
      {device.asked !== null && <Question asked={device.asked} act={act} />}
    </section>
  );
}
