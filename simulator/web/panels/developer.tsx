import { memo } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import type { Act, Exchange, LogEntry, Row, StageEvent } from '../../server/protocol';
import type { Connection } from '../connection';
import { Icon } from '../device/icons';
import { inZone } from '../device/time';
import type { Known } from '../known';
import { JsonTree } from './json-tree';
import { RawRequest } from './raw-request';
import { scriptOf } from './script';
import { Section } from './section';

type Turn = Extract<LogEntry, { kind: 'event' }> & { readonly event: Extract<StageEvent, { event: 'turn' }> };

const isTurn = (entry: LogEntry): entry is Turn => entry.kind === 'event' && entry.event.event === 'turn';

/** How many turns are drawn at once. */
const DRAWN = 40;
/** How often the rows are read while somebody looks: another process may write them, too. */
const ROWS_MS = 3000;

function Envelopes({ connection, id }: { connection: Connection; id: number }) {
  const [exchange, setExchange] = useState<Exchange | string | null>(null);
  useEffect(() => {
    connection.exchange(id).then(setExchange, (error: Error) => setExchange(error.message));
  }, [connection, id]);
  if (exchange === null) return <p class="soft">Loading …</p>;
  if (typeof exchange === 'string') return <p class="soft">{exchange}</p>;
  return (
    <>
      <JsonTree name="request" value={exchange.request} />
      <JsonTree name="response" value={exchange.response ?? null} />
    </>
  );
}

const TurnView = memo(
  ({ entry, zone, connection }: { entry: Turn; zone: string; connection: Connection }) => {
    const [isOpen, setOpen] = useState(false);
    const { event, time, tookMs, sample } = entry;
    const { heard, request, intent, slots, check, problem, says } = event;
    const name = intent ?? (request === '' ? 'Request without a type' : (request ?? 'reprompt'));
    return (
      <details
        class={`turn${problem === null ? '' : ' has-problem'}`}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          <span class="turn-time">
            {inZone(time, zone, { hour: 'numeric', minute: '2-digit', second: '2-digit', hour12: false })}
          </span>
          <span class="turn-name">{name.replace(/^AudioPlayer\.|^AMAZON\./, '')}</span>
          {tookMs !== undefined && (
            <span class="turn-took">{tookMs < 10 ? tookMs.toFixed(1) : Math.round(tookMs)} ms</span>
          )}
          {heard !== null && heard !== '' && <span class="turn-heard">{heard}</span>}
          {problem !== null && <span class="turn-problem">{problem}</span>}
        </summary>
        {isOpen && (
          <div class="turn-body">
            <dl>
              {sample !== undefined && (
                <>
                  <dt>Sample</dt>
                  <dd>
                    <code>{sample}</code>
                  </dd>
                </>
              )}
              {slots !== null &&
                Object.entries(slots).map(([slot, value]) => (
                  <>
                    <dt>{slot}</dt>
                    <dd>{value}</dd>
                  </>
                ))}
              {check !== null && (
                <>
                  <dt>Check</dt>
                  <dd>
                    {'question' in check
                      ? `${check.question}: ${check.asksAbout.join(', ')}`
                      : `result ${check.result}`}
                  </dd>
                </>
              )}
              {says !== null && (
                <>
                  <dt>Says</dt>
                  <dd>{says}</dd>
                </>
              )}
            </dl>
            {request !== null && <Envelopes connection={connection} id={entry.id} />}
          </div>
        )}
      </details>
    );
  },
);

function Turns({ connection, known }: { connection: Connection; known: Known }) {
  const [drawn, setDrawn] = useState(DRAWN);
  const turns = known.log.filter(isTurn);
  const problems = turns.filter(({ event }) => event.problem !== null).length;
  return (
    <Section
      title="Turns"
      badge={problems === 0 ? turns.length : `${turns.length}, ${problems} with a problem`}
    >
      {turns.length === 0 && <p class="soft">Nothing was sent to the skill yet.</p>}
      {turns
        .slice(-drawn)
        .reverse()
        .map((entry) => (
          <TurnView key={entry.id} entry={entry} zone={known.house.zone} connection={connection} />
        ))}
      {turns.length > drawn && (
        <button type="button" class="button" onClick={() => setDrawn(drawn + DRAWN)}>
          Show earlier ({turns.length - drawn} more)
        </button>
      )}
    </Section>
  );
}

function Rows({ connection, newest, isShown }: { connection: Connection; newest: number; isShown: boolean }) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!isShown) return;
    let isCurrent = true;
    const look = () =>
      connection.rows().then(
        (loaded) => {
          if (!isCurrent) return;
          setRows(loaded);
          setProblem(null);
        },
        (error: Error) => isCurrent && setProblem(error.message),
      );
    void look();
    const timer = setInterval(look, ROWS_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [connection, newest, isShown]);
  return (
    <Section title="Database rows" badge={rows.length}>
      {problem !== null && (
        <p class="is-problem" role="status">
          The rows cannot be read: {problem}
        </p>
      )}
      {rows.length === 0 && problem === null && <p class="soft">Nothing is stored.</p>}
      {rows.map(({ pk: _, sk, ...columns }) => (
        <JsonTree key={String(sk)} name={String(sk)} value={columns} depth={0} />
      ))}
    </Section>
  );
}

function Script({ known }: { known: Known }) {
  const [said, setSaid] = useState('');
  const [text, setText] = useState<string | null>(null);
  const copy = async () => {
    const script = scriptOf(known.log, known.house.began);
    setText(script);
    try {
      await navigator.clipboard.writeText(script);
      setSaid('Copied. Put it into a file of tests/conversations/.');
    } catch {
      setSaid('The browser does not let it be copied; it is below.');
    }
  };
  return (
    <Section title="Test script">
      <p class="soft">
        This conversation as a file of tests/conversations/, which the tests play again and compare.
      </p>
      <button type="button" class="button" disabled={known.log.length === 0} onClick={copy}>
        <Icon name="copy" /> Copy as a test script
      </button>
      <p role="status" class="soft">
        {said}
      </p>
      {text !== null && (
        <textarea
          class="script"
          readOnly
          rows={10}
          aria-label="The test script"
          value={text}
          spellcheck={false}
        />
      )}
    </Section>
  );
}

/** What a developer wants to see: every turn as it was sent, what lies in the database, and a test of it. */
export function DeveloperPanel({
  connection,
  known,
  isShown,
  act,
}: {
  connection: Connection;
  known: Known;
  /** Rows are read only while somebody looks. */
  isShown: boolean;
  act: (act: Act) => void;
}) {
  return (
    <>
      <Script known={known} />
      <Turns connection={connection} known={known} />
      <Rows connection={connection} newest={known.log.at(-1)?.id ?? 0} isShown={isShown} />
      <RawRequest act={act} />
    </>
  );
}
