import type { VNode } from 'preact';
import type { JsonObject } from '../../server/protocol';
import { bind, bindText, componentsIn } from './binding';
import { type Scope, UnknownExpression } from './expression';

/** Properties of an AVG path that SVG has under another name. */
const PATH = {
  fill: 'fill',
  fillOpacity: 'fill-opacity',
  stroke: 'stroke',
  strokeOpacity: 'stroke-opacity',
  strokeWidth: 'stroke-width',
  strokeLineCap: 'stroke-linecap',
  strokeLineJoin: 'stroke-linejoin',
  strokeDashOffset: 'stroke-dashoffset',
  pathLength: 'pathLength',
} as const;

function Path({ item, scope }: { item: JsonObject; scope: Scope }) {
  const attributes = Object.entries(PATH).flatMap(([name, svg]) =>
    item[name] === undefined ? [] : [[svg, bindText(item[name], scope)]],
  );
  const dashes = Array.isArray(item.strokeDashArray)
    ? item.strokeDashArray.map((dash) => bindText(dash, scope)).join(' ')
    : undefined;
  return (
    <path d={bindText(item.pathData, scope)} stroke-dasharray={dashes} {...Object.fromEntries(attributes)} />
  );
}

function itemsOf(items: readonly JsonObject[], scope: Scope): readonly VNode[] {
  return items.map((item, index) => {
    switch (item.type) {
      case 'path':
        return <Path key={index} item={item} scope={scope} />;
      case 'group':
        return (
          <g
            key={index}
            opacity={bindText(item.opacity, scope) || undefined}
            transform={bindText(item.transform, scope) || undefined}
          >
            {itemsOf(componentsIn(item.items ?? item.item), scope)}
          </g>
        );
      default:
        throw new UnknownExpression(`graphic item ${String(item.type)}`);
    }
  });
}

/**
 * An Alexa Vector Graphic, with its parameters taken from the component that shows it. Throws
 * UnknownExpression for an item or an expression that this page does not draw.
 */
export function graphicOf(graphic: JsonObject, component: JsonObject, scope: Scope): VNode {
  const parameters = (Array.isArray(graphic.parameters) ? graphic.parameters : []).map(
    (parameter): [string, unknown] => {
      const { name, default: otherwise } = Object(parameter) as { name?: unknown; default?: unknown };
      const own = typeof parameter === 'string' ? parameter : String(name);
      return [own, component[own] === undefined ? otherwise : bind(component[own], scope)];
    },
  );
  const inner: Scope = { ...scope, ...Object.fromEntries(parameters) };
  const [width, height] = [graphic.viewportWidth ?? graphic.width, graphic.viewportHeight ?? graphic.height];
  return (
    <svg class="apl-graphic" viewBox={`0 0 ${Number(width)} ${Number(height)}`} aria-hidden="true">
      {itemsOf(componentsIn(graphic.items ?? graphic.item), inner)}
    </svg>
  );
}
