import type { JsonObject } from '../../server/protocol';
import { evaluate, type Scope } from './expression';

const EXPRESSION = /\$\{([^}]*)\}/g;

/** A property with its data put in. Throws UnknownExpression for what this page does not read. */
export function bind(property: unknown, scope: Scope): unknown {
  if (typeof property !== 'string') return property;
  const whole = /^\$\{([^}]*)\}$/.exec(property)?.[1];
  if (whole !== undefined) return evaluate(whole, scope);
  return property.replace(EXPRESSION, (_, expression: string) => {
    const value = evaluate(expression, scope);
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

/** The components (or commands) of a property that may hold one or several. */
export function componentsIn(property: unknown): readonly JsonObject[] {
  return (Array.isArray(property) ? property : [property]).filter(isObject);
}
