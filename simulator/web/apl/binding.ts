import type { JsonObject } from '../../server/protocol';

/** What names mean in a component: the document's parameters, and `data`, `index` and `length` of a repeated one. */
export type Scope = Readonly<Record<string, unknown>>;

const EXPRESSION = /\$\{([^}]*)\}/g;
const PATH = /^\s*[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*|\s*\[\s*\d+\s*\])*\s*$/;

/** An expression that this page does not read. */
export class UnknownExpression extends Error {}

function valueAt(expression: string, scope: Scope): unknown {
  if (!PATH.test(expression)) throw new UnknownExpression(`\${${expression}}`);
  let value: unknown = scope;
  for (const [name] of expression.matchAll(/\w+/g)) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Object(value)[name]
        : undefined;
  }
  return value;
}

/** A property with its data put in. Throws UnknownExpression for what is no path such as `data.label`. */
export function bind(property: unknown, scope: Scope): unknown {
  if (typeof property !== 'string') return property;
  const whole = /^\$\{([^}]*)\}$/.exec(property)?.[1];
  if (whole !== undefined) return valueAt(whole, scope);
  return property.replace(EXPRESSION, (_, expression: string) => {
    const value = valueAt(expression, scope);
    return value === undefined || value === null ? '' : String(value);
  });
}

/** A property that is text; empty when it is missing. */
export function bindText(property: unknown, scope: Scope): string {
  const value = bind(property, scope);
  return value === undefined || value === null ? '' : String(value);
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The components of a property that may hold one or several. */
export function componentsIn(property: unknown): readonly JsonObject[] {
  return (Array.isArray(property) ? property : [property]).filter(isObject);
}
