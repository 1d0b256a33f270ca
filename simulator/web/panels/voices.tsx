import { useState } from 'preact/hooks';
import type { Panel } from './section';

const NAMES = 'A voice’s name is one word of letters, digits and hyphens that begins with a letter.';

/** Whose voice is recognised at the device; others can be added. */
export function Voices({ known, act }: Panel) {
  const { voice } = known.device;
  const [names, setNames] = useState<readonly string[]>(['one', 'two']);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const all = voice === null || names.includes(voice) ? names : [...names, voice];
  const choose = (chosen: string) => act({ type: 'say', line: `/voice ${chosen}` });
  return (
    <>
      <fieldset class="segments">
        <legend>Whose voice is recognised</legend>
        {[null, ...all].map((one) => (
          <label key={one ?? ''} class="segment">
            <input
              type="radio"
              name="voice"
              checked={one === voice}
              onChange={() => choose(one ?? 'nobody')}
            />
            <span>{one === null ? 'Nobody’s' : one}</span>
          </label>
        ))}
      </fieldset>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          const added = name.trim().toLowerCase();
          if (!/^\p{L}[\p{L}\d-]{0,30}$/u.test(added) || added === 'nobody') return setProblem(NAMES);
          setProblem('');
          setNames([...new Set([...names, added])]);
          setName('');
          choose(added);
        }}
      >
        <label class="sr-only" for="voice-name">
          Another voice
        </label>
        <input
          id="voice-name"
          value={name}
          maxLength={31}
          placeholder="Another voice’s name"
          aria-describedby="voice-problem"
          aria-invalid={problem !== ''}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="submit" class="button">
          Add
        </button>
      </form>
      <p id="voice-problem" class="is-problem" role="status" hidden={problem === ''}>
        {problem}
      </p>
    </>
  );
}
