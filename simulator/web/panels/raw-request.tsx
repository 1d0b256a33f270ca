import { useState } from 'preact/hooks';
import type { Act } from '../../server/protocol';
import { isObject } from '../apl/binding';
import { Section } from './section';

function readEnvelope(text: string) {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : 'This is not a JSON object.';
  } catch (error) {
    return `This is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** A request that is sent to the skill as somebody wrote it. */
export function RawRequest({ act }: { act: (act: Act) => void }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Section title="Raw request" isOpen={false}>
      <form
        class="raw"
        onSubmit={(event) => {
          event.preventDefault();
          const envelope = readEnvelope(text);
          setProblem(typeof envelope === 'string' ? envelope : null);
          if (typeof envelope !== 'string') act({ type: 'send', envelope });
        }}
      >
        <textarea
          class="script"
          rows={6}
          aria-label="Request envelope"
          placeholder={'{ "version": "1.0", "session": …'}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button">
          Send it
        </button>
        {problem !== null && (
          <p class="is-problem" role="status">
            {problem}
          </p>
        )}
      </form>
    </Section>
  );
}
