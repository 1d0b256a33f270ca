import { useState } from 'preact/hooks';

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a folded branch holds, in a few characters. */
function summaryOf(value: object): string {
  const count = Object.keys(value).length;
  return Array.isArray(value) ? `[${count}]` : `{${count}}`;
}

function Leaf({ name, value }: { name: string; value: unknown }) {
  return (
    <div class="json-leaf">
      <span class="json-name">{name}</span>{' '}
      <span class={`json-${value === null ? 'null' : typeof value}`}>
        {JSON.stringify(value) ?? 'undefined'}
      </span>
    </div>
  );
}

/** A JSON value that folds; a branch draws what is in it only once it is opened. */
export function JsonTree({ name, value, depth = 1 }: { name: string; value: unknown; depth?: number }) {
  const [isOpen, setOpen] = useState(depth > 0);
  if (!isBranch(value)) return <Leaf name={name} value={value} />;
  return (
    <details class="json-branch" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="json-name">{name}</span> <span class="json-summary">{summaryOf(value)}</span>
      </summary>
      {isOpen && (
        <div class="json-inside">
          {Object.entries(value).map(([key, inner]) => (
            <JsonTree key={key} name={key} value={inner} depth={depth - 1} />
          ))}
        </div>
      )}
    </details>
  );
}
