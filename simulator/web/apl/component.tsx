import type { ComponentChildren } from 'preact';
import type { JsonObject } from '../../server/protocol';
import { bind, bindText, componentsIn, isObject, type Scope, UnknownExpression } from './binding';
import { styleOf } from './style';

/** What a touch sends: the arguments of a SendEvent, and the label of what was touched. */
export type Touch = (args: readonly string[], label: string) => void;

interface Drawn {
  readonly component: JsonObject;
  readonly scope: Scope;
  readonly touch: Touch;
}

const Unknown = ({ what }: { what: string }) => (
  <div class="apl-unknown">This page cannot draw {what}. A device may.</div>
);

function isShown({ component, scope }: Omit<Drawn, 'touch'>): boolean {
  if (component.when === undefined) return true;
  const value = bind(component.when, scope);
  return value !== false && value !== '' && value !== 0 && value !== null && value !== undefined;
}

/** The children of a container: one for each of its data, or its items as they stand. */
function childrenOf({ component, scope, touch }: Drawn): ComponentChildren {
  const items = componentsIn(component.items ?? component.item);
  const data = bind(component.data, scope);
  if (component.data === undefined) {
    return items.map((item, index) => <Component key={index} component={item} scope={scope} touch={touch} />);
  }
  const rows = Array.isArray(data) ? data : [];
  return rows.map((row, index) => {
    const inner: Scope = { ...scope, data: row, index, length: rows.length };
    const item = items.find((candidate) => isShown({ component: candidate, scope: inner }));
    return item === undefined ? null : <Component key={index} component={item} scope={inner} touch={touch} />;
  });
}

const labelOf = (component: JsonObject, scope: Scope): string | undefined =>
  bindText(component.accessibilityLabel, scope) || undefined;

function Container(drawn: Drawn) {
  const { component, scope } = drawn;
  const label = labelOf(component, scope);
  const direction = bindText(component.direction, scope) === 'row' ? ' apl-row' : '';
  return (
    <div
      class={`apl-container${direction}`}
      style={styleOf(component, scope)}
      {...(label !== undefined && { role: 'group', 'aria-label': label })}
    >
      {childrenOf(drawn)}
    </div>
  );
}

function Text({ component, scope }: Drawn) {
  const vertical = bindText(component.textAlignVertical, scope) || 'auto';
  return (
    <div class={`apl-text apl-text-${vertical}`} style={styleOf(component, scope)}>
      <span>{bindText(component.text, scope)}</span>
    </div>
  );
}

const Frame = (drawn: Drawn) => (
  <div class="apl-frame" style={styleOf(drawn.component, drawn.scope)}>
    {childrenOf(drawn)}
  </div>
);

function TouchWrapper(drawn: Drawn) {
  const { component, scope, touch } = drawn;
  const label = labelOf(component, scope);
  const press = () => {
    for (const command of componentsIn(component.onPress)) {
      if (command.type !== 'SendEvent' || !Array.isArray(command.arguments)) continue;
      touch(
        command.arguments.map((argument) => bindText(argument, scope)),
        label ?? '',
      );
    }
  };
  return (
    <button
      type="button"
      class="apl-touch"
      style={styleOf(component, scope)}
      aria-label={label}
      disabled={bind(component.disabled, scope) === true}
      onClick={press}
    >
      {childrenOf(drawn)}
    </button>
  );
}

const COMPONENTS: Readonly<Record<string, (drawn: Drawn) => ComponentChildren>> = {
  Container,
  Text,
  Frame,
  TouchWrapper,
};

function Component(drawn: Drawn) {
  const type = String(drawn.component.type);
  const Drawing = Object.hasOwn(COMPONENTS, type) ? COMPONENTS[type] : undefined;
  if (Drawing === undefined) return <Unknown what={`an APL ${type}`} />;
  try {
    // A component reads its properties here, so that an expression nobody reads is told in its place.
    return isShown(drawn) ? <>{Drawing(drawn)}</> : null;
  } catch (error) {
    if (error instanceof UnknownExpression) return <Unknown what={`the APL expression ${error.message}`} />;
    throw error;
  }
}

/** An APL document with its data, as the device's screen shows it. */
export function Document({
  document,
  data,
  touch,
}: {
  document: JsonObject;
  data: JsonObject;
  touch: Touch;
}) {
  const template = isObject(document.mainTemplate) ? document.mainTemplate : {};
  const parameters = Array.isArray(template.parameters) ? template.parameters.map(String) : [];
  const scope = Object.fromEntries(parameters.map((name) => [name, data[name]]));
  const [first] = componentsIn(template.items ?? template.item);
  const theme = document.theme === 'light' ? 'light' : 'dark';
  return (
    <div class={`apl apl-${theme}`}>
      {first === undefined ? (
        <Unknown what="a document without a main template" />
      ) : (
        <Component component={first} scope={scope} touch={touch} />
      )}
    </div>
  );
}
