import type { ComponentChildren, VNode } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { JsonObject } from '../../server/protocol';
import { TooSoon } from '../haste';
import { bind, bindText, componentsIn, isObject } from './binding';
import { isTrue, type Scope, UnknownExpression } from './expression';
import { graphicOf } from './graphic';
import { styleOf } from './style';

/** What a touch sends: the arguments of a SendEvent, and the label of what was touched. */
export type Touch = (args: readonly string[], label: string) => void;

/** What of a whole document its components need. */
interface Around {
  readonly touch: Touch;
  readonly graphics: JsonObject;
  /** What commands have set since, by the id of the component. */
  readonly changed: Readonly<Record<string, JsonObject>>;
}

interface Drawn {
  readonly component: JsonObject;
  readonly scope: Scope;
  readonly around: Around;
}

const Unknown = ({ what }: { what: string }) => (
  <div class="apl-unknown">This page cannot draw {what}. A device may.</div>
);

function isShown({ component, scope }: Omit<Drawn, 'around'>): boolean {
  if (component.when === undefined) return true;
  return isTrue(bind(component.when, scope));
}

/** The children of a container: one for each of its data, or its items as they stand. */
function childrenOf({ component, scope, around }: Drawn): ComponentChildren {
  const items = componentsIn(component.items ?? component.item);
  const data = bind(component.data, scope);
  if (component.data === undefined) {
    return items.map((item, index) => (
      <Component key={index} component={item} scope={scope} around={around} />
    ));
  }
  const rows = Array.isArray(data) ? data : [];
  return rows.map((row, index) => {
    const inner: Scope = { ...scope, data: row, index, length: rows.length };
    const item = items.find((candidate) => isShown({ component: candidate, scope: inner }));
    return item === undefined ? null : (
      <Component key={index} component={item} scope={inner} around={around} />
    );
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
  const isTooSoon = useContext(TooSoon);
  const { component, scope, around } = drawn;
  const label = labelOf(component, scope);
  const press = () => {
    for (const command of componentsIn(component.onPress)) {
      if (command.type !== 'SendEvent' || !Array.isArray(command.arguments)) continue;
      around.touch(
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
      aria-disabled={isTooSoon}
      onClick={press}
    >
      {childrenOf(drawn)}
    </button>
  );
}

function VectorGraphic({ component, scope, around }: Drawn) {
  const graphic = around.graphics[bindText(component.source, scope)];
  const label = labelOf(component, scope);
  return (
    <div
      class="apl-frame"
      style={styleOf(component, scope)}
      {...(label !== undefined && { role: 'img', 'aria-label': label })}
    >
      {isObject(graphic) ? graphicOf(graphic, component, scope) : <Unknown what="a graphic from elsewhere" />}
    </div>
  );
}

const COMPONENTS: Readonly<Record<string, (drawn: Drawn) => VNode>> = {
  Container,
  Text,
  Frame,
  TouchWrapper,
  VectorGraphic,
};

function Component(given: Drawn) {
  const { id } = given.component;
  const changed = typeof id === 'string' ? given.around.changed[id] : undefined;
  const drawn = { ...given, component: { ...given.component, ...changed } };
  const type = String(drawn.component.type);
  const Drawing = Object.hasOwn(COMPONENTS, type) ? COMPONENTS[type] : undefined;
  if (Drawing === undefined) return <Unknown what={`an APL ${type}`} />;
  try {
    // A component reads its properties here, so that an expression nobody reads is told in its place.
    return isShown(drawn) ? Drawing(drawn) : null;
  } catch (error) {
    if (error instanceof UnknownExpression) return <Unknown what={`the APL expression ${error.message}`} />;
    throw error;
  }
}

/** What the tick handlers of a component set, by the id of what they set it on. */
function ticked(component: JsonObject, scope: Scope): Record<string, JsonObject> {
  const changed: Record<string, JsonObject> = {};
  for (const handler of componentsIn(component.handleTick)) {
    for (const { type, componentId, property, value } of componentsIn(handler.commands)) {
      if (type !== 'SetValue') continue;
      const id = String(componentId);
      changed[id] = { ...changed[id], [String(property)]: bind(value, scope) as JsonObject[string] };
    }
  }
  return changed;
}

/** How often a document's clock ticks, milliseconds. */
const TICK_MS = 1000;

/** An APL document with its data, as the device's screen shows it. `now` is the household's time. */
export function Document({
  document,
  data,
  touch,
  now,
}: {
  document: JsonObject;
  data: JsonObject;
  touch: Touch;
  now: () => number;
}) {
  const [, tick] = useState(0);
  const template = isObject(document.mainTemplate) ? document.mainTemplate : {};
  const parameters = Array.isArray(template.parameters) ? template.parameters.map(String) : [];
  const scope = { ...Object.fromEntries(parameters.map((name) => [name, data[name]])), utcTime: now() };
  const [first] = componentsIn(template.items ?? template.item);
  const hasClock = first?.handleTick !== undefined;
  useEffect(() => {
    if (!hasClock) return;
    const timer = setInterval(() => tick((count) => count + 1), TICK_MS);
    return () => clearInterval(timer);
  }, [hasClock]);
  if (first === undefined) return <Unknown what="a document without a main template" />;
  const graphics = isObject(document.graphics) ? document.graphics : {};
  const around = { touch, graphics, changed: ticked(first, scope) };
  return (
    <div class={`apl apl-${document.theme === 'light' ? 'light' : 'dark'}`}>
      <Component component={first} scope={scope} around={around} />
    </div>
  );
}
