import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { CloudFormation } from './deployed';

type Properties = Readonly<Record<string, Property>>;

interface Property {
  readonly type: PropertyType;
  readonly required?: boolean;
}

/** A property's type as AWS's own schema of CloudFormation describes it. */
type PropertyType =
  | { readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'json' | 'date-time' | 'null' | 'tag' }
  | { readonly type: 'array' | 'map'; readonly element: PropertyType }
  | { readonly type: 'ref'; readonly reference: { readonly $ref: string } }
  | { readonly type: 'union'; readonly types: readonly PropertyType[] };

const SCHEMA = loadAwsServiceSpecSync();

/**
 * Holds a template against AWS's schema of CloudFormation (the one CDK is generated from): every type is known, every
 * property exists and has the right shape, every required one is there. Returns what is wrong, with its place.
 */
export function schemaProblems(template: CloudFormation): string[] {
  return Object.entries(template.Resources).flatMap(([id, { Type, Properties: given = {} }]) => {
    if (Type.startsWith('Custom::') || Type === 'AWS::CDK::Metadata') return [];
    const [type] = [...SCHEMA.lookup('resource', 'cloudFormationType', 'equals', Type)];
    if (type === undefined) return [`${id}: CloudFormation knows no ${Type}`];
    return inObject(`${id} (${Type})`, given, type.properties as Properties);
  });
}

function inObject(place: string, given: object, properties: Properties): string[] {
  const missing = Object.entries(properties)
    .filter(([name, { required }]) => required === true && !(name in given))
    .map(([name]) => `${place}: ${name} is required`);
  const wrong = Object.entries(given).flatMap(([name, value]) => {
    const property = properties[name];
    return property === undefined
      ? [`${place}: there is no ${name}`]
      : inValue(`${place}.${name}`, value, property.type);
  });
  return [...missing, ...wrong];
}

function inValue(place: string, value: unknown, type: PropertyType): string[] {
  if (isIntrinsic(value)) return [];
  switch (type.type) {
    case 'string':
    case 'date-time':
      return typeof value === 'string' ? [] : [`${place}: ${JSON.stringify(value)} is no string`];
    case 'integer':
      return Number.isInteger(value) ? [] : [`${place}: ${JSON.stringify(value)} is no whole number`];
    case 'number':
      return typeof value === 'number' ? [] : [`${place}: ${JSON.stringify(value)} is no number`];
    case 'boolean':
      return typeof value === 'boolean'
        ? []
        : [`${place}: ${JSON.stringify(value)} is neither true nor false`];
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((element, index) => inValue(`${place}[${index}]`, element, type.element))
        : [`${place}: is no list`];
    case 'map':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, element]) => inValue(`${place}.${key}`, element, type.element))
        : [`${place}: is no object`];
    case 'ref': {
      const definition = SCHEMA.get('typeDefinition', type.reference.$ref);
      return isObject(value)
        ? inObject(place, value, definition.properties as Properties)
        : [`${place}: is no object`];
    }
    case 'union': {
      const each = type.types.map((one) => inValue(place, value, one));
      return each.some((problems) => problems.length === 0) ? [] : (each[0] ?? []);
    }
    case 'tag':
      return isObject(value) && 'Key' in value && 'Value' in value ? [] : [`${place}: is no tag`];
    case 'json':
    case 'null':
      return [];
    default:
      return type satisfies never;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What CloudFormation works out at deployment has no shape before. */
function isIntrinsic(value: unknown): boolean {
  if (!isObject(value)) return false;
  const [name, ...others] = Object.keys(value);
  return others.length === 0 && name !== undefined && (name === 'Ref' || name.startsWith('Fn::'));
}
